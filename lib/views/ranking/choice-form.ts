import { optionsOf, unitOf } from "#lib/domain/fact-options.ts";
import { CHOICE, WEIGHT } from "#lib/ranking/choice-names.ts";
import { countOptions, type OptionCount, type OptionCounts } from "#lib/ranking/count-options.ts";
import type { DecisionTable } from "#lib/ranking/decision-table.ts";
import { type DemandToken, isSetFilter } from "#lib/ranking/demand-token.ts";
import { type FilterFact, listFilterFacts } from "#lib/ranking/filter-options.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import {
  type Choice,
  listBaseWeights,
  type ReadChoice,
  weighCriteria,
} from "#lib/ranking/read-choice.ts";
import { shareOfHundred } from "#lib/scoring/display.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { capitalise, formatNumber } from "#lib/views/words/format-value.ts";

/** One thing to choose, with whom it would leave beside the other choices made. */
export interface OptionView extends OptionCount {
  value: string;
  label: string;
  note: string | null;
  chosen: boolean;
}

/** A fact to filter by. */
export interface FilterView {
  fact: string;
  title: string;
  question: string;
  chosen: number;
  /** Whether all of its chosen values must be there, not any; null where only one can be. */
  all: boolean | null;
  options: OptionView[];
}

/** A criterion's weight: what the reader gave, what holds without it, and its share of 100. */
export interface WeightView {
  id: string;
  name: string;
  given: number | null;
  /** What the reader gave although it is no weight. */
  wrong: string | null;
  base: number;
  weight: number;
  share: number;
}

/** Everything that stands in the form, and the names of its fields. */
export interface ChoiceFormView {
  names: typeof CHOICE;
  line: string | null;
  useCases: OptionView[];
  /** The facts to filter by that stand in sight, and the others. */
  filters: FilterView[];
  more: FilterView[];
  /** How many requirements are set. */
  set: number;
  weights: WeightView[];
  unknowns: "show" | "hide";
}

type OptionLabel = Pick<OptionView, "label" | "note">;

function makeLabel(
  { fact, requirement }: DemandToken,
  { data: { facts } }: DecisionTable,
): OptionLabel {
  const declaration = facts[fact];
  if (!declaration) return { label: "", note: null };
  const options = optionsOf(declaration, facts);
  const named = (id: unknown) => options.find((option) => option.id === id);
  const ofOption = (id: unknown) => ({
    label: named(id)?.title ?? capitalise(String(id)),
    note: named(id)?.note ?? null,
  });
  const unit = unitOf(declaration);
  const plain = (label: string) => ({ label, note: null });
  if ("of" in requirement)
    return plain(
      `${named(requirement.of)?.title}: ${formatNumber(requirement.at_least, "count", true)} or more`,
    );
  if ("at_least" in requirement)
    return plain(`${formatNumber(requirement.at_least, unit, true)} or more`);
  if ("at_most" in requirement)
    return plain(`${formatNumber(requirement.at_most, unit, true)} or less`);
  if ("within_months" in requirement)
    return plain(`In the last ${requirement.within_months} months`);
  if ("known" in requirement) return plain("Known");
  if ("includes" in requirement) return ofOption(requirement.includes);
  return "is" in requirement ? ofOption(requirement.is) : plain("");
}

const NONE: OptionCount = { meets: 0, might: 0 };

const labelsIn = onceFor((table: DecisionTable) =>
  onceFor((option: DemandToken) => makeLabel(option, table)),
);

function viewFilter(
  { fact, options }: FilterFact,
  { choice, table, counts }: { choice: Choice; table: DecisionTable; counts: OptionCounts },
): FilterView[] {
  const declaration = table.data.facts[fact];
  if (!declaration) return [];
  const chosen = new Set(choice.must.map((demand) => demand.token));
  return [
    {
      fact,
      title: declaration.title,
      question: declaration.question,
      chosen: options.filter(({ token }) => chosen.has(token)).length,
      all: isSetFilter(fact, table.data.facts) ? choice.all.includes(fact) : null,
      options: options.map((option) => ({
        value: option.token,
        ...labelsIn(table)(option),
        chosen: chosen.has(option.token),
        ...(counts.demands.get(option.token) ?? NONE),
      })),
    },
  ];
}

/** The form of a list under a choice: options with how many of the listed they would leave, and the weights. */
export function viewChoiceForm(
  { choice, setAside }: ReadChoice,
  list: Pick<ChoosableList, "table" | "listed" | "filters">,
): ChoiceFormView {
  const { table } = list;
  const all = listFilterFacts(table, choice.must);
  const counts = countOptions(choice, list.listed.get(choice.line ?? "") ?? table, all);
  const base = listBaseWeights(choice, table);
  const weights = weighCriteria(choice, table);
  const shares = shareOfHundred(weights);
  const wrong = new Map(setAside.map(({ name, value }) => [name, value]));
  const view = (facts: readonly FilterFact[]): FilterView[] =>
    facts.flatMap((one) => viewFilter(one, { choice, table, counts }));
  const inSight = list.filters.flatMap((fact) => all.find((one) => one.fact === fact) ?? []);
  const first = inSight.length > 0 ? inSight : all;
  return {
    names: CHOICE,
    line: choice.line,
    useCases: [{ id: "", title: "All situations", question: null }, ...table.useCases].map(
      ({ id, title, question }) => ({
        value: id,
        label: title,
        note: question,
        chosen: (choice.use ?? "") === id,
        ...(counts.useCases.get(id) ?? NONE),
      }),
    ),
    filters: view(first),
    more: view(all.filter((one) => !first.includes(one))),
    set: (choice.use === null ? 0 : 1) + new Set(choice.must.map(({ fact }) => fact)).size,
    weights: table.criteria.map(({ id }, index) => ({
      id,
      name: `${WEIGHT}${id}`,
      given: choice.weights.get(id) ?? null,
      wrong: wrong.get(`${WEIGHT}${id}`) ?? null,
      base: base[index] ?? 0,
      weight: weights[index] ?? 0,
      share: shares[index] ?? 0,
    })),
    unknowns: choice.unknowns,
  };
}
