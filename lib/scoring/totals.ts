import { checkInterval, type Interval } from "#lib/scoring/interval.ts";
import { checkCount } from "#lib/scoring/safe-integer.ts";

/** Largest allowed sum of weights: a total times 2^16 then stays below 2^53. */
const MAX_WEIGHT_SUM = 2 ** 20;

/** A provider's weighted total at both ends: integers, milli-points times weight. */
export interface Total {
  readonly lo: number;
  readonly hi: number;
}

/**
 * Adds up weights after checking them.
 *
 * @param weights non-negative integers; they are never normalised
 * @returns their sum, in 1..2^20
 * @throws RangeError for a weight that is no non-negative integer, or a sum of 0 or above 2^20
 */
export function sumWeights(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += checkCount(weight, "a weight");
  if (sum === 0) throw new RangeError("at least one weight must be positive");
  if (sum > MAX_WEIGHT_SUM) {
    throw new RangeError(`weights must add to at most ${MAX_WEIGHT_SUM}, got ${sum}`);
  }
  return sum;
}

/**
 * Computes every provider's total Σ W·s at both ends (weighted sum model, Fishburn 1967; interval
 * weighted sum: the ends are attained because weights are not negative). Integers throughout, so
 * that equal totals are equal.
 *
 * @param weights one per criterion, as for `sumWeights`
 * @param rows per provider, one interval per criterion, milli-points
 * @returns per provider, lo and hi in 0..100000·ΣW
 * @throws RangeError for bad weights, malformed intervals, or a row of another length
 */
export function computeTotals(
  weights: readonly number[],
  rows: readonly (readonly Interval[])[],
): { lo: number; hi: number }[] {
  sumWeights(weights);
  return rows.map((row) => {
    checkRow(row, weights.length);
    let lo = 0;
    let hi = 0;
    row.forEach((score, j) => {
      const weight = weights[j] ?? 0;
      lo += weight * score.lo;
      hi += weight * score.hi;
    });
    return { lo, hi };
  });
}

/**
 * Checks a sum of weights.
 *
 * @throws RangeError unless it is an integer in 1..2^20
 */
export function checkWeightSum(sum: number): number {
  if (checkCount(sum, "the sum of weights") < 1 || sum > MAX_WEIGHT_SUM) {
    throw new RangeError(`weights must add to 1..${MAX_WEIGHT_SUM}, got ${sum}`);
  }
  return sum;
}

/**
 * Checks one provider's row of criterion scores.
 *
 * @throws RangeError if it has another length than `criteria`, or a malformed interval
 */
export function checkRow(row: readonly Interval[], criteria: number): readonly Interval[] {
  if (row.length !== criteria) {
    throw new RangeError(`a row needs ${criteria} scores, one per criterion, got ${row.length}`);
  }
  for (const score of row) checkInterval(score);
  return row;
}
