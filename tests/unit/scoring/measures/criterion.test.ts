import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactInterval, FULL, makeInterval } from "#lib/scoring/interval.ts";
import {
  capBy,
  combineMeasures,
  type MeasureScore,
  takeBest,
} from "#lib/scoring/measures/criterion.ts";
import { assertLaw, at, interval, keys, permute, points } from "#tests/unit/scoring/arbitraries.ts";

const measure = fc.record({
  points: fc.integer({ min: 1, max: 50 }),
  score: fc.option(interval, { freq: 5 }),
  unknown: fc.constant(FULL),
});

const make = (weight: number, score: MeasureScore["score"]): MeasureScore => ({
  points: weight,
  score,
  unknown: FULL,
});

describe("combineMeasures", () => {
  test("floors lo, ceils hi, rounds a known value half up", () => {
    expect(combineMeasures([make(2, makeInterval(1, 2)), make(1, makeInterval(0, 1))])).toEqual({
      lo: 0,
      hi: 2,
    });
    expect(combineMeasures([make(1, exactInterval(1)), make(1, exactInterval(2))])).toEqual({
      lo: 2,
      hi: 2,
    });
    expect(combineMeasures([make(2, exactInterval(1)), make(1, exactInterval(2))])).toEqual({
      lo: 1,
      hi: 1,
    });
  });

  test("a measure that does not apply leaves both sums", () => {
    expect(combineMeasures([make(3, exactInterval(60_000)), make(7, null)])).toEqual(
      exactInterval(60_000),
    );
    expect(combineMeasures([make(7, null)])).toBeNull();
    expect(combineMeasures([])).toBeNull();
  });

  test("equals the exact fraction", () => {
    assertLaw(
      fc.property(fc.array(measure, { maxLength: 8 }), (measures) => {
        const applied = measures.flatMap(({ points: w, score }) => (score ? [{ w, score }] : []));
        const result = combineMeasures(measures);
        if (applied.length === 0) {
          expect(result).toBeNull();
          return;
        }
        const omega = applied.reduce((sum, { w }) => sum + BigInt(w), 0n);
        const add = (end: "lo" | "hi") =>
          applied.reduce((sum, { w, score }) => sum + BigInt(w) * BigInt(score[end]), 0n);
        const known = applied.every(({ score }) => score.lo === score.hi);
        const [lo, hi] = known
          ? [(2n * add("lo") + omega) / (2n * omega), (2n * add("lo") + omega) / (2n * omega)]
          : [add("lo") / omega, (add("hi") + omega - 1n) / omega];
        expect(result).toEqual({ lo: Number(lo), hi: Number(hi) });
      }),
    );
  });

  test("law A and C: common factors and the order of measures do not matter", () => {
    assertLaw(
      fc.property(
        fc.array(measure, { maxLength: 7 }),
        keys,
        fc.integer({ min: 2, max: 9 }),
        (measures, by, factor) => {
          const expected = combineMeasures(measures);
          expect(combineMeasures(permute(measures, by))).toEqual(expected);
          const scaled = measures.map((m) => ({ ...m, points: m.points * factor }));
          expect(combineMeasures(scaled)).toEqual(expected);
        },
      ),
    );
  });

  test("law D: closing a gap shrinks the criterion", () => {
    assertLaw(
      fc.property(
        fc.array(measure, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        points,
        (measures, which, point) => {
          const target = at(measures, which % measures.length);
          if (target.score === null) return;
          const value = Math.min(target.score.hi, Math.max(target.score.lo, point));
          const next = measures.map((m) =>
            m === target ? { ...m, score: exactInterval(value) } : m,
          );
          const [was, is] = [combineMeasures(measures), combineMeasures(next)];
          expect(is?.lo).toBeGreaterThanOrEqual(was?.lo ?? Number.NaN);
          expect(is?.hi).toBeLessThanOrEqual(was?.hi ?? Number.NaN);
        },
      ),
    );
  });

  test("bad weights and scores are refused", () => {
    for (const weight of [0, -1, 0.5, Number.NaN, 2 ** 50]) {
      expect(() => combineMeasures([make(weight, FULL)])).toThrow(RangeError);
    }
    expect(() => combineMeasures([make(1, { lo: 2, hi: 1 })])).toThrow(RangeError);
  });
});

test("takeBest takes the maximum at both ends", () => {
  expect(takeBest([makeInterval(0, 100_000), makeInterval(40_000, 60_000)])).toEqual({
    lo: 40_000,
    hi: 100_000,
  });
  expect(() => takeBest([])).toThrow(RangeError);
  expect(() => takeBest([{ lo: 2, hi: 1 }])).toThrow(RangeError);
});

test("capBy takes the minimum; an unknown cap lowers lo only", () => {
  const value = makeInterval(50_000, 80_000);
  expect(capBy(value, exactInterval(60_000))).toEqual({ lo: 50_000, hi: 60_000 });
  expect(capBy(value, exactInterval(30_000))).toEqual(exactInterval(30_000));
  expect(capBy(value, makeInterval(30_000, 100_000))).toEqual({ lo: 30_000, hi: 80_000 });
  expect(capBy(value, null)).toEqual(value);
  expect(() => capBy(value, { lo: 2, hi: 1 })).toThrow(RangeError);
});
