import { digestPackage, findDay } from "#lib/files/package/descriptor.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { CONTENT_LICENCE } from "#lib/views/words/licence.ts";

/** What the files of the package hold, by the ends of their names. */
const TABLES: readonly (readonly [file: string, holds: string])[] = [
  [
    "providers.csv",
    "one row for each provider in the order of the list: group, rank, place, verified share, score",
  ],
  [
    "facts.csv",
    "the long table: every fact of every provider, one row a value, with state, date, sources and note",
  ],
  ["declarations.csv", "what is asked of every provider, and what an answer can be"],
  ["sources.csv", "where facts and rows can be read, who speaks, and when it was read"],
  ["scores.csv", "what each provider earns on each criterion, from the proven to the possible end"],
  ["measures.csv", "what each measure gives each provider; scores are made of these"],
  ["criteria.csv", "what is judged, with its weight"],
  ["rules.csv", "who has a place, who stands beside the ranking, and which places are shared"],
  ["ledgers/*.csv", "dated, sourced rows from which facts are counted"],
  ["editions/*/", "the same tables of each frozen edition, but for its ledgers"],
];

/** The package in plain words, as a file in it. */
export function writeReadme(compiled: CompiledCatalog): string {
  const { site, categories } = compiled.catalog;
  const day = findDay(compiled);
  return [
    `# ${site.name}: the data`,
    "",
    `${site.summary} ${site.base_url}`,
    "",
    `Facts as of ${day}. \`datapackage.json\` describes every column (Data Package 2.1, https://datapackage.org).`,
    "",
    "## Files",
    "",
    ...categories.map(({ id, data }) => `- \`${id}/\`: ${data.title}`),
    "",
    "In each of these folders:",
    "",
    ...TABLES.map(([file, holds]) => `- \`${file}\`: ${holds}`),
    "",
    "Tables are CSV as in RFC 4180: UTF-8, a comma between cells, lines that end in CRLF, one row of names first. A text",
    "that begins with =, +, -, @, a tab, a carriage return or NUL has an apostrophe before it, so that no spreadsheet takes it for a formula.",
    "",
    "## How to read it",
    "",
    "- An empty cell is unknown or has no meaning, never zero and never no. In `facts.csv` the column `state` says which.",
    "- Filter `facts.csv` by `state` before you use `value`. It is an answer where `state` is `known`, `open-set` (for the member named), `not-found` (which counts as no) or `via` (another provider's, which earns nothing). `disputed` has one row for each claim, and none of them counts alone. What was said and does not count stands in `said`.",
    "- A set has one row for each member: `yes` is in it, `no` is not. In an `open-set` there may be others.",
    "- A score is a range: `evidenced` is what sources prove, `possible` what it would be if everything unknown turned out best. Milli-points are thousandths of 100: 100000 is 10 of 10.",
    "- A place without its `verified` share and its day says too little. Please keep them together.",
    "- Who has shut down, or shows no recent activity, has no place, and no score in `providers.csv`.",
    "",
    "## Check it",
    "",
    "    python3 verify.py",
    "",
    "recomputes every score, known share, group, rank and place of every list and frozen edition from the tables, and says OK or what differs. It needs Python 3.8 or newer and nothing else.",
    "",
    `The SHA-256 of \`datapackage.json\` is \`${digestPackage(compiled)}\`. That file holds the SHA-256 of every table.`,
    "",
    "## Licence",
    "",
    `${CONTENT_LICENCE.title} (${CONTENT_LICENCE.short}), ${CONTENT_LICENCE.url}`,
    `Name ${site.name} as the source, link to the licence and say what you changed. What our sources have published remains theirs.`,
    "",
    `${site.caution.title} ${site.caution.text}`,
    "",
  ].join("\n");
}

/** The licence of the package, as a file in it. */
export function writeLicence({ catalog: { site } }: CompiledCatalog): string {
  return [
    `The tables in this package are content of ${site.name}, ${site.base_url}`,
    "",
    `They may be used under ${CONTENT_LICENCE.title} (${CONTENT_LICENCE.short}):`,
    CONTENT_LICENCE.url,
    "",
    `Name ${site.name} as the source, link to the licence and say what you changed.`,
    "What the named sources have published remains theirs.",
    "",
    "The program verify.py may be used under the MIT licence.",
    "",
  ].join("\n");
}
