import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeLogAxis } from "#lib/views/ledgers/log-axis.ts";

const ticksOf = (...values: number[]): number[] | undefined =>
  makeLogAxis(values)?.ticks.map(({ value }) => value);

describe("an axis on which every step multiplies", () => {
  test.each([
    ["one value on a mark", [5], [5]],
    ["within one step", [60, 90], [50, 100]],
    [
      "the two ends are marks",
      [64_000, 2_350_000],
      [50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000],
    ],
    ["below one, without trailing errors", [0.03, 0.4], [0.02, 0.05, 0.1, 0.2, 0.5]],
    ["coarser where the finest has too many", [0.01, 30], [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 50]],
    ["powers of ten alone", [1, 1e6], [1, 10, 100, 1000, 1e4, 1e5, 1e6]],
  ])("%s", (_, values, ticks) => {
    expect(ticksOf(...values)).toEqual(ticks);
  });

  test("nothing above 0 gives no axis, and 0 counts for nothing", () => {
    expect(makeLogAxis([])).toBeNull();
    expect(makeLogAxis([0, 0])).toBeNull();
    expect(ticksOf(0, 3)).toEqual([2, 5]);
  });

  test("the same factor takes the same room", () => {
    const axis = makeLogAxis([1, 100]);
    expect(axis?.place(10)).toBeCloseTo(50);
    expect(axis?.place(0)).toBe(0);
    expect(axis?.place(1e9)).toBe(100);
  });

  test("every value lies within, in its order, between its marks", () => {
    const amount = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 8 }), (values) => {
        const axis = makeLogAxis(values);
        const places = values.toSorted((a, b) => a - b).map((value) => axis?.place(value) ?? -1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...places)).toBeLessThanOrEqual(100);
        expect(axis?.ticks.at(0)?.value).toBeLessThanOrEqual(Math.min(...values));
        expect(axis?.ticks.at(-1)?.value).toBeGreaterThanOrEqual(Math.max(...values));
      }),
    );
  });
});
