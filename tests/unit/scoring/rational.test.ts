import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addRationals,
  compareRationals,
  divideRationals,
  makeRational,
  multiplyRationals,
  ONE,
  reduceRational,
  smallerOf,
  subtractRationals,
  toNumber,
  ZERO,
} from "#lib/scoring/rational.ts";
import { assertLaw } from "#tests/unit/scoring/arbitraries.ts";

test("fractions are made in lowest terms with a positive denominator", () => {
  expect(makeRational(6n, -8n)).toEqual({ numerator: -3n, denominator: 4n });
  expect(makeRational(-6n, -8n)).toEqual({ numerator: 3n, denominator: 4n });
  expect(makeRational(0n, -5n)).toEqual(ZERO);
  expect(reduceRational(-10n, 4n)).toEqual({ numerator: -5n, denominator: 2n });
  expect(makeRational(7n, 7n)).toEqual(ONE);
});

const small = fc.integer({ min: -60, max: 60 });
const rational = fc
  .tuple(small, small.filter(Boolean))
  .map(([a, b]) => makeRational(BigInt(a), BigInt(b)));

test("arithmetic equals that of numbers and undoes itself exactly", () => {
  assertLaw(
    fc.property(rational, rational, (a, b) => {
      const [x, y] = [toNumber(a), toNumber(b)];
      expect(toNumber(addRationals(a, b))).toBeCloseTo(x + y, 12);
      expect(toNumber(multiplyRationals(a, b))).toBeCloseTo(x * y, 9);
      expect(subtractRationals(addRationals(a, b), b)).toEqual(a);
      expect(compareRationals(a, b)).toBe(Math.sign(compareRationals(a, b)));
      expect(compareRationals(a, b)).toBe(x < y ? -1 : Number(x > y));
      expect(toNumber(smallerOf(a, b))).toBe(Math.min(x, y));
      if (y === 0) expect(() => divideRationals(a, b)).toThrow(RangeError);
      else expect(multiplyRationals(divideRationals(a, b), b)).toEqual(a);
    }),
  );
});

test.each([
  [1n, 3n, 1 / 3],
  [-2n, 3n, -2 / 3],
  [5n, 1n, 5],
  [10n ** 40n, 4n * 10n ** 40n, 0.25],
  [1n, 3n * 10n ** 12n, 1 / 3e12],
  [-1n, 7n * 10n ** 20n, -1 / 7e20],
  [2n ** 80n + 1n, 2n ** 20n, 2 ** 60],
  [0n, 9n, 0],
])("%d / %d as a number", (numerator, denominator, expected) => {
  const value = toNumber({ numerator, denominator });
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-15 * Math.abs(expected));
});
