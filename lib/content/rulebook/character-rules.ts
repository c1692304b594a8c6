import type { Limit, RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

/** How a text wrote a character that it could not hold as such. */
export interface Written {
  writtenAs?: "escape" | "entity";
}

const SHORTEN = "Shorten the file, or split it into several entries.";

/** Rules about a file's bytes, lines and characters, whatever it holds. */
export const CHARACTER_RULES = {
  "file-too-large": {
    expected: ({ limit }: Limit) => `at most ${limit} bytes`,
    fix: SHORTEN,
    example: "one provider in one file",
    part: "form",
  },
  "invalid-utf8": {
    expected: "a text file in UTF-8",
    fix: "Save the file with the encoding UTF-8.",
    example: "a file saved as UTF-8",
    part: "form",
  },
  "nul-character": {
    expected: "text without NUL characters",
    fix: "Delete the NUL characters; a file full of them was saved as UTF-16 and needs saving as UTF-8.",
    example: "a file saved as plain text",
    part: "form",
  },
  "byte-order-mark": {
    level: "advice",
    expected: "UTF-8 without a byte order mark",
    fix: 'Save the file as "UTF-8 without BOM".',
    example: "UTF-8 without a byte order mark",
    part: "form",
  },
  "too-many-lines": {
    expected: ({ limit }: Limit) => `at most ${limit}`,
    fix: SHORTEN,
    example: "one provider in one file",
    part: "form",
  },
  "empty-lines": {
    expected: ({ limit }: Limit) => `at most ${limit}`,
    fix: "Delete the empty lines.",
    example: "one empty line between paragraphs",
    part: "form",
  },
  "line-too-long": {
    expected: ({ limit }: Limit) => `lines of at most ${limit} characters`,
    fix: "Break the line.",
    example: "a long list, one entry a line",
    part: "form",
  },
  tab: {
    expected: "spaces",
    fix: ({ writtenAs }: Written) =>
      writtenAs ? `Delete the ${writtenAs}.` : "Write spaces in place of the tab.",
    example: "two spaces",
    part: "form",
  },
  "hidden-character": {
    expected: "characters that can be seen",
    fix: ({ writtenAs }: Written) => `Delete the ${writtenAs ?? "character"}.`,
    example: "the word typed anew",
    part: "form",
  },
  "mixed-script": {
    expected: "one script a word",
    fix: ({ writtenAs }: Written) =>
      writtenAs
        ? `Delete the ${writtenAs}.`
        : "Type the word again with one keyboard layout; copied text may hold look-alike letters.",
    example: "Acme, all in Latin letters",
    part: "form",
  },
} satisfies Record<string, RuleEntry>;
