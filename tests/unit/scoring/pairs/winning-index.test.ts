import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactInterval } from "#lib/scoring/interval.ts";
import { boundWinning, hasClosedForm, makeWinningIndex } from "#lib/scoring/pairs/winning-index.ts";
import { minimise, type WeightSet } from "#lib/scoring/weight-sets.ts";
import {
  assertLaw,
  at,
  clustered,
  keys,
  makeTable,
  makeWeights,
  permute,
  SETS,
} from "#tests/unit/scoring/arbitraries.ts";
import {
  drawPolygon,
  measureArea,
  measureShare,
} from "#tests/unit/scoring/pairs/polygon-oracle.ts";

const lead = fc.oneof(
  fc.integer({ min: -3, max: 3 }).map((k) => k * 20_000),
  fc.integer({ min: -100_000, max: 100_000 }),
);

/** Leads on n criteria and weights for them. */
const makePair = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).chain((n) =>
    fc.record({
      leads: fc.array(lead, { minLength: n, maxLength: n }),
      weights: makeWeights(n),
    }),
  );

const MORE_SETS: readonly WeightSet[] = [
  ...SETS,
  { kind: "box", by: 0 },
  { kind: "box", by: 0.5 },
  { kind: "box", by: 37.25 },
  { kind: "box", by: 100 },
];

/** Only zero weights can be in larger ties here than are exact. */
const inReach = (weights: readonly number[]) =>
  MORE_SETS.filter((set) => hasClosedForm(weights, set));

test("by hand: two criteria", () => {
  expect(makeWinningIndex([1, 1], { kind: "simplex" })([30, -10])).toBeCloseTo(0.75, 15);
  // The first weight lies in 1/2..1 and has to be above 1/4, or above 3/4.
  expect(makeWinningIndex([2, 1], { kind: "ordinal" })([30, -10])).toBe(1);
  expect(makeWinningIndex([2, 1], { kind: "ordinal" })([10, -30])).toBeCloseTo(0.5, 15);
  // It lies in 0.45..0.55 and has to be above 0.52.
  expect(makeWinningIndex([1, 1], { kind: "box", by: 5 })([48, -52])).toBeCloseTo(0.3, 12);
  expect(makeWinningIndex([2, 1], { kind: "point" })([10, -20])).toBe(0.5);
});

test("two criteria: the share of an interval of first weights, in every set", () => {
  let between = 0;
  assertLaw(
    fc.property(makePair(2, 2), ({ leads, weights }) => {
      const [a, b] = [at(leads, 0), at(leads, 1)];
      const [v, w] = [at(weights, 0), at(weights, 1)];
      const own = v / (v + w);
      /** The interval of the first weight; w·a + (1 − w)·b is linear in it. */
      const limits = (set: WeightSet): [number, number] => {
        if (set.kind === "simplex") return [0, 1];
        if (set.kind === "ordinal") return [v > w ? 0.5 : 0, v < w ? 0.5 : 1];
        const by = set.kind === "box" ? set.by / 100 : 0;
        return [Math.max(0, own - by), Math.min(1, own + by)];
      };
      for (const set of inReach(weights)) {
        const [from, to] = limits(set);
        const ends = [from, to].map((first) => first * a + (1 - first) * b);
        const [low, high] = [Math.min(...ends), Math.max(...ends)];
        const found = makeWinningIndex(weights, set)(leads);
        if (high - low < 1e-6) {
          if (Math.abs(low) > 1e-6) expect(found).toBeCloseTo(Number(low > 0), 9);
          else expect(found).toBe(0.5);
          continue;
        }
        const share = Math.min(1, Math.max(0, high / (high - low)));
        expect(found).toBeCloseTo(share, 9);
        if (share > 0 && share < 1) between += 1;
      }
    }),
  );
  expect(between).toBeGreaterThan(300);
});

test("three criteria: the share of a polygon's area, in every set", () => {
  let between = 0;
  assertLaw(
    fc.property(makePair(3, 3), ({ leads, weights }) => {
      for (const set of inReach(weights)) {
        if (set.kind === "point" || (set.kind === "box" && set.by === 0)) continue;
        const polygon = drawPolygon(weights, set);
        const found = makeWinningIndex(weights, set)(leads);
        if (leads.every((value) => value === 0)) {
          expect(found).toBe(0.5);
          continue;
        }
        expect(measureArea(polygon)).toBeGreaterThan(0);
        const share = measureShare(polygon, leads);
        expect(found).toBeCloseTo(share, 8);
        if (share > 0.001 && share < 0.999) between += 1;
      }
    }),
  );
  expect(between).toBeGreaterThan(500);
});

test("law K, M: what one wins the other loses; law J: no lead at all is one half", () => {
  assertLaw(
    fc.property(makePair(1, 6), ({ leads, weights }) => {
      for (const set of inReach(weights)) {
        const winning = makeWinningIndex(weights, set);
        const turned = winning(leads.map((value) => 0 - value));
        expect(winning(leads) + turned).toBeCloseTo(1, 10);
        expect(winning(leads.map(() => 0))).toBe(0.5);
        expect(winning(leads) >= 0 && winning(leads) <= 1).toBe(true);
      }
    }),
  );
});

