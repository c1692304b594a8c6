import { countCouldPass, type Firmness, findFirmness } from "#lib/scoring/firmness.ts";
import type { Interval } from "#lib/scoring/interval.ts";
import { orderByEvidence, rankDescending, rankIntervals } from "#lib/scoring/ranks.ts";
import { computeTotals, type Total } from "#lib/scoring/totals.ts";

/** A ranked provider's place at given weights. `firmness` compares it with the next below, null for the last. */
export interface Standing {
  rank: number;
  best: number;
  worst: number;
  couldPass: number;
  firmness: Firmness[] | null;
}

/** What can be ranked: an id and one interval of milli-points for each criterion. */
interface Rankable {
  id: string;
  row: readonly Interval[];
}

interface Placed<Item> {
  item: Item;
  total: Total;
  standing: Standing;
}

/**
 * Ranks providers at given weights and says how firm each rank is. The result is in the order of the list.
 *
 * @param items ids all different, rows as long as `weights`
 * @param weights non-negative integers, as for `sumWeights`; a common factor changes nothing but the totals
 * @throws RangeError for malformed weights, rows or ids
 */
export function placeRanked<Item extends Rankable>(
  items: readonly Item[],
  weights: readonly number[],
): Placed<Item>[] {
  const unordered = computeTotals(
    weights,
    items.map((item) => item.row),
  ).map((total, index) => ({ item: items[index] as Item, total }));
  const inOrder = orderByEvidence(
    unordered.map(({ item, total }) => ({ id: item.id, ...total })),
  ).flatMap((index) => unordered[index] ?? []);
  const totals = inOrder.map(({ total }) => total);
  const ranks = rankDescending(totals.map((total) => total.lo));
  const intervals = rankIntervals(totals);
  return inOrder.map(({ item, total }, index) => {
    const next = inOrder[index + 1]?.item;
    const { best, worst } = intervals[index] ?? { best: 1, worst: totals.length };
    return {
      item,
      total,
      standing: {
        rank: ranks[index] ?? 1,
        best,
        worst,
        couldPass: countCouldPass(index, totals),
        firmness: next ? findFirmness(item.row, next.row, weights) : null,
      },
    };
  });
}
