import type { Rule, Told } from "#lib/content/rulebook/rules.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";

/** Where in a file something stands, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Where in the data something stands: keys and indices from the outside in. */
export type Path = readonly (string | number)[];

/** Whether a place is one of some others or lies in one. */
export function isWithin(places: readonly Path[], path: Path): boolean {
  return places.some((place) => place.every((step, index) => path[index] === step));
}

/** Finds the place of a field in a file by its path. */
export type PositionOf = (path: Path, at?: "key" | "value") => Position;

/** Notes that a rule is broken in one file; the place is worked out from the field's path. */
export type Report = <One extends Rule>(
  rule: One,
  path: Path,
  told: Told<One> & { at?: "key" | "value"; causes?: string[] },
) => void;

/** Makes the reporter of one file, which appends to `problems`. */
export function makeReport(file: string, positionOf: PositionOf, problems: Problem[]): Report {
  return (rule, path, told) => {
    const { causes } = told;
    const place = {
      file,
      ...positionOf(path, told.at),
      path: path.join("."),
      ...(causes && { causes }),
    };
    problems.push(makeProblem(rule, place, told));
  };
}

/** A kind of thing that is named in one place and declared in another. */
type Named =
  | "fact"
  | "value"
  | "member"
  | "method"
  | "ledger"
  | "column"
  | "source"
  | "provider"
  | "category"
  | "edition"
  | "criterion"
  | "use-case"
  | "question"
  | "level"
  | "unit";

/** Reports a name where it is not among the known ones, with the likely one; returns whether it is. */
export function checkName(
  report: Report,
  path: Path,
  { what, name, known }: { what: Named; name: string; known: readonly string[] },
): boolean {
  if (known.includes(name)) return true;
  const rule = `unknown-${what}` as const;
  report(rule, path, { found: `the ${what} "${name}"`, what, name, known });
  return false;
}

/** Refuses a list that names the same thing twice: pages would show it twice. */
export function checkNamedOnce(
  report: Report,
  path: Path,
  { what, names }: { what: Named; names: readonly string[] },
): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) < index)
      report("named-twice", [...path, index], { found: `the ${what} "${name}" once more` });
  });
}

/** Checks the names of a list, each at its index below `path`: known, and named once. */
export function checkNames(
  report: Report,
  path: Path,
  { what, names, known }: { what: Named; names: readonly string[]; known: readonly string[] },
): void {
  names.forEach((name, index) => {
    checkName(report, [...path, index], { what, name, known });
  });
  checkNamedOnce(report, path, { what, names });
}
