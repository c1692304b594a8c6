import { describe, expect, test } from "vitest";
import { sampleRanks } from "#lib/scoring/sampling/sample-ranks.ts";
import {
  expectCentralWeights,
  expectShares,
  onDiagonal,
} from "#tests/unit/scoring/sampling/expect-shares.ts";
import { nameCase, readTable, type WrittenTable } from "#tests/unit/scoring/vectors/read-tables.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

const SAMPLES = 500_000;

type Entry = WrittenTable & {
  acceptability: number[][];
  pairwise: number[][];
  central_weights: ((number | null)[] | null)[];
};

/** Samples a case of exact scores and holds everything sampled against the reference. */
function compare(entry: Entry, theirs: number) {
  const sampled = sampleRanks(readTable(entry), { samples: SAMPLES, pairs: true });
  const sizes = { theirs, ours: SAMPLES };
  expectShares(sampled.acceptability, entry.acceptability, sizes);
  expectShares(sampled.winning ?? [], entry.pairwise, sizes, onDiagonal);
  const compared = expectCentralWeights(sampled.centralWeights, entry.central_weights, {
    sizes,
    firsts: entry.acceptability.map(([first]) => first ?? 0),
  });
  expect(compared).toBeGreaterThan(0);
  return sampled;
}

describe("smaa-rsmaa-exact-scores", () => {
  const { cases } = readVectors<{ cases: (Entry & { N: number })[] }>("smaa-rsmaa-exact-scores");

  test("all cases are there", () => {
    expect(cases).toHaveLength(10);
  });

  test.each(cases.map((entry, k) => [k, nameCase(entry), entry] as const))(
    "case %d: %s",
    (_, _name, entry) => {
      compare(entry, entry.N);
    },
  );
});

describe("smaa-exact-volumes-qhull: exact volumes", () => {
  const { cases } = readVectors<{ cases: Entry[] }>("smaa-exact-volumes-qhull");

  test("all cases are there", () => {
    expect(cases).toHaveLength(11);
  });

  test.each(cases.map((entry, k) => [k, nameCase(entry), entry] as const))(
    "case %d: %s",
    (_, _name, entry) => {
      const { confidence, centralWeights } = compare(entry, Number.POSITIVE_INFINITY);
      // With every score known, who is first at its central weights is so for certain.
      confidence.forEach((share, i) => {
        expect(share === null).toBe(centralWeights[i] === null);
        expect([null, 0, 1]).toContain(share);
      });
    },
  );
});
