import type { Interval } from "#lib/scoring/interval.ts";
import { checkRow } from "#lib/scoring/totals.ts";
import { makeMaximiser, type WeightSet } from "#lib/scoring/weight-sets.ts";

/** Necessary preference: 2 always ahead, 1 never behind, 0 neither. */
export type Necessary = 0 | 1 | 2;

/** Compares two rows of criterion scores over a set of weights and all ways to fill the gaps. */
export interface Preference {
  readonly necessary: (i: readonly Interval[], k: readonly Interval[]) => Necessary;
  readonly possible: (i: readonly Interval[], k: readonly Interval[]) => boolean;
}

/** Every provider against every other, in the order of the rows; on the diagonal 0 and false. */
export interface Relations {
  readonly necessary: Necessary[][];
  readonly possible: boolean[][];
}

/**
 * Prepares comparisons of pairs (robust ordinal regression; Greco, Mousseau & Słowiński 2008).
 * Necessary: the sign of min_w Σ w·(lo_i − hi_k), 2 where i is ahead of k at every weight vector of
 * the set and for every way to fill the gaps, 1 where never behind. Possible: max_w Σ w·(hi_i − lo_k)
 * > 0, i ahead somewhere. Because weights are not negative the extreme scores lie at the ends, so
 * both are exact.
 *
 * @param weights published weights, as for `sumWeights`
 * @param set the weights considered
 * @returns functions of two rows, one interval per criterion, milli-points; they throw RangeError for
 *   rows of another length and malformed intervals
 * @throws RangeError for malformed weights or sets
 */
export function makePreference(weights: readonly number[], set: WeightSet): Preference {
  const maximise = makeMaximiser(weights, set);
  /** The largest possible lead of a over b: a at its upper ends, b at its lower. */
  const findLead = (a: readonly Interval[], b: readonly Interval[]): number => {
    checkRow(a, weights.length);
    checkRow(b, weights.length);
    return maximise(a.map((score, j) => score.hi - (b[j]?.lo ?? 0))).numerator;
  };
  return {
    necessary: (i, k) => {
      const lead = findLead(k, i);
      if (lead < 0) return 2;
      return lead === 0 ? 1 : 0;
    },
    possible: (i, k) => findLead(i, k) > 0,
  };
}

/**
 * Compares every pair; see `makePreference`. O(m²·n log n).
 *
 * @param rows per provider, one interval per criterion, milli-points
 * @throws RangeError for malformed rows, weights or sets
 */
export function comparePairs(
  rows: readonly (readonly Interval[])[],
  weights: readonly number[],
  set: WeightSet,
): Relations {
  const { necessary, possible } = makePreference(weights, set);
  return {
    necessary: rows.map((row, i) => rows.map((other, k) => (i === k ? 0 : necessary(row, other)))),
    possible: rows.map((row, i) => rows.map((other, k) => i !== k && possible(row, other))),
  };
}

/**
 * Bounds every provider's rank over a set of weights and all ways to fill the gaps:
 * [1 + #{k: k necessarily ahead}, 1 + #{k: k possibly ahead}]. An outer bound: it always contains
 * the extreme ranks and is exact for `point`, but not always attained otherwise, so it must not be
 * called exact.
 */
export function boundRanks({ necessary, possible }: Relations): { best: number; worst: number }[] {
  return necessary.map((_, i) => ({
    best: 1 + necessary.reduce((count, row) => count + Number(row[i] === 2), 0),
    worst: 1 + possible.reduce((count, row) => count + Number(row[i] === true), 0),
  }));
}
