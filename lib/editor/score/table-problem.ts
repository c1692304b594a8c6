import { cutText, showHidden } from "#lib/content/text/visible-text.ts";

/** Keys and indices that lead to a value of a table, as in its JSON form. */
export type TablePath = readonly (string | number)[];

/** What is wrong with a value, what it should be, and how to mend it. */
export interface ProblemWords {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** Something wrong with a table; `place` names the file or flag, and where in it. */
export interface TableProblem extends ProblemWords {
  readonly place: string;
}

/** Reports a problem of the value at a path. */
export type ReportValue = (path: TablePath, words: ProblemWords) => void;

/** What a value looks like in the table, cut short, on one line. */
export function showValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number") return String(value);
  return cutText(showHidden(JSON.stringify(value)), 60);
}

/** A problem on one line. Whatever comes from the table is printable and short. */
export function formatTableProblem({ place, found, expected, fix }: TableProblem): string {
  return `${cutText(showHidden(place), 160)}: found ${found}; expected ${expected}; ${fix}`;
}
