import type { Rankable } from "#lib/scoring/ranker.ts";
import {
  type CellKey,
  DRAW_RANGE,
  drawCell,
  makeCellKey,
} from "#lib/scoring/sampling/cell-draws.ts";
import { checkRow } from "#lib/scoring/totals.ts";

/** The totals of one sample, in milli-points times weight times 2^16: integers below 2^53. */
export interface SampledTotals {
  readonly drawn: Float64Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** An unknown score: its provider, criterion, width in milli-points, and the key of its draws. */
export interface OpenCell extends CellKey {
  readonly row: number;
  readonly criterion: number;
  readonly width: number;
}

/** Rows laid out for sampling. */
export interface SampledTable {
  /** Evidenced scores times 2^16, row after row. */
  readonly los: Float64Array;
  readonly open: readonly OpenCell[];
  /** Indices into `open`, row by row. */
  readonly openOf: readonly Int32Array[];
  readonly rows: number;
  readonly criteria: number;
  /** The totals of a sample at drawn weights; the arrays are used again by the next call. */
  readonly total: (weights: Float64Array, sample: number) => SampledTotals;
}

/**
 * Lays rows out for sampling.
 *
 * @param criteria ids of the criteria, which key the draws together with the providers' ids
 * @throws RangeError for rows of another length, malformed intervals and an id that occurs twice
 */
export function layOutTable(
  items: readonly Rankable[],
  criteria: readonly string[],
  seed: number,
): SampledTable {
  if (new Set(items.map((item) => item.id)).size !== items.length) {
    throw new RangeError("ids must be all different, else they share their draws");
  }
  for (const { row } of items) checkRow(row, criteria.length);
  const open = items.flatMap(({ id, row }, at) =>
    row.flatMap(({ lo, hi }, criterion) =>
      lo === hi
        ? []
        : [
            {
              row: at,
              criterion,
              width: hi - lo,
              ...makeCellKey(seed, id, criteria[criterion] ?? ""),
            },
          ],
    ),
  );
  const los = Float64Array.from(
    items.flatMap(({ row }) => row),
    (score) => score.lo * DRAW_RANGE,
  );
  let start = 0;
  const openOf = items.map(({ row }) => {
    const from = start;
    start += row.filter(({ lo, hi }) => lo !== hi).length;
    return Int32Array.from({ length: start - from }, (_, k) => from + k);
  });
  const shape = { los, open, openOf, rows: items.length, criteria: criteria.length };
  return { ...shape, total: makeTotals(shape) };
}

function makeTotals(shape: Omit<SampledTable, "total">): SampledTable["total"] {
  const { los, open, rows, criteria } = shape;
  const lo = new Float64Array(rows);
  // With nothing unknown the three are one.
  const [drawn, hi] =
    open.length === 0 ? [lo, lo] : [new Float64Array(rows), new Float64Array(rows)];
  return (weights, sample) => {
    for (let i = 0; i < rows; i += 1) {
      let total = 0;
      for (let j = 0; j < criteria; j += 1) {
        total += (weights[j] ?? 0) * (los[i * criteria + j] ?? 0);
      }
      lo[i] = total;
    }
    if (open.length > 0) {
      drawn.set(lo);
      hi.set(lo);
    }
    for (const cell of open) {
      const step = (weights[cell.criterion] ?? 0) * cell.width;
      drawn[cell.row] = (drawn[cell.row] ?? 0) + step * drawCell(cell, sample);
      hi[cell.row] = (hi[cell.row] ?? 0) + step * DRAW_RANGE;
    }
    return { drawn, lo, hi };
  };
}
