import { describe, expect, test } from "vitest";
import { formatTotal } from "#lib/scoring/display.ts";
import { exactInterval, FULL, makeInterval } from "#lib/scoring/interval.ts";
import { rankDescending } from "#lib/scoring/ranks.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import { readVectors } from "#tests/unit/scoring/read-vectors.ts";

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
  const addUp = (pair: Pair) =>
    computeTotals(
      file.weights,
      [pair.a, pair.b].map((row) => row.map((value) => exactInterval(value * 1000))),
    ).map((total) => total.lo);

  test("exactly equal totals tie", () => {
    expect(file.equal_totals).toHaveLength(12);
    for (const pair of file.equal_totals) {
      const expected = Math.round(Number(pair.total_exact) * 1e5);
      expect(addUp(pair)).toEqual([expected, expected]);
      expect(rankDescending(addUp(pair))).toEqual([1, 1]);
    }
  });

  test("totals that look equal are ranked by the integers", () => {
    expect(file.rounding).toHaveLength(6);
    for (const pair of file.rounding) {
      const totals = addUp(pair);
      expect(rankDescending(totals)).toEqual(pair.first === "a" ? [1, 2] : [2, 1]);
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
    expect(rankDescending(values.map((v) => Math.round(v * 1000)))).toEqual(competition_1224);
  }
});
