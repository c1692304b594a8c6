/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };

/**
 * Makes a fraction in lowest terms.
 *
 * @param numerator any integer
 * @param denominator any integer but 0
 */
export function makeRational(numerator: bigint, denominator: bigint): Rational {
  const sign = denominator < 0n ? -1n : 1n;
  return reduceRational(sign * numerator, sign * denominator);
}

/** Adds two fractions exactly; the result is in lowest terms, as are those below. */
export function addRationals(a: Rational, b: Rational): Rational {
  return reduceRational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** Subtracts b from a exactly. */
export function subtractRationals(a: Rational, b: Rational): Rational {
  return addRationals(a, { ...b, numerator: -b.numerator });
}

/** Multiplies two fractions exactly. */
export function multiplyRationals(a: Rational, b: Rational): Rational {
  return reduceRational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * Divides a by b exactly.
 *
 * @throws RangeError if b is 0
 */
export function divideRationals(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) throw new RangeError("division by zero");
  return makeRational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Compares two fractions: negative if a is smaller, positive if it is larger, 0 if they are equal. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The smaller of two fractions. */
export function smallerOf(a: Rational, b: Rational): Rational {
  return compareRationals(a, b) <= 0 ? a : b;
}

/** The nearest double, for display and for output: right to 15 digits for any size of the two integers. */
export function toNumber({ numerator, denominator }: Rational): number {
  // What is small against 1 needs as many digits more.
  const more = Math.max(0, String(denominator).length - String(numerator).length);
  const scale = 10n ** BigInt(18 + more);
  const whole = numerator / denominator;
  return Number(whole) + Number(((numerator % denominator) * scale) / denominator) / Number(scale);
}

/**
 * Reduces a fraction to lowest terms.
 *
 * @param numerator any integer
 * @param denominator a positive integer
 */
export function reduceRational(numerator: bigint, denominator: bigint): Rational {
  const divisor = findDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Finds the greatest common divisor (Euclid) of a ≥ 0 and b > 0. */
function findDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
