import { checkFinite, checkShare } from "#lib/scoring/real-number.ts";

/**
 * Checks the two anchors of a value function.
 *
 * @throws RangeError unless both are finite and they differ
 */
export function checkAnchors(worst: number, best: number): void {
  checkFinite(worst, "worst");
  checkFinite(best, "best");
  if (worst === best) throw new RangeError(`worst and best must differ, both are ${worst}`);
}

/**
 * Checks the shape of a value function given by cut-offs and values: cut-offs finite and strictly
 * rising, values in [0, 1] and moving in one direction only.
 *
 * @throws RangeError otherwise
 */
export function checkCurve(cuts: readonly number[], values: readonly number[]): void {
  let previous = Number.NEGATIVE_INFINITY;
  for (const cut of cuts) {
    checkFinite(cut, "a cut-off");
    if (cut <= previous) throw new RangeError(`cut-offs must rise, got ${previous} then ${cut}`);
    previous = cut;
  }
  for (const value of values) checkShare(value, "a value");
  const first = values[0] ?? 0;
  const direction = Math.sign((values.at(-1) ?? first) - first);
  values.reduce((before, value) => {
    // One direction only: the interval of a range is read off its two ends.
    const step = Math.sign(value - before);
    if (step !== 0 && step !== direction) throw new RangeError("values must be monotone");
    return value;
  }, first);
}
