import { describe, expect, test } from "vitest";
import { exactInterval } from "#lib/scoring/interval.ts";
import { comparePairs } from "#lib/scoring/pairs/preference.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

describe("dominance-scikit-criteria", () => {
  const { cases } = readVectors<{
    cases: {
      matrix: number[][];
      dominates: number[][];
      strictly_dominates: number[][];
      dominated: number[];
    }[];
  }>("dominance-scikit-criteria");

  test.each(cases.map((entry, index) => [index, entry] as const))(
    "necessary and possible preference at any weights, case %d",
    (_, { matrix, dominates, strictly_dominates, dominated }) => {
      const rows = matrix.map((row) => row.map((value) => exactInterval(value * 1000)));
      const weights = at(rows, 0).map(() => 1);
      const { necessary, possible } = comparePairs(rows, weights, { kind: "simplex" });
      const weak = necessary.map((row, i) =>
        row.map((strength, k) => Number(strength > 0 && at(at(possible, i), k))),
      );
      expect(weak).toEqual(dominates);
      expect(necessary.map((row) => row.map((n) => Number(n === 2)))).toEqual(strictly_dominates);
      expect(rows.map((_row, k) => Number(weak.some((row) => row[k] === 1)))).toEqual(dominated);
    },
  );
});
