import fc from "fast-check";
import { FULL_SCORE, type Interval } from "#lib/scoring/interval.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";

/** One comparison: weights and, per provider, one interval per criterion. */
export interface Table {
  readonly weights: number[];
  readonly rows: Interval[][];
}

export const SETS: readonly WeightSet[] = [
  { kind: "point" },
  { kind: "box", by: 2 },
  { kind: "box", by: 5 },
  { kind: "ordinal" },
  { kind: "simplex" },
];

/** Runs a law with the one fixed seed, so that a failure can be repeated. */
export function assertLaw<T>(law: fc.IProperty<T>, runs = 300): void {
  fc.assert(law, { seed: 20_261_121, numRuns: runs });
}

/** Milli-points; coarse values as often as fine ones, so that ties are common. */
export const points = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((k) => k * 25_000),
  fc.integer({ min: 0, max: FULL_SCORE }),
);

export const exact = points.map((p): Interval => ({ lo: p, hi: p }));

export const interval = fc.oneof(
  exact,
  fc.constant<Interval>({ lo: 0, hi: FULL_SCORE }),
  fc.tuple(points, points).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) })),
);

export function makeWeights(n: number): fc.Arbitrary<number[]> {
  const weight = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 100 }));
  return fc
    .array(weight, { minLength: n, maxLength: n })
    .filter((list) => list.some((value) => value > 0));
}

/** A table of n ≤ 6 criteria and between `least` and 7 providers. */
export function makeTable(least = 1, cell: fc.Arbitrary<Interval> = interval) {
  return fc.integer({ min: 1, max: 6 }).chain((n) =>
    fc.record({
      weights: makeWeights(n),
      rows: fc.array(fc.array(cell, { minLength: n, maxLength: n }), {
        minLength: least,
        maxLength: 7,
      }),
    }),
  );
}

/** Cells near each other within a provider, so that preference at every weight does occur. */
export const clustered = fc.integer({ min: 1, max: 4 }).chain((n) =>
  fc.record({
    weights: fc
      .array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n })
      .filter((list) => list.some((weight) => weight > 0)),
    rows: fc.array(
      fc.integer({ min: 0, max: 90_000 }).chain((base) =>
        fc.array(
          fc.tuple(fc.nat(9000), fc.nat(9000)).map(
            ([a, b]): Interval => ({
              lo: base + Math.min(a, b),
              hi: base + Math.max(a, b),
            }),
          ),
          { minLength: n, maxLength: n },
        ),
      ),
      { minLength: 3, maxLength: 5 },
    ),
  }),
);

/** Puts a list into a random order: the same keys order several lists alike. */
export function permute<T>(list: readonly T[], keys: readonly number[]): T[] {
  return list
    .map((value, k) => ({ value, key: keys[k % keys.length] ?? 0, k }))
    .sort((a, b) => a.key - b.key || a.k - b.k)
    .map(({ value }) => value);
}

export const keys = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 7, maxLength: 7 });

/** Reads an entry that is there; a test with a wrong index fails by name. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`no entry ${index} in a list of ${list.length}`);
  return value;
}
