import { type Finding, type Rule, type Told, wordRule } from "#lib/content/rulebook/rules.ts";
import { cutText, showHidden } from "#lib/content/text/visible-text.ts";
import { compareCodePoints } from "#lib/scoring/code-points.ts";

/** Something wrong with a content file (`error`), or worth a look (`advice`), told so that an editor can mend it. */
export interface Problem extends Finding {
  file: string;
  /** Counts from 1. */
  line: number;
  /** Counts from 1, in UTF-16 units. */
  column: number;
  /** Where in the data, like `facts.kind.value`; empty if nowhere in particular. */
  path: string;
  /** Other files whose change may have made this problem; left out where the file itself is at fault. */
  causes?: string[];
}

/** Where a problem is: its file, and as much more as is known. */
export type Place = Pick<Problem, "file"> &
  Partial<Pick<Problem, "line" | "column" | "path" | "causes">>;

/** The problem of a rule that is broken at a place; the file's first character unless told otherwise. */
export function makeProblem<One extends Rule>(rule: One, place: Place, told: Told<One>): Problem {
  const { level, found, expected, fix } = wordRule(rule, told);
  const { file, line = 1, column = 1, path = "", causes } = place;
  const where = { file, line, column, path };
  return { level, rule, ...where, found, expected, fix, ...(causes && { causes }) };
}

/** Makes one field printable on one line; `##[` is broken up because CI runners obey it anywhere in a line. */
function cleanField(text: string, limit: number): string {
  return cutText(showHidden(cutText(text, limit)).replaceAll("##[", "##\\["), limit);
}

/** A name that cannot be taken for a workflow command (`::error ...`) at the start of a line. */
function cleanFile(file: string): string {
  const name = cleanField(file, 200);
  return /^\s*::/.test(name) ? `./${name.trimStart()}` : name;
}

/**
 * A problem for people, on two or three lines that begin with the file, `found` and `fix`. Whatever comes from a file is
 * escaped and cut, so that no line of the output is one that a stranger wrote.
 */
export function formatProblem(problem: Problem): string {
  const place = `${cleanFile(problem.file)}:${problem.line}:${problem.column}`;
  const path = problem.path === "" ? "" : ` ${cleanField(problem.path, 120)}`;
  const head = `${place}${path} [${problem.level}: ${cleanField(problem.rule, 60)}]`;
  const expected =
    problem.expected === "" ? "" : `; expected: ${cleanField(problem.expected, 400)}`;
  const lines = [head, `  found: ${cleanField(problem.found, 120)}${expected}`];
  if (problem.fix !== "") lines.push(`  fix: ${cleanField(problem.fix, 400)}`);
  return lines.join("\n");
}

/** Whether any of the problems forbids going on; advice does not. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === "problem");
}

/** Orders problems by file, line, column and rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareCodePoints(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareCodePoints(a.rule, b.rule)
  );
}
