import { describe, expect, test } from "vitest";
import { exactInterval } from "#lib/scoring/interval.ts";
import { toMilliPoints } from "#lib/scoring/measures/value-functions.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import { rankEnd } from "#tests/unit/scoring/compare.ts";
import { readVectors, toCompetitionRanks } from "#tests/unit/scoring/vectors/read-vectors.ts";

/** Compares one normalised matrix with the reference: shares of the best possible total, ranks. */
function compareSum(weights: number[], matrix: number[][], shares: number[], ranks: number[]) {
  const rows = matrix.map((row) =>
    row.map((value) => exactInterval(toMilliPoints(Math.min(1, value)))),
  );
  const totals = computeTotals(weights, rows).map((total) => total.lo);
  const sum = weights.reduce((a, b) => a + b, 0);
  expect(totals).toHaveLength(shares.length);
  totals.forEach((total, i) => {
    // One milli-point: quantising each score moves a weighted mean by at most half of one.
    expect(Math.abs(total / sum - 100_000 * at(shares, i))).toBeLessThanOrEqual(1);
  });
  expect(rankEnd({ weights, rows })).toEqual(toCompetitionRanks(ranks));
}

describe("wsm-pymcdm-random: weighted sum", () => {
  interface Result {
    normalised?: number[][];
    preference: number[];
    rank: number[];
  }
  const { cases } = readVectors<{
    cases: { weights: number[]; results: Record<string, Result> }[];
  }>("wsm-pymcdm-random");
  cases.forEach(({ weights, results }, k) => {
    for (const [name, { normalised, preference, rank }] of Object.entries(results)) {
      // Nothing to compare where the reference keeps its matrix to itself, or leaves the scale of 0 to 1.
      if (normalised === undefined) continue;
      if (normalised.flat().some((value) => value < 0 || value > 1 + 1e-12)) continue;
      const whole = weights.map((weight) => Math.round(weight * 10_000));
      test(`case ${k}, ${name}`, () => compareSum(whole, normalised, preference, rank));
    }
  });
});

describe("wsm-scikit-criteria: weighted sum", () => {
  const { cases } = readVectors<{
    cases: {
      name: string;
      weights: number[];
      rerun: {
        score: number[];
        rank: number[];
        normalised: number[][];
        weights_used: number[];
      };
    }[];
  }>("wsm-scikit-criteria");
  test.each(cases)("$name", ({ weights, rerun }) => {
    const scale = Math.max(...rerun.normalised.flat()) > 1 + 1e-12 ? 100 : 1;
    const best = scale * rerun.weights_used.reduce((a, b) => a + b, 0);
    compareSum(
      weights.map((weight) => Math.round(weight * 100)),
      rerun.normalised.map((row) => row.map((value) => value / scale)),
      rerun.score.map((score) => score / best),
      rerun.rank,
    );
  });
});
