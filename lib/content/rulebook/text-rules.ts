import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

/** What a new file says where its editor has not written yet; short enough for every text. */
export const TO_WRITE = "To be written.";

/** Other words that templates show and that nobody means as such. */
export const PLACEHOLDERS = {
  name: "Its name",
  former: "Old Name",
  editor: "Your name",
  stake: "What you have at stake.",
  words: "In words.",
  looked: "Where you looked.",
  alternative: "Why one would look at it.",
  title: "What happened",
  event: "How it went.",
  scope: "What it says of the provider, and what not.",
  guide: "What the guide said.",
  evidence: "What the sources say.",
  party: "A firm without an entry",
  row: "What a reader should know.",
} as const;

/** Where a template's provider and sources seem to be. */
export const EXAMPLE_ADDRESS = "https://example.org/";

/** Words with marks around them, and without. */
interface Marked {
  written: string;
  plain: string;
}

/** Rules about what a text says as it was written, whichever file it stands in. */
export const TEXT_RULES = {
  "text-cut": {
    expected: "a text in quotes where it holds a number sign after a blank, which begins a comment",
    fix: ({ whole }: { whole: string }) =>
      `put the whole text in quotes: ${whole}; a comment goes on a line of its own`,
    example: 'headline: "Cover for wallet #1 and others"',
    part: "form",
  },
  "text-split": {
    expected: "a text; a colon with a blank behind it makes a key of the words before it",
    fix: ({ whole }: { whole: string }) => `put the whole text in quotes: ${whole}`,
    example: 'why: ["It pays: in a day."]',
    part: "form",
  },
  "markup-in-text": {
    expected:
      "plain words: this field is shown as it is written, and only the text below the fields is Markdown",
    fix: ({ written, plain }: Marked) => `write ${plain} in place of ${written}`,
    example: "fees: The list of prices is on its site.",
    part: "texts",
  },
  "marks-in-text": {
    level: "advice",
    expected: "plain words: this field is shown as it is written, its marks included",
    fix: ({ written, plain }: Marked) => `write ${plain} in place of ${written}`,
    example: "fees: No rates are published.",
    part: "texts",
  },
  "name-in-quotes": {
    expected: "the name without quotation marks of its own",
    fix: ({ plain }: { plain: string }) => `write ${plain}`,
    example: "name: Acme",
    part: "fields",
  },
  "not-written": {
    expected: "a text of your own in place of the template's",
    fix: "write it, or leave the field out where it is not needed",
    example: "a sentence in its place",
    part: "texts",
  },
  "example-address": {
    expected: "the address of a page that is there; this host is kept for examples",
    fix: "write the true address, or where a source has none `where` in words",
    example: 'url: "https://www.acme.com/faq"',
    part: "sources",
  },
} satisfies Record<string, RuleEntry>;
