import { describe, expect, test } from "vitest";
import { findLeastShift, findTransfer, findTurningShares } from "#lib/scoring/pairs/flips.ts";
import { type Rational, toNumber } from "#lib/scoring/rational.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

describe("flips-linprog", () => {
  const { weights, cases } = readVectors<{
    weights: number[];
    cases: {
      above: number[];
      below: number[];
      min_transfer: number | null;
      min_linf: number | null;
      single_slider: (number | null)[];
    }[];
  }>("flips-linprog");
  const show = (value: Rational | null | undefined) => (value ? toNumber(value) : null);
  /** The file says 1e-7; what is compared is exact, so only the other side rounds. */
  const expectClose = (got: number | null, wanted: number | null) => {
    expect(got === null).toBe(wanted === null);
    expect(Math.abs((got ?? 0) - (wanted ?? 0))).toBeLessThanOrEqual(1e-12);
  };

  test("all 20 cases are there", () => {
    expect(cases).toHaveLength(20);
  });

  test.each(cases.map((entry, index) => [index, entry] as const))("case %d", (_, entry) => {
    // Scores are whole points of a hundred, so quantising them loses nothing.
    const leads = entry.above.map((score, j) => 1000 * (score - at(entry.below, j)));
    expectClose(show(findTransfer(leads, weights)?.amount), entry.min_transfer);
    expectClose(show(findLeastShift(leads, weights)?.amount), entry.min_linf);
    const shares = findTurningShares(leads, weights).map(show);
    expect(shares).toHaveLength(6);
    shares.forEach((share, j) => {
      expectClose(share, at(entry.single_slider, j));
    });
  });
});
