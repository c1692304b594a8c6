import fc from "fast-check";
import { expect, test } from "vitest";
import {
  chooseDigits,
  formatFraction,
  formatPoints,
  formatTotal,
  shareOfHundred,
} from "#lib/scoring/display.ts";
import { assertLaw, at, makeWeights } from "#tests/unit/scoring/arbitraries.ts";

test("points are rounded half up from the integer", () => {
  expect(
    [0, 499, 500, 70_499, 70_500, 99_499, 99_500, 100_000].map((p) => formatPoints(p)),
  ).toEqual(["0.0", "0.0", "0.1", "7.0", "7.1", "9.9", "10.0", "10.0"]);
  expect(formatPoints(70_050, 2)).toBe("7.01");
  expect(formatPoints(70_050, 0)).toBe("7");
});

test("the pitfalls of toFixed", () => {
  expect(formatFraction(7005, 100, 1)).toBe("70.1");
  expect(formatFraction(1005, 1000, 2)).toBe("1.01");
  expect(formatFraction(1, 3, 6)).toBe("0.333333");
});

test("a total is shown on 0 to 10 whatever the weights add to", () => {
  assertLaw(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 1, max: 2 ** 20 }),
      (points, sum) => {
        expect(formatTotal(points * sum, sum)).toBe(formatPoints(points));
      },
    ),
  );
});

test("shown values keep the order", () => {
  const points = fc.integer({ min: 0, max: 100_000 });
  assertLaw(
    fc.property(points, points, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(Number(formatPoints(low))).toBeLessThanOrEqual(Number(formatPoints(high)));
      expect(Math.abs(Number(formatPoints(a)) * 10_000 - a)).toBeLessThanOrEqual(500.000001);
    }),
  );
});

test("one more digit only where ranks differ and one would look equal", () => {
  expect(chooseDigits([71_400, 71_000, 70_950, 70_950, 50_000], 1)).toEqual([2, 2, 2, 2, 1]);
  expect(chooseDigits([71_000, 71_000, 50_000], 1)).toEqual([1, 1, 1]);
  expect(chooseDigits([71_040, 69_950, 69_949], 1)).toEqual([1, 2, 2]);
  expect(chooseDigits([], 1)).toEqual([]);
});

test("shares add to 100 and stay within one of the exact share", () => {
  expect(shareOfHundred([1, 1, 1])).toEqual([34, 33, 33]);
  expect(shareOfHundred([30, 25, 15, 15, 10, 5])).toEqual([30, 25, 15, 15, 10, 5]);
  // Equal remainders of a half: the larger weight gets the point.
  expect(shareOfHundred([1, 7])).toEqual([12, 88]);
  assertLaw(
    fc.property(fc.integer({ min: 1, max: 9 }).chain(makeWeights), (weights) => {
      const shares = shareOfHundred(weights);
      const sum = weights.reduce((a, b) => a + b, 0);
      expect(shares.reduce((a, b) => a + b, 0)).toBe(100);
      weights.forEach((weight, j) => {
        expect(Math.abs(at(shares, j) - (100 * weight) / sum)).toBeLessThan(1);
        if (weight === 0) expect(at(shares, j)).toBe(0);
      });
    }),
  );
});

test("bad input is refused", () => {
  const bad: (() => unknown)[] = [
    () => formatPoints(100_001),
    () => formatPoints(-1),
    () => formatPoints(0.5),
    () => formatPoints(Number.NaN),
    () => formatPoints(1, 7),
    () => formatTotal(100_001, 1),
    () => formatTotal(1, 0),
    () => formatTotal(1, 2 ** 20 + 1),
    () => formatFraction(1, 0, 1),
    () => shareOfHundred([]),
    () => shareOfHundred([0]),
  ];
  for (const call of bad) expect(call).toThrow(RangeError);
});
