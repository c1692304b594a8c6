/**
 * Checks that a number is a number; infinities pass.
 *
 * @throws RangeError for NaN
 */
export function checkNumber(value: number, name: string): number {
  if (typeof value !== "number" || Number.isNaN(value)) {
    throw new RangeError(`${name} must be a number, got ${String(value)}`);
  }
  return value;
}

/**
 * Checks that a number is finite.
 *
 * @throws RangeError for NaN and infinities
 */
export function checkFinite(value: number, name: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${String(value)}`);
  return value;
}

/**
 * Checks that a number lies in [0, 1].
 *
 * @throws RangeError otherwise, and for NaN
 */
export function checkShare(value: number, name: string): number {
  checkFinite(value, name);
  if (value < 0 || value > 1) throw new RangeError(`${name} must be in [0, 1], got ${value}`);
  return value;
}

/** Clips a number, infinities included, to [0, 1]. Never gives −0. */
export function clipShare(value: number): number {
  if (value >= 1) return 1;
  return value > 0 ? value : 0;
}
