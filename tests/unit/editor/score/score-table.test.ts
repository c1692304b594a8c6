import { describe, expect, test } from "vitest";
import { type ScoredTable, scoreTable } from "#lib/editor/score/score-table.ts";
import { GOOD, readGood, scoreCells } from "#tests/unit/editor/score/tables.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";

const SETS = ["point", "simplex", "ordinal", { box: 0.05 }];
const score = (table: unknown): ScoredTable => scoreTable(readGood(JSON.stringify(table)));

/** Scores that are all different and follow no order. */
function spread(rows: number, criteria: number): number[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: criteria }, (__, j) => (37 * i + 61 * j + 13 * i * j + 5) % 101),
  );
}

describe("the form of the output", () => {
  test("is that of the documentation, in the order of the table", () => {
    const scored = score(GOOD);
    expect(Object.keys(scored)).toEqual(["alternatives", "pairwise", "flips"]);
    expect(Object.keys(scored.pairwise)).toEqual(["winning", "necessary", "possible", "sampled"]);
    expect(scored.alternatives.map(({ id }) => id)).toEqual(["ant", "bee", "fly"]);
    for (const row of scored.alternatives) {
      expect(Object.keys(row)).toEqual([
        "id",
        "total",
        "rank",
        "rankInterval",
        "outerRankInterval",
        "acceptability",
        "certainTop",
        "possibleTop",
        "expectedRank",
        "centralWeights",
        "confidence",
      ]);
    }
    expect(scored.alternatives.map(({ rank }) => rank)).toEqual([2, 1, 3]);
    // 0.3·93 + 0.5·40 + 0.2·10 and 0.2·40; 0.3·60 + 0.5·70.5 + 0.2·15; 0.3·55 + 0.5·60 and 0.2·100.
    expect(scored.alternatives.map(({ total }) => total)).toEqual([
      { lo: 49.9, hi: 55.9 },
      { lo: 56.25, hi: 56.25 },
      { lo: 46.5, hi: 66.5 },
    ]);
    expect(scored.alternatives.map(({ rankInterval }) => rankInterval)).toEqual([
      [2, 3],
      [1, 2],
      [1, 3],
    ]);
    expect(scored.flips.map(({ above, below }) => [above, below])).toEqual([
      ["bee", "ant"],
      ["ant", "fly"],
    ]);
    // From 6.35 to 0 at 30.5 + 33 points for each unit moved from ux to costs.
    expect(at(scored.flips, 0)).toMatchObject({ transfer: 0.1, linf: 0.1 });
  });

  test("what is undefined is null", () => {
    const { alternatives, flips } = scoreCells(
      [
        [90, 80],
        [10, 20],
      ],
      [1, 1],
      { type: "simplex" },
      64,
    );
    expect(at(alternatives, 1)).toMatchObject({ centralWeights: null, confidence: null });
    expect(at(flips, 0)).toMatchObject({ transfer: null, linf: null, sliders: [null, null] });
  });

  test("one alternative and one criterion are a table", () => {
    for (const weightSet of SETS) {
      const scored = score({
        criteria: ["a"],
        weights: [2.5],
        alternatives: [{ id: "x", scores: [[10, 40]] }],
        weightSet,
        samples: 10,
      });
      expect(scored).toEqual({
        alternatives: [
          {
            id: "x",
            total: { lo: 10, hi: 40 },
            rank: 1,
            rankInterval: [1, 1],
            outerRankInterval: [1, 1],
            acceptability: [1],
            certainTop: [1],
            possibleTop: [1],
            expectedRank: 1,
            centralWeights: [1],
            confidence: 1,
          },
        ],
        pairwise: { winning: [[0.5]], necessary: [[0]], possible: [[false]], sampled: [[false]] },
        flips: [],
      });
    }
  });
});

