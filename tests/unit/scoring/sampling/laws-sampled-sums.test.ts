import fc from "fast-check";
import { expect, test } from "vitest";
import { hasClosedForm, makeWinningIndex } from "#lib/scoring/pairs/winning-index.ts";
import { sampleRanks } from "#lib/scoring/sampling/sample-ranks.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import { assertLaw, at, exact, interval, makeTable } from "#tests/unit/scoring/arbitraries.ts";
import { nameRows } from "#tests/unit/scoring/compare.ts";
import {
  expectRank,
  makeNamedTable,
  nameTable,
  SAMPLES,
  sampleTable,
} from "#tests/unit/scoring/sampling/sample-table.ts";

const RUNS = 60;
const addUp = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

test("law J: equal scores share every rank and win one half", () => {
  assertLaw(
    fc.property(makeNamedTable(), interval, (table, { lo }) => {
      const items = table.items.map(({ id, row }) => ({
        id,
        row: row.map(() => ({ lo, hi: lo })),
      }));
      const sampled = sampleTable({ ...table, items });
      const m = items.length;
      const all = <T>(value: T) => items.map(() => items.map(() => value));
      expect(sampled.acceptability).toEqual(all(expect.closeTo(1 / m, 9)));
      expect(sampled.winning).toEqual(all(0.5));
      expect(sampled.certainTop).toEqual(all(1));
      expect(sampled.possibleTop).toEqual(all(1));
      expect(sampled.confidence).toEqual(items.map(() => 1));
      // Everybody is first everywhere, so all have the centre of the set.
      const [first] = sampled.centralWeights;
      expect(addUp(first ?? [])).toBeCloseTo(1, 9);
      expect(new Set(sampled.centralWeights.map((own) => JSON.stringify(own))).size).toBe(1);
    }),
    RUNS,
  );
});

test("law J: all the weight on one criterion leaves that criterion alone", () => {
  assertLaw(
    fc.property(makeNamedTable(), fc.nat(), ({ items, weights }, pick) => {
      const j = pick % weights.length;
      const only = weights.map((_, k) => Number(k === j));
      const set = { kind: "point" } as const;
      const { centralWeights, ...whole } = sampleTable({ items, weights: only, set });
      const rows = items.map(({ id, row }) => ({ id, row: [at(row, j)] }));
      const one = sampleRanks(
        { items: rows, criteria: [`c${j}`], weights: [1], set },
        { samples: SAMPLES, pairs: true },
      );
      expect({ ...whole, centralWeights: one.centralWeights }).toEqual(one);
      for (const own of centralWeights) {
        expect(own ?? only).toEqual(only.map((weight) => expect.closeTo(weight, 9)));
      }
    }),
    RUNS,
  );
});

test("law K: what has to add up does", () => {
  assertLaw(
    fc.property(makeNamedTable(), (table) => {
      const { acceptability, winning, certainTop, possibleTop, centralWeights, confidence } =
        sampleTable(table);
      const m = acceptability.length;
      acceptability.forEach((shares, i) => {
        expect(addUp(shares)).toBeCloseTo(1, 9);
        expect(addUp(acceptability.map((row) => at(row, i)))).toBeCloseTo(1, 9);
        expect([at(at(certainTop, i), m - 1), at(at(possibleTop, i), m - 1)]).toEqual([1, 1]);
        const wins = winning?.[i] ?? [];
        expect(wins[i]).toBe(0.5);
        wins.forEach((share, k) => {
          expect(share + (winning?.[k]?.[i] ?? Number.NaN)).toBe(1);
        });
        // The share of oneself is 1/2, hence m − ½ − Σp is Σ(1 − p) over the others.
        expect(expectRank(shares)).toBeCloseTo(1 + (m - 0.5 - addUp(wins)), 9);
        const [central, never] = [at(centralWeights, i), at(shares, 0) === 0];
        expect([central === null, at(confidence, i) === null]).toEqual([never, never]);
        if (central) expect(addUp(central)).toBeCloseTo(1, 9);
      });
      expect(addUp(acceptability.map(expectRank))).toBeCloseTo((m * (m + 1)) / 2, 8);
    }),
    RUNS,
  );
});

