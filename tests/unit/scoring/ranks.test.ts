import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCodePoints } from "#lib/scoring/code-points.ts";
import { rankIntervals } from "#lib/scoring/ranks.ts";
import { assertLaw, at } from "#tests/unit/scoring/arbitraries.ts";
import { rankPlainly } from "#tests/unit/scoring/oracles.ts";

const total = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  .map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));

test("rank intervals equal their definition", () => {
  assertLaw(
    fc.property(fc.array(total, { maxLength: 20 }), (totals) => {
      const count = (test: (k: number) => boolean) => 1 + totals.filter((_, k) => test(k)).length;
      expect(rankIntervals(totals)).toEqual(
        totals.map((own, i) => ({
          best: count((k) => k !== i && at(totals, k).lo > own.hi),
          worst: count((k) => k !== i && at(totals, k).hi > own.lo),
        })),
      );
    }),
    1000,
  );
});

test("a rank lies inside its interval", () => {
  assertLaw(
    fc.property(fc.array(total, { maxLength: 20 }), (totals) => {
      const ranks = rankPlainly(totals.map(({ lo }) => lo));
      rankIntervals(totals).forEach(({ best, worst }, i) => {
        expect(best <= at(ranks, i) && at(ranks, i) <= worst).toBe(true);
      });
    }),
  );
});

test("code points, not UTF-16 units and not a locale", () => {
  expect(compareCodePoints("\u{1F600}", "\uFB01")).toBeGreaterThan(0);
  expect(compareCodePoints("Z", "a")).toBeLessThan(0);
  expect(compareCodePoints("ab", "a")).toBeGreaterThan(0);
  expect(compareCodePoints("a", "a")).toBe(0);
});

test("bad values are refused", () => {
  for (const bad of [Number.NaN, 0.5, 2 ** 53]) {
    expect(() => rankIntervals([{ lo: 0, hi: bad }])).toThrow(RangeError);
  }
  expect(() => rankIntervals([{ lo: 1, hi: 0 }])).toThrow(RangeError);
});
