import fc from "fast-check";
import { expect, test } from "vitest";
import { boundRanks, comparePairs } from "#lib/scoring/pairs/preference.ts";
import { boundWinning, hasClosedForm, makeWinningIndex } from "#lib/scoring/pairs/winning-index.ts";
import {
  assertLaw,
  at,
  clustered,
  exact,
  interval,
  points,
  SETS,
} from "#tests/unit/scoring/arbitraries.ts";
import {
  accumulate,
  makeNamedTable,
  type NamedTable,
  nameTable,
  SAMPLES,
  sampleTable,
} from "#tests/unit/scoring/sampling/sample-table.ts";

const RUNS = 60;
const choice = fc.record({ i: fc.nat(), j: fc.nat(), a: points, b: points, to: interval });
const near = fc
  .tuple(clustered, fc.constantFrom(...SETS))
  .map(([table, set]) => nameTable(table, set));

type Score = NamedTable["items"][number]["row"][number];

/** Changes one score. */
function change(table: NamedTable, [who, what]: [number, number], fn: (score: Score) => Score) {
  const items = table.items.map(({ id, row }, k) => ({
    id,
    row: row.map((score, c) => (k === who && c === what ? fn(score) : score)),
  }));
  return { ...table, items };
}

/** Sums of many thirds differ in their last digits. */
const SLACK = 1e-9;

function expectRising(low: readonly number[], high: readonly number[], slack = 0) {
  low.forEach((value, r) => {
    expect(at(high, r)).toBeGreaterThanOrEqual(value - slack);
  });
}

test("law D: disclosure makes more certain and less possible, for everybody", () => {
  assertLaw(
    fc.property(makeNamedTable(), choice, (table, { i, j, a, b }) => {
      const cell: [number, number] = [i % table.items.length, j % table.weights.length];
      const disclosed = change(table, cell, ({ lo, hi }) => {
        const [x, y] = [a, b].map((p) => Math.min(hi, Math.max(lo, p)));
        return { lo: Math.min(x ?? lo, y ?? lo), hi: Math.max(x ?? hi, y ?? hi) };
      });
      const [before, after] = [sampleTable(table), sampleTable(disclosed)];
      table.items.forEach((_, k) => {
        expectRising(at(before.certainTop, k), at(after.certainTop, k));
        expectRising(at(after.possibleTop, k), at(before.possibleTop, k));
      });
    }),
    RUNS,
  );
});

test("law E: with the same samples a raised score never hurts its provider nor helps another", () => {
  assertLaw(
    fc.property(makeNamedTable(), choice, (table, { i, j, to }) => {
      const who = i % table.items.length;
      const raised = change(table, [who, j % table.weights.length], ({ lo, hi }) => ({
        lo: Math.max(lo, to.lo),
        hi: Math.max(hi, to.hi),
      }));
      const [before, after] = [sampleTable(table), sampleTable(raised)];
      table.items.forEach((_, k) => {
        const tops = [before, after].map(({ acceptability, certainTop, possibleTop }) => [
          accumulate(at(acceptability, k)),
          at(certainTop, k),
          at(possibleTop, k),
        ]);
        const [low, high] = k === who ? tops : tops.toReversed();
        low?.forEach((shares, kind) => {
          expectRising(shares, high?.[kind] ?? [], SLACK);
        });
      });
      expectRising(before.winning?.[who] ?? [], after.winning?.[who] ?? []);
    }),
    RUNS,
  );
});

test("law G: another provider changes no pairwise share and moves an expected rank by 0 to 1", () => {
  assertLaw(
    fc.property(makeNamedTable(3), (table) => {
      const fewer = { ...table, items: table.items.slice(0, -1) };
      const [all, some] = [sampleTable(table), sampleTable(fewer)];
      expect(all.winning?.slice(0, -1).map((row) => row.slice(0, -1))).toEqual(some.winning);
      some.acceptability.forEach((shares, i) => {
        const tops = [shares, at(all.acceptability, i).slice(0, -1)].map(accumulate);
        expectRising(tops[1] ?? [], tops[0] ?? [], SLACK);
        // Within the first r + 1 of one more is whoever was within the first r.
        expectRising(tops[0] ?? [], accumulate(at(all.acceptability, i)).slice(1), SLACK);
      });
    }),
    RUNS,
  );
});

