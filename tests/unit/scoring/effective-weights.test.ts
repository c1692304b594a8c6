import fc from "fast-check";
import { expect, test } from "vitest";
import { findEffectiveWeights } from "#lib/scoring/effective-weights.ts";
import { exactInterval, makeInterval } from "#lib/scoring/interval.ts";
import { addRationals, ONE, toNumber, ZERO } from "#lib/scoring/rational.ts";
import {
  assertLaw,
  at,
  keys,
  makeTable,
  permute,
  type Table,
} from "#tests/unit/scoring/arbitraries.ts";

/** Covariance with the totals over their variance, in floating point, deviations from the mean. */
function covaryPlainly({ weights, rows }: Table): number[] {
  const columns = weights.map((weight, j) => rows.map((row) => weight * at(row, j).lo));
  const totals = rows.map((_, i) => columns.reduce((sum, column) => sum + at(column, i), 0));
  const centre = (values: number[]) => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const spread = centre(totals);
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * at(b, i), 0);
  return columns.map((column) => dot(centre(column), spread) / dot(spread, spread));
}

test("by hand: a criterion on which all are equal decides nothing, whatever its weight", () => {
  const row = (a: number, b: number, c: number) => [a, b, c].map(exactInterval);
  const shares = findEffectiveWeights([90, 5, 5], [row(7, 0, 30), row(7, 40, 30), row(7, 80, 0)]);
  // Totals are 0 + 150, 200 + 150 and 400 + 0; deviations −150, 50, 100 over 300.
  expect(shares?.map(toNumber)).toEqual([0, 10 / 7, -3 / 7]);
});

test("only what is proven counts", () => {
  const rows = [[makeInterval(1, 9)], [makeInterval(1, 5)]];
  expect(findEffectiveWeights([1], rows)).toBeNull();
});

test("equal totals leave nothing to share", () => {
  expect(findEffectiveWeights([1, 1], [])).toBeNull();
  expect(findEffectiveWeights([1, 1], [[exactInterval(3), exactInterval(4)]])).toBeNull();
  const rows = [
    [exactInterval(3), exactInterval(4)],
    [exactInterval(4), exactInterval(3)],
  ];
  expect(findEffectiveWeights([1, 1], rows)).toBeNull();
});

test("shares add to 1 exactly and equal the plain covariances", () => {
  let compared = 0;
  assertLaw(
    fc.property(makeTable(2), (table) => {
      const shares = findEffectiveWeights(table.weights, table.rows);
      const totals = table.rows.map((row) =>
        row.reduce((sum, score, j) => sum + at(table.weights, j) * score.lo, 0),
      );
      expect(shares === null).toBe(new Set(totals).size === 1);
      if (shares === null) return;
      compared += 1;
      expect(shares.reduce(addRationals)).toEqual(ONE);
      const plain = covaryPlainly(table);
      shares.forEach((share, j) => {
        expect(toNumber(share)).toBeCloseTo(at(plain, j), 6);
        if (at(table.weights, j) === 0) expect(share).toEqual(ZERO);
      });
    }),
  );
  expect(compared).toBeGreaterThan(200);
});

test("laws A, B, C, N: scaled weights, moved rows and criteria, and one affine change leave them", () => {
  assertLaw(
    fc.property(makeTable(2), keys, fc.integer({ min: 2, max: 9 }), ({ weights, rows }, by, c) => {
      const shares = findEffectiveWeights(weights, rows);
      const scaled = weights.map((weight) => weight * c);
      expect(findEffectiveWeights(scaled, rows)).toEqual(shares);
      expect(findEffectiveWeights(weights, permute(rows, by))).toEqual(shares);
      const moved = rows.map((row) => permute(row, by));
      expect(findEffectiveWeights(permute(weights, by), moved)).toEqual(
        shares && permute(shares, by),
      );
      const halved = rows.map((row) =>
        row.map(({ lo }) => exactInterval(Math.floor(lo / (2 * c)))),
      );
      const changed = halved.map((row) => row.map(({ lo }) => exactInterval(c * lo + 17)));
      expect(findEffectiveWeights(weights, changed)).toEqual(findEffectiveWeights(weights, halved));
    }),
  );
});
