import { writeRowExample } from "#lib/content/rulebook/declared-examples.ts";
import { TO_WRITE } from "#lib/content/rulebook/text-rules.ts";
import type { Category } from "#lib/domain/category.ts";
import type { Columns } from "#lib/domain/ledger.ts";
import { comment, SOURCE_LINE } from "#lib/editor/template-lines.ts";

/** Columns of a new ledger, to be changed by whoever fills it. */
const FIRST_COLUMNS: Columns = {
  provider: { type: "provider", title: "Provider" },
  date: { type: "date", title: "Date", optional: "yes" },
  number: { type: "number", unit: "count", title: "Number" },
};

/** The rows' file of a ledger, valid as it stands, with a row in the right form as a comment. */
export function makeLedgerFile(title: string): string {
  return [
    ...comment(`${title}: one row a line. The columns are declared in category.md.`, ""),
    ...comment("Each source that a row names, and no other.", ""),
    "sources:",
    `  # ${SOURCE_LINE}`,
    ...comment(
      "A number known in part is { at_least: 1 }, { at_most: 9 } or both. Take the [] away when you put in the first row.",
      "",
    ),
    "rows: []",
    `  # ${writeRowExample(FIRST_COLUMNS)}`,
    "",
  ].join("\n");
}

function declare(id: string, title: string): string {
  return [
    `  ${id}:`,
    `    title: ${JSON.stringify(title)}`,
    `    summary: ${JSON.stringify(TO_WRITE)}`,
    "    row: { one: row, many: rows }",
    "    columns:",
    ...Object.entries(FIRST_COLUMNS).map(([name, column]) => {
      const parts = Object.entries(column).map(([key, value]) => `${key}: ${value}`);
      return `      ${name}: { ${parts.join(", ")} }`;
    }),
    "",
  ].join("\n");
}

/**
 * The text of `category.md` with one more ledger declared, everything else in it as it was. Throws Error in words where its
 * ledgers are not written as a block, which a line can be added to, or where no front matter ends.
 */
export function declareLedger(
  text: string,
  { ledgers }: Pick<Category, "ledgers">,
  { id, title }: { id: string; title: string },
): string {
  const lines = declare(id, title);
  const place = ledgers ? /^ledgers:[ \t]*(?:#.*)?\r?\n/m : /\n(?=---[ \t]*(?:\r?\n|$))/;
  if (place.test(text))
    return text.replace(place, (found) => `${found}${ledgers ? "" : "ledgers:\n"}${lines}`);
  throw new Error("category.md declares its ledgers on one line; add this one by hand.");
}
