import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

/** Rules about what is there already, under the same name or another spelling of it. */
export const REPEAT_RULES = {
  "source-repeated": {
    expected: "each page once among the sources; two states of it have different copy dates",
    fix: ({ first }: { first: string }) =>
      `take this one out and name "${first}" in its place, or give each the date of its copy`,
    example: "sources: [faq], and faq listed once",
    part: "sources",
  },
  "provider-repeated": {
    expected: "one entry for a provider, and names that tell two of them apart",
    fix: ({ other }: { other: string }) =>
      `add what is new to ${other} and remove this file; if it is another firm, write its name so that nobody takes it for the other`,
    example: "former_names: [Acme Mutual], in the entry that is there",
    part: "fields",
  },
  "website-shared": {
    level: "advice",
    expected: "a website of its own",
    fix: ({ other }: { other: string }) =>
      `if both are one provider, keep ${other}; else name the page that is about this one`,
    example: "website: https://www.acme.com/cover",
    part: "fields",
  },
  "position-taken": {
    level: "advice",
    expected: "a position of its own; those with the same stand in the order of their ids",
    fix: ({ free }: { free: number }) => `write position: ${free}, or another that is free`,
    example: "position: 12",
    part: "fields",
  },
} satisfies Record<string, RuleEntry>;
