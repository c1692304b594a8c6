import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

/** Whether the facts leave a statement open; otherwise they say something else, or do not apply. */
interface Unproven {
  isOpen: boolean;
}

function statement(what: "sentence" | "answer", part: string) {
  return {
    expected: `facts that prove what the ${what} states`,
    fix: ({ isOpen }: Unproven): string =>
      isOpen
        ? `find the fact that is missing, or take the ${part} out`
        : `rewrite the ${part}, or correct the fact`,
  };
}

/** Rules about what an entry says: its facts, sources, texts and interests. */
export const PROVIDER_RULES = {
  "boolean-spelling": {
    level: "advice",
    expected: "yes or no",
    fix: ({ value }: { value: boolean }) => `write ${value ? "yes" : "no"}`,
    example: "garden: { value: yes, sources: [terms] }",
    part: "facts",
  },
  "date-after-edition": {
    expected: ({ asOf }: { asOf: string }) => `a day up to ${asOf}, the edition's date`,
    fix: "correct the date, or wait for the next edition",
    example: "as_of: 2026-11-21, no later than the category's as_of",
    part: "facts",
  },
  "bounds-crossed": {
    expected: "the lower bound below the upper one",
    fix: "swap or correct them",
    example: "branches: { at_least: 1, at_most: 3, sources: [list] }",
    part: "facts",
  },
  "included-and-excluded": {
    expected: "one of includes and excludes",
    fix: "keep what the better source says, or write the fact as disputed",
    example: "includes: { red: ... }, excludes: { blue: ... }",
    part: "facts",
  },
  "unused-source": {
    expected: "every listed source to carry something",
    fix: "name it where it belongs, or remove it",
    example: "each listed source named by a fact",
    part: "sources",
  },
  "interest-dates-crossed": {
    expected: "an end that is not before the beginning",
    fix: "swap or correct them; leave `until` out while the interest lasts",
    example: "editors: [{ who: A. Writer, what: Works there., since: 2024-03, until: 2026-06 }]",
    part: "interests",
  },
  "names-itself": {
    expected: "another provider",
    fix: "name the other one, or take the entry out",
    example: "alternatives: [{ provider: other-acme, why: ... }]",
    part: "fields",
  },
  "fact-without-value": {
    expected: "a fact with a value that a source supports",
    fix: "write the sentence without it",
    example: "a sentence without the figure",
    part: "texts",
  },
  "sentence-does-not-hold": {
    ...statement("sentence", "sentence"),
    example: "holds_if: [{ fact: colours, includes: red }]",
    part: "texts",
  },
  "watch-of-nobody": {
    expected: "a condition that some provider's facts prove",
    fix: "correct the condition, or take the sentence out",
    example: "watch: [{ text: Nobody has to pay., holds_if: [{ fact: duty, is: none }] }]",
    part: "use-cases-and-filters",
  },
  "answer-does-not-hold": {
    ...statement("answer", "statement"),
    example: "holds_if: [{ provider: acme, that: { fact: opening, is: late } }]",
    part: "texts",
  },
} satisfies Record<string, RuleEntry>;
