/** The part of the handbook that explains a rule, by the anchor of its heading. */
export type HandbookPart =
  | "files"
  | "form"
  | "facts"
  | "sources"
  | "ledgers"
  | "units"
  | "texts"
  | "interests"
  | "use-cases-and-filters"
  | "criteria"
  | "editions"
  | "what-a-category-puts-on-its-pages"
  | "fields"
  | "provider"
  | "siteyml"
  | "page-of-the-site"
  | "glossaryyml"
  | "categorymd"
  | "a-unit-under-units"
  | "a-fact-under-facts"
  | "a-ledger-under-ledgers"
  | "advicemd"
  | "method"
  | "published-order"
  | "criterion"
  | "conditions"
  | "incident"
  | "correction"
  | "alternative"
  | "use-case"
  | "question";

/** Words that are the same wherever a rule is broken, or that say what was found or asked there. */
export type Words = string | ((values: never) => string);

/** A rule as its editor is told of it. */
export interface RuleEntry {
  /** What would be right. */
  expected: Words;
  /** What to do about it. */
  fix: Words;
  /** The right form on one line. */
  example: string;
  part: HandbookPart;
  /** Given where breaking the rule is not wrong but worth a look. */
  level?: "advice";
}

/** The most there may be of something. */
export interface Limit {
  limit: number;
}
