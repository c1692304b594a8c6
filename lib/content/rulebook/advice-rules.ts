import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

/** A source in the right form. */
export const SOURCE_EXAMPLE =
  'faq: { title: FAQ, publisher: Acme, url: "https://acme.example/faq", basis: official, read: 2026-11-21 }';

/** A fact that was looked for in vain, in the right form. */
export const UNKNOWN_EXAMPLE = 'garden: { unknown: "Documentation read.", looked: 2026-11-21 }';

/** What is not wrong, but what an editor may want to look at. */
export const ADVICE_RULES = {
  "fact-old": {
    level: "advice",
    expected: "a newer figure, if there is one",
    fix: "look whether the source says something newer",
    example: "the newest figure of the same source, the older one under history",
    part: "facts",
  },
  "fact-expired": {
    level: "advice",
    expected: "a source young enough to prove it",
    fix: "look whether the source says something newer; until then the fact counts as unknown",
    example: "the newest figure, the older one under history",
    part: "facts",
  },
  "fact-guide-only": {
    level: "advice",
    expected: "a source that earns points",
    fix: "look for another source",
    example: SOURCE_EXAMPLE,
    part: "sources",
  },
  "fact-undated": {
    level: "advice",
    expected: "the day it holds for, or that of the copy",
    fix: "add as_of to the fact or copy_date to its source",
    example: "as_of: 2026-11, or a copy_date at the source",
    part: "facts",
  },
  "facts-not-looked-for": {
    level: "advice",
    expected: "a value, or unknown with the day of the look",
    fix: "look for it, or leave it for the next editor",
    example: UNKNOWN_EXAMPLE,
    part: "facts",
  },
  "name-without-link": {
    level: "advice",
    expected: "[[the provider's id]]",
    fix: "write the name as a link, so that it follows a change of name",
    example: "[[acme]] opens late",
    part: "texts",
  },
  "known-in-part": {
    level: "advice",
    expected: "a condition that holds of nobody of whom the sentence is not true",
    fix: "ask `known: nothing` where the sentence says that nothing was found",
    example: "holds_if: [{ fact: colours, known: nothing }]",
    part: "conditions",
  },
  "unlisted-provider": {
    level: "advice",
    expected: "providers that have a page",
    fix: "add the provider, or say why it has none",
    example: "a name that has a page here, or none at all",
    part: "texts",
  },
} satisfies Record<string, RuleEntry>;
