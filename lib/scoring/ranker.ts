import { compareCodePoints } from "#lib/scoring/code-points.ts";
import { FULL_SCORE, type Interval } from "#lib/scoring/interval.ts";
import { compareIntegers } from "#lib/scoring/safe-integer.ts";
import { checkRow, sumWeights } from "#lib/scoring/totals.ts";

/** What can be ranked: an id and one interval of milli-points per criterion. */
export interface Rankable {
  readonly id: string;
  readonly row: readonly Interval[];
}

/** A ranking at given weights, by index into the items. */
export interface RankedOrder {
  /** Σ W·s at both ends: milli-points times weight. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** Indices in the order of the list: larger lo first, then the smaller width, then id by code point. */
  readonly order: Int32Array;
  /** Ranks on evidence, in the order of the items: 1 + the number of larger lo ("1224"). */
  readonly ranks: Int32Array;
}

/**
 * Prepares providers to be ranked again and again at other weights: rows are checked and laid out
 * once. A ranking then costs the totals and one sort of numbers: O(m·n + m log m). Integers
 * throughout, so that equal totals are equal; width and id make the order total and never move a rank.
 *
 * @param items ids all different, rows of one interval per criterion
 * @param criteria number of criteria
 * @returns a function of weights, as for `sumWeights`, which throws RangeError for bad ones
 * @throws RangeError for an id that occurs twice, a row of another length and malformed intervals
 */
export function makeRanker(
  items: readonly Rankable[],
  criteria: number,
): (weights: readonly number[]) => RankedOrder {
  if (new Set(items.map((item) => item.id)).size !== items.length) {
    throw new RangeError("ids must be all different, else the order depends on the input");
  }
  for (const { row } of items) checkRow(row, criteria);
  const cells = items.flatMap(({ row }) => row);
  const los = Float64Array.from(cells, (score) => score.lo);
  const his = Float64Array.from(cells, (score) => score.hi);
  return (weights) => {
    if (weights.length !== criteria) {
      throw new RangeError(`got ${weights.length} weights for ${criteria} criteria`);
    }
    const most = FULL_SCORE * sumWeights(weights);
    const lo = addUp(los, weights, items.length);
    const hi = addUp(his, weights, items.length);
    const order = sortUpwards(lo, most).reverse();
    settleTies(
      order,
      lo,
      (a, b) =>
        compareIntegers(hi[a] ?? 0, hi[b] ?? 0) ||
        compareCodePoints(items[a]?.id ?? "", items[b]?.id ?? ""),
    );
    return { lo, hi, order, ranks: shareRanks(order, lo) };
  };
}

function addUp(cells: Float64Array, weights: readonly number[], rows: number): Float64Array {
  const totals = new Float64Array(rows);
  const criteria = weights.length;
  for (let i = 0; i < rows; i += 1) {
    let total = 0;
    for (let j = 0; j < criteria; j += 1) {
      total += (weights[j] ?? 0) * (cells[i * criteria + j] ?? 0);
    }
    totals[i] = total;
  }
  return totals;
}

/**
 * Indices by value, smallest first. Where value and index fit into one safe integer they are sorted
 * as one number, which the platform does several times faster than by a comparison of ours.
 */
function sortUpwards(values: Float64Array, most: number): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, values.length)));
  if (most * size + size > Number.MAX_SAFE_INTEGER) {
    return Int32Array.from(values, (_, i) => i).sort((a, b) =>
      compareIntegers(values[a] ?? 0, values[b] ?? 0),
    );
  }
  const keys = new Float64Array(values.length);
  for (let i = 0; i < keys.length; i += 1) keys[i] = (values[i] ?? 0) * size + i;
  keys.sort();
  const order = new Int32Array(keys.length);
  for (let k = 0; k < order.length; k += 1) {
    const key = keys[k] ?? 0;
    order[k] = key - Math.floor(key / size) * size;
  }
  return order;
}

/** Puts every run of equal values into the order of the later keys. */
function settleTies(
  order: Int32Array,
  values: Float64Array,
  compare: (a: number, b: number) => number,
): void {
  let start = 0;
  for (let k = 1; k <= order.length; k += 1) {
    if (k < order.length && values[order[k] ?? 0] === values[order[start] ?? 0]) continue;
    if (k - start > 1) order.subarray(start, k).sort(compare);
    start = k;
  }
}

function shareRanks(order: Int32Array, values: Float64Array): Int32Array {
  const ranks = new Int32Array(order.length);
  let rank = 1;
  for (let k = 0; k < order.length; k += 1) {
    const index = order[k] ?? 0;
    if (k > 0 && values[index] !== values[order[k - 1] ?? 0]) rank = k + 1;
    ranks[index] = rank;
  }
  return ranks;
}
