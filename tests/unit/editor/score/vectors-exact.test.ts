import { describe, expect, test } from "vitest";
import { type Cell, type NamedSet, scoreCells } from "#tests/unit/editor/score/tables.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

describe("rank-intervals-milp", () => {
  const { cases } = readVectors<{
    cases: {
      scores: Cell[][];
      weights: number[];
      weight_set: NamedSet;
      necessary: number[][];
      possible: number[][];
      rank_interval: [number, number][];
      rank_interval_pairwise_bound: [number, number][];
    }[];
  }>("rank-intervals-milp");

  test.each(cases)("$weight_set.type $weight_set.radius, case %#", (entry) => {
    const { alternatives, pairwise } = scoreCells(
      entry.scores,
      entry.weights,
      entry.weight_set,
      16,
    );
    expect(pairwise.necessary).toEqual(entry.necessary);
    expect(pairwise.possible.map((row) => row.map(Number))).toEqual(entry.possible);
    expect(alternatives.map((row) => row.outerRankInterval)).toEqual(
      entry.rank_interval_pairwise_bound,
    );
    // At the given weights the interval is exact; over a set it lies within what some weights attain.
    alternatives.forEach(({ rankInterval, rank }, i) => {
      const [best, worst] = at(entry.rank_interval, i);
      if (entry.weight_set.type === "point") expect(rankInterval).toEqual([best, worst]);
      expect(rankInterval[0]).toBeGreaterThanOrEqual(best);
      expect(rankInterval[1]).toBeLessThanOrEqual(worst);
      expect(rank).toBeGreaterThanOrEqual(rankInterval[0]);
      expect(rank).toBeLessThanOrEqual(rankInterval[1]);
    });
  });
});

describe("flips-linprog", () => {
  const { weights, cases } = readVectors<{
    weights: number[];
    cases: {
      above: number[];
      below: number[];
      gap: number;
      min_transfer: number | null;
      min_linf: number | null;
      single_slider: (number | null)[];
    }[];
  }>("flips-linprog");

  test.each(cases)("case %#", (entry) => {
    // The lower one comes first in the table, so that the order is the command's own.
    const { alternatives, flips } = scoreCells(
      [entry.below, entry.above],
      weights,
      { type: "point" },
      1,
    );
    expect(at(alternatives, 1).total.lo - at(alternatives, 0).total.lo).toBeCloseTo(entry.gap, 9);
    expect(flips).toHaveLength(1);
    const flip = at(flips, 0);
    expect([flip.above, flip.below]).toEqual(["a1", "a0"]);
    const found = [flip.transfer, flip.linf, ...flip.sliders];
    const expected = [entry.min_transfer, entry.min_linf, ...entry.single_slider];
    found.forEach((value, k) => {
      const other = at(expected, k);
      if (value === null || other === null) expect([k, value]).toEqual([k, other]);
      else expect(Math.abs(value - other)).toBeLessThan(1e-7);
    });
  });
});

describe("smaa-exact-volumes-qhull", () => {
  const { cases } = readVectors<{
    cases: {
      scores: number[][];
      weights: number[];
      weight_set: NamedSet;
      acceptability: number[][];
      pairwise: number[][];
      central_weights: (number[] | null)[];
    }[];
  }>("smaa-exact-volumes-qhull");
  const SAMPLES = 65_536;

  test.each(cases)("$weight_set.type, case %#", (entry) => {
    const { alternatives, pairwise } = scoreCells(
      entry.scores,
      entry.weights,
      entry.weight_set,
      SAMPLES,
    );
    pairwise.winning.forEach((row, i) => {
      row.forEach((share, k) => {
        const expected = i === k ? 0.5 : at(at(entry.pairwise, i), k);
        expect(Math.abs(share - expected)).toBeLessThan(1e-7);
      });
    });
    expect(pairwise.sampled.flat()).not.toContain(true);
    alternatives.forEach(({ acceptability, expectedRank, centralWeights, confidence }, i) => {
      const exact = at(entry.acceptability, i);
      acceptability.forEach((share, r) => {
        const b = at(exact, r);
        expect(Math.abs(share - b)).toBeLessThanOrEqual(
          4 * Math.sqrt(Math.max(0, b * (1 - b)) / SAMPLES) + 1e-7,
        );
      });
      const mean = exact.reduce((sum, b, r) => sum + b * (r + 1), 0);
      expect(expectedRank).toBeCloseTo(mean, 6);
      const wins = at(acceptability, 0) * SAMPLES;
      if (wins === 0) {
        expect([centralWeights, confidence]).toEqual([null, null]);
      } else {
        expect(confidence).toBeGreaterThanOrEqual(0);
        centralWeights?.forEach((weight, j) => {
          const expected = at(at(entry.central_weights, i) ?? [], j);
          expect(Math.abs(weight - expected)).toBeLessThan(1.2 / Math.sqrt(wins));
        });
      }
    });
  });
});
