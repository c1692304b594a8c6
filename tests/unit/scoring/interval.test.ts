import { expect, test } from "vitest";
import { exactInterval, FULL, hullOf, isExact, makeInterval } from "#lib/scoring/interval.ts";

test("an interval holds integer milli-points, lo up to hi", () => {
  expect(makeInterval(0, 100_000)).toEqual(FULL);
  expect(exactInterval(7)).toEqual({ lo: 7, hi: 7 });
  expect([isExact(exactInterval(7)), isExact(makeInterval(7, 8))]).toEqual([true, false]);
});

test.each([
  [Number.NaN, 1],
  [0, Number.NaN],
  [-1, 1],
  [0, 100_001],
  [0.5, 1],
  [0, Number.POSITIVE_INFINITY],
  [2, 1],
])("[%s, %s] is refused", (lo, hi) => {
  expect(() => makeInterval(lo, hi)).toThrow(RangeError);
});

test("the hull spans all claims", () => {
  expect(hullOf([makeInterval(3, 5), makeInterval(1, 2), makeInterval(4, 4)])).toEqual({
    lo: 1,
    hi: 5,
  });
  expect(() => hullOf([])).toThrow(RangeError);
  expect(() => hullOf([FULL, { lo: 2, hi: 1 }])).toThrow(RangeError);
});

test("the constant for unknown cannot be changed", () => {
  expect(Object.isFrozen(FULL)).toBe(true);
});
