import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { capProblems, checkLines } from "#lib/content/text/text-limits.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";

/** Largest Markdown text, in bytes. */
const MAX_BODY_BYTES = 65_536;

/** Most lines of a Markdown text: remark's time grows with the square of the lines of a paragraph, list or table. */
const MAX_BODY_LINES = 1500;

/** Most characters between two empty lines: with a bracket left open, looking for addresses grows with their square. */
const MAX_BLOCK_LENGTH = 10_000;

/** Deepest nesting of lists and quotations. */
export const MAX_NESTING = 10;

/** The marks that begin list items and quotations, at the start of a line. */
const CONTAINER = / *(?:>|[-+*](?= |$)|[0-9]{1,9}[.)](?= |$))/y;
const BREAK_LINE = /^ *(?:(?:\* *)+|(?:_ *)+|(?:- *)+)$/;

/** Marks that cost the parser more the more of them there are, each with the most that a text may hold. */
const COUNTED: {
  rule: "too-many-links" | "too-many-marks" | "table-too-large";
  pattern: RegExp;
  limit: number;
  what: string;
}[] = [
  { rule: "too-many-links", pattern: /\[/g, limit: 500, what: 'opening brackets "["' },
  { rule: "too-many-links", pattern: /\]/g, limit: 500, what: 'closing brackets "]"' },
  { rule: "too-many-links", pattern: /</g, limit: 200, what: 'signs "<"' },
  {
    rule: "too-many-marks",
    pattern: /\*+|_+|~+/g,
    limit: 1000,
    what: 'marks of emphasis "*", "_", "~"',
  },
  { rule: "too-many-marks", pattern: /`+/g, limit: 1000, what: "backticks" },
  { rule: "table-too-large", pattern: /\|/g, limit: 3000, what: 'column marks "|"' },
];

function refuseNesting(file: string, line: number): Problem {
  const found = `lists or quotations nested more than ${MAX_NESTING} deep`;
  return makeProblem("nesting-too-deep", { file, line }, { found, limit: MAX_NESTING, of: "list" });
}

/**
 * An upper bound on how many lists and quotations a line can be inside of: its own marks, and one for each two columns
 * of indentation before and between them.
 */
function isTooDeep(line: string): boolean {
  if (BREAK_LINE.test(line) && line.length <= 100) return false;
  CONTAINER.lastIndex = 0;
  let marks = 0;
  let end = 0;
  while (CONTAINER.test(line)) {
    marks += 1;
    end = CONTAINER.lastIndex;
  }
  const width = line.slice(0, end).length - marks;
  return marks > MAX_NESTING || (marks > 0 && width > 6 * MAX_NESTING);
}

function checkMarks(file: string, line: string, number: number): Problem[] {
  if (BREAK_LINE.test(line)) return [];
  const run = /\*{4}|_{4}/.exec(line);
  const pipes = line.split("|").length - 1;
  const problems: Problem[] = [];
  if (run) {
    const found = `four or more marks of emphasis in a row, ${quoteText(line.slice(run.index), 40)}`;
    const place = { file, line: number, column: run.index + 1 };
    problems.push(makeProblem("too-many-marks", place, { found, limit: 3, inARow: true }));
  }
  if (pipes > 40) {
    const told = { found: `${pipes} column marks "|" on one line`, limit: 40 };
    problems.push(
      makeProblem("table-too-large", { file, line: number }, { ...told, of: "columns" }),
    );
  }
  return problems;
}

function checkCounts(file: string, body: string, bodyLine: number): Problem[] {
  return COUNTED.flatMap(({ rule, pattern, limit, what }) => {
    const count = body.match(pattern)?.length ?? 0;
    if (count <= limit) return [];
    const found = `${count} ${what}`;
    return [makeProblem(rule, { file, line: bodyLine }, { found, limit, of: "marks" })];
  });
}

function checkSize(file: string, body: string, bodyLine: number): Problem[] {
  const bytes = new TextEncoder().encode(body).length;
  if (bytes <= MAX_BODY_BYTES) return [];
  const told = { found: `${bytes} bytes of text`, limit: MAX_BODY_BYTES };
  return [makeProblem("body-too-large", { file, line: bodyLine }, told)];
}

function checkBlocks(file: string, lines: readonly string[], bodyLine: number): Problem[] {
  let length = 0;
  return lines.flatMap((line, index) => {
    const before = length;
    length = line.trim() === "" ? 0 : length + line.length;
    if (before > MAX_BLOCK_LENGTH || length <= MAX_BLOCK_LENGTH) return [];
    const found = `more than ${MAX_BLOCK_LENGTH} characters without an empty line`;
    return [makeProblem("paragraph-too-long", { file, line: bodyLine + index }, { found })];
  });
}

/** Refuses Markdown that would cost the parser or the page too much, by looking at the characters alone. */
export function checkMarkdownLimits(file: string, body: string, bodyLine: number): Problem[] {
  const size = checkSize(file, body, bodyLine);
  if (size.length > 0) return size;
  const lines = body.split("\n");
  const depth = lines.flatMap((line, index) =>
    isTooDeep(line) ? [refuseNesting(file, bodyLine + index)] : [],
  );
  const marks = lines.flatMap((line, index) => checkMarks(file, line, bodyLine + index));
  return [
    ...checkLines(file, body, bodyLine, MAX_BODY_LINES),
    ...capProblems(depth, "lines like this"),
    ...capProblems(marks, "lines like this"),
    ...checkBlocks(file, lines, bodyLine),
    ...checkCounts(file, body, bodyLine),
  ];
}
