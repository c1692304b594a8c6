import { describe, expect, test } from "vitest";
import { formatTotal } from "#lib/scoring/display.ts";
import { exactInterval, FULL, makeInterval } from "#lib/scoring/interval.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import { rankEnd } from "#tests/unit/scoring/compare.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

describe("interval-totals-mpmath", () => {
  const { cases } = readVectors<{
    cases: {
      weights: number[];
      scores: (number | null | [number, number])[][];
      totals: [number, number][];
    }[];
  }>("interval-totals-mpmath");
  test("totals are the same integers", () => {
    expect(cases).toHaveLength(10);
    for (const { weights, scores, totals } of cases) {
      const rows = scores.map((row) =>
        row.map((cell) => {
          if (cell === null) return FULL;
          const [lo, hi] = typeof cell === "number" ? [cell, cell] : cell;
          return makeInterval(Math.round(lo * 1000), Math.round(hi * 1000));
        }),
      );
      // Scores have 3 decimals and weights none, so the reference is a whole number of 1e-5.
      const expected = totals.map(([lo, hi]) => ({
        lo: Math.round(lo * 1e5),
        hi: Math.round(hi * 1e5),
      }));
      expect(computeTotals(weights, rows)).toEqual(expected);
    }
  });
});

describe("float-pitfalls", () => {
  interface Pair {
    a: number[];
    b: number[];
  }
  const file = readVectors<{
    weights: number[];
    equal_totals: (Pair & { total_exact: string })[];
    rounding: (Pair & {
      total_a: string;
      total_b: string;
      both_shown_to_one_decimal: string;
      first: "a" | "b";
    })[];
  }>("float-pitfalls");
  const tableOf = (pair: Pair) => ({
    weights: file.weights,
    rows: [pair.a, pair.b].map((row) => row.map((value) => exactInterval(value * 1000))),
  });
  const addUp = (pair: Pair) =>
    computeTotals(file.weights, tableOf(pair).rows).map((total) => total.lo);

  test("exactly equal totals tie", () => {
    expect(file.equal_totals).toHaveLength(12);
    for (const pair of file.equal_totals) {
      const expected = Math.round(Number(pair.total_exact) * 1e5);
      expect(addUp(pair)).toEqual([expected, expected]);
      expect(rankEnd(tableOf(pair))).toEqual([1, 1]);
    }
  });

  test("totals that look equal are ranked by the integers", () => {
    expect(file.rounding).toHaveLength(6);
    for (const pair of file.rounding) {
      const totals = addUp(pair);
      expect(rankEnd(tableOf(pair))).toEqual(pair.first === "a" ? [1, 2] : [2, 1]);
      // The file shows 0..100 with one decimal, which is 0..10 with two.
      const shown = totals.map((total) => formatTotal(total, 100, 2));
      const expected = (Number(pair.both_shown_to_one_decimal) / 10).toFixed(2);
      expect(shown).toEqual([expected, expected]);
      expect(totals.map((total) => Number(formatTotal(total, 100, 3)) * 10)).toEqual([
        expect.closeTo(Number(pair.total_a), 9),
        expect.closeTo(Number(pair.total_b), 9),
      ]);
    }
  });
});

test("ties-scipy: the column 1224", () => {
  const { cases } = readVectors<{ cases: { values: number[]; competition_1224: number[] }[] }>(
    "ties-scipy",
  );
  expect(cases).toHaveLength(6);
  for (const { values, competition_1224 } of cases) {
    const rows = values.map((value) => [exactInterval(Math.round(value * 1000))]);
    expect(rankEnd({ weights: [1], rows })).toEqual(competition_1224);
  }
});
