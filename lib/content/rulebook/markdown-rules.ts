import type { Limit, RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

const SHORTEN = "Shorten the text, or split it into several entries.";

const FLATTEN = {
  list: "Flatten the list; for a line across the page write ---.",
  text: "Flatten the text.",
  yaml: "Close the brackets, or put a text that begins with brackets in quotes.",
};

const NARROW = {
  marks: SHORTEN,
  columns: "Make the table narrower.",
  cells: "Split the table, or keep what matters most.",
};

/** Rules about the text below the front matter. */
export const MARKDOWN_RULES = {
  "body-too-large": {
    expected: ({ limit }: Limit) => `at most ${limit} bytes`,
    fix: SHORTEN,
    example: "a few paragraphs",
    part: "form",
  },
  "paragraph-too-long": {
    expected: "paragraphs and lists with empty lines between them",
    fix: "Put an empty line between paragraphs.",
    example: "an empty line between two thoughts",
    part: "form",
  },
  "nesting-too-deep": {
    expected: ({ limit }: Limit) => `at most ${limit} levels`,
    fix: ({ of }: { of: keyof typeof FLATTEN }) => FLATTEN[of],
    example: "- one level of list",
    part: "form",
  },
  "too-many-links": {
    expected: ({ limit }: Limit) => `at most ${limit}`,
    fix: SHORTEN,
    example: "a few links in a paragraph",
    part: "form",
  },
  "too-many-marks": {
    expected: ({ limit }: Limit) => `at most ${limit}`,
    fix: ({ inARow }: { inARow?: boolean }) =>
      inARow
        ? "Use **strong** or *emphasis*; put marks that are meant as such in `backticks`."
        : SHORTEN,
    example: "emphasis on a word or two",
    part: "form",
  },
  "table-too-large": {
    expected: ({ limit, of }: Limit & { of: keyof typeof NARROW }) =>
      of === "cells" ? `at most ${limit} cells` : `at most ${limit}`,
    fix: ({ of }: { of: keyof typeof NARROW }) => NARROW[of],
    example: "a table of a few rows",
    part: "form",
  },
  "raw-html": {
    expected: "Markdown without HTML, which would be dropped from the page",
    fix: "Write it in Markdown; put a tag that is meant to be read in `backticks`.",
    example: "**bold** in place of <b>",
    part: "form",
  },
  image: {
    expected: "text and tables",
    fix: "Describe what the image shows, or link to its page.",
    example: "the picture in words",
    part: "form",
  },
  "reference-link": {
    expected: "[text](address)",
    fix: "Write the address in parentheses after the text.",
    example: "[text](https://acme.example/page)",
    part: "form",
  },
  footnote: {
    expected: "text without footnotes",
    fix: "Work it into the text.",
    example: "the note in the sentence",
    part: "form",
  },
  "heading-one": {
    expected: "headings of level 2 and below; level 1 is the page's title",
    fix: "Begin the heading with ##.",
    example: "## A part of the text",
    part: "form",
  },
  "heading-skipped": {
    expected: ({ limit }: Limit) => `a heading of level ${limit} or above`,
    fix: ({ limit }: Limit) => `begin it with ${"#".repeat(limit)}`,
    example: "### A part of what stands under ##",
    part: "form",
  },
  "heading-empty": {
    expected: "words behind the number signs",
    fix: "write the heading, or delete its number signs",
    example: "## A part of the text",
    part: "form",
  },
  "heading-of-page": {
    expected: "a heading that is none of the page's own parts, nor one that the text has already",
    fix: "say in the heading what is told under it",
    example: "## How it handles claims",
    part: "form",
  },
  "cells-beyond-header": {
    expected: ({ limit }: Limit) =>
      `at most ${limit} ${limit === 1 ? "cell" : "cells"}, as in the table's first row`,
    fix: "add a column to the first two rows, or write a | that is meant as such as \\|",
    example: "| a | b | over a row | 1 | 2 |",
    part: "form",
  },
  "code-language": {
    expected: "a name of at most 20 small letters, digits, + and -",
    fix: "Write a name such as solidity, or none.",
    example: "``` without a word behind it",
    part: "form",
  },
} satisfies Record<string, RuleEntry>;
