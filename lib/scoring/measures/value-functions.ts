import { type Interval, makeInterval } from "#lib/scoring/interval.ts";
import { checkAnchors, checkCurve } from "#lib/scoring/measures/value-curve.ts";
import { checkFinite, checkNumber, checkShare, clipShare } from "#lib/scoring/real-number.ts";

const DECIMALS = 1e12;
const UNITS_PER_MILLI_POINT = 1e7;

/**
 * Linear value function (partial value function of additive value theory, Keeney & Raiffa 1976):
 * 0 at `worst`, 1 at `best`, clipped outside. Either order of the anchors.
 *
 * @param worst anchor of value 0, in the fact's unit
 * @param best anchor of value 1, in the fact's unit, different from `worst`
 * @param x the fact; ±Infinity gives the limit
 * @returns value in [0, 1]
 * @throws RangeError if x is NaN, an anchor is not finite, or the anchors are equal
 */
export function valueLinear(worst: number, best: number, x: number): number {
  checkAnchors(worst, best);
  checkNumber(x, "x");
  return clipShare((x - worst) / (best - worst));
}

/**
 * Piecewise linear value function, clipped outside its cut-offs (as rsmaa's `smaa.pvf`, out of
 * bounds "clip").
 *
 * @param points at least two pairs [cut-off, value]: cut-offs strictly rising, values in [0, 1] and
 *   monotone
 * @param x the fact; ±Infinity gives the limit
 * @returns value in [0, 1]
 * @throws RangeError if x is NaN or the points are not as described
 */
export function valuePiecewise(points: readonly (readonly [number, number])[], x: number): number {
  checkNumber(x, "x");
  if (points.length < 2) throw new RangeError("a piecewise value function needs two points");
  checkCurve(
    points.map(([cut]) => cut),
    points.map(([, value]) => value),
  );
  let left: readonly [number, number] | undefined;
  for (const right of points) {
    if (x <= right[0]) {
      if (left === undefined || x === right[0]) return right[1];
      const share = (x - left[0]) / (right[0] - left[0]);
      return clipShare(left[1] + (right[1] - left[1]) * share);
    }
    left = right;
  }
  return left?.[1] ?? 0;
}

/**
 * Logarithmic value function between two anchors:
 * v(x) = clip((ln x − ln worst) / (ln best − ln worst), 0, 1).
 *
 * @param worst anchor of value 0, > 0
 * @param best anchor of value 1, > 0, different from `worst`, either order
 * @param x the fact; x ≤ 0 and ±Infinity give the limits
 * @returns value in [0, 1]
 * @throws RangeError if x is NaN or the anchors are not as described
 */
export function valueLog(worst: number, best: number, x: number): number {
  checkAnchors(worst, best);
  if (worst <= 0 || best <= 0) throw new RangeError("the anchors of a log must be positive");
  checkNumber(x, "x");
  if (x <= 0) return best > worst ? 0 : 1;
  return clipShare((Math.log(x) - Math.log(worst)) / (Math.log(best) - Math.log(worst)));
}

/**
 * Step function: the value of the last step whose `atLeast` x reaches.
 *
 * @param steps at least one; `atLeast` strictly rising, in the fact's unit (a number, or months
 *   before the edition's date)
 * @param below value before the first step; `below` and the steps' values in [0, 1] and monotone
 * @param x the fact; ±Infinity gives the limit
 * @returns value in [0, 1]
 * @throws RangeError if x is NaN or the steps are not as described
 */
export function valueSteps(
  steps: readonly { readonly atLeast: number; readonly value: number }[],
  below: number,
  x: number,
): number {
  checkNumber(x, "x");
  if (steps.length === 0) throw new RangeError("a step function needs a step");
  checkCurve(
    steps.map((step) => step.atLeast),
    [below, ...steps.map((step) => step.value)],
  );
  let value = below;
  for (const step of steps) if (x >= step.atLeast) value = step.value;
  return value;
}

/**
 * Saturating count: min(n, full) / full.
 *
 * @param full the count that earns everything, positive and finite
 * @param n members counted, ≥ 0; a fraction when members are graded; ±Infinity gives the limit
 * @returns value in [0, 1]
 * @throws RangeError if n is NaN or a negative number, or `full` is not as described
 */
export function valueCount(full: number, n: number): number {
  checkFinite(full, "full");
  if (full <= 0) throw new RangeError(`full must be positive, got ${full}`);
  checkNumber(n, "n");
  if (n < 0 && n !== Number.NEGATIVE_INFINITY) {
    throw new RangeError(`a count must not be negative, got ${n}`);
  }
  return clipShare(n / full);
}

/**
 * Rounds a value to milli-points, half up of the decimal as it was meant.
 *
 * 0.000035 × 100000 is 3.4999999999999996 in doubles, though a reader reckons 3.5. So the value is
 * first read as a decimal of 12 places, which undoes the noise of arithmetic (about 1e-16), then
 * rounded on integers. The price: a value less than 5e-13 below a half counts as the half.
 *
 * @param value real in [0, 1]
 * @returns integer in 0..100000
 * @throws RangeError outside [0, 1] and for NaN
 */
export function toMilliPoints(value: number): number {
  checkShare(value, "value");
  const shifted = Math.round(value * DECIMALS) + UNITS_PER_MILLI_POINT / 2;
  return (shifted - (shifted % UNITS_PER_MILLI_POINT)) / UNITS_PER_MILLI_POINT;
}

/**
 * Scores a fact known to lie between two bounds. Exact because value functions are monotone, so
 * their extremes over a range lie at its ends.
 *
 * @param fn a monotone value function into [0, 1], defined at ±Infinity where a bound is missing
 * @param x1 lower bound, in the fact's unit; −Infinity if there is none
 * @param x2 upper bound, ≥ x1; Infinity if there is none
 * @returns milli-points
 * @throws RangeError if a bound is NaN, x1 > x2, or fn leaves [0, 1]
 */
export function scoreRange(fn: (x: number) => number, x1: number, x2: number): Interval {
  checkNumber(x1, "x1");
  checkNumber(x2, "x2");
  if (x1 > x2) throw new RangeError(`the range must not be empty, got [${x1}, ${x2}]`);
  const a = toMilliPoints(fn(x1));
  const b = toMilliPoints(fn(x2));
  return makeInterval(Math.min(a, b), Math.max(a, b));
}
