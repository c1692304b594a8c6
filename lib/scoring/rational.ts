/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Adds two fractions exactly and reduces the result.
 *
 * @param a fraction with a positive denominator
 * @param b likewise
 */
export function addRationals(a: Rational, b: Rational): Rational {
  return reduceRational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
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
export function findDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
