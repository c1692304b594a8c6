/**
 * Checks that a number is a safe integer.
 *
 * @param value any number
 * @param name what the number is, for the message
 * @returns the same number
 * @throws RangeError for NaN, infinities, fractions and integers beyond ±(2^53 − 1)
 */
export function checkSafeInteger(value: number, name: string): number {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${name} must be a safe integer, got ${String(value)}`);
  }
  return value;
}

/**
 * Checks that a number is a safe integer and not negative.
 *
 * @throws RangeError otherwise
 */
export function checkCount(value: number, name: string): number {
  checkSafeInteger(value, name);
  if (value < 0) throw new RangeError(`${name} must not be negative, got ${value}`);
  return value;
}

/** Compares without subtracting: the difference of two safe integers may be unsafe. */
export function compareIntegers(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
