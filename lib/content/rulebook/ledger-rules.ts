import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

const SUM = "from: { ledger: visits, sum: guests, where: { year: { at_least: 2024 } } }";

/** A fact that is counted from a ledger, and whether its rows say something of the provider in question. */
interface CountedFact {
  ledger: string;
  hasRows: boolean;
}

/** Rules about ledgers and the facts that are counted from them. */
export const LEDGER_RULES = {
  "ledger-without-file": {
    expected: ({ file }: { file: string }) => `the file ${file}, with sources and rows`,
    fix: "write the file, or take the declaration out",
    example: "ledgers/visits.yml, for ledgers: { visits: ... } in category.md",
    part: "ledgers",
  },
  "row-repeated": {
    expected: "each row once",
    fix: "take one of them out, or say in its note what tells it from the other",
    example: "one row for each payment",
    part: "ledgers",
  },
  "column-left-out": {
    expected: "every column of the ledger in one of the table's, and firms in one of their own",
    fix: "name it there, alone or beside another, or leave the table out and each column stands by itself",
    example: 'table: [{ title: Night, show: ["{date}", "{guests} guests"] }]',
    part: "ledgers",
  },
  "provider-by-name": {
    expected: ({ id }: { id: string }) => `the id of the provider, ${id}`,
    fix: ({ id }: { id: string }) => `write ${id} in place of the name`,
    example: "provider: acme; { name: Other Ltd } for a firm that has no entry",
    part: "ledgers",
  },
  "recipe-does-not-fit": {
    expected: ({ wanted }: { wanted: string }) => wanted,
    fix: "choose what gives a value of the fact's type, in its unit",
    example: SUM,
    part: "ledgers",
  },
  "column-does-not-fit": {
    expected: ({ types }: { types: readonly string[] }) => `a column of type ${types.join(" or ")}`,
    fix: "name another column, or ask it something else",
    example: SUM,
    part: "ledgers",
  },
  "nobodys-rows": {
    expected: "a column of type provider that says whose each row is",
    fix: "declare such a column, or name one that holds several providers with `by`",
    example: "from: { ledger: calls, count: rows, by: chosen }",
    part: "ledgers",
  },
  "counted-fact-typed": {
    expected: ({ ledger, hasRows }: CountedFact) =>
      hasRows
        ? `nothing, since the rows of ledgers/${ledger}.yml give this fact`
        : `unknown, not_applicable or nothing, since this fact is counted from ledgers/${ledger}.yml`,
    fix: ({ ledger, hasRows }: CountedFact) =>
      hasRows
        ? `take the fact out, or keep a note alone: { from: ${ledger}, note: ... }; what is missing is a row more`
        : `write what the source says as a row of ledgers/${ledger}.yml, and take the fact out here`,
    example: 'guests: { from: visits, note: "Those of 2023 were not published." }',
    part: "ledgers",
  },
  "nothing-to-count": {
    expected: ({ ledger }: { ledger: string }) =>
      `a row of ledgers/${ledger}.yml that counts for this provider`,
    fix: "add the row, or take the fact out",
    example: 'guests: { from: visits, note: "Those of 2023 were not published." }',
    part: "ledgers",
  },
} satisfies Record<string, RuleEntry>;
