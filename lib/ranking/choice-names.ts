/** Names by which a reader's choice stands in a form and in an address. */
export const CHOICE = {
  line: "line",
  use: "use",
  must: "must",
  /** A fact of whose demanded members all must be there, not any. */
  all: "all",
  unknowns: "unknowns",
  provider: "p",
} as const;

/** Is followed by a criterion's id. */
export const WEIGHT = "w.";

/** Which page of a long list is shown. No form sends it: another choice begins at the first page. */
export const PAGE = "page";

/** Set by the guard where it has cut an address: not everything was read, and the page says so. */
export const CUT = "_cut";

const NAMES: ReadonlySet<string> = new Set(Object.values(CHOICE));

/** Whether a name in an address chooses something in a list or a comparison. */
export function isChoiceName(name: string): boolean {
  return NAMES.has(name) || name === PAGE || name.startsWith(WEIGHT);
}

const ANSWER = /^q[1-9]$/;

/** The name under which the answer to a question on the way to a shortlist stands, counted from 0: `q1`. */
export function nameAnswer(index: number): string {
  return `q${index + 1}`;
}

/** Whether a name in an address answers such a question. */
export function isAnswerName(name: string): boolean {
  return ANSWER.test(name);
}
