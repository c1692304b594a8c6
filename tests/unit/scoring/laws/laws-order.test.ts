import fc from "fast-check";
import { expect, test } from "vitest";
import { FULL_SCORE, type Interval } from "#lib/scoring/interval.ts";
import { rankIntervals } from "#lib/scoring/ranks.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import {
  assertLaw,
  at,
  exact,
  interval,
  makeTable,
  SETS,
} from "#tests/unit/scoring/arbitraries.ts";
import { boundTable, countCouldPass, rankEnd } from "#tests/unit/scoring/compare.ts";
import { describeTable } from "#tests/unit/scoring/describe-table.ts";

test("law E: raising a score never worsens its provider's rank nor improves another's", () => {
  const cell = fc.record({ i: fc.nat(), j: fc.nat(), to: interval });
  assertLaw(
    fc.property(makeTable(2), cell, ({ weights, rows }, { i, j, to }) => {
      const who = i % rows.length;
      const what = j % weights.length;
      const raised = rows.map((row, k) =>
        row.map((score, c) =>
          k === who && c === what
            ? { lo: Math.max(score.lo, to.lo), hi: Math.max(score.hi, to.hi) }
            : score,
        ),
      );
      const [before, after] = [computeTotals(weights, rows), computeTotals(weights, raised)];
      for (const end of ["lo", "hi"] as const) {
        const was = rankEnd({ weights, rows }, end);
        rankEnd({ weights, rows: raised }, end).forEach((rank, k) => {
          if (k === who) expect(rank).toBeLessThanOrEqual(at(was, k));
          else expect(rank).toBeGreaterThanOrEqual(at(was, k));
        });
      }
      const pairs = [[rankIntervals(before), rankIntervals(after)] as const].concat(
        SETS.map((set) => [
          boundTable({ weights, rows }, set),
          boundTable({ weights, rows: raised }, set),
        ]),
      );
      for (const [was, is] of pairs) {
        is.forEach(({ best, worst }, k) => {
          const sign = k === who ? 1 : -1;
          expect(sign * (at(was, k).best - best)).toBeGreaterThanOrEqual(0);
          expect(sign * (at(was, k).worst - worst)).toBeGreaterThanOrEqual(0);
        });
      }
    }),
  );
});

test("law J: one criterion alone gives that criterion; equal scores share rank 1", () => {
  assertLaw(
    fc.property(makeTable(), fc.nat(), interval, ({ weights, rows }, j, same) => {
      const only = weights.map((_, k) => Number(k === j % weights.length));
      expect(computeTotals(only, rows)).toEqual(rows.map((row) => at(row, j % weights.length)));
      const equal = rows.map((row) => row.map(() => ({ lo: same.lo, hi: same.lo })));
      expect(new Set(describeTable({ weights, rows: equal }).ranks)).toEqual(new Set([1]));
      const one = rows.map(() => ({ best: 1, worst: 1 }));
      expect(rankIntervals(computeTotals(weights, equal))).toEqual(one);
      for (const set of SETS) expect(boundTable({ weights, rows: equal }, set)).toEqual(one);
    }),
  );
});

test("law M: the mirror image reverses ranks", () => {
  const mirror = (rows: Interval[][]) =>
    rows.map((row) => row.map(({ lo, hi }) => ({ lo: FULL_SCORE - hi, hi: FULL_SCORE - lo })));
  assertLaw(
    fc.property(makeTable(), ({ weights, rows }) => {
      const totals = computeTotals(weights, rows);
      const is = rankIntervals(computeTotals(weights, mirror(rows)));
      rankIntervals(totals).forEach(({ best, worst }, i) => {
        const { lo, hi } = at(totals, i);
        const others = totals.filter((_, k) => k !== i);
        // A tie at the end counts as "not above" on both sides, so it is missing from the sum.
        const tiesBelow = others.filter((other) => other.hi === lo).length;
        const tiesAbove = others.filter((other) => other.lo === hi).length;
        expect(at(is, i).best).toBe(rows.length + 1 - worst - tiesBelow);
        expect(at(is, i).worst).toBe(rows.length + 1 - best - tiesAbove);
      });
    }),
  );
});

test("law N: one affine change of all scores leaves every rank", () => {
  const small = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
    .map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
  const factor = fc.integer({ min: 1, max: 2500 });
  assertLaw(
    fc.property(makeTable(1, small), factor, fc.integer({ min: 0, max: 50_000 }), (t, a, b) => {
      const rows = t.rows.map((row) => row.map((s) => ({ lo: a * s.lo + b, hi: a * s.hi + b })));
      const [before, after] = [describeTable(t), describeTable({ ...t, rows })];
      // What is shown, and what hangs on 0.1 of 10, does move.
      const keep = ({ shown: _, places, digits, firmness, ...rest }: typeof before) => rest;
      expect(keep(after)).toEqual(keep(before));
    }),
  );
});

test("law Q: intervals of width 0 are exact scores", () => {
  assertLaw(
    fc.property(makeTable(1, exact), ({ weights, rows }) => {
      const totals = computeTotals(weights, rows);
      const ranks = rankEnd({ weights, rows });
      expect(totals.every((total) => total.lo === total.hi)).toBe(true);
      expect(rankIntervals(totals)).toEqual(ranks.map((rank) => ({ best: rank, worst: rank })));
      expect(boundTable({ weights, rows }, { kind: "point" })).toEqual(rankIntervals(totals));
      totals.forEach((_, i) => {
        expect(countCouldPass(i, totals)).toBe(0);
      });
    }),
  );
});
