import { exactInterval, type Interval } from "#lib/scoring/interval.ts";
import {
  type FirmnessFinder,
  listPassers,
  makeFirmnessFinder,
} from "#lib/scoring/pairs/firmness.ts";
import { boundRanks, comparePairs, makePreference } from "#lib/scoring/pairs/preference.ts";
import { makeRanker, type RankedOrder } from "#lib/scoring/ranker.ts";
import type { Total } from "#lib/scoring/totals.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import type { Table } from "#tests/unit/scoring/arbitraries.ts";

/** The engine prepares once and asks often; the tests ask once. */
export function findNecessary(
  i: readonly Interval[],
  k: readonly Interval[],
  weights: readonly number[],
  set: WeightSet,
) {
  return makePreference(weights, set).necessary(i, k);
}

export function isPossible(
  i: readonly Interval[],
  k: readonly Interval[],
  weights: readonly number[],
  set: WeightSet,
) {
  return makePreference(weights, set).possible(i, k);
}

export function boundTable({ rows, weights }: Table, set: WeightSet) {
  return boundRanks(comparePairs(rows, weights, set));
}

export function findFirmness(
  above: readonly Interval[],
  below: readonly Interval[],
  weights: readonly number[],
): ReturnType<FirmnessFinder> {
  return makeFirmnessFinder(weights)(above, below);
}

export function countCouldPass(index: number, totals: readonly Total[]): number {
  return listPassers(index, totals).length;
}

/** Gives rows the ids p0, p1, .. */
export function nameRows<T>(rows: readonly T[]): { id: string; row: T }[] {
  return rows.map((row, i) => ({ id: `p${i}`, row }));
}

export function rankTable({ rows, weights }: Table): RankedOrder {
  return makeRanker(nameRows(rows), weights.length)(weights);
}

/** Ranks at one end of all scores. */
export function rankEnd({ rows, weights }: Table, end: "lo" | "hi" = "lo"): number[] {
  const ended = rows.map((row) => row.map((score) => exactInterval(score[end])));
  return [...rankTable({ rows: ended, weights }).ranks];
}
