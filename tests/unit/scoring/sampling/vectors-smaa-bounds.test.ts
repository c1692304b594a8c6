import { describe, expect, test } from "vitest";
import { sampleRanks } from "#lib/scoring/sampling/sample-ranks.ts";
import { expectShares } from "#tests/unit/scoring/sampling/expect-shares.ts";
import { nameCase, readTable, type WrittenTable } from "#tests/unit/scoring/vectors/read-tables.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

const SAMPLES = 400_000;

describe("smaa-rsmaa-bounds: certain and possible top shares", () => {
  const { cases } = readVectors<{
    cases: (WrittenTable & { N: number; certain_top: number[][]; possible_top: number[][] })[];
  }>("smaa-rsmaa-bounds");

  test("all cases are there", () => {
    expect(cases).toHaveLength(8);
  });

  test.each(cases.map((entry, k) => [k, nameCase(entry), entry] as const))(
    "case %d: %s",
    (_, _name, entry) => {
      const { certainTop, possibleTop } = sampleRanks(readTable(entry), { samples: SAMPLES });
      const sizes = { theirs: entry.N, ours: SAMPLES };
      expectShares(certainTop, entry.certain_top, sizes);
      expectShares(possibleTop, entry.possible_top, sizes);
    },
  );
});
