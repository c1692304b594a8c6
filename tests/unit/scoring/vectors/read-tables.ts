import { FULL, type Interval, makeInterval } from "#lib/scoring/interval.ts";
import type { Sampled } from "#lib/scoring/sampling/sample-ranks.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import { nameRows } from "#tests/unit/scoring/compare.ts";

/** A table as the files of reference values write it: points of a hundred, shares of 1. */
export interface WrittenTable {
  readonly scores: (number | null | [number, number])[][];
  readonly weights: number[];
  readonly weight_set: { type: WeightSet["kind"]; radius?: number };
}

/** Turns a written table into what the engine takes. */
export function readTable({ scores, weights, weight_set }: WrittenTable): Sampled {
  const { type, radius = 0 } = weight_set;
  return {
    items: nameRows(scores.map((row) => row.map(readCell))),
    criteria: weights.map((_, j) => `c${j}`),
    weights,
    set: type === "box" ? { kind: type, by: Math.round(radius * 100) } : { kind: type },
  };
}

/** Names a case in the list of tests. */
export function nameCase({ scores, weight_set }: WrittenTable): string {
  return `${scores.length} providers, ${weight_set.type}`;
}

function readCell(cell: WrittenTable["scores"][number][number]): Interval {
  if (cell === null) return FULL;
  const [lo, hi] = typeof cell === "number" ? [cell, cell] : cell;
  return makeInterval(Math.round(lo * 1000), Math.round(hi * 1000));
}