test("law K: central weights are the mean of those at which one is first", () => {
  assertLaw(
    fc.property(makeNamedTable(), (table) => {
      const { acceptability, centralWeights } = sampleTable(table);
      // Weighted by their shares of first ranks they make the centre of the set.
      const mean = table.weights.map((_, j) =>
        addUp(centralWeights.map((own, i) => (own?.[j] ?? 0) * at(at(acceptability, i), 0))),
      );
      const alone = sampleTable({ ...table, items: table.items.slice(0, 1) });
      expect(mean).toEqual(alone.centralWeights[0]?.map((weight) => expect.closeTo(weight, 9)));
    }),
    RUNS,
  );
});

test("law O: a copy of known scores has the same shares and wins one half", () => {
  assertLaw(
    fc.property(makeNamedTable(1, exact), (table) => {
      const [first] = table.items;
      if (!first) throw new Error("a table without providers");
      const sampled = sampleTable({ ...table, items: [...table.items, { ...first, id: "copy" }] });
      const ends = <T>(list: readonly T[]) => [list[0], list.at(-1)];
      for (const list of [sampled.acceptability, sampled.certainTop, sampled.centralWeights]) {
        const [own, copy] = ends<unknown>(list);
        expect(copy).toEqual(own);
      }
      expect(sampled.winning?.[0]?.at(-1)).toBe(0.5);
      expect(at(sampled.acceptability, 0)).not.toContain(1);
    }),
    RUNS,
  );
});

test("law O: a copy of unknown scores is filled on its own, and wins about one half", () => {
  assertLaw(
    fc.property(makeNamedTable(1), (table) => {
      const [first] = table.items;
      if (!first) throw new Error("a table without providers");
      const items = [...table.items, { ...first, id: "copy" }];
      const { winning, acceptability } = sampleTable({ ...table, items });
      const spread = 4 / Math.sqrt(SAMPLES);
      expect(Math.abs((winning?.[0]?.at(-1) ?? Number.NaN) - 0.5)).toBeLessThan(spread / 2);
      const copy = acceptability.at(-1) ?? [];
      at(acceptability, 0).forEach((share, r) => {
        expect(Math.abs(share - at(copy, r))).toBeLessThan(spread);
      });
    }),
    RUNS,
  );
});

test("law R: sampled wins lie within four standard errors of the closed form", () => {
  let between = 0;
  const sets = fc.constantFrom<WeightSet>(
    { kind: "simplex" },
    { kind: "ordinal" },
    { kind: "box", by: 5 },
    { kind: "box", by: 45.5 },
  );
  assertLaw(
    fc.property(makeTable(2, exact), sets, ({ rows, weights }, set) => {
      const table = nameTable({ rows, weights }, set);
      const { items } = table;
      fc.pre(hasClosedForm(weights, set));
      const winning = makeWinningIndex(weights, set);
      const sampled = sampleTable(table).winning ?? [];
      items.forEach(({ row }, i) => {
        items.slice(0, i).forEach((other, k) => {
          const p = winning(row.map(({ lo }, j) => lo - at(other.row, j).lo));
          const error = Math.sqrt(Math.max(0, p * (1 - p)) / SAMPLES);
          expect(Math.abs(at(at(sampled, i), k) - p)).toBeLessThanOrEqual(4 * error + 1 / SAMPLES);
          if (p > 0.05 && p < 0.95) between += 1;
        });
      });
    }),
    120,
  );
  expect(between).toBeGreaterThan(200);
});

test("by default a run is that of the site: 65,536 samples, no pairs", () => {
  const items = nameRows([[{ lo: 0, hi: 10 }], [{ lo: 5, hi: 5 }]]);
  const sampled = sampleRanks({ items, criteria: ["c"], weights: [1], set: { kind: "point" } });
  expect([sampled.samples, sampled.winning]).toEqual([65_536, null]);
  // The open score is above 5 in half of its fillings.
  expect(Math.abs((sampled.acceptability[0]?.[0] ?? 0) - 0.5)).toBeLessThan(2 / 256);
});
