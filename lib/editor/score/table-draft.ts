import type { TablePath, TableProblem } from "#lib/editor/score/table-problem.ts";

/**
 * A table as somebody wrote it: right in shape, its values not yet looked at. Null stands for what has the
 * wrong shape and was reported.
 */
export interface TableDraft {
  readonly criteria: readonly unknown[] | null;
  readonly weights: readonly unknown[] | null;
  readonly alternatives: readonly (DraftRow | null)[] | null;
  readonly settings: DraftSettings;
}

/** One alternative; a score is a number, a pair of numbers or null, and may be anything else by mistake. */
export interface DraftRow {
  readonly id?: unknown;
  readonly scores: readonly unknown[] | null;
}

/** What the table says about its evaluation, or the command line in its place. */
export interface DraftSettings {
  readonly weightSet?: unknown;
  readonly samples?: unknown;
  readonly seed?: unknown;
}

/** How a format spells values, for messages. */
export interface Spelling {
  readonly score: string;
  readonly unknown: string;
  readonly pair: (lo: unknown, hi: unknown) => string;
}

/** What reading a text gave: a draft unless the text cannot be read at all, and what is wrong with its shape. */
export interface Reading {
  readonly draft: TableDraft | null;
  readonly problems: readonly TableProblem[];
  readonly spelling: Spelling;
  /** Names the place of a value for people, its file included. */
  readonly place: (path: TablePath) => string;
}
