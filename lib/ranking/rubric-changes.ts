import { allReadingsOf, type Criterion } from "#lib/domain/criterion.ts";
import { levelsOf, optionsOf, recipeOf, unitOf } from "#lib/domain/fact-options.ts";
import { nameOfUnit } from "#lib/domain/unit.ts";
import type { Rubric } from "#lib/ranking/score-providers.ts";

/** One difference between two rubrics. Titles are those of the newer one that has the thing. */
export type RubricChange =
  | { kind: "criterion-added" | "criterion-removed"; criterion: string }
  | { kind: "weight"; criterion: string; before: number; after: number }
  | {
      kind: "measure-added" | "measure-removed" | "measure-changed";
      criterion: string;
      measure: string;
    }
  | { kind: "fact-changed" | "recipe-changed"; fact: string }
  | { kind: "eligibility" | "ageing" };

/** A text that is the same for the same data, in whatever order its keys were written. */
function describe(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** How a measure judges, without its words. */
function describeRule({ title, note, ...rule }: Criterion["measures"][string]): string {
  return describe(rule);
}

function compareMeasures(title: string, before: Criterion, after: Criterion): RubricChange[] {
  const ids = new Set([...Object.keys(before.measures), ...Object.keys(after.measures)]);
  return [...ids].flatMap((id): RubricChange[] => {
    const [old, now] = [before.measures[id], after.measures[id]];
    const measure = (now ?? old)?.title ?? id;
    if (!old) return [{ kind: "measure-added", criterion: title, measure }];
    if (!now) return [{ kind: "measure-removed", criterion: title, measure }];
    return describeRule(old) === describeRule(now)
      ? []
      : [{ kind: "measure-changed", criterion: title, measure }];
  });
}

function compareCriterion(before: Criterion | undefined, after: Criterion | undefined) {
  const title = (after ?? before)?.title ?? "";
  if (!before) return [{ kind: "criterion-added", criterion: title } as const];
  if (!after) return [{ kind: "criterion-removed", criterion: title } as const];
  const weights = { before: before.weight, after: after.weight };
  return [
    ...(weights.before === weights.after
      ? []
      : [{ kind: "weight", criterion: title, ...weights } as const]),
    ...compareMeasures(title, before, after),
  ];
}

/** Who is ranked, without the words for those who are not. */
function describeEligibility({ data: { eligibility } }: Rubric): unknown {
  const { beside, ...rest } = eligibility;
  return beside ? { ...rest, beside: { fact: beside.fact, in: [...beside.in].sort() } } : rest;
}

/** Facts that measures of rubrics read; by id, so that their order in the files does not count. */
function listRead(...rubrics: readonly Rubric[]): string[] {
  const read = rubrics.flatMap(({ criteria }) =>
    criteria.flatMap(({ data }) => Object.values(data.measures).flatMap(allReadingsOf)),
  );
  return [...new Set(read.map((reading) => reading.fact))].sort();
}

/** When the facts that measures read are old, and what that comes to. */
function describeAgeing({ data }: Rubric, read: readonly string[]): unknown {
  return [
    read.map((id) => data.facts[id]?.proof_life ?? null),
    data.when_old === "keep"
      ? data.when_old
      : [data.shelf_life, read.map((id) => data.facts[id]?.shelf_life ?? null)],
  ];
}

/** What of a fact's declaration bears on points: type, unit, options with their groups, levels; null where it is not declared. */
export function describeFact(id: string, { data }: Rubric): unknown {
  const declaration = data.facts[id];
  if (!declaration) return null;
  return [
    declaration.type,
    nameOfUnit(unitOf(declaration)),
    optionsOf(declaration, data.facts).map(({ id: option, within }) => [option, within ?? null]),
    levelsOf(declaration).map((level) => level.id),
  ];
}

/** How a fact is counted for all providers; null where their files say it. */
export function describeRecipe(id: string, { data }: Rubric): unknown {
  const declaration = data.facts[id];
  return declaration ? recipeOf(declaration) : null;
}

/** What differs in how two rubrics judge: criteria, weights, measures, who is ranked, when a fact is old. Words and days do not count. */
export function compareRubrics(before: Rubric, after: Rubric): RubricChange[] {
  const ids = new Set([...before.criteria, ...after.criteria].map((one) => one.id));
  const find = (rubric: Rubric, id: string): Criterion | undefined =>
    rubric.criteria.find((one) => one.id === id)?.data;
  const differs = (read: (rubric: Rubric) => unknown): boolean =>
    describe(read(before)) !== describe(read(after));
  const shared = listRead(before, after).filter(
    (id) => before.data.facts[id] && after.data.facts[id],
  );
  const ageing = (rubric: Rubric): unknown => describeAgeing(rubric, shared);
  return [
    ...[...ids].flatMap((id): RubricChange[] =>
      compareCriterion(find(before, id), find(after, id)),
    ),
    ...shared
      .filter((id) => differs((rubric) => describeFact(id, rubric)))
      .map((id) => ({ kind: "fact-changed", fact: after.data.facts[id]?.title ?? id }) as const),
    ...shared
      .filter((id) => differs((rubric) => describeRecipe(id, rubric)))
      .map((id) => ({ kind: "recipe-changed", fact: after.data.facts[id]?.title ?? id }) as const),
    ...(differs(describeEligibility) ? [{ kind: "eligibility" } as const] : []),
    ...(differs(ageing) ? [{ kind: "ageing" } as const] : []),
  ];
}

/** All by which a rubric judges, as one text: of two rubrics the same exactly where `compareRubrics` finds nothing. */
export function describeRubric(rubric: Rubric): string {
  const read = listRead(rubric);
  const criteria = rubric.criteria.map(({ id, data }): [string, unknown] => [
    id,
    [
      data.weight,
      Object.fromEntries(
        Object.entries(data.measures).map(([measure, rule]) => [measure, describeRule(rule)]),
      ),
    ],
  ]);
  return describe([
    Object.fromEntries(criteria),
    read.map((id) => [id, describeFact(id, rubric), describeRecipe(id, rubric)]),
    describeEligibility(rubric),
    describeAgeing(rubric, read),
  ]);
}
