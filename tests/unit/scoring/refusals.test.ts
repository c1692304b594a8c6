import { expect, test } from "vitest";
import { chooseDigits, formatFraction, formatPoints, formatTotal } from "#lib/scoring/display.ts";
import { exactInterval, hullOf, makeInterval } from "#lib/scoring/interval.ts";
import { takeBest } from "#lib/scoring/measures/criterion.ts";
import { computeKnownShare } from "#lib/scoring/measures/known-share.ts";
import {
  scoreRange,
  toMilliPoints,
  valueCount,
  valueLinear,
  valueLog,
  valuePiecewise,
  valueSteps,
} from "#lib/scoring/measures/value-functions.ts";
import { listPassers } from "#lib/scoring/pairs/firmness.ts";
import { rankIntervals } from "#lib/scoring/ranks.ts";
import { computeTotals, sumWeights } from "#lib/scoring/totals.ts";
import { maximise } from "#lib/scoring/weight-sets.ts";
import { findFirmness } from "#tests/unit/scoring/compare.ts";

const half = exactInterval(50_000);
const box = (by: number) => maximise([1, 2], [1, 1], { kind: "box", by });
const identity = (x: number): number => x;

/* An error of the engine is read by whoever broke it: it names the thing and says what it was. */
test.each<[call: () => unknown, says: string]>([
  [() => valueLinear(Number.NaN, 1, 0), "worst must be finite, got NaN"],
  [() => valueLinear(0, Number.POSITIVE_INFINITY, 0), "best must be finite, got Infinity"],
  [() => valueLinear(3, 3, 0), "worst and best must differ, both are 3"],
  [() => valueLinear(0, 1, Number.NaN), "x must be a number, got NaN"],
  [() => valueLog(1, 2, Number.NaN), "x must be a number, got NaN"],
  [() => valueLog(0, 2, 1), "the anchors of a log must be positive"],
  [
    () =>
      valuePiecewise(
        [
          [0, 0],
          [1, 1],
        ],
        Number.NaN,
      ),
    "x must be a number, got NaN",
  ],
  [() => valuePiecewise([[0, 0]], 0), "a piecewise value function needs two points"],
  [
    () =>
      valuePiecewise(
        [
          [2, 0],
          [1, 1],
        ],
        0,
      ),
    "cut-offs must rise, got 2 then 1",
  ],
  [
    () =>
      valuePiecewise(
        [
          [0, 0],
          [Number.NaN, 1],
        ],
        0,
      ),
    "a cut-off must be finite, got NaN",
  ],
  [
    () =>
      valuePiecewise(
        [
          [0, 0],
          [1, 1],
          [2, 0.5],
        ],
        0,
      ),
    "values must be monotone",
  ],
  [
    () =>
      valuePiecewise(
        [
          [0, 0],
          [1, 1.5],
        ],
        0,
      ),
    "a value must be in [0, 1], got 1.5",
  ],
  [() => valueSteps([], 0, 1), "a step function needs a step"],
  [() => valueSteps([{ atLeast: 1, value: 1 }], 0, Number.NaN), "x must be a number, got NaN"],
  [() => valueCount(0, 1), "full must be positive, got 0"],
  [() => valueCount(Number.NaN, 1), "full must be finite, got NaN"],
  [() => valueCount(1, Number.NaN), "n must be a number, got NaN"],
  [() => valueCount(1, -1), "a count must not be negative, got -1"],
  [() => toMilliPoints(1.5), "value must be in [0, 1], got 1.5"],
  [() => scoreRange(identity, Number.NaN, 1), "x1 must be a number, got NaN"],
  [() => scoreRange(identity, 0, Number.NaN), "x2 must be a number, got NaN"],
  [() => scoreRange(identity, 1, 0), "the range must not be empty, got [1, 0]"],
  [() => makeInterval(-1, 0), "lo must be in 0..100000 milli-points, got -1"],
  [() => makeInterval(0, 100_001), "hi must be in 0..100000 milli-points, got 100001"],
  [() => makeInterval(2, 1), "lo must not exceed hi, got [2, 1]"],
  [() => hullOf([]), "hullOf needs at least one interval"],
  [() => takeBest([]), "takeBest needs at least one interval"],
  [() => sumWeights([0.5]), "a weight must be a safe integer, got 0.5"],
  [() => sumWeights([-1]), "a weight must not be negative, got -1"],
  [() => sumWeights([0]), "at least one weight must be positive"],
  [() => sumWeights([2 ** 20 + 1]), "weights must add to at most 1048576, got 1048577"],
  [() => computeTotals([1, 1], [[half]]), "a row needs 2 scores, one per criterion, got 1"],
  [() => computeKnownShare([1, 1], [[]]), "got 2 weights for 1 criteria"],
  [() => rankIntervals([{ lo: 0.5, hi: 1 }]), "lo must be a safe integer, got 0.5"],
  [() => rankIntervals([{ lo: 0, hi: 1.5 }]), "hi must be a safe integer, got 1.5"],
  [() => rankIntervals([{ lo: 2, hi: 1 }]), "lo must not exceed hi, got [2, 1]"],
  [() => listPassers(1, [{ lo: 0, hi: 1 }]), "no provider at index 1"],
  [() => findFirmness([exactInterval(0)], [half], [1]), "must not have the smaller total"],
  [() => formatFraction(-1, 1, 1), "numerator must not be negative, got -1"],
  [() => formatFraction(1, -1, 1), "denominator must not be negative, got -1"],
  [() => formatFraction(1, 0, 1), "denominator must be positive"],
  [() => formatFraction(1, 1, 7), "digits must be in 0..6, got 7"],
  [() => formatFraction(1, 1, -1), "digits must not be negative, got -1"],
  [() => formatPoints(100_001), "total must be at most 100000, got 100001"],
  [() => formatTotal(-1, 1), "total must not be negative, got -1"],
  [() => formatTotal(0, 0), "weights must add to 1..1048576, got 0"],
  [() => chooseDigits([0], 2 ** 20 + 1), "weights must add to 1..1048576, got 1048577"],
  [() => box(-1), "a box must be in 0..100 points with at most two decimals, got -1"],
  [() => box(101), "a box must be in 0..100 points with at most two decimals, got 101"],
  [() => box(0.125), "a box must be in 0..100 points with at most two decimals, got 0.125"],
  [() => maximise([1], [1, 1], { kind: "simplex" }), "got 1 coefficients, 2 weights"],
  [
    () => maximise([0.5, 1], [1, 1], { kind: "simplex" }),
    "a coefficient must be a safe integer, got 0.5",
  ],
])("%s: %s", (call, says) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(says);
});

test("what lies at a limit is taken", () => {
  expect(formatFraction(1, 1, 6)).toBe("1.000000");
  expect(formatFraction(5, 2, 0)).toBe("3");
  expect(formatPoints(100_000)).toBe("10.0");
  expect(formatTotal(0, 2 ** 20)).toBe("0.0");
  expect(sumWeights([2 ** 20])).toBe(2 ** 20);
  expect(() => [box(0), box(100)]).not.toThrow();
});
