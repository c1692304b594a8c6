import type { Group } from "#lib/domain/edition.ts";
import { isOrdered } from "#lib/domain/fact-options.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { compareRubrics, describeFact, describeRecipe } from "#lib/ranking/rubric-changes.ts";
import { formatTotal } from "#lib/scoring/display.ts";

/** Before and after; null where there is nothing. */
export interface Shift<Value> {
  before: Value;
  after: Value;
}

/** What a change does to one provider. Scores are on the scale 0 to 10; criteria in milli-points. */
export interface ProviderImpact {
  id: string;
  name: string;
  isNew: boolean;
  isGone: boolean;
  proven: Shift<string | null>;
  possible: Shift<string | null>;
  rank: Shift<number | null>;
  group: Shift<Group | null>;
  known: Shift<number | null>;
  criteria: {
    criterion: string;
    before: [number, number] | null;
    after: [number, number] | null;
  }[];
  /** Facts that earn something else than before, and those that changed without moving a score. */
  facts: { moving: string[]; still: string[] };
}

function describeScore(provider: ScoredProvider | undefined): string {
  return JSON.stringify(
    provider && [provider.group, provider.known, provider.criteria.map((one) => one.score)],
  );
}

/** Whether a provider's score, group or known share differs; ranks, which depend on others, do not count. */
export function hasMoved(
  before: ScoredProvider | undefined,
  after: ScoredProvider | undefined,
): boolean {
  return describeScore(before) !== describeScore(after);
}

/** A fact that nobody has looked for is one that the file does not hold, as for a provider that is not there. */
function describeHeld(provider: ScoredProvider | undefined, id: string): string {
  return JSON.stringify(provider?.facts[id] ?? { state: "not-looked" });
}

function listFacts(
  before: ScoredProvider | undefined,
  after: ScoredProvider | undefined,
): string[] {
  const ids = new Set([...Object.keys(before?.facts ?? {}), ...Object.keys(after?.facts ?? {})]);
  return [...ids].filter((id) => describeHeld(before, id) !== describeHeld(after, id));
}

/** What each fact earns a provider, by fact: every reading of it with what limits it. */
function listEarned(provider: ScoredProvider | undefined): Map<string, string> {
  const earned = new Map<string, string>();
  for (const { criterion, measures } of provider?.criteria ?? []) {
    for (const { id, points, readings, cap } of measures) {
      for (const { fact, score } of [...readings, ...(cap ? [cap] : [])]) {
        const told = JSON.stringify([criterion, id, points, score]);
        earned.set(fact, `${earned.get(fact) ?? ""}${told}`);
      }
    }
  }
  return earned;
}

/**
 * Facts that earn something else than before, whether they changed themselves, time passed, or the rubric asks
 * otherwise. Of a provider that comes or goes those that its file holds: what nobody wrote changes with no file.
 */
function listMoving(
  before: ScoredProvider | undefined,
  after: ScoredProvider | undefined,
): string[] {
  const [old, now] = [listEarned(before), listEarned(after)];
  const isHeld = (id: string): boolean =>
    (before && after) !== undefined || describeHeld(before, id) !== describeHeld(after, id);
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (id) => old.get(id) !== now.get(id) && isHeld(id),
  );
}

function listCriteria(before: ScoredProvider | undefined, after: ScoredProvider | undefined) {
  const ids = new Set(
    [...(before?.criteria ?? []), ...(after?.criteria ?? [])].map((one) => one.criterion),
  );
  const scoreOf = (provider: ScoredProvider | undefined, id: string): [number, number] | null => {
    const score = provider?.criteria.find((one) => one.criterion === id)?.score;
    return score ? [score.lo, score.hi] : null;
  };
  return [...ids]
    .map((criterion) => ({
      criterion,
      before: scoreOf(before, criterion),
      after: scoreOf(after, criterion),
    }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

/** What a change does to one provider, of which at least one side is there. */
export function compareProvider(
  before: ScoredProvider | undefined,
  after: ScoredProvider | undefined,
  sums: Shift<number>,
): ProviderImpact {
  const total = (provider: ScoredProvider | undefined, end: "lo" | "hi", sum: number) =>
    provider ? formatTotal(provider.total[end], sum, 2) : null;
  const shift = <Value>(read: (provider: ScoredProvider) => Value): Shift<Value | null> => ({
    before: before ? read(before) : null,
    after: after ? read(after) : null,
  });
  const moving = listMoving(before, after);
  return {
    id: (after ?? before)?.id ?? "",
    name: (after ?? before)?.data.name ?? "",
    isNew: before === undefined,
    isGone: after === undefined,
    proven: { before: total(before, "lo", sums.before), after: total(after, "lo", sums.after) },
    possible: { before: total(before, "hi", sums.before), after: total(after, "hi", sums.after) },
    rank: shift((provider) => provider.standing?.rank ?? null),
    group: shift((provider) => provider.group),
    known: shift((provider) => provider.known),
    criteria: listCriteria(before, after),
    facts: {
      moving,
      still: listFacts(before, after).filter((id) => !moving.includes(id)),
    },
  };
}

/** What of a category's day and facts bears on what readers see, be they read by measures or not. */
function describeFacts(category: ScoredCategory): string {
  const { as_of, shelf_life, facts } = category.data;
  return JSON.stringify([
    as_of,
    shelf_life,
    Object.entries(facts).map(([id, declaration]) => [
      id,
      describeFact(id, category),
      describeRecipe(id, category),
      isOrdered(declaration),
      declaration.shelf_life,
      declaration.proof_life,
      declaration.not_found,
    ]),
  ]);
}

/** Whether what judges has changed. The day and facts that no measure reads count here too, unlike between editions. */
export function isRubricChanged(
  before: ScoredCategory | undefined,
  after: ScoredCategory | undefined,
): boolean {
  if (!before || !after) return before !== after;
  return compareRubrics(before, after).length > 0 || describeFacts(before) !== describeFacts(after);
}
