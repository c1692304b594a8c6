import { describe, expect, test } from "vitest";
import { exactInterval } from "#lib/scoring/interval.ts";
import { findNecessary, isPossible } from "#lib/scoring/preference.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import { fillPairs } from "#tests/unit/scoring/fill-pairs.ts";
import { readVectors } from "#tests/unit/scoring/read-vectors.ts";

describe("dominance-scikit-criteria", () => {
  const { cases } = readVectors<{
    cases: {
      matrix: number[][];
      dominates: number[][];
      strictly_dominates: number[][];
      dominated: number[];
    }[];
  }>("dominance-scikit-criteria");

  const any: WeightSet = { kind: "simplex" };
  test.each(cases.map((entry, index) => [index, entry] as const))(
    "necessary and possible preference at any weights, case %d",
    (_, { matrix, dominates, strictly_dominates, dominated }) => {
      const rows = matrix.map((row) => row.map((value) => exactInterval(value * 1000)));
      const weights = at(rows, 0).map(() => 1);
      const necessary = fillPairs<0 | 1 | 2>(rows, 0, (i, k) => findNecessary(i, k, weights, any));
      const weak = fillPairs(rows, 0, (i, k) =>
        Number(findNecessary(i, k, weights, any) > 0 && isPossible(i, k, weights, any)),
      );
      expect(weak).toEqual(dominates);
      expect(necessary.map((row) => row.map((n) => Number(n === 2)))).toEqual(strictly_dominates);
      expect(rows.map((_row, k) => Number(weak.some((row) => row[k] === 1)))).toEqual(dominated);
    },
  );
});
