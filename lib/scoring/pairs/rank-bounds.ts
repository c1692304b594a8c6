import type { Interval } from "#lib/scoring/interval.ts";
import { rankIntervals } from "#lib/scoring/ranks.ts";
import { checkRow } from "#lib/scoring/totals.ts";
import { makeMaximiser, type WeightSet } from "#lib/scoring/weight-sets.ts";

/**
 * Bounds every provider's rank over a set of weights and all ways to fill the gaps, without comparing pairs: whoever can be
 * above somebody at some weights has a largest total over the set that exceeds the other's smallest. Each end is taken at
 * weights of its own, so these bounds contain those of `boundRanks`; for `point` they are the same. O(m·n log n + m log m).
 *
 * @param rows per provider, one interval per criterion, milli-points
 * @param weights published weights, as for `sumWeights`
 * @throws RangeError for malformed rows, weights or sets
 */
export function boundRanksApart(
  rows: readonly (readonly Interval[])[],
  weights: readonly number[],
  set: WeightSet,
): { best: number; worst: number }[] {
  const maximise = makeMaximiser(weights, set);
  const extremes = rows.map((row) => {
    checkRow(row, weights.length);
    return {
      least: maximise(row.map(({ lo }) => 0 - lo)),
      most: maximise(row.map(({ hi }) => hi)),
    };
  });
  const denominators = new Set(
    extremes.flatMap((one) => [one.least.denominator, one.most.denominator]),
  );
  // Fractions of one denominator compare as their numerators do; others are rounded outwards to whole milli-points.
  const isAlike = denominators.size <= 1;
  return rankIntervals(
    extremes.map(({ least, most }) => ({
      lo: isAlike ? 0 - least.numerator : Math.floor(-least.numerator / least.denominator),
      hi: isAlike ? most.numerator : Math.ceil(most.numerator / most.denominator),
    })),
  );
}
