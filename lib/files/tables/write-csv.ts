import { stringify } from "csv-stringify/sync";
import type { Table, Value } from "#lib/files/tables/table.ts";

/** The type of every table, as RFC 4180 registers it. */
export const CSV_TYPE = "text/csv; charset=utf-8; header=present";

/** Programs that drop it may then find one of the signs that the writer looks for behind it. */
const NUL = "\0";

/**
 * Writes a table as RFC 4180 has it: UTF-8, a row of names first, lines that end in CRLF. A text that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab, a carriage return or NUL) has
 * an apostrophe before it (OWASP ASVS 5.0, 1.2.10); numbers stay numbers, negative ones too.
 */
export function writeCsv({ fields, rows }: Pick<Table, "fields" | "rows">): string {
  const cells: Value[][] = [fields.map(({ name }) => name), ...rows];
  return stringify(cells, {
    record_delimiter: "windows",
    escape_formulas: true,
    cast: {
      boolean: (value) => (value ? "true" : "false"),
      number: String,
      string: (value) => (value.startsWith(NUL) ? `'${value}` : value),
    },
  });
}
