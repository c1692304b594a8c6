import fc from "fast-check";
import { expect, test } from "vitest";
import { drawCell, makeCellKey } from "#lib/scoring/sampling/cell-draws.ts";
import { countConfidence } from "#lib/scoring/sampling/confidence.ts";
import { layOutTable } from "#lib/scoring/sampling/sampled-table.ts";
import { assertLaw, at, makeTable, type Table } from "#tests/unit/scoring/arbitraries.ts";
import { nameRows } from "#tests/unit/scoring/compare.ts";

const SEED = 3;
const SAMPLES = 60;
const criterion = (j: number) => `c${j}`;

const count = ({ rows, weights }: Table, centrals: (number[] | null)[]) =>
  countConfidence(
    layOutTable(
      nameRows(rows),
      weights.map((_, j) => criterion(j)),
      SEED,
    ),
    centrals,
    SAMPLES,
  );

/** How often nobody is above, one filling after the other, all totals drawn. */
function countPlainly(rows: Table["rows"], index: number, central: readonly number[]): number {
  const whole = central.map(Math.round);
  const totalOf = (row: Table["rows"][number], i: number, sample: number) =>
    row.reduce((sum, { lo, hi }, j) => {
      const draw = drawCell(makeCellKey(SEED, `p${i}`, criterion(j)), sample);
      return sum + BigInt(at(whole, j)) * (65_536n * BigInt(lo) + BigInt(hi - lo) * BigInt(draw));
    }, 0n);
  const samples = Array.from({ length: SAMPLES }, (_, sample) => sample);
  const first = samples.filter((sample) => {
    const totals = rows.map((row, i) => totalOf(row, i, sample));
    return totals.every((total) => total <= at(totals, index));
  });
  return first.length / SAMPLES;
}

test("equals its definition, each at its own central weights", () => {
  let between = 0;
  const input = makeTable(2).chain((table) =>
    fc.record({
      table: fc.constant(table),
      centrals: fc.array(
        fc.option(
          fc.array(fc.oneof(fc.nat(4), fc.double({ min: 0, max: 80_000, noNaN: true })), {
            minLength: table.weights.length,
            maxLength: table.weights.length,
          }),
          { freq: 6 },
        ),
        { minLength: table.rows.length, maxLength: table.rows.length },
      ),
    }),
  );
  assertLaw(
    fc.property(input, ({ table, centrals }) => {
      const found = count(table, centrals);
      const expected = centrals.map(
        (central, i) => central && countPlainly(table.rows, i, central),
      );
      expect(found).toEqual(expected);
      between += expected.filter((share) => share !== null && share > 0 && share < 1).length;
    }),
  );
  expect(between).toBeGreaterThan(100);
});

test("known scores: 1 for the best and whoever is level with it, 0 for the rest", () => {
  const rows = [70, 80, 80, 10].map((p) => [{ lo: p, hi: p }]);
  const centrals = rows.map(() => [5]);
  expect(count({ weights: [1], rows }, centrals)).toEqual([0, 1, 1, 0]);
});

test("a rival's gap counts: an open score from 0 to 100 is above 25 three times of four", () => {
  const rows = [[{ lo: 25_000, hi: 25_000 }], [{ lo: 0, hi: 100_000 }]];
  const [mine, other] = countConfidence(
    layOutTable(nameRows(rows), ["c"], SEED),
    [[1], [1]],
    40_000,
  );
  expect(mine).toBeCloseTo(0.25, 1);
  expect((mine ?? 0) + (other ?? 0)).toBeCloseTo(1, 3);
});
