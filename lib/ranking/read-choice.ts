import { CHOICE, CUT, isChoiceName, WEIGHT } from "#lib/ranking/choice-names.ts";
import type { DecisionTable } from "#lib/ranking/decision-table.ts";
import { type DemandToken, readDemandToken } from "#lib/ranking/demand-token.ts";

/** What a reader chose. `weights` holds only what the reader gave, by criterion. */
export interface Choice {
  use: string | null;
  must: DemandToken[];
  weights: ReadonlyMap<string, number>;
  unknowns: "show" | "hide";
  providers: string[];
}

/** Something of an address that cannot be used, and why; `value` is as it came. */
export interface SetAside {
  name: string;
  value: string;
  reason: string;
}

export interface ReadChoice {
  choice: Choice;
  setAside: SetAside[];
}

/** More parameters than any form of the site sends; what comes after is not read. */
export const MAX_PARAMETERS = 400;

const WHOLE = /^(?:\d{1,2}|100)$/;

/** Values by name in order of appearance, each once; empty ones mean that nothing was given. */
function groupValues(query: URLSearchParams): { values: Map<string, Set<string>>; cut: boolean } {
  const values = new Map<string, Set<string>>();
  let count = 0;
  for (const [name, value] of query) {
    count += 1;
    if (count > MAX_PARAMETERS) return { values, cut: true };
    if (value === "" || !isChoiceName(name)) continue;
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  return { values, cut: query.has(CUT) };
}

/**
 * Reads a choice from an address or a form. Any order is accepted and unknown names are ignored; of a name that can stand
 * once the first value counts. What cannot be used is set aside and named, so that the rest still works.
 */
export function readChoice(query: URLSearchParams, table: DecisionTable): ReadChoice {
  const { values, cut } = groupValues(query);
  const setAside: SetAside[] = [];
  const drop = (name: string, value: string, reason: string): void => {
    setAside.push({ name, value, reason });
  };
  const first = (name: string): string | null => [...(values.get(name) ?? [])][0] ?? null;
  const weights = new Map<string, number>();
  for (const name of values.keys()) {
    if (!name.startsWith(WEIGHT)) continue;
    const criterion = name.slice(WEIGHT.length);
    const value = first(name) ?? "";
    if (!table.criteria.some((one) => one.id === criterion)) {
      drop(name, value, "there is no such criterion here");
    } else if (!WHOLE.test(value)) {
      drop(name, value, "a weight is a whole number from 0 to 100");
    } else weights.set(criterion, Number(value));
  }
  const wantedUse = first(CHOICE.use);
  const use = table.useCases.find((one) => one.id === wantedUse)?.id ?? null;
  if (wantedUse !== null && use === null)
    drop(CHOICE.use, wantedUse, "there is no such use case here");
  const must: DemandToken[] = [];
  for (const value of values.get(CHOICE.must) ?? []) {
    const demand = readDemandToken(value, table.data.facts);
    if (demand) must.push(demand);
    else drop(CHOICE.must, value, "no filter of this list reads so");
  }
  const unknowns = first(CHOICE.unknowns);
  if (unknowns !== null && unknowns !== "show" && unknowns !== "hide")
    drop(CHOICE.unknowns, unknowns, "it can be show or hide");
  const providers = new Set<string>();
  for (const value of values.get(CHOICE.provider) ?? []) {
    const id = Object.hasOwn(table.former, value) ? table.former[value] : value;
    const provider = table.providers.find((one) => one.id === id);
    if (provider) providers.add(provider.id);
    else drop(CHOICE.provider, value, `there is no such ${table.data.noun.one} here`);
  }
  const choice: Choice = {
    use,
    must,
    weights,
    unknowns: unknowns === "hide" ? "hide" : "show",
    providers: [...providers],
  };
  if (weights.size > 0 && weighCriteria(choice, table).every((weight) => weight === 0)) {
    choice.weights = new Map();
    drop("w", "0", "at least one criterion needs a weight above 0");
  }
  if (cut) drop("", "", "the address holds more than any form of this site sends");
  return { choice, setAside };
}

/** The weights that hold where the reader gives none: the use case's, else the published ones. */
export function listBaseWeights({ use }: Pick<Choice, "use">, table: DecisionTable): number[] {
  const own = table.useCases.find((one) => one.id === use)?.weights ?? {};
  return table.criteria.map(({ id, weight }) => own[id] ?? weight);
}

/** The weights in force, in the order of the criteria: whole numbers, not all 0. */
export function weighCriteria(
  choice: Pick<Choice, "use" | "weights">,
  table: DecisionTable,
): number[] {
  const base = listBaseWeights(choice, table);
  return table.criteria.map(({ id }, index) => choice.weights.get(id) ?? base[index] ?? 0);
}
