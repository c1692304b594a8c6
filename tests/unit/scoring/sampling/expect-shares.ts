import { expect } from "vitest";
import { at } from "#tests/unit/scoring/arbitraries.ts";

type Table = readonly (readonly number[])[];

/** How many samples the reference took (Infinity if it is exact) and how many we take. */
export interface Sizes {
  readonly theirs: number;
  readonly ours: number;
}

/** 4·√(b(1 − b)(1/N + 1/K)), the tolerance that the files state for a share b. */
function allow(share: number, { theirs, ours }: Sizes): number {
  return 4 * Math.sqrt(Math.max(0, share * (1 - share)) * (1 / theirs + 1 / ours));
}

/**
 * Holds a table of sampled shares against a reference, entry by entry. Where neither side is exact the
 * share in the formula is the mean of the two by their samples, for one of them may be 0 by chance.
 *
 * @param skipped whether an entry is left out (a diagonal, where conventions differ)
 */
export function expectShares(
  got: Table,
  wanted: Table,
  sizes: Sizes,
  skipped: (i: number, k: number) => boolean = () => false,
): void {
  expect(got.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  const weight = sizes.ours / (sizes.theirs + sizes.ours);
  got.forEach((row, i) => {
    row.forEach((share, k) => {
      if (skipped(i, k)) return;
      const other = at(at(wanted, i), k);
      const pooled = weight * share + (1 - weight) * other;
      expect(Math.abs(share - other), `entry ${i}, ${k}`).toBeLessThanOrEqual(
        allow(pooled, sizes) + ROUNDING,
      );
    });
  });
}

/** Sums of many shares are not exact in either program. */
const ROUNDING = 1e-9;

export const onDiagonal = (i: number, k: number): boolean => i === k;

/**
 * Holds central weights against a reference: 0.3·4/√(b·min(N, K)) where the share of first ranks b is
 * above 0.001, as the files state. Whoever has no central weights there is never first here, or hardly.
 *
 * @param firsts the reference's shares of first ranks
 */
export function expectCentralWeights(
  got: readonly (readonly number[] | null)[],
  wanted: readonly (readonly (number | null)[] | null)[],
  { sizes, firsts }: { sizes: Sizes; firsts: readonly number[] },
): number {
  let compared = 0;
  got.forEach((own, i) => {
    const share = at(firsts, i);
    const other = wanted[i] ?? [];
    if (other.every((weight) => weight === null)) expect(own).toBeNull();
    if (share <= 0.001) return;
    compared += 1;
    const tolerance = (0.3 * 4) / Math.sqrt(share * Math.min(sizes.theirs, sizes.ours));
    expect(own).toHaveLength(other.length);
    own?.forEach((weight, j) => {
      const off = Math.abs(weight - (other[j] ?? Number.NaN));
      expect(off, `central weight ${i}, ${j}`).toBeLessThanOrEqual(tolerance);
    });
  });
  return compared;
}
