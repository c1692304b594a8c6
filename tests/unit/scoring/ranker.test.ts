import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCodePoints } from "#lib/scoring/code-points.ts";
import { exactInterval, type Interval, makeInterval } from "#lib/scoring/interval.ts";
import { makeRanker, type Rankable } from "#lib/scoring/ranker.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import {
  assertLaw,
  at,
  keys,
  makeTable,
  makeWeights,
  permute,
} from "#tests/unit/scoring/arbitraries.ts";
import { nameRows } from "#tests/unit/scoring/compare.ts";
import { rankPlainly } from "#tests/unit/scoring/oracles.ts";

/** The order by its definition, with one comparison of all keys. */
function sortPlainly(items: readonly Rankable[], weights: readonly number[]): number[] {
  const totals = computeTotals(
    weights,
    items.map((item) => item.row),
  ).map(({ lo, hi }, i) => ({ lo: BigInt(lo), width: BigInt(hi) - BigInt(lo), i }));
  const sign = (difference: bigint) => (difference < 0n ? -1 : Number(difference > 0n));
  return totals
    .sort(
      (a, b) =>
        sign(b.lo - a.lo) ||
        sign(a.width - b.width) ||
        compareCodePoints(at(items, a.i).id, at(items, b.i).id),
    )
    .map(({ i }) => i);
}

test("order: lo, then the smaller width, then id by code point", () => {
  const item = (id: string, lo: number, hi: number) => ({ id, row: [makeInterval(lo, hi)] });
  const items = [item("c", 5, 9), item("b", 5, 7), item("a", 5, 9), item("z", 6, 6)];
  const ranked = makeRanker(items, 1)([1]);
  expect([...ranked.order]).toEqual([3, 1, 2, 0]);
  expect([...ranked.ranks]).toEqual([2, 2, 2, 1]);
  expect(() => makeRanker([...items, item("a", 0, 0)], 1)).toThrow(RangeError);
  expect(() => makeRanker([{ id: "a", row: [{ lo: 1, hi: 0 }] }], 1)).toThrow(RangeError);
});

test("ids of equal rows stand by code point, not by UTF-16 unit", () => {
  const ids = ["\u{1F600}", "\uFB01", "b", "B", "a"];
  const items = ids.map((id) => ({ id, row: [exactInterval(1)] }));
  const order = [...makeRanker(items, 1)([1]).order].map((i) => at(ids, i));
  expect(order).toEqual(["B", "a", "b", "\uFB01", "\u{1F600}"]);
});

test("totals, ranks and order equal those of a plain sort, at one weighting after the other", () => {
  const input = makeTable().chain(({ weights, rows }) =>
    fc.record({
      rows: fc.constant(rows),
      choices: fc.tuple(fc.constant(weights), makeWeights(weights.length)),
      by: keys,
    }),
  );
  assertLaw(
    fc.property(input, ({ rows, choices, by }) => {
      // Every row once more, so that ids have to decide.
      const items = permute(nameRows([...rows, ...rows]), by);
      const rank = makeRanker(items, at(rows, 0).length);
      for (const weights of choices) {
        const totals = computeTotals(
          weights,
          items.map((item) => item.row),
        );
        const { lo, hi, order, ranks } = rank(weights);
        expect([...lo]).toEqual(totals.map((total) => total.lo));
        expect([...hi]).toEqual(totals.map((total) => total.hi));
        expect([...ranks]).toEqual(rankPlainly(totals.map((total) => total.lo)));
        expect([...order]).toEqual(sortPlainly(items, weights));
      }
    }),
    400,
  );
});

/** Rows in which neighbours differ by the least there is, and every tenth repeats the one before. */
function makeManyRows(count: number): Interval[][] {
  return Array.from({ length: count }, (_, i) => {
    const own = i % 10 === 9 ? i - 1 : i;
    const lo = (own * 7919) % 99_991;
    return [exactInterval(lo), makeInterval(lo === 0 ? 0 : 1, (own % 3) + 1)];
  });
}

// 65,536 rows are the last that fit beside the largest totals into one safe integer.
test.each([65_536, 65_537])("the largest weights, %d rows", (count) => {
  const weights = [2 ** 20 - 1, 1];
  const items = nameRows(makeManyRows(count));
  const { order, ranks, lo } = makeRanker(items, 2)(weights);
  const expected = sortPlainly(items, weights);
  expect(Buffer.from(order.buffer).equals(Buffer.from(Int32Array.from(expected).buffer))).toBe(
    true,
  );
  const shared = rankPlainly([...lo]);
  expect(Buffer.from(ranks.buffer).equals(Buffer.from(Int32Array.from(shared).buffer))).toBe(true);
});
