import fc from "fast-check";
import type { Interval } from "#lib/scoring/interval.ts";
import type { Rankable } from "#lib/scoring/ranker.ts";
import {
  type SampledRanks,
  type SamplingOptions,
  sampleRanks,
} from "#lib/scoring/sampling/sample-ranks.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import { interval, makeTable, SETS, type Table } from "#tests/unit/scoring/arbitraries.ts";
import { nameRows } from "#tests/unit/scoring/compare.ts";

/** Few enough for hundreds of tables. */
export const SAMPLES = 2000;

/** A table with named providers, and a set of weights around its own. */
export interface NamedTable {
  readonly items: readonly Rankable[];
  readonly weights: readonly number[];
  readonly set: WeightSet;
}

export function sampleTable(
  { items, weights, set }: NamedTable,
  options: SamplingOptions = {},
): SampledRanks {
  const criteria = weights.map((_, j) => `c${j}`);
  return sampleRanks(
    { items, criteria, weights, set },
    { samples: SAMPLES, pairs: true, ...options },
  );
}

export function nameTable({ rows, weights }: Table, set: WeightSet): NamedTable {
  return { items: nameRows(rows), weights, set };
}

/** Tables of at least `least` providers, ties and zero weights included, with every kind of set. */
export function makeNamedTable(
  least = 2,
  cell: fc.Arbitrary<Interval> = interval,
): fc.Arbitrary<NamedTable> {
  return fc
    .tuple(makeTable(least, cell), fc.constantFrom(...SETS))
    .map(([t, set]) => nameTable(t, set));
}

/** Running sums: the share within the first r. */
export function accumulate(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return sum;
  });
}

/** Σ r·b over ranks. */
export function expectRank(acceptability: readonly number[]): number {
  return acceptability.reduce((sum, share, r) => sum + (r + 1) * share, 0);
}
