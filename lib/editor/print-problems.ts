import { nameFile } from "#lib/content/read-content.ts";
import { formatProblem, type Problem } from "#lib/content/text/problem.ts";

/** Lines that a person can take in at once. */
const MAX_LINES = 150;

export function countWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Puts problems into a bounded number of lines, problems before advice, and says how many were left out. */
export function listProblemLines(
  problems: readonly Problem[],
  format: (problem: Problem) => string = formatProblem,
): string[] {
  const wrong = problems.filter((problem) => problem.level === "problem");
  const advice = problems.filter((problem) => problem.level === "advice");
  const lines: string[] = [];
  let shown = 0;
  for (const problem of [...wrong, ...advice]) {
    const own = format(problem).split("\n");
    if (lines.length + own.length > MAX_LINES - 2) break;
    lines.push(...own);
    shown++;
  }
  const left = problems.length - shown;
  if (left > 0) lines.push(`... and ${left} more; mend these first.`);
  if (problems.length > 0) {
    const files = new Set(wrong.map((problem) => problem.file)).size;
    const found = `${countWords(wrong.length, "problem")} in ${countWords(files, "file")}`;
    lines.push(`${found}, ${countWords(advice.length, "piece")} of advice.`);
  }
  return lines;
}

/** A problem for people, its file named as every command names it. */
export function formatNamed(problem: Problem): string {
  return formatProblem({ ...problem, file: nameFile(problem.file) });
}

/** Prints problems to standard error. */
export function printProblems(problems: readonly Problem[]): void {
  for (const line of listProblemLines(problems, formatNamed)) console.error(line);
}
