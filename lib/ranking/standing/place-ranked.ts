import { onceFor } from "#lib/ranking/once-for.ts";
import { type Firmness, listPassers, makeFirmnessFinder } from "#lib/scoring/pairs/firmness.ts";
import { findPlaces } from "#lib/scoring/places.ts";
import { makeRanker, type Rankable } from "#lib/scoring/ranker.ts";
import { rankIntervals } from "#lib/scoring/ranks.ts";
import { sumWeights, type Total } from "#lib/scoring/totals.ts";

/** Somebody who could still pass: what it would have to gain, of what is open to it; sums of weight times milli-points. */
export interface Rival {
  id: string;
  needed: number;
  open: number;
}

/**
 * A ranked provider's standing at given weights: its exact rank, the place that pages show (`shared` by a run of nearly
 * equal scores), the ranks it could have if the gaps were filled, and who could pass it then, in the order of the list:
 * the first 100, of `worst` less `rank`, for all of them grow with the square of the list. `firmness` compares it with the next below, null for the last.
 */
export interface Standing {
  rank: number;
  place: number;
  shared: boolean;
  best: number;
  worst: number;
  rivals: Rival[];
  firmness: Firmness[] | null;
}

/** So many of those who could pass somebody are listed. */
const LISTED_RIVALS = 100;

interface Placed<Item> {
  item: Item;
  total: Total;
  standing: Standing;
}

/** Rows are checked and laid out once for a list: a server ranks the same one at other weights with each request. */
const rankersOf = onceFor(
  (_items: readonly Rankable[]) => new Map<number, ReturnType<typeof makeRanker>>(),
);

function rankerOf(items: readonly Rankable[], criteria: number): ReturnType<typeof makeRanker> {
  const rankers = rankersOf(items);
  const ranker = rankers.get(criteria) ?? makeRanker(items, criteria);
  rankers.set(criteria, ranker);
  return ranker;
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
  const { lo, hi, order, ranks } = rankerOf(items, weights.length)(weights);
  const listed = [...order].flatMap((index) => {
    const item = items[index];
    const total = { lo: lo[index] ?? 0, hi: hi[index] ?? 0 };
    return item ? [{ item, total, rank: ranks[index] ?? 1 }] : [];
  });
  const totals = listed.map(({ total }) => total);
  const places = findPlaces(
    totals.map((total) => total.lo),
    sumWeights(weights),
  );
  const intervals = rankIntervals(totals);
  const findFirmness = makeFirmnessFinder(weights);
  return listed.map(({ item, total, rank }, index) => {
    const findRivals = (): Rival[] =>
      // Ranks count those above: who shares a rank begins at its number.
      listPassers(index, totals, { from: rank - 1, limit: LISTED_RIVALS }).map((passer) => ({
        id: listed[passer.index]?.item.id ?? "",
        needed: passer.needed,
        open: passer.open,
      }));
    const findFirm = (): Firmness[] | null => {
      const next = listed[index + 1]?.item;
      return next ? findFirmness(item.row, next.row) : null;
    };
    const worked: { rivals?: Rival[]; firmness?: Firmness[] | null } = {};
    return {
      item,
      total,
      standing: {
        rank,
        ...(places[index] ?? { place: rank, shared: false }),
        ...(intervals[index] ?? { best: 1, worst: totals.length }),
        // Worked out when they are asked for: a page of a long list shows few of those that are ranked for it.
        get rivals() {
          worked.rivals ??= findRivals();
          return worked.rivals;
        },
        get firmness() {
          if (worked.firmness === undefined) worked.firmness = findFirm();
          return worked.firmness;
        },
      },
    };
  });
}
