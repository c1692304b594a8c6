import type { SampledTotals } from "#lib/scoring/sampling/sampled-table.ts";
import { makeIndexSorter } from "#lib/scoring/sampling/sort-indices.ts";

/** What a run of samples comes to: shares as in `SampledRanks`, wins and the weights summed over them. */
export interface CountedRanks {
  readonly acceptability: number[][];
  readonly certainTop: number[][];
  readonly possibleTop: number[][];
  readonly winning: number[][] | null;
  /** How often each was first, a tie of t counting 1/t. */
  readonly firsts: number[];
  readonly weightSums: number[][];
}

/** Counts ranks sample by sample. */
export interface RankCounter {
  readonly count: (totals: SampledTotals, weights: Float64Array) => void;
  readonly finish: (samples: number) => CountedRanks;
}

/** Square tables, row after row; entry r of a row belongs to rank r + 1. */
interface Counts {
  readonly ranks: Float64Array;
  readonly worst: Uint32Array;
  readonly best: Uint32Array;
}

/**
 * Makes a counter of ranks: O(m log m) a sample, and m² more if pairs are counted.
 *
 * @param rows number of providers
 * @param criteria number of criteria
 * @param pairs whether to count who wins against whom
 */
export function makeRankCounter(rows: number, criteria: number, pairs: boolean): RankCounter {
  const counts: Counts = {
    ranks: new Float64Array(rows * rows),
    worst: new Uint32Array(rows * rows),
    best: new Uint32Array(rows * rows),
  };
  const weightSums = new Float64Array(rows * criteria);
  const wins = pairs ? new Float64Array(rows * rows) : null;
  const sortDrawn = makeIndexSorter(rows);
  const sortLo = makeIndexSorter(rows);
  const sortHi = makeIndexSorter(rows);
  return {
    count: ({ drawn, lo, hi }, weights) => {
      const order = sortDrawn(drawn);
      const tied = countRanks(counts, order, drawn);
      for (let k = 0; k < tied; k += 1) {
        addWeights(weightSums, (order[k] ?? 0) * criteria, weights, tied);
      }
      const los = sortLo(lo);
      const his = lo === hi ? los : sortHi(hi);
      countWorst(counts, los, his, { lo, hi });
      countBest(counts, los, his, { lo, hi });
      if (wins) countWins(drawn, wins);
    },
    finish: (samples) => {
      const toShares = (flat: Float64Array): number[][] =>
        cutRows(flat, rows, (value) => value / samples);
      return {
        acceptability: toShares(counts.ranks),
        certainTop: toShares(addAlong(counts.worst, rows)),
        possibleTop: toShares(addAlong(counts.best, rows)),
        winning: wins && toShares(wins),
        firsts: Array.from({ length: rows }, (_, i) => counts.ranks[i * rows] ?? 0),
        weightSums: cutRows(weightSums, criteria, (value) => value),
      };
    },
  };
}

type Ends = Pick<SampledTotals, "lo" | "hi">;

function add(counts: Float64Array | Uint32Array, index: number, by: number): void {
  counts[index] = (counts[index] ?? 0) + by;
}

/** Gives each of t tied providers 1/t of each of their t ranks. Returns how many are first. */
function countRanks({ ranks }: Counts, order: Int32Array, totals: Float64Array): number {
  const rows = order.length;
  let first = 0;
  let start = 0;
  for (let end = 1; end <= rows; end += 1) {
    if (end < rows && totals[order[end] ?? 0] === totals[order[start] ?? 0]) continue;
    const tied = end - start;
    for (let cell = 0; cell < tied * tied; cell += 1) {
      const row = order[start + (cell % tied)] ?? 0;
      add(ranks, row * rows + start + Math.floor(cell / tied), 1 / tied);
    }
    if (start === 0) first = tied;
    start = end;
  }
  return first;
}

function addWeights(sums: Float64Array, at: number, weights: Float64Array, tied: number): void {
  for (let j = 0; j < weights.length; j += 1) add(sums, at + j, (weights[j] ?? 0) / tied);
}

/** Counts, going down both orders at once, who can be above each at its own worst. */
function countWorst({ worst }: Counts, los: Int32Array, his: Int32Array, { lo, hi }: Ends): void {
  const rows = los.length;
  let over = 0;
  for (let k = 0; k < rows; k += 1) {
    const row = los[k] ?? 0;
    const least = lo[row] ?? 0;
    while (over < rows && (hi[his[over] ?? 0] ?? 0) > least) over += 1;
    // Its own upper end stands in the list and is taken out where it exceeds its lower.
    add(worst, row * rows + over - ((hi[row] ?? 0) > least ? 1 : 0), 1);
  }
}

/** The same for who is above each for certain, at its own best. */
function countBest({ best }: Counts, los: Int32Array, his: Int32Array, { lo, hi }: Ends): void {
  const rows = los.length;
  let over = 0;
  for (let k = 0; k < rows; k += 1) {
    const row = his[k] ?? 0;
    const most = hi[row] ?? 0;
    while (over < rows && (lo[los[over] ?? 0] ?? 0) > most) over += 1;
    add(best, row * rows + over, 1);
  }
}

/** Adds one win to whoever is ahead of each pair, one half to each of a tie, itself included. */
function countWins(totals: Float64Array, wins: Float64Array): void {
  const rows = totals.length;
  for (let i = 0; i < rows; i += 1) {
    const own = totals[i] ?? 0;
    for (let k = 0; k < rows; k += 1) {
      const other = totals[k] ?? 0;
      add(wins, i * rows + k, (Number(own > other) + Number(own >= other)) / 2);
    }
  }
}

/** Running sums along each row of a square table. */
function addAlong(counts: Uint32Array, rows: number): Float64Array {
  const sums = Float64Array.from(counts);
  for (let k = 0; k < sums.length; k += 1) {
    if (k % rows > 0) add(sums, k, sums[k - 1] ?? 0);
  }
  return sums;
}

function cutRows(flat: Float64Array, width: number, fn: (value: number) => number): number[][] {
  return Array.from({ length: flat.length / width }, (_, i) =>
    Array.from(flat.subarray(i * width, (i + 1) * width), fn),
  );
}
