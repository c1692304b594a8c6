import type { Rules } from "#lib/domain/category.ts";
import { type Claim, listMembers } from "#lib/domain/claim.ts";
import type { Scorable } from "#lib/domain/content.ts";
import { claimsOf, type Fact } from "#lib/domain/fact.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { levelsOf, optionsOf, unitOf } from "#lib/domain/fact-options.ts";
import { nameOfUnit } from "#lib/domain/unit.ts";
import type { MeasureResult } from "#lib/ranking/score-measure.ts";
import {
  type Evaluated,
  type Evaluation,
  type Ranking,
  type Rubric,
  scoreProviders,
} from "#lib/ranking/score-providers.ts";

/** What can move a score between two editions, in the order in which the change is split. */
export const STEPS = ["time", "rubric", "data"] as const;
export type Step = (typeof STEPS)[number];

/** A provider's state after a step. `weightSum` is that of the weights its total was made with. */
export interface Stage extends Evaluation {
  weightSum: number;
}

/**
 * One provider between two editions. `stages` holds its state before, and after each step; null where it is not there: a
 * new provider comes, and a removed one goes, with the data.
 */
export interface ProviderChange {
  id: string;
  name: string;
  stages: Record<"before" | Step, Stage | null>;
}

/** A measure that gives something else after a step; null where the rubric does not have it. */
export interface MeasureMove {
  criterion: string;
  measure: string;
  before: MeasureResult | null;
  after: MeasureResult | null;
}

/** Ids a claim uses of the options and levels that its declaration offers. */
function listUsed(claim: Claim): string[] {
  switch (claim.type) {
    case "option":
      return claim.possible;
    case "set":
      return listMembers(claim).flatMap(({ id, level }) =>
        level === undefined ? [id] : [id, level],
      );
    case "numbers":
      return Object.keys(claim.value);
    case "boolean":
    case "number":
    case "date":
    case "text":
      return [];
  }
}

/** Whether a fact written under one declaration means the same under another. */
function isReadable(
  fact: Fact,
  before: FactDeclaration | undefined,
  after: FactDeclaration,
  facts: Rules["facts"],
): boolean {
  if (before?.type !== after.type || nameOfUnit(unitOf(before)) !== nameOfUnit(unitOf(after)))
    return false;
  const offered = new Set(
    [...optionsOf(after, facts), ...levelsOf(after)].map((option) => option.id),
  );
  return claimsOf(fact)
    .flatMap(({ claim }) => listUsed(claim))
    .every((id) => offered.has(id));
}

/**
 * Old facts as a later rubric reads them. What it asks otherwise (another type, options that are gone) or did not ask
 * then counts as not looked for.
 */
function carryFacts<Provider extends Scorable>(
  provider: Provider,
  before: Rules["facts"],
  after: Rules["facts"],
): Provider {
  const facts = Object.fromEntries(
    Object.entries(after).map(([id, declaration]): [string, Fact] => {
      const fact = provider.facts[id];
      const readable = fact && isReadable(fact, before[id], declaration, after);
      return [id, readable ? fact : { state: "not-looked" }];
    }),
  );
  return { ...provider, facts };
}

/** All measures of a stage with what each gives, by criterion and measure. */
function listResults(stage: Stage | null): Map<string, MeasureResult> {
  return new Map(
    (stage?.criteria ?? []).flatMap(({ criterion, measures }) =>
      measures.map((result) => [`${criterion} ${result.id}`, result] as const),
    ),
  );
}

/** Measures that give a provider something else after a step than before it, in the order of the rubric. */
export function listMoves(before: Stage | null, after: Stage | null): MeasureMove[] {
  const [old, now] = [listResults(before), listResults(after)];
  const keys = new Set([...old.keys(), ...now.keys()]);
  return [...keys].flatMap((key) => {
    const [criterion = "", measure = ""] = key.split(" ");
    const move = { before: old.get(key) ?? null, after: now.get(key) ?? null };
    const describe = (result: MeasureResult | null): string =>
      JSON.stringify(result && [result.points, result.score]);
    return describe(move.before) === describe(move.after) ? [] : [{ criterion, measure, ...move }];
  });
}

function makeStage(provider: Evaluated | undefined, weightSum: number): Stage | null {
  if (!provider) return null;
  const { criteria, total, known, group, provisional, standing } = provider;
  return { criteria, total, known, group, provisional, standing, weightSum };
}

/**
 * Gives old providers the ids they have now. Where the later ranking still has the old id, or the new one stood beside it
 * already, as after two have merged, both stay who they were.
 */
function renameOld(
  before: readonly Scorable[],
  after: readonly Scorable[],
  formerIds: Readonly<Record<string, readonly string[]>>,
): Scorable[] {
  const taken = new Set(before.map((provider) => provider.id));
  const kept = new Set(after.map((provider) => provider.id));
  return before.map((provider) => {
    const [now] = Object.entries(formerIds).find(([, ids]) => ids.includes(provider.id)) ?? [];
    if (now === undefined || kept.has(provider.id) || taken.has(now)) return provider;
    taken.add(now);
    return { ...provider, id: now };
  });
}

/**
 * Splits what moved between two rankings of a category in a fixed order: first time (the old facts under the old rubric,
 * on the new day), then the rubric (the old facts under the new rubric), then data (the new facts). Each state is scored
 * whole, so the steps add up to the change exactly; in another order they would share it otherwise.
 *
 * @param formerIds ids that providers of `after` had before, by their present id
 * @returns everybody who is in either, by id
 */
export function splitChanges(
  before: Rubric & { providers: readonly Scorable[] },
  after: Ranking,
  formerIds: Readonly<Record<string, readonly string[]>> = {},
): ProviderChange[] {
  const old = renameOld(before.providers, after.providers, formerIds);
  const aged: Rubric = { ...before, data: { ...before.data, as_of: after.data.as_of } };
  const carried = old.map((provider) => carryFacts(provider, before.data.facts, after.data.facts));
  const stages = {
    before: scoreProviders<Scorable>(before, old),
    time: scoreProviders<Scorable>(aged, old),
    rubric: scoreProviders<Scorable>(after, carried),
    data: after,
  };
  const find = (stage: keyof typeof stages, id: string): Evaluated | undefined =>
    stages[stage].providers.find((provider) => provider.id === id);
  const stageOf = (stage: keyof typeof stages, id: string): Stage | null =>
    makeStage(find(stage, id), stages[stage].weightSum);
  const ids = new Set([...old, ...after.providers].map((provider) => provider.id));
  return [...ids].sort().map((id) => ({
    id,
    name: (find("data", id) ?? find("before", id))?.data.name ?? id,
    stages: {
      before: stageOf("before", id),
      time: stageOf("time", id),
      rubric: stageOf("rubric", id),
      data: stageOf("data", id),
    },
  }));
}
