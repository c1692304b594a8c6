import fc from "fast-check";
import { expect, test } from "vitest";
import { exactInterval, FULL, type Interval, makeInterval } from "#lib/scoring/interval.ts";
import type { MeasureScore } from "#lib/scoring/measures/criterion.ts";
import {
  computeCriterionKnownShare,
  computeKnownShare,
} from "#lib/scoring/measures/known-share.ts";
import {
  assertLaw,
  at,
  interval,
  keys,
  makeWeights,
  permute,
} from "#tests/unit/scoring/arbitraries.ts";

const make = (points: number, score: Interval | null, unknown = FULL): MeasureScore => ({
  points,
  score,
  unknown,
});
const KNOWN = make(1, exactInterval(0));
const OPEN = make(1, FULL);

const criteria = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.tuple(
    makeWeights(n),
    fc.array(
      fc.array(
        fc.record({
          points: fc.integer({ min: 1, max: 9 }),
          score: fc.option(interval, { freq: 4 }),
          unknown: fc.constant(FULL),
        }),
        { maxLength: 5 },
      ),
      { minLength: n, maxLength: n },
    ),
  ),
);

test("by hand", () => {
  expect(computeKnownShare([3, 1], [[KNOWN], [OPEN]])).toBe(75);
  expect(computeKnownShare([1, 1], [[KNOWN, OPEN, OPEN], [OPEN]])).toBe(16);
  expect(
    computeKnownShare([1], [[make(1, makeInterval(0, 25_000), makeInterval(0, 50_000))]]),
  ).toBe(50);
  expect(computeKnownShare([1], [[make(1, exactInterval(9), exactInterval(9))]])).toBe(100);
  expect(computeCriterionKnownShare([KNOWN, make(2, FULL)])).toBe(33);
});

test("what does not apply leaves both sums", () => {
  expect(computeKnownShare([1, 1], [[KNOWN, make(9, null)], [make(1, null)]])).toBe(100);
  expect(computeKnownShare([1, 0], [[make(1, null)], [KNOWN]])).toBe(0);
  expect(computeCriterionKnownShare([make(1, null)])).toBeNull();
});

test("whole percents are exact: 29 of 100 is not 28", () => {
  const measures = [make(29, exactInterval(1)), make(71, FULL)];
  expect(computeCriterionKnownShare(measures)).toBe(29);
  for (let n = 0; n <= 100; n += 1) {
    expect(computeKnownShare([n, 100 - n], [[KNOWN], [OPEN]])).toBe(n);
    const known = n === 0 ? [] : [make(n, exactInterval(1))];
    const open = n === 100 ? [] : [make(100 - n, FULL)];
    expect(computeCriterionKnownShare([...known, ...open])).toBe(n);
  }
});

test("rounded down, never up to 100", () => {
  expect(computeKnownShare([1], [[make(1, makeInterval(0, 1))]])).toBe(99);
});

test("laws A, C, Q: scale, permutation, and all known or all unknown", () => {
  assertLaw(
    fc.property(criteria, keys, ([weights, lists], by) => {
      const share = computeKnownShare(weights, lists);
      expect(
        computeKnownShare(
          weights.map((w) => w * 7),
          lists,
        ),
      ).toBe(share);
      expect(computeKnownShare(permute(weights, by), permute(lists, by))).toBe(share);
      const fill = (score: Interval) =>
        lists.map((list) => list.map((m) => (m.score ? { ...m, score } : m)));
      const applies = lists.some((list, j) => at(weights, j) > 0 && list.some((m) => m.score));
      expect(computeKnownShare(weights, fill(exactInterval(5)))).toBe(applies ? 100 : 0);
      expect(computeKnownShare(weights, fill(FULL))).toBe(0);
    }),
  );
});

test("law D: closing a gap never lowers it", () => {
  assertLaw(
    fc.property(criteria, fc.nat(), ([weights, lists], which) => {
      const j = which % lists.length;
      const next = lists.map((list, k) =>
        k === j
          ? list.map((m) => (m.score ? { ...m, score: exactInterval(m.score.lo) } : m))
          : list,
      );
      expect(computeKnownShare(weights, next)).toBeGreaterThanOrEqual(
        computeKnownShare(weights, lists),
      );
    }),
  );
});

test("bad input is refused", () => {
  expect(() => computeKnownShare([1], [])).toThrow(RangeError);
  expect(() => computeKnownShare([0], [[KNOWN]])).toThrow(RangeError);
  expect(() => computeCriterionKnownShare([make(0, FULL)])).toThrow(RangeError);
  expect(() => computeCriterionKnownShare([make(1, FULL, makeInterval(0, 5))])).toThrow(RangeError);
});
