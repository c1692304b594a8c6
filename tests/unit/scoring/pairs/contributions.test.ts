import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactInterval, FULL, makeInterval } from "#lib/scoring/interval.ts";
import { combineMeasures } from "#lib/scoring/measures/criterion.ts";
import { shareOut, splitLead, splitScore } from "#lib/scoring/pairs/contributions.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import { assertLaw, at, interval, makeTable } from "#tests/unit/scoring/arbitraries.ts";

const addUp = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

describe("splitLead", () => {
  test("by hand: a minus where the other is ahead", () => {
    const a = [makeInterval(500, 900), exactInterval(10)];
    const b = [exactInterval(200), makeInterval(30, 40)];
    expect(splitLead(a, b, [3, 1])).toEqual([900, -20]);
  });

  test("adds to the difference of the totals, and turns with the pair", () => {
    assertLaw(
      fc.property(makeTable(2), ({ weights, rows }) => {
        const [a, b] = [at(rows, 0), at(rows, 1)];
        const [first, second] = computeTotals(weights, rows);
        const parts = splitLead(a, b, weights);
        expect(addUp(parts)).toBe((first?.lo ?? 0) - (second?.lo ?? 0));
        expect(splitLead(b, a, weights)).toEqual(parts.map((part) => 0 - part));
        parts.forEach((part, j) => {
          expect(Math.sign(part)).toBe(
            at(weights, j) === 0 ? 0 : Math.sign(at(a, j).lo - at(b, j).lo),
          );
        });
      }),
    );
  });
});

describe("splitScore", () => {
  const measure = fc.record({
    points: fc.integer({ min: 1, max: 9 }),
    score: fc.option(interval, { freq: 4 }),
    unknown: fc.constant(FULL),
  });

  test("adds to the criterion's score, each part within one of its quotient", () => {
    assertLaw(
      fc.property(fc.array(measure, { maxLength: 6 }), (measures) => {
        const lo = combineMeasures(measures)?.lo ?? 0;
        const parts = splitScore(measures, lo);
        expect(addUp(parts)).toBe(lo);
        const whole = addUp(measures.map(({ points, score }) => (score ? points : 0)));
        measures.forEach(({ points, score }, k) => {
          const quotient = score ? (points * score.lo) / whole : 0;
          expect(Math.abs(at(parts, k) - quotient)).toBeLessThan(1);
        });
      }),
    );
  });

  test("nothing that applies gives nothing", () => {
    const none = { points: 1, score: null, unknown: FULL };
    expect(splitScore([none, none], 0)).toEqual([0, 0]);
    expect(splitScore([], 0)).toEqual([]);
  });
});

describe("shareOut", () => {
  test("by hand: the largest remainders first, of equal ones the earlier", () => {
    expect(shareOut([10, 10, 10], 30, 1)).toEqual([1, 0, 0]);
    expect(shareOut([5, 25, 30], 30, 2)).toEqual([0, 1, 1]);
    expect(shareOut([-10, 40], 30, 1)).toEqual([0, 1]);
    expect(shareOut([60, 0], 30, 2)).toEqual([2, 0]);
  });

  test("equals its definition (Hamilton's method)", () => {
    const parts = fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 1, maxLength: 6 });
    assertLaw(
      fc.property(parts, fc.integer({ min: 1, max: 12 }), fc.nat(6), (list, unit, above) => {
        const floors = list.map((part) => Math.floor(part / unit));
        const uneven = list.filter((part, k) => part !== at(floors, k) * unit).length;
        const target = addUp(floors) + Math.min(above, uneven);
        const shared = shareOut(list, unit, target);
        expect(addUp(shared)).toBe(target);
        const up = list.map((_, k) => at(shared, k) - at(floors, k));
        const remainders = list.map((part, k) => part - at(floors, k) * unit);
        list.forEach((_, k) => {
          expect(at(remainders, k) === 0 ? [0] : [0, 1]).toContain(at(up, k));
          // Whoever got one more had a larger remainder than whoever did not, or stands earlier.
          list.forEach((_other, l) => {
            if (at(up, k) === 0 || at(up, l) === 1) return;
            const difference = at(remainders, k) - at(remainders, l);
            expect(difference > 0 || (difference === 0 && k < l)).toBe(true);
          });
        });
      }),
      500,
    );
  });
});
