import { readDecimal, readPlainNumber } from "#lib/editor/score/decimals.ts";
import type { Spelling } from "#lib/editor/score/table-draft.ts";
import {
  type ProblemWords,
  type ReportValue,
  showValue,
  type TablePath,
} from "#lib/editor/score/table-problem.ts";
import { FULL, type Interval } from "#lib/scoring/interval.ts";

const DIGITS = 3;

/** How to write what is a number already, if only somebody removes quotes, a comma or a percent sign. */
export function adviseOnNumber(value: unknown, otherwise: string): string {
  const text = typeof value === "string" ? value.trim() : "";
  const number = readPlainNumber(text.replace(/\s*%$/, "").replace(",", "."));
  return number === null ? otherwise : `write it as ${number}`;
}

/**
 * Reads a score: a number from 0 to 100 with at most three decimals, a pair of them, or null for unknown.
 *
 * @param value as it stands in the table
 * @param path where it stands
 * @returns milli-points; null if it is none and was reported
 */
export function checkScore(
  value: unknown,
  path: TablePath,
  spelling: Spelling,
  report: ReportValue,
): Interval | null {
  if (value === null) return FULL;
  const ends: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (
    !ends.every((end) => typeof end === "number") ||
    (Array.isArray(value) && ends.length !== 2)
  ) {
    const fix = adviseOnNumber(value, "write one of these");
    report(path, { found: showValue(value), expected: spelling.score, fix });
    return null;
  }
  const [lo = 0, hi = lo] = ends.map((end, at) => {
    const problem = judgeNumber(end);
    if (problem) report(Array.isArray(value) ? [...path, at] : path, problem);
    return problem ? null : readDecimal(end, DIGITS);
  });
  if (lo === null || hi === null) return null;
  if (lo > hi) {
    report(path, {
      found: spelling.pair(ends[0], ends[1]),
      expected: "the lower end first",
      fix: `write ${spelling.pair(ends[1], ends[0])}`,
    });
    return null;
  }
  return { lo, hi };
}

function judgeNumber(value: number): ProblemWords | null {
  if (!(value >= 0 && value <= 100)) {
    return {
      found: showValue(value),
      expected: "a score from 0 to 100",
      fix: "bring every score to this scale",
    };
  }
  if (readDecimal(value, DIGITS) !== null) return null;
  return {
    found: showValue(value),
    expected: "at most three decimals",
    fix: `round it, to ${Number(value.toFixed(DIGITS))}`,
  };
}
