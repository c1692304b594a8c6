import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactInterval, type Interval } from "#lib/scoring/interval.ts";
import { listPassers } from "#lib/scoring/pairs/firmness.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import { minimise, type WeightSet } from "#lib/scoring/weight-sets.ts";
import { assertLaw, at, clustered, exact, makeTable } from "#tests/unit/scoring/arbitraries.ts";
import { findFirmness } from "#tests/unit/scoring/compare.ts";

describe("findFirmness", () => {
  const row = (...points: number[]) => points.map(exactInterval);

  test("ahead on every criterion: any weights, however small the gap", () => {
    expect(findFirmness(row(11, 21), row(10, 20), [1, 1])).toEqual(["any-weights"]);
  });

  test("equal on one criterion is not ahead at any weights", () => {
    expect(findFirmness(row(30_000, 20_000), row(10_000, 20_000), [60, 40])).toEqual([
      "any-order",
      "box-5",
    ]);
  });

  test("any order without any box: nearly tied weights", () => {
    const codes = findFirmness(row(60_000, 40_100), row(40_000, 60_000), [51, 49]);
    expect(codes).toEqual(["any-order"]);
  });

  test("level below 0.1 of 10, published from 0.1 on", () => {
    const gap = (points: number) =>
      findFirmness(row(0, 50_000 + 2 * points), row(50_000, 0), [1, 1]);
    expect(gap(999)).toEqual(["level"]);
    expect(gap(1000)).toEqual(["published"]);
    expect(gap(0)).toEqual(["level"]);
  });

  test("only what is evidenced counts", () => {
    const open = (lo: number): Interval[] => [{ lo, hi: 100_000 }];
    expect(findFirmness(open(2000), open(1000), [1])).toEqual(["any-weights"]);
    const above = [...open(2000), ...open(0)];
    const below = [...open(1000), ...open(500)];
    expect(findFirmness(above, below, [1, 1])).toEqual(["box-5"]);
  });

  test("the wrong way round is refused", () => {
    expect(() => findFirmness(row(1), row(2), [1])).toThrow(RangeError);
  });
});

describe("listPassers", () => {
  const totals = [
    { lo: 50, hi: 60 },
    { lo: 40, hi: 50 },
    { lo: 30, hi: 51 },
    { lo: 70, hi: 90 },
    { lo: 50, hi: 55 },
  ];

  test("lists those below or level whose possible total is larger", () => {
    const passers = totals.map((_, i) => listPassers(i, totals).map((passer) => passer.index));
    expect(passers).toEqual([[2, 4], [2], [], [], [0, 2]]);
  });

  test("says what each needs to be level and what is open to it", () => {
    expect(listPassers(0, totals)).toEqual([
      { index: 2, needed: 20, open: 21 },
      { index: 4, needed: 0, open: 5 },
    ]);
  });

  test("an index outside the list and a malformed total are refused", () => {
    expect(() => listPassers(5, totals)).toThrow(RangeError);
    expect(() => listPassers(-1, totals)).toThrow(RangeError);
    expect(() => listPassers(0, [...totals, { lo: 2, hi: 1 }])).toThrow(RangeError);
  });
});

test("law I: the firmness codes are the strongest that hold", () => {
  const seen = new Set<string>();
  assertLaw(
    fc.property(fc.oneof(makeTable(2, exact), clustered), ({ weights, rows }) => {
      const pair = [at(rows, 0), at(rows, 1)].map((row) => row.map(({ lo }) => ({ lo, hi: lo })));
      const [first, second] = computeTotals(weights, pair).map((total) => total.lo);
      if ((first ?? 0) < (second ?? 0)) pair.reverse();
      const [above, below] = [at(pair, 0), at(pair, 1)];
      const difference = above.map((score, j) => score.lo - at(below, j).lo);
      const codes = findFirmness(above, below, weights);
      const ahead = (set: WeightSet) => minimise(difference, weights, set).numerator > 0;
      const sum = weights.reduce((a, b) => a + b, 0);
      const gap = difference.reduce((total, d, j) => total + d * at(weights, j), 0);
      const any = difference.every((d) => d > 0);
      const order = ahead({ kind: "ordinal" });
      const five = ahead({ kind: "box", by: 5 });
      const two = ahead({ kind: "box", by: 2 });
      expect(codes.includes("any-weights")).toBe(any);
      expect(codes.includes("any-order")).toBe(!any && order);
      expect(codes.includes("box-5")).toBe(!any && five);
      expect(codes.includes("box-2")).toBe(!any && two && !five);
      const robust = any || order || two;
      expect(codes.includes("published")).toBe(!robust && gap >= 1000 * sum);
      expect(codes.includes("level")).toBe(!robust && gap < 1000 * sum);
      seen.add(codes.join("+"));
    }),
    2000,
  );
  // "any-order" alone needs nearly tied weights and has a test of its own.
  expect([...seen].sort()).toEqual([
    "any-order+box-2",
    "any-order+box-5",
    "any-weights",
    "box-2",
    "box-5",
    "level",
    "published",
  ]);
});
