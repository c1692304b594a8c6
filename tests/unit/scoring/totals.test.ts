import { expect, test } from "vitest";
import { exactInterval, FULL, makeInterval } from "#lib/scoring/interval.ts";
import { checkWeightSum, computeTotals, sumWeights } from "#lib/scoring/totals.ts";

const MAX_WEIGHT_SUM = 2 ** 20;

test("totals are integers at both ends", () => {
  expect(
    computeTotals(
      [3, 1],
      [
        [exactInterval(10), makeInterval(1, 5)],
        [FULL, FULL],
      ],
    ),
  ).toEqual([
    { lo: 31, hi: 35 },
    { lo: 0, hi: 400_000 },
  ]);
  expect(computeTotals([1], [])).toEqual([]);
});

test("the largest total leaves sixteen bits to spare", () => {
  const [total] = computeTotals([MAX_WEIGHT_SUM], [[exactInterval(100_000)]]);
  expect(Number.isSafeInteger((total?.hi ?? Number.NaN) * 2 ** 16)).toBe(true);
});

test.each([[[]], [[0, 0]], [[-1, 2]], [[0.5, 1]], [[Number.NaN]], [[MAX_WEIGHT_SUM, 1]]])(
  "weights %j are refused",
  (weights) => {
    expect(() => sumWeights(weights)).toThrow(RangeError);
    expect(() => computeTotals(weights, [])).toThrow(RangeError);
  },
);

test("a sum of weights lies in 1..2^20", () => {
  expect([1, MAX_WEIGHT_SUM].map(checkWeightSum)).toEqual([1, MAX_WEIGHT_SUM]);
  for (const sum of [0, -1, 0.5, Number.NaN, MAX_WEIGHT_SUM + 1]) {
    expect(() => checkWeightSum(sum)).toThrow(RangeError);
  }
});

test("a row of another length and a malformed score are refused", () => {
  expect(() => computeTotals([1, 1], [[FULL]])).toThrow(RangeError);
  expect(() => computeTotals([1], [[{ lo: Number.NaN, hi: 1 }]])).toThrow(RangeError);
});
