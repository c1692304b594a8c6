import { checkSafeInteger } from "#lib/scoring/safe-integer.ts";

/** The best score, in milli-points: 100000 is shown as 10.0. */
export const FULL_SCORE = 100_000;

/**
 * A score that may be partly unknown: every value from `lo` (evidenced) to `hi` (possible) is open.
 * Both ends are integer milli-points in 0..100000 and lo ≤ hi.
 */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/**
 * Makes an interval of milli-points.
 *
 * @param lo evidenced score, integer in 0..100000
 * @param hi possible score, integer in lo..100000
 * @throws RangeError for NaN, fractions, values outside 0..100000 and lo > hi
 */
export function makeInterval(lo: number, hi: number): Interval {
  checkPoints(lo, "lo");
  checkPoints(hi, "hi");
  if (lo > hi) throw new RangeError(`lo must not exceed hi, got [${lo}, ${hi}]`);
  return { lo, hi };
}

/**
 * Makes the interval of a known score.
 *
 * @param points integer milli-points in 0..100000
 * @throws RangeError as `makeInterval`
 */
export function exactInterval(points: number): Interval {
  return makeInterval(points, points);
}

/** The interval of a score about which nothing is known. */
export const FULL: Interval = Object.freeze({ lo: 0, hi: FULL_SCORE });

/**
 * Finds the smallest interval that contains all the given ones (a disputed fact: any claim may hold).
 *
 * @param intervals at least one interval
 * @throws RangeError if there is none, or one of them is malformed
 */
export function hullOf(intervals: readonly Interval[]): Interval {
  const first = intervals[0];
  if (first === undefined) throw new RangeError("hullOf needs at least one interval");
  let { lo, hi } = checkInterval(first);
  for (const interval of intervals) {
    checkInterval(interval);
    if (interval.lo < lo) lo = interval.lo;
    if (interval.hi > hi) hi = interval.hi;
  }
  return { lo, hi };
}

/** Tells whether the score is known: its ends meet. */
export function isExact(interval: Interval): boolean {
  return interval.lo === interval.hi;
}

/**
 * Checks an interval that came from outside the engine (a stored catalog, a reader's table).
 *
 * @returns the same interval
 * @throws RangeError as `makeInterval`
 */
export function checkInterval(interval: Interval): Interval {
  makeInterval(interval.lo, interval.hi);
  return interval;
}

function checkPoints(value: number, name: string): void {
  checkSafeInteger(value, name);
  if (value < 0 || value > FULL_SCORE) {
    throw new RangeError(`${name} must be in 0..${FULL_SCORE} milli-points, got ${value}`);
  }
}
