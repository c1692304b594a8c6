import { checkSafeInteger, compareIntegers } from "#lib/scoring/safe-integer.ts";
import type { Total } from "#lib/scoring/totals.ts";

/**
 * Finds every provider's best and worst rank over all ways to fill the gaps at fixed weights:
 * [1 + #{k: Lo_k > Hi_i}, 1 + #{k ≠ i: Hi_k > Lo_i}]. Exact because the providers' unknowns are
 * independent (extreme ranks, Kadziński, Greco & Słowiński 2012, at one weight vector).
 * O(m log m).
 *
 * @param totals safe integers with lo ≤ hi
 * @throws RangeError otherwise
 */
export function rankIntervals(totals: readonly Total[]): { best: number; worst: number }[] {
  totals.forEach(checkTotal);
  const los = sortUpwards(totals.map((total) => total.lo));
  const his = sortUpwards(totals.map((total) => total.hi));
  return totals.map(({ lo, hi }) => ({
    best: 1 + countAbove(los, hi),
    // The provider's own hi stands in the list and has to be taken out where it exceeds its lo.
    worst: 1 + countAbove(his, lo) - (hi > lo ? 1 : 0),
  }));
}

/**
 * Checks a total.
 *
 * @throws RangeError unless both ends are safe integers and lo ≤ hi
 */
export function checkTotal(total: Total): void {
  checkSafeInteger(total.lo, "lo");
  checkSafeInteger(total.hi, "hi");
  if (total.lo > total.hi) {
    throw new RangeError(`lo must not exceed hi, got [${total.lo}, ${total.hi}]`);
  }
}

function sortUpwards(values: readonly number[]): number[] {
  return [...values].sort(compareIntegers);
}

/** Counts the entries of an ascending list above a value, by binary search. */
function countAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? value) > value) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}
