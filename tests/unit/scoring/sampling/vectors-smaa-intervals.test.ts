import { describe, expect, test } from "vitest";
import { sampleRanks } from "#lib/scoring/sampling/sample-ranks.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import {
  expectCentralWeights,
  expectShares,
  onDiagonal,
} from "#tests/unit/scoring/sampling/expect-shares.ts";
import { nameCase, readTable, type WrittenTable } from "#tests/unit/scoring/vectors/read-tables.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

const SAMPLES = 500_000;

describe("smaa-rsmaa-interval-scores", () => {
  const { cases } = readVectors<{
    cases: (WrittenTable & {
      N: number;
      acceptability: number[][];
      pairwise: number[][];
      central_weights: (number | null)[][];
      confidence_factor: (number | null)[];
    })[];
  }>("smaa-rsmaa-interval-scores");

  test("all cases are there", () => {
    expect(cases).toHaveLength(12);
  });

  test.each(cases.map((entry, k) => [k, nameCase(entry), entry] as const))(
    "case %d: %s",
    (_, _name, entry) => {
      const sampled = sampleRanks(readTable(entry), { samples: SAMPLES, pairs: true });
      const sizes = { theirs: entry.N, ours: SAMPLES };
      const firsts = entry.acceptability.map(([first]) => first ?? 0);
      expectShares(sampled.acceptability, entry.acceptability, sizes);
      expectShares(sampled.winning ?? [], entry.pairwise, sizes, onDiagonal);
      const compared = expectCentralWeights(sampled.centralWeights, entry.central_weights, {
        sizes,
        firsts,
      });
      expect(compared).toBeGreaterThan(1);
      sampled.confidence.forEach((share, i) => {
        const other = at(entry.confidence_factor, i);
        // It hangs on the central weights, which are known where the first rank is not too rare.
        if (at(firsts, i) <= 0.001) return;
        expect(Math.abs((share ?? Number.NaN) - (other ?? Number.NaN))).toBeLessThanOrEqual(0.01);
      });
    },
  );
});
