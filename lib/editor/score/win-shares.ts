import { isExact } from "#lib/scoring/interval.ts";
import { hasClosedForm, makeWinningIndex } from "#lib/scoring/pairs/winning-index.ts";
import type { Sampled } from "#lib/scoring/sampling/sample-ranks.ts";

/** Every alternative against every other, in the order of the table; on the diagonal one half and not sampled. */
export interface WinShares {
  /** P(T_i > T_k) + ½ P(T_i = T_k), unknown scores uniform in their intervals. */
  readonly winning: number[][];
  readonly sampled: boolean[][];
}

/** Two alternatives, the one higher in the list first, and its share where that is exact; null where only samples tell. */
export interface Pair {
  readonly above: number;
  readonly below: number;
  readonly share: number | null;
}

/**
 * Pairs all alternatives and works out the shares that have a closed form: those of pairs without an unknown
 * score, with at most 12 criteria and, where only the order of importance counts, at most 4 equal weights.
 *
 * @param order indices in the order of the list, so that the order of the table does not matter
 */
export function pairUp({ items, weights, set }: Sampled, order: Int32Array): Pair[] {
  const winning = hasClosedForm(weights, set) ? makeWinningIndex(weights, set) : null;
  const known = items.map(({ row }) => (row.every(isExact) ? row.map(({ lo }) => lo) : null));
  const findShare = (i: number, k: number): number | null => {
    const [own, other] = [known[i], known[k]];
    return winning && own && other ? winning(own.map((lo, j) => lo - (other[j] ?? 0))) : null;
  };
  const list = Array.from(order);
  return list.flatMap((above, at) =>
    list.slice(at + 1).map((below) => ({ above, below, share: findShare(above, below) })),
  );
}

/**
 * Lays the shares of all pairs out. Of every pair one share is worked out and the other is what is left to 1.
 *
 * @param pairs as `pairUp` gives them
 * @param count number of alternatives
 * @param counted shares of samples; null if every pair is exact
 */
export function findWinShares(
  pairs: readonly Pair[],
  count: number,
  counted: readonly (readonly number[])[] | null,
): WinShares {
  const winning = Array.from({ length: count }, () => Array.from({ length: count }, () => 0.5));
  const sampled = winning.map((row) => row.map(() => false));
  const set = <T>(table: T[][], i: number, k: number, value: T): void => {
    const row = table[i];
    if (row) row[k] = value;
  };
  for (const { above, below, share } of pairs) {
    const own = share ?? counted?.[above]?.[below] ?? 0.5;
    set(winning, above, below, own);
    set(winning, below, above, 1 - own);
    set(sampled, above, below, share === null);
    set(sampled, below, above, share === null);
  }
  return { winning, sampled };
}
