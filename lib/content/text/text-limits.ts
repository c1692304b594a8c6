import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";

/** Longest line of a content file, in UTF-16 units. */
const MAX_LINE_LENGTH = 2000;

/** Most problems of one kind that are listed one by one. */
export const MAX_LISTED = 20;

/**
 * Most empty lines in a row. gray-matter looks for comments with a pattern that reads a run of empty lines once from
 * each of its lines, so the run is bounded.
 */
const MAX_EMPTY_LINES = 50;

/** Keeps the first problems of a list; one more, at the place of the next, tells how many there were besides. */
export function capProblems(
  problems: Problem[],
  rest: string,
  limit = MAX_LISTED,
  count = problems.length,
): Problem[] {
  const next = problems[limit];
  if (!next) return problems;
  return [
    ...problems.slice(0, limit),
    { ...next, found: `${count - limit} more ${rest}, from here on` },
  ];
}

/**
 * Refuses what no parser should see: too many or long lines, tabs, long runs of empty lines. `firstLine` is the number of the
 * text's first line in its file.
 */
export function checkLines(
  file: string,
  text: string,
  firstLine: number,
  maxLines: number,
): Problem[] {
  const lines = text.split("\n");
  if (lines.length > maxLines) return [refuseManyLines(file, firstLine, lines.length, maxLines)];
  const problems: Problem[] = [];
  const tabs: Problem[] = [];
  let empty = 0;
  let line = firstLine;
  for (const content of lines) {
    empty = content.trim() === "" ? empty + 1 : 0;
    if (empty === MAX_EMPTY_LINES + 1) problems.push(refuseEmptyLines(file, line));
    if (content.length > MAX_LINE_LENGTH) problems.push(refuseLongLine(file, line, content));
    const tab = content.indexOf("\t");
    if (tab !== -1) tabs.push(refuseTab(file, line, tab + 1, content));
    line += 1;
  }
  return [
    ...capProblems(problems, "lines like this"),
    ...capProblems(tabs, "lines with a tab, this is one"),
  ];
}

function refuseManyLines(file: string, line: number, count: number, limit: number): Problem {
  return makeProblem("too-many-lines", { file, line }, { found: `${count} lines`, limit });
}

function refuseEmptyLines(file: string, line: number): Problem {
  const found = `more than ${MAX_EMPTY_LINES} empty lines in a row`;
  return makeProblem("empty-lines", { file, line }, { found, limit: MAX_EMPTY_LINES });
}

function refuseLongLine(file: string, line: number, content: string): Problem {
  const place = { file, line, column: MAX_LINE_LENGTH + 1 };
  const found = `a line of ${content.length} characters that begins ${quoteText(content, 40)}`;
  return makeProblem("line-too-long", place, { found, limit: MAX_LINE_LENGTH });
}

function refuseTab(file: string, line: number, column: number, content: string): Problem {
  const around = content.slice(Math.max(0, column - 20), column + 20);
  return makeProblem("tab", { file, line, column }, { found: `a tab in ${quoteText(around, 50)}` });
}
