import { exactInterval, type Interval } from "#lib/scoring/interval.ts";
import { makePreference } from "#lib/scoring/pairs/preference.ts";
import { LEVEL_GAP } from "#lib/scoring/places.ts";
import { checkTotal } from "#lib/scoring/ranks.ts";
import { computeTotals, sumWeights, type Total } from "#lib/scoring/totals.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";

/**
 * What can be said about one provider standing above another on evidence:
 * - `any-weights`: ahead on every criterion, hence at any weights;
 * - `any-order`: ahead at any weights in the published order of importance;
 * - `box-5`, `box-2`: ahead however every weight is moved by up to 5, or 2, percentage points;
 * - `published`: ahead at the published weights, by 0.1 of 10 or more;
 * - `level`: the gap is below 0.1 of 10 and nothing stronger holds.
 */
export type Firmness = "any-weights" | "any-order" | "box-5" | "box-2" | "published" | "level";

/** Finds what can be said about a standing above b; see `makeFirmnessFinder`. */
export type FirmnessFinder = (above: readonly Interval[], below: readonly Interval[]) => Firmness[];

/**
 * Prepares the search for the strongest true statements about a standing above b, `lo` against `lo`.
 * "Any order" and the boxes are not nested, so both may be returned; otherwise the list holds one
 * code. A robust statement is made even where the gap is small: it is true whatever the gap.
 *
 * @param weights published weights, as for `sumWeights`
 * @returns a function of the criterion scores of the one above and the one below, milli-points, that
 *   gives one or two codes, strongest first, and throws RangeError for malformed rows and if the
 *   first has the smaller evidenced total
 * @throws RangeError for malformed weights
 */
export function makeFirmnessFinder(weights: readonly number[]): FirmnessFinder {
  const sum = sumWeights(weights);
  const within = (set: WeightSet) => {
    const { necessary } = makePreference(weights, set);
    return (a: readonly Interval[], b: readonly Interval[]): boolean => necessary(a, b) === 2;
  };
  const anywhere = within({ kind: "simplex" });
  const inOrder = within({ kind: "ordinal" });
  const inFive = within({ kind: "box", by: 5 });
  const inTwo = within({ kind: "box", by: 2 });
  return (above, below) => {
    const gap = findGap(above, below, weights);
    const [a, b] = [above, below].map((row) => row.map((score) => exactInterval(score.lo)));
    if (!a || !b) return [];
    if (anywhere(a, b)) return ["any-weights"];
    const found: Firmness[] = [];
    if (inOrder(a, b)) found.push("any-order");
    if (inFive(a, b)) found.push("box-5");
    else if (inTwo(a, b)) found.push("box-2");
    if (found.length > 0) return found;
    return [gap < LEVEL_GAP * sum ? "level" : "published"];
  };
}

/** Somebody who could still pass: the points that are missing, and those that are open to it. */
export interface Passer {
  /** Index into the totals. */
  readonly index: number;
  /** Lo_a − Lo_k: what it has to gain to be level. */
  readonly needed: number;
  /** Hi_k − Lo_k: what its unknown facts could add. */
  readonly open: number;
}

/**
 * Lists who could still pass a provider at these weights if the gaps were filled: others ranked
 * below or level on evidence whose possible total exceeds its evidenced one (Hi_k > Lo_a). Those
 * already above are left out: they need not pass.
 *
 * @param index the provider's place in `totals`
 * @param totals of all ranked providers, as `computeTotals` gives them
 * @param part the first to look at, where all before it stand above, and how many to list at most
 * @returns in the order of the totals, sums of weight times milli-points
 * @throws RangeError for an index outside the list and malformed totals
 */
export function listPassers(
  index: number,
  totals: readonly Total[],
  { from = 0, limit = totals.length }: { from?: number; limit?: number } = {},
): Passer[] {
  const own = totals[index];
  if (own === undefined) throw new RangeError(`no provider at index ${index}`);
  checkTotal(own);
  const passers: Passer[] = [];
  for (let k = from; k < totals.length && passers.length < limit; k += 1) {
    const other = totals[k];
    if (other === undefined) continue;
    checkTotal(other);
    if (k !== index && other.lo <= own.lo && other.hi > own.lo)
      passers.push({ index: k, needed: own.lo - other.lo, open: other.hi - other.lo });
  }
  return passers;
}

/** The gap between the evidenced totals, never negative. */
function findGap(
  above: readonly Interval[],
  below: readonly Interval[],
  weights: readonly number[],
): number {
  const [a, b] = computeTotals(weights, [above, below]);
  const gap = (a?.lo ?? 0) - (b?.lo ?? 0);
  if (gap < 0) throw new RangeError("the provider above must not have the smaller total");
  return gap;
}
