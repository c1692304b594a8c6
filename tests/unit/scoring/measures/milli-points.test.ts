import { describe, expect, test } from "vitest";
import { toMilliPoints } from "#lib/scoring/measures/value-functions.ts";

describe("toMilliPoints", () => {
  test("rounds the decimal as written, half up", () => {
    const written: [number, number][] = [
      [0.285, 28_500],
      [0.000035, 4],
      [0.000034, 3],
      [0.123455, 12_346],
      [0.1234549, 12_345],
      [1.005 / 10, 10_050],
      [0, 0],
      [1, 100_000],
      [0.999995, 100_000],
      [2 / 3, 66_667],
      [0.1 + 0.2, 30_000],
      [(0.35 + 0.15) / 8, 6250],
    ];
    for (const [value, points] of written) expect(toMilliPoints(value)).toBe(points);
  });

  test("agrees with whole-number rounding for every decimal of six places", () => {
    for (let n = 0; n <= 1_000_000; n += 1) {
      const value = Number(`${n}e-6`);
      if (toMilliPoints(value) !== Math.floor((n + 5) / 10)) {
        expect.fail(`${value} became ${toMilliPoints(value)}`);
      }
    }
  });

  test("refuses what is no share", () => {
    for (const value of [-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => toMilliPoints(value)).toThrow(RangeError);
    }
  });
});
