import { describe, expect, test } from "vitest";
import { type Cell, type NamedSet, scoreCells } from "#tests/unit/editor/score/tables.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

const SAMPLES = 65_536;

interface Case {
  readonly scores: Cell[][];
  readonly weights: number[];
  readonly weight_set: NamedSet;
  readonly N: number;
}

const score = ({ scores, weights, weight_set }: Case) =>
  scoreCells(scores, weights, weight_set, SAMPLES);

/** Four standard errors of the difference of two samples' shares; that of a share of 0 or 1 is not 0. */
function expectShares(
  found: readonly (readonly number[])[],
  expected: readonly (readonly number[])[],
  others: number,
): void {
  found.forEach((row, i) => {
    row.forEach((share, k) => {
      const b = at(at(expected, i), k);
      const spread = Math.max(b * (1 - b), 1 / SAMPLES);
      const limit = 4 * Math.sqrt(spread * (1 / others + 1 / SAMPLES));
      expect(Math.abs(share - b), `${i}, ${k}: ${share} for ${b}`).toBeLessThan(limit);
    });
  });
}

/** The other program leaves the diagonal at 0. */
function withHalves(pairs: readonly (readonly number[])[]): number[][] {
  return pairs.map((row, i) => row.map((share, k) => (i === k ? 0.5 : share)));
}

describe.each(["smaa-rsmaa-exact-scores", "smaa-rsmaa-interval-scores"])("%s", (name) => {
  const { cases } = readVectors<{
    cases: (Case & {
      acceptability: number[][];
      pairwise: number[][];
      central_weights: (number | null)[][];
      confidence_factor?: (number | null)[];
    })[];
  }>(name);

  test.each(cases)("$weight_set.type, case %#", (entry) => {
    const { alternatives, pairwise } = score(entry);
    expectShares(
      alternatives.map(({ acceptability }) => acceptability),
      entry.acceptability,
      entry.N,
    );
    expectShares(pairwise.winning, withHalves(entry.pairwise), entry.N);
    const isOpen = entry.scores.map((row) => row.some((cell) => typeof cell !== "number"));
    expect(pairwise.sampled).toEqual(
      isOpen.map((own, i) => isOpen.map((other, k) => i !== k && (own || other))),
    );
    alternatives.forEach(({ centralWeights, confidence }, i) => {
      const first = at(at(entry.acceptability, i), 0);
      if (first <= 0.001) return;
      centralWeights?.forEach((weight, j) => {
        const other = at(at(entry.central_weights, i), j) ?? Number.NaN;
        expect(Math.abs(weight - other)).toBeLessThan(1.2 / Math.sqrt(first * SAMPLES));
      });
      expect(centralWeights).not.toBeNull();
      const factor = entry.confidence_factor?.[i];
      if (factor != null && first * SAMPLES >= 1000) {
        // The stated tolerance, and what the error of the central weights at these samples can do.
        const limit = 0.01 + 0.3 / Math.sqrt(first * SAMPLES);
        expect(Math.abs((confidence ?? Number.NaN) - factor)).toBeLessThan(limit);
      }
    });
  });
});

describe("smaa-rsmaa-bounds", () => {
  const { cases } = readVectors<{
    cases: (Case & { certain_top: number[][]; possible_top: number[][] })[];
  }>("smaa-rsmaa-bounds");

  test.each(cases)("$weight_set.type, case %#", (entry) => {
    const { alternatives } = score(entry);
    expectShares(
      alternatives.map(({ certainTop }) => certainTop),
      entry.certain_top,
      entry.N,
    );
    expectShares(
      alternatives.map(({ possibleTop }) => possibleTop),
      entry.possible_top,
      entry.N,
    );
  });
});
