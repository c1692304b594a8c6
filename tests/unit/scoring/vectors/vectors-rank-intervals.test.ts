import { describe, expect, test } from "vitest";
import { FULL, type Interval, makeInterval } from "#lib/scoring/interval.ts";
import { boundRanks, comparePairs } from "#lib/scoring/pairs/preference.ts";
import { rankIntervals } from "#lib/scoring/ranks.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import { maximise, minimise, type WeightSet } from "#lib/scoring/weight-sets.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import { fillPairs } from "#tests/unit/scoring/fill-pairs.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

describe("rank-intervals-milp", () => {
  type Pairs = number[][];
  const { cases } = readVectors<{
    cases: {
      scores: (number | null | [number, number])[][];
      weights: number[];
      weight_set: { type: "point" | "simplex" | "ordinal" | "box"; radius?: number };
      total_difference_min: Pairs;
      total_difference_max: Pairs;
      necessary: Pairs;
      possible: Pairs;
      rank_interval: [number, number][];
      rank_interval_pairwise_bound: [number, number][];
    }[];
  }>("rank-intervals-milp");

  const prepared = cases.map((entry) => {
    const { type, radius = 0 } = entry.weight_set;
    const set: WeightSet =
      type === "box" ? { kind: "box", by: Math.round(radius * 100) } : { kind: type };
    const rows = entry.scores.map((row) =>
      row.map((cell) => {
        if (cell === null) return FULL;
        const [lo, hi] = typeof cell === "number" ? [cell, cell] : cell;
        return makeInterval(lo * 1000, hi * 1000);
      }),
    );
    return { ...entry, rows, set };
  });
  const pairOf = ({ best, worst }: { best: number; worst: number }) => [best, worst];

  test("the rank interval at the published weights is exact", () => {
    for (const { rows, weights, set, rank_interval } of prepared) {
      if (set.kind !== "point") continue;
      expect(rankIntervals(computeTotals(weights, rows)).map(pairOf)).toEqual(rank_interval);
    }
  });

  test("the outer bound equals the pairwise bound and contains the exact interval", () => {
    let wider = 0;
    for (const entry of prepared) {
      const bounds = boundRanks(comparePairs(entry.rows, entry.weights, entry.set));
      expect(bounds.map(pairOf)).toEqual(entry.rank_interval_pairwise_bound);
      bounds.forEach(({ best, worst }, i) => {
        const [exactBest, exactWorst] = at(entry.rank_interval, i);
        expect(best <= exactBest && exactWorst <= worst).toBe(true);
        if (best !== exactBest || worst !== exactWorst) wider += 1;
      });
    }
    expect(wider).toBe(33);
  });

  test("necessary and possible preference", () => {
    for (const { rows, weights, set, necessary, possible } of prepared) {
      const relations = comparePairs(rows, weights, set);
      expect(relations.necessary).toEqual(necessary);
      expect(relations.possible.map((row) => row.map(Number))).toEqual(possible);
    }
  });

  test("smallest and largest difference of totals", () => {
    for (const { rows, weights, set, total_difference_min, total_difference_max } of prepared) {
      const differ = (a: Interval[], b: Interval[], end: "lo" | "hi") =>
        a.map((s, j) => s[end] - at(b, j)[end === "lo" ? "hi" : "lo"]);
      const smallest = fillPairs(rows, 0, (i, k) => {
        const { numerator, denominator } = minimise(differ(i, k, "lo"), weights, set);
        return numerator / denominator / 1000;
      });
      const largest = fillPairs(rows, 0, (i, k) => {
        const { numerator, denominator } = maximise(differ(i, k, "hi"), weights, set);
        return numerator / denominator / 1000;
      });
      const close = (table: Pairs) => table.map((row) => row.map((v) => expect.closeTo(v, 6)));
      expect(smallest).toEqual(close(total_difference_min));
      expect(largest).toEqual(close(total_difference_max));
    }
  });
});
