import type { Problem } from "#lib/content/check/problem.ts";

/** Where in a file something stands, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Finds the place of a field in a file by its path. */
export type PositionOf = (path: (string | number)[], what?: "key" | "value") => Position;

export interface Finding {
  rule: string;
  path: (string | number)[];
  found: string;
  expected: string;
  fix: string;
  level?: "problem" | "advice";
  what?: "key" | "value";
}

/** Notes a problem of one file; the place is worked out from the field's path. */
export type Report = (finding: Finding) => void;

/** Makes the reporter of one file, which appends to `problems`. */
export function makeReport(file: string, positionOf: PositionOf, problems: Problem[]): Report {
  return ({ path, what, level = "problem", ...rest }) => {
    problems.push({ level, file, ...positionOf(path, what), path: path.join("."), ...rest });
  };
}
