import { checkRawFile } from "#lib/content/files/check-raw-file.ts";
import type { ClassifiedFile, ParsedFile } from "#lib/content/files/parse-file.ts";
import { type ReadEntries, readEntries } from "#lib/content/files/read-entries.ts";
import { checkName, type Report } from "#lib/content/text/report.ts";
import type { Category } from "#lib/domain/category.ts";
import type { Entry } from "#lib/domain/content.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import type { Columns, ColumnType, Ledger, LedgerRows } from "#lib/domain/ledger.ts";
import { makeLedgerSchema } from "#lib/domain/schema/ledger.ts";

/** Which columns hold a day or a year, which may not lie after the edition. */
const HOLDS_DATES: Record<ColumnType, boolean> = {
  provider: false,
  date: true,
  year: true,
  number: false,
  enum: false,
  text: false,
};

function listDateColumns(columns: Columns): Set<string> {
  const dated = Object.entries(columns).filter(([, column]) => HOLDS_DATES[column.type]);
  return new Set(dated.map(([id]) => id));
}

function readLedger(
  id: EntryId,
  parsed: ParsedFile,
  { as_of, ledgers = {} }: Category,
): ReadEntries<LedgerRows> | null {
  const known = Object.keys(ledgers);
  const declaration = ledgers[id];
  if (!checkName(parsed.report, [], { what: "ledger", name: id, known }) || !declaration)
    return null;
  checkRawFile(parsed.report, parsed.data, as_of, listDateColumns(declaration.columns));
  const { columns } = declaration;
  return readEntries(makeLedgerSchema(columns), [{ id, parsed }], { columns });
}

/** Reads the ledgers of a category in the order in which it declares them; each needs a file, and each file its declaration. */
export function assembleLedgers(
  category: { id: EntryId; data: Category; report: Report },
  files: readonly ClassifiedFile[],
): ReadEntries<LedgerRows> {
  const found = files.flatMap(({ kind, parsed }) =>
    kind.kind === "ledger" ? [{ id: kind.id, parsed }] : [],
  );
  const read = found.flatMap(
    ({ id, parsed }) => (parsed && readLedger(id, parsed, category.data)) ?? [],
  );
  const whole = read.flatMap((one) => one.whole);
  const rescued = read.flatMap((one) => one.rescued);
  const declared = Object.keys(category.data.ledgers ?? {});
  for (const id of declared) {
    if (found.some((one) => one.id === id)) continue;
    const told = { found: "no such file", file: `${category.id}/ledgers/${id}.yml` };
    category.report("ledger-without-file", ["ledgers", id], { ...told, at: "key" });
  }
  return {
    whole: declared.flatMap((id) => whole.filter((one) => one.id === id)),
    rescued,
  };
}

/** Ledgers with their columns, as counting reads them. */
export function joinColumns(
  entries: readonly Entry<LedgerRows>[],
  declarations: Category["ledgers"] = {},
): Ledger[] {
  return entries.map(({ id, data }) => ({
    id,
    columns: declarations[id]?.columns ?? {},
    ...data,
  }));
}
