import { DRAW_RANGE, drawCell } from "#lib/scoring/sampling/cell-draws.ts";
import type { SampledTable } from "#lib/scoring/sampling/sampled-table.ts";

/** A row at fixed weights: its total with every gap at its lower end, and the gaps, `cells` by index and `steps` by draw. */
interface Filled {
  readonly base: number;
  readonly most: number;
  readonly cells: Int32Array;
  readonly steps: Float64Array;
}

/** A provider at its own central weights with those who can be above it there; `bar`: the best of those with no gaps. */
interface Contest {
  readonly own: Filled;
  readonly rivals: readonly Filled[];
  readonly bar: number;
  first: number;
}

/**
 * Counts with which share of the fillings of the gaps each provider is first, alone or level, at its
 * central weights (confidence factor of SMAA, Lahdelma, Hokkanen & Salminen 1998). 1 or 0 if every
 * score is known.
 *
 * @param table as `layOutTable` gives it
 * @param centrals central weights by row, on the sampler's scale, where they add to at most 2^20; rounded to
 *   integers here, so that totals stay exact. Null for who is never first
 * @param samples how many fillings, those of the samples 0..samples − 1
 */
export function countConfidence(
  table: SampledTable,
  centrals: readonly (readonly number[] | null)[],
  samples: number,
): (number | null)[] {
  const contests = centrals.map((central, row) =>
    central === null ? null : makeContest(table, row, central.map(Math.round)),
  );
  const playing = contests.filter((contest) => contest !== null);
  const draws = new Float64Array(table.open.length);
  for (let sample = 0; sample < samples; sample += 1) {
    table.open.forEach((cell, at) => {
      draws[at] = drawCell(cell, sample);
    });
    for (const contest of playing) {
      if (isFirst(contest, draws)) contest.first += 1;
    }
  }
  return contests.map((contest) => contest && contest.first / samples);
}

function makeContest(table: SampledTable, index: number, weights: readonly number[]): Contest {
  const rows = Array.from({ length: table.rows }, (_, row) => fillRow(table, row, weights));
  const own = rows[index] ?? fillRow(table, index, weights);
  // Whoever cannot be above at these weights need not be drawn; who has no gaps has one total.
  const rivals = rows.filter((other, row) => row !== index && other.most > own.base);
  const known = rivals.filter(({ cells }) => cells.length === 0);
  return {
    own,
    rivals: rivals.filter(({ cells }) => cells.length > 0).sort((a, b) => b.most - a.most),
    bar: known.reduce((bar, { base }) => Math.max(bar, base), 0),
    first: 0,
  };
}

function fillRow(
  { los, open, openOf, criteria }: SampledTable,
  row: number,
  weights: readonly number[],
): Filled {
  const base = weights.reduce((sum, weight, j) => sum + weight * (los[row * criteria + j] ?? 0), 0);
  const cells = openOf[row] ?? new Int32Array();
  const steps = Float64Array.from(cells, (at) => {
    const { criterion, width } = open[at] ?? { criterion: 0, width: 0 };
    return (weights[criterion] ?? 0) * width;
  });
  return { base, most: steps.reduce((sum, step) => sum + step * DRAW_RANGE, base), cells, steps };
}

function fill({ base, cells, steps }: Filled, draws: Float64Array): number {
  let total = base;
  for (let k = 0; k < cells.length; k += 1) {
    total += (steps[k] ?? 0) * (draws[cells[k] ?? 0] ?? 0);
  }
  return total;
}

function isFirst({ own, rivals, bar }: Contest, draws: Float64Array): boolean {
  const total = fill(own, draws);
  if (total < bar) return false;
  for (const rival of rivals) if (fill(rival, draws) > total) return false;
  return true;
}
