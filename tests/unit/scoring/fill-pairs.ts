import type { Interval } from "#lib/scoring/interval.ts";

/** Fills an m × m table, with one value on the diagonal. */
export function fillPairs<T>(
  rows: readonly Interval[][],
  self: T,
  fn: (i: Interval[], k: Interval[]) => T,
) {
  return rows.map((row, i) => rows.map((other, k) => (i === k ? self : fn(row, other))));
}