test("laws A, C, N: scaled weights, moved criteria and scaled leads leave it", () => {
  assertLaw(
    fc.property(makePair(1, 6), keys, fc.integer({ min: 2, max: 50 }), (pair, by, c) => {
      const { leads, weights } = pair;
      for (const set of inReach(weights)) {
        const share = makeWinningIndex(weights, set)(leads);
        const scaled = weights.map((weight) => c * weight);
        expect(makeWinningIndex(scaled, set)(leads)).toBeCloseTo(share, 12);
        const moved = makeWinningIndex(permute(weights, by), set)(permute(leads, by));
        expect(moved).toBeCloseTo(share, 10);
        const shrunk = leads.map((value) => Math.trunc(value / c));
        const winning = makeWinningIndex(weights, set);
        expect(winning(shrunk.map((value) => c * value))).toBeCloseTo(winning(shrunk), 12);
      }
    }),
  );
});

test("law H: necessarily ahead is 1, never ahead and somewhere behind is 0", () => {
  const seen = new Set<number>();
  const leading = clustered.map(({ weights, rows }) => ({
    weights,
    leads: at(rows, 0).map((score, j) => score.lo - at(at(rows, 1), j).lo),
  }));
  assertLaw(
    fc.property(fc.oneof(makePair(1, 5), leading), ({ leads, weights }) => {
      for (const set of inReach(weights)) {
        const share = makeWinningIndex(weights, set)(leads);
        const behind = minimise(
          leads.map((value) => 0 - value),
          weights,
          set,
        ).numerator;
        if (minimise(leads, weights, set).numerator > 0) {
          expect(share).toBeCloseTo(1, 12);
          seen.add(1);
        }
        if (behind > 0) {
          expect(share).toBeCloseTo(0, 12);
          seen.add(0);
        }
      }
    }),
  );
  expect(seen.size).toBe(2);
});

test("law E: a larger lead never lowers it", () => {
  assertLaw(
    fc.property(makePair(1, 6), fc.nat(), fc.nat(100_000), ({ leads, weights }, j, more) => {
      const better = leads.map((value, k) =>
        k === j % leads.length ? Math.min(100_000, value + more) : value,
      );
      for (const set of inReach(weights)) {
        if (set.kind === "point" || (set.kind === "box" && set.by === 0)) continue;
        const winning = makeWinningIndex(weights, set);
        expect(winning(better)).toBeGreaterThanOrEqual(winning(leads) - 1e-11);
      }
    }),
  );
});

describe("boundWinning", () => {
  test("laws D, L: bounds bracket every filling, shrink with disclosure and meet when all is known", () => {
    assertLaw(
      fc.property(makeTable(2), fc.nat(100), ({ weights, rows }, part) => {
        const [i, k] = [at(rows, 0), at(rows, 1)];
        const fill = (row: typeof i) =>
          row.map(({ lo, hi }) => exactInterval(lo + Math.floor(((hi - lo) * part) / 100)));
        for (const set of inReach(weights)) {
          const winning = makeWinningIndex(weights, set);
          const { least, most } = boundWinning(winning, i, k);
          const half = boundWinning(winning, fill(i), k);
          const both = boundWinning(winning, fill(i), fill(k));
          expect(both.least).toBe(both.most);
          const chain = [least, half.least, both.least, half.most, most];
          chain.slice(1).forEach((value, at_) => {
            expect(value).toBeGreaterThanOrEqual(at(chain, at_) - 1e-11);
          });
        }
      }),
    );
  });

  test("i against k and k against i are one statement", () => {
    assertLaw(
      fc.property(makeTable(2), ({ weights, rows }) => {
        const winning = makeWinningIndex(weights, { kind: "simplex" });
        const there = boundWinning(winning, at(rows, 0), at(rows, 1));
        const back = boundWinning(winning, at(rows, 1), at(rows, 0));
        expect(there.least + back.most).toBeCloseTo(1, 10);
        expect(there.most + back.least).toBeCloseTo(1, 10);
      }),
    );
  });
});

test("twelve criteria and ties of four are within reach, more are not", () => {
  const twelve = [40, 30, 20, 10, 9, 8, 7, 6, 5, 4, 3, 2];
  const leads = twelve.map((_, j) => (j % 2 === 0 ? 700 * j + 1 : -900 * j));
  for (const set of MORE_SETS) {
    expect(hasClosedForm(twelve, set)).toBe(true);
    const winning = makeWinningIndex(twelve, set);
    expect(winning(leads) + winning(leads.map((value) => 0 - value))).toBeCloseTo(1, 9);
    expect(hasClosedForm([...twelve, 1], set)).toBe(set.kind === "point");
  }
  expect(hasClosedForm([3, 3, 3, 3, 1], { kind: "ordinal" })).toBe(true);
  expect(hasClosedForm([3, 3, 3, 3, 3], { kind: "ordinal" })).toBe(false);
  expect(hasClosedForm([3, 3, 3, 3, 3], { kind: "simplex" })).toBe(true);
});
