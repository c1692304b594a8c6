import { expect, test } from "vitest";
import { toMilliPoints, valueLog, valuePiecewise } from "#lib/scoring/measures/value-functions.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

const file = readVectors<{
  piecewise_linear: {
    name: string;
    cutoffs: number[];
    values: number[];
    out_of_bounds: "clip" | "error" | "interpolate";
    x: number[];
    expected: number[];
  }[];
  log_scaled: { worst: number; best: number; x: number[]; expected: number[] }[];
}>("value-functions");

/** Rounds the decimal as printed in the file, half up, on its digits alone. */
function roundPrinted(value: number): number {
  const [whole = "0", part = ""] = value.toFixed(14).split(".");
  const units = BigInt(whole + part);
  return Number((units + 500_000_000n) / 1_000_000_000n);
}

function compare(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9);
  expect(toMilliPoints(actual)).toBe(roundPrinted(expected));
}

test("piecewise linear, clipped (rsmaa smaa.pvf)", () => {
  const clipped = file.piecewise_linear.filter((entry) => entry.out_of_bounds === "clip");
  for (const { cutoffs, values, x, expected } of clipped) {
    const curve = cutoffs.map((cut, k) => [cut, at(values, k)] as const);
    x.forEach((value, k) => {
      compare(valuePiecewise(curve, value), at(expected, k));
    });
  }
  // Skipped: 4 that raise an error and 1 that extrapolates outside the cut-offs.
  expect([clipped.length, file.piecewise_linear.length]).toEqual([14, 19]);
});

test("logarithmic between two anchors (R)", () => {
  expect(file.log_scaled).toHaveLength(12);
  for (const { worst, best, x, expected } of file.log_scaled) {
    x.forEach((value, k) => {
      compare(valueLog(worst, best, value), at(expected, k));
    });
  }
});
