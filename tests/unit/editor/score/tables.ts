import type { ScoreTable } from "#lib/editor/score/check-table.ts";
import { readTable } from "#lib/editor/score/read-table.ts";
import { type ScoredTable, scoreTable } from "#lib/editor/score/score-table.ts";
import type { DraftSettings } from "#lib/editor/score/table-draft.ts";
import { formatTableProblem } from "#lib/editor/score/table-problem.ts";

/** A score as a table writes it. */
export type Cell = number | null | readonly number[];

/** A set of weights as the reference values name it. */
export interface NamedSet {
  readonly type: "point" | "simplex" | "ordinal" | "box";
  readonly radius?: number;
}

/** A small table, right in every way. */
export const GOOD = {
  criteria: ["costs", "ux", "support"],
  weights: [30, 50, 20],
  alternatives: [
    { id: "ant", scores: [93, 40, [10, 40]] },
    { id: "bee", scores: [60, 70.5, 15] },
    { id: "fly", scores: [55, 60, null] },
  ],
  weightSet: { box: 0.05 },
  samples: 2000,
};

/** GOOD as CSV, which says nothing about weights and samples. */
export const GOOD_CSV = [
  "id,costs,ux,support",
  "weight,30,50,20",
  "ant,93,40,10..40",
  "bee,60,70.5,15",
  "fly,55,60,",
];

/** Reads a table, one that is in order. */
export function readGood(text: string, flags: DraftSettings = {}): ScoreTable {
  const reading = readTable(new TextEncoder().encode(text), "table.json", flags);
  if ("problems" in reading) throw new Error(reading.problems.map(formatTableProblem).join("\n"));
  return reading.table;
}

/** Reads a table in which something is wrong, and lists the lines that say so. */
export function readBad(text: string, flags: DraftSettings = {}): string[] {
  const file = /^[\s\uFEFF]*[{[]/.test(text) ? "t.json" : "t.csv";
  const reading = readTable(new TextEncoder().encode(text), file, flags);
  return "problems" in reading ? reading.problems.map(formatTableProblem) : ["in order"];
}

/** Evaluates scores as the command does: through the text of a table. */
export function scoreCells(
  scores: readonly (readonly Cell[])[],
  weights: readonly number[],
  { type, radius = 0 }: NamedSet,
  samples: number,
): ScoredTable {
  const text = JSON.stringify({
    criteria: weights.map((_, j) => `c${j}`),
    weights,
    alternatives: scores.map((row, i) => ({ id: `a${i}`, scores: row })),
    weightSet: type === "box" ? { box: radius } : type,
    samples,
  });
  return scoreTable(readGood(text));
}
