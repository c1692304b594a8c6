import { listNames } from "#lib/content/text/describe-value.ts";
import type { Problem } from "#lib/content/text/problem.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";

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

/** Reports a name that is not among the known ones, with the likely one. */
export function reportUnknownName(
  report: Report,
  path: (string | number)[],
  what: string,
  name: string,
  known: readonly string[],
): void {
  const meant = suggestName(name, known);
  report({
    rule: `unknown-${what.replaceAll(" ", "-")}`,
    path,
    found: `the ${what} "${name}"`,
    expected:
      known.length > 0 ? `one of ${listNames(known)}` : `a ${what} that exists; there is none yet`,
    fix: meant ? `did you mean "${meant}"?` : "correct the name, or add what it names",
  });
}
