import fc from "fast-check";
import { expect, test } from "vitest";
import { drawCell, makeCellKey } from "#lib/scoring/sampling/cell-draws.ts";
import { layOutTable } from "#lib/scoring/sampling/sampled-table.ts";
import { assertLaw, at, makeTable } from "#tests/unit/scoring/arbitraries.ts";
import { nameRows } from "#tests/unit/scoring/compare.ts";

const SEED = 7;
const nameCriteria = (weights: readonly number[]) => weights.map((_, j) => `c${j}`);

test("the totals of a sample equal their definition, in whole numbers of any size", () => {
  assertLaw(
    fc.property(makeTable(), fc.nat(100_000), ({ weights, rows }, sample) => {
      const criteria = nameCriteria(weights);
      const table = layOutTable(nameRows(rows), criteria, SEED);
      const { lo, drawn, hi } = table.total(Float64Array.from(weights), sample);
      const addUp = (fn: (j: number) => bigint) =>
        Number(weights.reduce((sum, weight, j) => sum + BigInt(weight) * fn(j), 0n));
      rows.forEach((row, i) => {
        const cell = (j: number) => at(row, j);
        const draw = (j: number) => drawCell(makeCellKey(SEED, `p${i}`, at(criteria, j)), sample);
        expect(lo[i]).toBe(addUp((j) => 65_536n * BigInt(cell(j).lo)));
        expect(hi[i]).toBe(addUp((j) => 65_536n * BigInt(cell(j).hi)));
        expect(drawn[i]).toBe(
          addUp(
            (j) => 65_536n * BigInt(cell(j).lo) + BigInt(cell(j).hi - cell(j).lo) * BigInt(draw(j)),
          ),
        );
      });
    }),
  );
});

test("the largest totals are still whole numbers told apart", () => {
  const row = [{ lo: 0, hi: 100_000 }];
  const table = layOutTable(nameRows([row]), ["c"], SEED);
  const { hi } = table.total(Float64Array.from([2 ** 20]), 0);
  expect(Number.isSafeInteger(hi[0])).toBe(true);
});

test("law G, foundation: another provider changes nobody's totals, wherever it stands", () => {
  assertLaw(
    fc.property(makeTable(2), fc.nat(100_000), ({ weights, rows }, sample) => {
      const items = nameRows(rows);
      const criteria = nameCriteria(weights);
      const read = (list: typeof items) => {
        const totals = layOutTable(list, criteria, SEED).total(Float64Array.from(weights), sample);
        return list.map(({ id }, i) => ({
          id,
          ends: [totals.lo[i], totals.drawn[i], totals.hi[i]],
        }));
      };
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      const all = read(items).sort(byId);
      expect(read(items.slice(1))).toEqual(all.slice(1));
      expect(read(items.toReversed()).sort(byId)).toEqual(all);
    }),
  );
});
