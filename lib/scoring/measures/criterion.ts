import { checkInterval, FULL_SCORE, type Interval, isExact } from "#lib/scoring/interval.ts";
import { checkCount } from "#lib/scoring/safe-integer.ts";

/** What one measure gives one provider. */
export interface MeasureScore {
  /** Weight ω of the measure inside its criterion: a positive integer. */
  readonly points: number;
  /** Milli-points; null if the measure does not apply to this provider. */
  readonly score: Interval | null;
  /** What the same measure would give if its fact were unknown. */
  readonly unknown: Interval;
}

/**
 * Combines measures into a criterion: the weighted mean Σ ω·s / Σ ω at both ends (weighted sum
 * model, Fishburn 1967), over the measures that apply. The evidenced end is floored and the possible
 * end ceiled, so the interval never claims more than is known; if every score is known, the mean is
 * rounded half up.
 *
 * @returns milli-points, or null if no measure applies
 * @throws RangeError if a weight is not a positive integer, an interval is malformed, or a sum
 *   leaves the safe integers
 */
export function combineMeasures(measures: readonly MeasureScore[]): Interval | null {
  let points = 0;
  let lo = 0;
  let hi = 0;
  let exact = true;
  for (const measure of measures) {
    const score = measure.score;
    checkMeasurePoints(measure.points);
    if (score === null) continue;
    checkInterval(score);
    points += measure.points;
    lo += measure.points * score.lo;
    hi += measure.points * score.hi;
    exact &&= isExact(score);
  }
  if (points === 0) return null;
  // Twice the sum of the largest products bounds everything computed below.
  checkCount((2 * FULL_SCORE + 1) * points, "the sum of measure points");
  if (exact) {
    const mean = divideDown(2 * lo + points, 2 * points);
    return { lo: mean, hi: mean };
  }
  return { lo: divideDown(lo, points), hi: divideDown(hi + points - 1, points) };
}

/**
 * Takes the better of several alternatives (`best_of`): the maximum at both ends.
 *
 * @param intervals at least one, those that apply
 * @throws RangeError if there is none, or one is malformed
 */
export function takeBest(intervals: readonly Interval[]): Interval {
  if (intervals.length === 0) throw new RangeError("takeBest needs at least one interval");
  let lo = 0;
  let hi = 0;
  for (const interval of intervals) {
    checkInterval(interval);
    lo = Math.max(lo, interval.lo);
    hi = Math.max(hi, interval.hi);
  }
  return { lo, hi };
}

/**
 * Caps a score: the minimum at both ends. A cap whose fact is unknown reaches from its strictest
 * value to "no cap" (100000), hence it lowers the evidenced end only.
 *
 * @param value milli-points
 * @param cap milli-points; null if the cap does not apply
 * @throws RangeError if an interval is malformed
 */
export function capBy(value: Interval, cap: Interval | null): Interval {
  checkInterval(value);
  if (cap === null) return value;
  checkInterval(cap);
  return { lo: Math.min(value.lo, cap.lo), hi: Math.min(value.hi, cap.hi) };
}

/**
 * Checks the weight of a measure.
 *
 * @throws RangeError unless it is a positive safe integer
 */
export function checkMeasurePoints(points: number): number {
  if (checkCount(points, "measure points") === 0) {
    throw new RangeError("measure points must be positive");
  }
  return points;
}

/** Divides two non-negative safe integers, rounding down; the remainder keeps it exact. */
function divideDown(numerator: number, denominator: number): number {
  return (numerator - (numerator % denominator)) / denominator;
}
