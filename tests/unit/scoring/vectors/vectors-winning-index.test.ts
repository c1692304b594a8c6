import { describe, expect, test } from "vitest";
import { boundWinning, makeWinningIndex } from "#lib/scoring/pairs/winning-index.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import { nameCase, readTable, type WrittenTable } from "#tests/unit/scoring/vectors/read-tables.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

/** Measured: 4e-16 and 2.2e-15, while the files promise 1e-10 and 1e-7. */
const TO_VOLESTI = 1e-15;
const TO_QHULL = 5e-15;

/** The largest difference between two tables of one shape, the diagonal aside: ours is 1/2 there. */
function findLargest(a: readonly number[][], b: readonly number[][]): number {
  expect(a.map((row) => row.length)).toEqual(b.map((row) => row.length));
  return Math.max(
    ...a.flatMap((row, i) =>
      row.map((value, k) => (i === k ? 0 : Math.abs(value - at(at(b, i), k)))),
    ),
  );
}

/** The bounds of every pair of a written table. */
function boundPairs(entry: WrittenTable) {
  const { items, weights, set } = readTable(entry);
  const winning = makeWinningIndex(weights, set);
  return items.map(({ row }) => items.map((other) => boundWinning(winning, row, other.row)));
}

/** Holds exact shares against those of N samples: four standard errors, or one sample. */
function expectWithinErrors(exact: number[][], sampled: number[][], N: number) {
  exact.forEach((row, i) => {
    row.forEach((share, k) => {
      if (i === k) return;
      const error = Math.abs(share - at(at(sampled, i), k));
      const spread = Math.max(0, share * (1 - share));
      expect(error).toBeLessThanOrEqual(4 * Math.sqrt(spread / N) + 1 / N);
    });
  });
}

test("pairwise-volesti: the closed form on the simplex", () => {
  const { cases } = readVectors<{ cases: { d: number[]; win: number }[] }>("pairwise-volesti");
  expect(cases).toHaveLength(33);
  const winning = makeWinningIndex([30, 25, 15, 15, 10, 5], { kind: "simplex" });
  for (const { d, win } of cases) {
    const share = winning(d.map((lead) => Math.round(lead * 1000)));
    expect(Math.abs(share - win)).toBeLessThanOrEqual(TO_VOLESTI);
  }
});

describe("smaa-exact-volumes-qhull: the closed form in every set", () => {
  const { cases } = readVectors<{
    cases: (WrittenTable & { pairwise: number[][]; pairwise_volesti?: number[][] })[];
  }>("smaa-exact-volumes-qhull");

  test("all cases are there", () => {
    expect(cases.map((entry) => entry.weight_set.type).sort()).toEqual([
      ...Array(4).fill("box"),
      ...Array(3).fill("ordinal"),
      ...Array(4).fill("simplex"),
    ]);
  });

  test.each(cases.map((entry, k) => [k, nameCase(entry), entry] as const))(
    "case %d: %s",
    (_, _name, entry) => {
      const shares = boundPairs(entry).map((row) => row.map(({ least }) => least));
      shares.forEach((row, i) => {
        expect(at(row, i)).toBe(0.5);
      });
      expect(findLargest(shares, entry.pairwise)).toBeLessThanOrEqual(TO_QHULL);
      if (entry.weight_set.type !== "simplex") return;
      const volesti = entry.pairwise_volesti ?? [];
      expect(findLargest(shares, volesti)).toBeLessThanOrEqual(TO_VOLESTI);
    },
  );
});

describe("smaa-rsmaa-bounds: bounds of the winning index, sampled by the other side", () => {
  const { cases } = readVectors<{
    cases: (WrittenTable & { N: number; pairwise_low: number[][]; pairwise_high: number[][] })[];
  }>("smaa-rsmaa-bounds");

  test("all cases are there", () => {
    expect(cases).toHaveLength(8);
  });

  test.each(cases.map((entry, k) => [k, nameCase(entry), entry] as const))(
    "case %d: %s",
    (_, _name, entry) => {
      const bounds = boundPairs(entry);
      const lows = bounds.map((row) => row.map(({ least }) => least));
      const highs = bounds.map((row) => row.map(({ most }) => most));
      expect(findLargest(lows, entry.pairwise_low)).toBeLessThanOrEqual(0.0035);
      expect(findLargest(highs, entry.pairwise_high)).toBeLessThanOrEqual(0.0035);
      // Four standard errors of each share are sharper than the one number for all.
      expectWithinErrors(lows, entry.pairwise_low, entry.N);
      expectWithinErrors(highs, entry.pairwise_high, entry.N);
    },
  );
});
