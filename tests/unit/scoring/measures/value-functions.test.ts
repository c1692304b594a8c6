import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FULL } from "#lib/scoring/interval.ts";
import {
  scoreRange,
  valueCount,
  valueLinear,
  valueLog,
  valuePiecewise,
  valueSteps,
} from "#lib/scoring/measures/value-functions.ts";
import { assertLaw } from "#tests/unit/scoring/arbitraries.ts";

const CURVE = [
  [0, 0],
  [10, 0.6],
  [20, 0.6],
  [40, 1],
] as const;
const STEPS = [
  { atLeast: 6, value: 0.5 },
  { atLeast: 24, value: 0.1 },
];

const FUNCTIONS: readonly (readonly [string, (x: number) => number, boolean])[] = [
  ["linear", (x) => valueLinear(10, 90, x), true],
  ["linear, falling", (x) => valueLinear(90, 10, x), false],
  ["piecewise", (x) => valuePiecewise(CURVE, x), true],
  ["log", (x) => valueLog(1, 1000, x), true],
  ["log, falling", (x) => valueLog(1000, 1, x), false],
  ["steps, falling", (x) => valueSteps(STEPS, 1, x), false],
];

describe.each(FUNCTIONS)("%s", (_name, fn, rising) => {
  test("is monotone, stays in [0, 1], and has limits at both infinities", () => {
    const x = fc.double({ min: -2000, max: 2000, noNaN: true });
    assertLaw(
      fc.property(x, x, (a, b) => {
        const [low, high] = [fn(Math.min(a, b)), fn(Math.max(a, b))];
        expect(rising ? high - low : low - high).toBeGreaterThanOrEqual(0);
        expect(Math.min(low, high)).toBeGreaterThanOrEqual(0);
        expect(Math.max(low, high)).toBeLessThanOrEqual(1);
      }),
    );
    expect(fn(Number.NEGATIVE_INFINITY)).toBe(fn(-1e300));
    expect(fn(Number.POSITIVE_INFINITY)).toBe(fn(1e300));
  });

  test("law Q: an unbounded range is the unknown, and a value inside it is inside", () => {
    const whole = scoreRange(fn, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    expect(whole.hi).toBe(100_000);
    expect(whole.lo).toBe(fn === FUNCTIONS.at(-1)?.[1] ? 10_000 : FULL.lo);
    const bounds = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -50, max: 1500 })));
    assertLaw(
      fc.property(bounds, (three) => {
        const [a = 0, x = 0, b = 0] = three.sort((p, q) => p - q);
        const range = scoreRange(fn, a, b);
        const point = scoreRange(fn, x, x);
        expect(point.lo).toBe(point.hi);
        expect(range.lo <= point.lo && point.hi <= range.hi).toBe(true);
      }),
    );
  });

  test("NaN and an empty range are refused", () => {
    expect(() => fn(Number.NaN)).toThrow(RangeError);
    expect(() => scoreRange(fn, 2, 1)).toThrow(RangeError);
    expect(() => scoreRange(fn, Number.NaN, 1)).toThrow(RangeError);
  });
});

test("points of each function", () => {
  expect([10, 50, 90, 200].map((x) => valueLinear(10, 90, x))).toEqual([0, 0.5, 1, 1]);
  expect([-1, 5, 10, 15, 30, 99].map((x) => valuePiecewise(CURVE, x))).toEqual([
    0, 0.3, 0.6, 0.6, 0.8, 1,
  ]);
  expect([0, -5, 1, 1000].map((x) => valueLog(1, 1000, x))).toEqual([0, 0, 0, 1]);
  expect([0, -5].map((x) => valueLog(1000, 1, x))).toEqual([1, 1]);
  expect([0, 5.9, 6, 23, 24, 99].map((x) => valueSteps(STEPS, 1, x))).toEqual([
    1, 1, 0.5, 0.5, 0.1, 0.1,
  ]);
  expect([0, 1, 1.5, 3, 9].map((n) => valueCount(3, n))).toEqual([0, 1 / 3, 0.5, 1, 1]);
  expect(scoreRange((n) => valueCount(4, n), 1, Number.POSITIVE_INFINITY)).toEqual({
    lo: 25_000,
    hi: 100_000,
  });
});

test("malformed functions are refused", () => {
  const bad: (() => unknown)[] = [
    () => valueLinear(1, 1, 0),
    () => valueLinear(0, Number.POSITIVE_INFINITY, 0),
    () => valueLog(0, 10, 1),
    () => valueLog(1, -10, 1),
    () => valuePiecewise([[0, 0]], 0),
    () =>
      valuePiecewise(
        [
          [0, 0],
          [0, 1],
        ],
        0,
      ),
    () =>
      valuePiecewise(
        [
          [0, 0],
          [1, 1.1],
        ],
        0,
      ),
    () =>
      valuePiecewise(
        [
          [0, 0],
          [1, 1],
          [2, 0.5],
        ],
        0,
      ),
    () => valueSteps([], 0, 1),
    () =>
      valueSteps(
        [
          { atLeast: 1, value: 0.5 },
          { atLeast: 2, value: 0.2 },
        ],
        0,
        1,
      ),
    () => valueCount(0, 1),
    () => valueCount(3, -1),
    () => valueCount(3, Number.NaN),
  ];
  for (const call of bad) expect(call).toThrow(RangeError);
});