test("law H: what holds at every weight and filling holds in every sample", () => {
  const seen = new Set<string>();
  assertLaw(
    fc.property(fc.oneof(makeNamedTable(2, exact), near), (table) => {
      const rows = table.items.map(({ row }) => row);
      const { necessary, possible } = comparePairs(rows, table.weights, table.set);
      const { winning, acceptability, certainTop } = sampleTable(table);
      rows.forEach((_, i) => {
        rows.forEach((_other, k) => {
          const share = winning?.[i]?.[k] ?? Number.NaN;
          const strength = at(at(necessary, i), k);
          if (strength === 2) expect(share).toBe(1);
          if (strength === 1) expect(share).toBeGreaterThanOrEqual(0.5);
          if (i !== k && !at(at(possible, i), k)) expect(share).toBeLessThanOrEqual(0.5);
          if (strength === 0) return;
          seen.add(`${strength}, ${table.set.kind}`);
          const tops = [k, i].map((one) => accumulate(at(acceptability, one)));
          expectRising(tops[0] ?? [], tops[1] ?? [], SLACK);
          expectRising(at(certainTop, k), at(certainTop, i));
        });
      });
    }),
    200,
  );
  expect(seen.size).toBeGreaterThanOrEqual(6);
});

test("law L: sampled ranks lie within the outer bounds of ranks", () => {
  assertLaw(
    fc.property(fc.oneof(makeNamedTable(), near), (table) => {
      const rows = table.items.map(({ row }) => row);
      const { certainTop, possibleTop } = sampleTable(table);
      boundRanks(comparePairs(rows, table.weights, table.set)).forEach(({ best, worst }, i) => {
        expect(at(at(certainTop, i), worst - 1)).toBe(1);
        if (best > 1) expect(at(at(possibleTop, i), best - 2)).toBe(0);
      });
    }),
    RUNS,
  );
});

test("law L: certain top <= acceptability summed <= possible top, all three one for known scores", () => {
  let known = 0;
  assertLaw(
    fc.property(fc.oneof(makeNamedTable(), makeNamedTable(2, exact), near), (table) => {
      const texts = table.items.map(({ row }) => JSON.stringify(row));
      // Ties share ranks, while what is certain and possible leaves them all the best one.
      fc.pre(table.set.kind !== "point" && new Set(texts).size === texts.length);
      const { acceptability, certainTop, possibleTop } = sampleTable(table);
      const isKnown = table.items.every(({ row }) => row.every(({ lo, hi }) => lo === hi));
      if (isKnown) known += 1;
      acceptability.forEach((shares, i) => {
        // A tie in a sample or two is possible, for weights are whole numbers.
        expectRising(at(certainTop, i), accumulate(shares), 2 / SAMPLES);
        expectRising(accumulate(shares), at(possibleTop, i), 2 / SAMPLES);
      });
      if (isKnown) expect(certainTop).toEqual(possibleTop);
    }),
    200,
  );
  expect(known).toBeGreaterThan(30);
});

test("law L: a sampled winning share lies within the closed bounds", () => {
  assertLaw(
    fc.property(fc.oneof(makeNamedTable(), near), (table) => {
      fc.pre(hasClosedForm(table.weights, table.set));
      const winning = makeWinningIndex(table.weights, table.set);
      const sampled = sampleTable(table).winning ?? [];
      table.items.forEach(({ row }, i) => {
        table.items.forEach((other, k) => {
          if (i === k) return;
          const { least, most } = boundWinning(winning, row, other.row);
          const slack = (share: number) =>
            4 * Math.sqrt(Math.max(0, share * (1 - share)) / SAMPLES) + 1 / SAMPLES;
          const share = at(at(sampled, i), k);
          expect(share).toBeGreaterThanOrEqual(least - slack(least));
          expect(share).toBeLessThanOrEqual(most + slack(most));
        });
      });
    }),
    RUNS,
  );
});
