import { exactInterval, FULL_SCORE, type Interval } from "#lib/scoring/interval.ts";
import { findNecessary } from "#lib/scoring/preference.ts";
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

/** Gaps below this many milli-points (0.1 of 10) are called level. */
const LEVEL_GAP = FULL_SCORE / 100;

/**
 * Finds the strongest true statements about a standing above b, `lo` against `lo`. "Any order" and
 * the boxes are not nested, so both may be returned; otherwise the list holds one code. A robust
 * statement is made even where the gap is small: it is true whatever the gap.
 *
 * @param above criterion scores of the one above, milli-points
 * @param below criterion scores of the one below
 * @param weights published weights, as for `sumWeights`
 * @returns one or two codes, strongest first
 * @throws RangeError for malformed rows or weights, and if `above` has the smaller evidenced total
 */
export function findFirmness(
  above: readonly Interval[],
  below: readonly Interval[],
  weights: readonly number[],
): Firmness[] {
  const gap = findGap(above, below, weights);
  const a = above.map((score) => exactInterval(score.lo));
  const b = below.map((score) => exactInterval(score.lo));
  const holds = (set: WeightSet) => findNecessary(a, b, weights, set) === 2;
  if (holds({ kind: "simplex" })) return ["any-weights"];
  const found: Firmness[] = [];
  if (holds({ kind: "ordinal" })) found.push("any-order");
  if (holds({ kind: "box", by: 5 })) found.push("box-5");
  else if (holds({ kind: "box", by: 2 })) found.push("box-2");
  if (found.length > 0) return found;
  return [gap < LEVEL_GAP * sumWeights(weights) ? "level" : "published"];
}

/**
 * Counts who could still pass a provider at these weights if the gaps were filled: others ranked
 * below or level on evidence whose possible total exceeds its evidenced one (Hi_k > Lo_a). Those
 * already above are not counted: they need not pass.
 *
 * @param index the provider's place in `totals`
 * @param totals of all ranked providers, as `computeTotals` gives them
 * @throws RangeError for an index outside the list and malformed totals
 */
export function countCouldPass(index: number, totals: readonly Total[]): number {
  const own = totals[index];
  if (own === undefined) throw new RangeError(`no provider at index ${index}`);
  totals.forEach(checkTotal);
  let count = 0;
  totals.forEach((other, k) => {
    if (k !== index && other.lo <= own.lo && other.hi > own.lo) count += 1;
  });
  return count;
}

/**
 * Tells whether anyone ranked below or level could still pass a provider at these weights.
 * Parameters and errors as `countCouldPass`.
 */
export function canBeOvertaken(index: number, totals: readonly Total[]): boolean {
  return countCouldPass(index, totals) > 0;
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
