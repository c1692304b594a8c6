import fc from "fast-check";
import { expect, test } from "vitest";
import { shareOfHundred } from "#lib/scoring/display.ts";
import { makeRanker } from "#lib/scoring/ranker.ts";
import { rankIntervals } from "#lib/scoring/ranks.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import { assertLaw, at, keys, makeTable, permute, SETS } from "#tests/unit/scoring/arbitraries.ts";
import { boundTable, nameRows, rankEnd, rankTable } from "#tests/unit/scoring/compare.ts";
import { describeTable } from "#tests/unit/scoring/describe-table.ts";

test("law A: scaling the weights changes nothing", () => {
  assertLaw(
    fc.property(makeTable(), fc.integer({ min: 2, max: 50 }), (table, c) => {
      const scaled = { ...table, weights: table.weights.map((weight) => weight * c) };
      expect(describeTable(scaled)).toEqual(describeTable(table));
      expect(shareOfHundred(scaled.weights)).toEqual(shareOfHundred(table.weights));
    }),
  );
});

test("law B: permuting providers permutes the results and leaves the order by id", () => {
  assertLaw(
    fc.property(makeTable(), keys, ({ weights, rows }, by) => {
      const before = computeTotals(weights, rows);
      const after = computeTotals(weights, permute(rows, by));
      expect(after).toEqual(permute(before, by));
      expect(rankIntervals(after)).toEqual(permute(rankIntervals(before), by));
      expect(rankEnd({ weights, rows: permute(rows, by) })).toEqual(
        permute(rankEnd({ weights, rows }), by),
      );
      for (const set of SETS) {
        expect(boundTable({ weights, rows: permute(rows, by) }, set)).toEqual(
          permute(boundTable({ weights, rows }, set), by),
        );
      }
      const list = (items: ReturnType<typeof nameRows<(typeof rows)[number]>>) =>
        [...makeRanker(items, weights.length)(weights).order].map((i) => at(items, i).id);
      const items = nameRows(rows);
      expect(list(permute(items, by))).toEqual(list(items));
    }),
  );
});

test("law C: permuting criteria with their weights changes nothing", () => {
  assertLaw(
    fc.property(makeTable(), keys, (table, by) => {
      const moved = {
        weights: permute(table.weights, by),
        rows: table.rows.map((row) => permute(row, by)),
      };
      expect(describeTable(moved)).toEqual(describeTable(table));
      expect(computeTotals(moved.weights, moved.rows)).toEqual(
        computeTotals(table.weights, table.rows),
      );
    }),
  );
});

test("law G: adding a provider changes no total and moves a rank by 0 or 1", () => {
  assertLaw(
    fc.property(makeTable(2), ({ weights, rows }) => {
      const fewer = rows.slice(0, -1);
      const [all, some] = [computeTotals(weights, rows), computeTotals(weights, fewer)];
      expect(all.slice(0, -1)).toEqual(some);
      const ranks = rankEnd({ weights, rows });
      rankEnd({ weights, rows: fewer }).forEach((rank, i) => {
        expect([rank, rank + 1]).toContain(at(ranks, i));
      });
      const order = [...rankTable({ weights, rows }).order];
      expect(order.filter((i) => i < fewer.length)).toEqual([
        ...rankTable({ weights, rows: fewer }).order,
      ]);
    }),
  );
});
