import type { Interval } from "#lib/scoring/interval.ts";
import { checkRow } from "#lib/scoring/totals.ts";
import { maximise, minimise, type WeightSet } from "#lib/scoring/weight-sets.ts";

/**
 * Tells whether provider i is ahead of k at every weight vector of the set and for every way to
 * fill the gaps (necessary preference; Greco, Mousseau & Słowiński 2008): the sign of
 * min_w Σ w·(lo_i − hi_k). Because weights are not negative the worst scores lie at the ends, so
 * this is exact.
 *
 * @param i criterion scores of i, milli-points
 * @param k criterion scores of k, milli-points
 * @param weights published weights, as for `sumWeights`
 * @param set the weights considered
 * @returns 2 always ahead, 1 never behind, 0 neither
 * @throws RangeError for malformed rows, weights or sets
 */
export function findNecessary(
  i: readonly Interval[],
  k: readonly Interval[],
  weights: readonly number[],
  set: WeightSet,
): 0 | 1 | 2 {
  const { numerator } = minimise(
    subtractScores([i, "lo"], [k, "hi"], weights.length),
    weights,
    set,
  );
  if (numerator > 0n) return 2;
  return numerator === 0n ? 1 : 0;
}

/**
 * Tells whether provider i is ahead of k at some weight vector of the set for some way to fill the
 * gaps (possible preference): max_w Σ w·(hi_i − lo_k) > 0. Parameters as `findNecessary`.
 *
 * @throws RangeError for malformed rows, weights or sets
 */
export function isPossible(
  i: readonly Interval[],
  k: readonly Interval[],
  weights: readonly number[],
  set: WeightSet,
): boolean {
  const { numerator } = maximise(
    subtractScores([i, "hi"], [k, "lo"], weights.length),
    weights,
    set,
  );
  return numerator > 0n;
}

/**
 * Bounds every provider's rank over a set of weights and all ways to fill the gaps:
 * [1 + #{k: k necessarily ahead}, 1 + #{k: k possibly ahead}]. An outer bound: it always contains
 * the extreme ranks and is exact for `point`, but not always attained otherwise, so it must not be
 * called exact. O(m²·n log n).
 *
 * @param rows per provider, one interval per criterion, milli-points
 * @param weights published weights, as for `sumWeights`
 * @param set the weights considered
 * @throws RangeError for malformed rows, weights or sets
 */
export function boundRanks(
  rows: readonly (readonly Interval[])[],
  weights: readonly number[],
  set: WeightSet,
): { best: number; worst: number }[] {
  return rows.map((row, i) => {
    let best = 1;
    let worst = 1;
    rows.forEach((other, k) => {
      if (k === i) return;
      if (findNecessary(other, row, weights, set) === 2) best += 1;
      if (isPossible(other, row, weights, set)) worst += 1;
    });
    return { best, worst };
  });
}

/** Criterion scores, and which of their ends is meant. */
type Ends = readonly [row: readonly Interval[], end: keyof Interval];

function subtractScores([a, aEnd]: Ends, [b, bEnd]: Ends, criteria: number): number[] {
  checkRow(a, criteria);
  checkRow(b, criteria);
  return a.map((score, j) => score[aEnd] - (b[j]?.[bEnd] ?? 0));
}
