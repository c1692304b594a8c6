import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { FULL_SCORE } from "#lib/scoring/interval.ts";
import { type SampledRanks, startSampling } from "#lib/scoring/sampling/sample-ranks.ts";
import { assertLaw, at, exact, keys, permute } from "#tests/unit/scoring/arbitraries.ts";
import {
  makeNamedTable,
  type NamedTable,
  SAMPLES,
  sampleTable,
} from "#tests/unit/scoring/sampling/sample-table.ts";

const RUNS = 60;

/** Changes every score of a table alike. */
const mapScores = (table: NamedTable, fn: (score: { lo: number; hi: number }) => typeof score) => ({
  ...table,
  items: table.items.map(({ id, row }) => ({ id, row: row.map((score) => fn(score)) })),
});

test("law A: scaling the weights changes nothing", () => {
  assertLaw(
    fc.property(makeNamedTable(), fc.integer({ min: 2, max: 50 }), (table, c) => {
      const scaled = { ...table, weights: table.weights.map((weight) => c * weight) };
      const [before, after] = [sampleTable(table), sampleTable(scaled)];
      // At fixed weights the mean of equal numbers is taken on another scale.
      const close = (list: number[] | null) =>
        list?.map((weight) => expect.closeTo(weight, 12)) ?? null;
      expect(after).toEqual({ ...before, centralWeights: before.centralWeights.map(close) });
    }),
    RUNS,
  );
});

test("law B: permuting providers permutes everything sampled, exactly", () => {
  assertLaw(
    fc.property(makeNamedTable(), keys, (table, by) => {
      const before = sampleTable(table);
      const after = sampleTable({ ...table, items: permute(table.items, by) });
      const move = ({ samples, winning, ...lists }: SampledRanks) => ({
        samples,
        winning: winning && permute(winning, by).map((row) => permute(row, by)),
        acceptability: permute(lists.acceptability, by),
        certainTop: permute(lists.certainTop, by),
        possibleTop: permute(lists.possibleTop, by),
        centralWeights: permute(lists.centralWeights, by),
        confidence: permute(lists.confidence, by),
      });
      expect(after).toEqual(move(before));
    }),
    RUNS,
  );
});

test("law M: the mirror image of known scores reverses ranks and wins", () => {
  assertLaw(
    fc.property(makeNamedTable(2, exact), (table) => {
      const before = sampleTable(table);
      const after = sampleTable(
        mapScores(table, ({ lo, hi }) => ({ lo: FULL_SCORE - hi, hi: FULL_SCORE - lo })),
      );
      expect(after.acceptability).toEqual(
        before.acceptability.map((row) => row.toReversed().map((b) => expect.closeTo(b, 9))),
      );
      const turned = before.winning?.map((_, i) => before.winning?.map((row) => at(row, i)));
      expect(after.winning).toEqual(turned);
    }),
    RUNS,
  );
});

test("law M: the mirror image of unknown scores turns what is certain into what is possible", () => {
  assertLaw(
    fc.property(makeNamedTable(), (table) => {
      // At a tie neither is above the other, on both sides of the mirror.
      fc.pre(table.set.kind !== "point");
      fc.pre(
        table.items.every(({ row }, i) =>
          table.items.every(
            (other, k) => i === k || row.some(({ hi }, j) => hi !== at(other.row, j).lo),
          ),
        ),
      );
      const before = sampleTable(table);
      const after = sampleTable(
        mapScores(table, ({ lo, hi }) => ({ lo: FULL_SCORE - hi, hi: FULL_SCORE - lo })),
      );
      after.certainTop.forEach((shares, i) => {
        shares.slice(0, -1).forEach((share, r) => {
          const mirrored = 1 - at(at(before.possibleTop, i), shares.length - 2 - r);
          // Weights are whole numbers, so a tie in a sample or two is possible.
          expect(Math.abs(share - mirrored)).toBeLessThanOrEqual(2 / SAMPLES);
        });
      });
    }),
    RUNS,
  );
});

test("law N: one affine change of all scores leaves every byte", () => {
  const small = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
    .map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
  const change = fc.record({
    a: fc.integer({ min: 1, max: 2500 }),
    b: fc.integer({ min: 0, max: 50_000 }),
  });
  assertLaw(
    fc.property(makeNamedTable(2, small), change, (table, { a, b }) => {
      const changed = mapScores(table, ({ lo, hi }) => ({ lo: a * lo + b, hi: a * hi + b }));
      expect(JSON.stringify(sampleTable(changed))).toBe(JSON.stringify(sampleTable(table)));
    }),
    RUNS,
  );
});

test("law P: one run or many give the same bytes", () => {
  const parts = fc.array(fc.nat(700), { maxLength: 6 });
  assertLaw(
    fc.property(makeNamedTable(), parts, ({ items, weights, set }, cuts) => {
      const sampled = { items, criteria: weights.map((_, j) => `c${j}`), weights, set };
      const inParts = startSampling(sampled, { pairs: true });
      let left = SAMPLES;
      for (const part of cuts) {
        const taken = Math.min(part, left);
        inParts.run(taken);
        left -= taken;
      }
      inParts.run(left);
      const text = JSON.stringify(inParts.finish());
      expect(text).toBe(JSON.stringify(sampleTable({ items, weights, set })));
    }),
    RUNS,
  );
});

test("law P: another seed gives other samples, the same seed the same", () => {
  const items = [
    {
      id: "a",
      row: [
        { lo: 0, hi: 60_000 },
        { lo: 50_000, hi: 50_000 },
      ],
    },
    {
      id: "b",
      row: [
        { lo: 30_000, hi: 30_000 },
        { lo: 0, hi: 100_000 },
      ],
    },
  ];
  const table: NamedTable = { items, weights: [2, 1], set: { kind: "simplex" } };
  const take = (seed?: number) => sampleTable(table, seed === undefined ? {} : { seed });
  expect(take(1)).toEqual(take());
  expect(take(2).winning).not.toEqual(take(1).winning);
});

test("law P: the bytes of one table in every set never change", () => {
  const items = [
    {
      id: "a",
      row: [
        { lo: 0, hi: 60_000 },
        { lo: 50_000, hi: 50_000 },
        { lo: 1, hi: 99_999 },
      ],
    },
    {
      id: "b",
      row: [
        { lo: 30_000, hi: 30_000 },
        { lo: 0, hi: 100_000 },
        { lo: 7, hi: 7 },
      ],
    },
    {
      id: "c",
      row: [
        { lo: 45_000, hi: 45_000 },
        { lo: 20_000, hi: 20_000 },
        { lo: 4, hi: 4 },
      ],
    },
  ];
  const sets = [
    { kind: "point" },
    { kind: "simplex" },
    { kind: "ordinal" },
    { kind: "box", by: 5 },
    { kind: "box", by: 50 },
  ] as const;
  const text = JSON.stringify(sets.map((set) => sampleTable({ items, weights: [5, 3, 3], set })));
  expect(createHash("sha256").update(text).digest("hex")).toBe(
    "825adfa83033796357f3a63c9559581b38d56458ea0da4e7442be640b4f8ed94",
  );
});

test("law Q: with every score known nothing is left to assume", () => {
  assertLaw(
    fc.property(makeNamedTable(2, exact), (table) => {
      const { certainTop, possibleTop, confidence } = sampleTable(table);
      expect(certainTop).toEqual(possibleTop);
      for (const share of confidence) expect([null, 0, 1]).toContain(share);
    }),
    RUNS,
  );
});
