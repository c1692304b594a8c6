import fc from "fast-check";
import { expect, test } from "vitest";
import { rankIntervals } from "#lib/scoring/ranks.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import {
  assertLaw,
  at,
  clustered,
  exact,
  makeTable,
  points,
  SETS,
} from "#tests/unit/scoring/arbitraries.ts";
import { boundTable, findNecessary, isPossible, rankEnd } from "#tests/unit/scoring/compare.ts";
import { evaluate, listVertices, takeEnd } from "#tests/unit/scoring/oracles.ts";

/** Pairs of sets, the first inside the second. */
const NESTED: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [2, 4],
  [0, 3],
  [3, 4],
];

test("law D: closing a gap never hurts, shrinks intervals and keeps relations", () => {
  const disclosed = fc.record({ i: fc.nat(), j: fc.nat(), a: points, b: points });
  assertLaw(
    fc.property(fc.oneof(makeTable(2), clustered), disclosed, ({ weights, rows }, change) => {
      const who = change.i % rows.length;
      const what = change.j % weights.length;
      const next = rows.map((row, k) =>
        row.map((score, c) => {
          if (k !== who || c !== what) return score;
          const clip = (p: number) => Math.min(score.hi, Math.max(score.lo, p));
          const [a, b] = [clip(change.a), clip(change.b)];
          return { lo: Math.min(a, b), hi: Math.max(a, b) };
        }),
      );
      const [before, after] = [computeTotals(weights, rows), computeTotals(weights, next)];
      after.forEach((total, k) => {
        expect(total.lo).toBeGreaterThanOrEqual(at(before, k).lo);
        expect(total.hi).toBeLessThanOrEqual(at(before, k).hi);
      });
      expect(at(rankEnd({ weights, rows: next }), who)).toBeLessThanOrEqual(
        at(rankEnd({ weights, rows }), who),
      );
      const shrinks = [[rankIntervals(before), rankIntervals(after)] as const].concat(
        SETS.map((set) => [
          boundTable({ weights, rows }, set),
          boundTable({ weights, rows: next }, set),
        ]),
      );
      for (const [was, is] of shrinks) {
        is.forEach(({ best, worst }, k) => {
          expect(best).toBeGreaterThanOrEqual(at(was, k).best);
          expect(worst).toBeLessThanOrEqual(at(was, k).worst);
        });
      }
      for (const set of SETS) {
        rows.forEach((row, i) => {
          rows.forEach((other, k) => {
            if (i === k) return;
            const was = findNecessary(row, other, weights, set);
            expect(findNecessary(at(next, i), at(next, k), weights, set)).toBeGreaterThanOrEqual(
              was,
            );
          });
        });
      }
    }),
  );
});

test("law H: dominance keeps the rank at any weights", () => {
  let dominated = 0;
  assertLaw(
    fc.property(makeTable(2, exact), ({ weights, rows }) => {
      const top = at(rows, 0).map((_, j) => {
        const best = Math.max(...rows.map((row) => at(row, j).hi));
        return { lo: best, hi: best };
      });
      const all = [top, ...rows];
      const ranks = rankEnd({ weights, rows: all });
      rows.forEach((row, k) => {
        if (row.every((score, j) => score.lo === at(top, j).lo)) return;
        dominated += 1;
        expect(findNecessary(top, row, weights, { kind: "simplex" })).toBeGreaterThanOrEqual(1);
        expect(isPossible(top, row, weights, { kind: "simplex" })).toBe(true);
        expect(at(ranks, 0)).toBeLessThanOrEqual(at(ranks, k + 1));
        for (const set of SETS) expect(isPossible(row, top, weights, set)).toBe(false);
      });
    }),
  );
  expect(dominated).toBeGreaterThan(300);
});

test("law H: necessary means ahead at every vertex, excludes the reverse and is transitive", () => {
  let found = 0;
  let chains = 0;
  assertLaw(
    fc.property(clustered, ({ weights, rows }) => {
      for (const set of SETS) {
        const vertices = listVertices(weights, set);
        const relation = rows.map((row) =>
          rows.map((other) => findNecessary(row, other, weights, set)),
        );
        rows.forEach((row, i) => {
          rows.forEach((other, k) => {
            if (i === k) return;
            const strength = at(at(relation, i), k);
            expect(strength === 0).toBe(isPossible(other, row, weights, set));
            const ahead = vertices.every((vertex) => {
              const own = evaluate(takeEnd(row, "lo"), vertex).numerator;
              return own > evaluate(takeEnd(other, "hi"), vertex).numerator;
            });
            expect(strength === 2).toBe(ahead);
            if (strength === 2) found += 1;
            rows.forEach((_, l) => {
              if (strength < 2 || at(at(relation, k), l) < 2) return;
              chains += 1;
              expect(at(at(relation, i), l)).toBe(2);
            });
          });
        });
      }
    }),
    200,
  );
  expect(found).toBeGreaterThan(1000);
  expect(chains).toBeGreaterThan(500);
});

test("law I: on larger sets preference fades and rank intervals grow", () => {
  let differing = 0;
  assertLaw(
    fc.property(fc.oneof(makeTable(2), clustered), ({ weights, rows }) => {
      for (const [small, large] of NESTED) {
        const [inner, outer] = [at(SETS, small), at(SETS, large)];
        const wide = boundTable({ weights, rows }, outer);
        boundTable({ weights, rows }, inner).forEach(({ best, worst }, i) => {
          expect(best).toBeGreaterThanOrEqual(at(wide, i).best);
          expect(worst).toBeLessThanOrEqual(at(wide, i).worst);
          if (best !== at(wide, i).best) differing += 1;
        });
        const [a, b] = [at(rows, 0), at(rows, 1)];
        const strength = (set: WeightSet) => findNecessary(a, b, weights, set);
        expect(strength(outer)).toBeLessThanOrEqual(strength(inner));
      }
    }),
  );
  expect(differing).toBeGreaterThan(50);
});