describe.each(SETS)("over the set %j", (weightSet) => {
  const table = { ...GOOD, weightSet };

  test("the same table gives the same bytes, and another seed other samples", () => {
    expect(JSON.stringify(score(table))).toBe(JSON.stringify(score(table)));
    expect(JSON.stringify(score({ ...table, seed: 2 }))).not.toBe(JSON.stringify(score(table)));
  });

  test("another order of the table changes only the order of the answer", () => {
    const order = [2, 0, 1];
    const there = score(table);
    const here = score({
      ...table,
      alternatives: order.map((i) => at(GOOD.alternatives, i)),
    });
    const permute = <T>(list: readonly T[]): T[] => order.map((i) => at(list, i));
    expect(here.alternatives).toEqual(permute(there.alternatives));
    expect(here.flips).toEqual(there.flips);
    for (const key of ["winning", "necessary", "possible", "sampled"] as const) {
      const square: readonly (readonly unknown[])[] = there.pairwise[key];
      expect(here.pairwise[key]).toEqual(permute(square).map(permute));
    }
  });

  test("the scale of the weights does not matter", () => {
    for (const scale of [1 / 16, 7, 1e6]) {
      const scaled = { ...table, weights: GOOD.weights.map((weight) => weight * scale) };
      expect(JSON.stringify(score(scaled))).toBe(JSON.stringify(score(table)));
    }
  });

  test("shares of a pair add to exactly 1, expected ranks to m(m + 1)/2", () => {
    const { pairwise, alternatives } = score(table);
    pairwise.winning.forEach((row, i) => {
      row.forEach((share, k) => {
        expect(share + at(at(pairwise.winning, k), i)).toBe(1);
      });
    });
    const sum = alternatives.reduce((total, { expectedRank }) => total + expectedRank, 0);
    expect(sum).toBeCloseTo(6, 12);
  });
});

describe("what is exact and what is sampled", () => {
  const isSampled = (criteria: number, weights: number[], type: "simplex" | "ordinal" | "box") => {
    const set = { type, radius: 0.05 };
    const { pairwise } = scoreCells(spread(3, criteria), weights, set, 256);
    return pairwise.sampled;
  };
  const ALL = [
    [false, true, true],
    [true, false, true],
    [true, true, false],
  ];
  const NONE = ALL.map((row) => row.map(() => false));
  const rising = (count: number) => Array.from({ length: count }, (_, j) => j + 1);

  test("at most 12 criteria are exact", () => {
    for (const type of ["simplex", "ordinal", "box"] as const) {
      expect(isSampled(12, rising(12), type)).toEqual(NONE);
      expect(isSampled(13, rising(13), type)).toEqual(ALL);
    }
  });

  test("ties of at most 4 equal weights are exact in the ordinal set", () => {
    expect(isSampled(6, [9, 5, 5, 5, 5, 1], "ordinal")).toEqual(NONE);
    expect(isSampled(6, [5, 5, 5, 5, 5, 1], "ordinal")).toEqual(ALL);
    expect(isSampled(6, [5, 5, 5, 5, 5, 1], "simplex")).toEqual(NONE);
  });

  test("beyond that the samples agree with what is known", () => {
    const scores = [rising(13).map(() => 60), rising(13).map((j) => (j === 1 ? 100 : 50))];
    const { pairwise } = scoreCells(scores, rising(13), { type: "simplex" }, 65_536);
    // The first is ahead where w_1 < 1/5: 1 − (4/5)^12 of the simplex.
    const expected = 1 - 0.8 ** 12;
    const limit = 4 * Math.sqrt((expected * (1 - expected)) / 65_536);
    expect(Math.abs(at(at(pairwise.winning, 0), 1) - expected)).toBeLessThan(limit);
  });

  test("only pairs with an unknown score are sampled", () => {
    const { pairwise } = scoreCells(
      [
        [90, 20],
        [30, 70],
        [40, null],
      ],
      [2, 1],
      { type: "simplex" },
      256,
    );
    expect(pairwise.sampled).toEqual([
      [false, false, true],
      [false, false, true],
      [true, true, false],
    ]);
    // 60 w > 50 (1 − w), hence w > 5/11.
    expect(at(at(pairwise.winning, 0), 1)).toBeCloseTo(6 / 11, 12);
  });
});
