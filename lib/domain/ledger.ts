import type { NamedMap, NumberRange, YesNo } from "#lib/domain/fact-declaration.ts";
import { isYes } from "#lib/domain/fact-options.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import type { LedgerStrip, TableColumn } from "#lib/domain/ledger-page.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Source } from "#lib/domain/source.ts";
import type { Unit } from "#lib/domain/unit.ts";

/** A column of a ledger as a category declares it. `many`: a row may name several providers. */
export type Column = { title: string; help?: string; optional?: YesNo } & (
  | { type: "provider"; many?: YesNo }
  | { type: "date" }
  | { type: "year" }
  | { type: "number"; unit: Unit; range?: Pick<NumberRange, "at_most"> | undefined }
  | { type: "enum"; values: NamedMap }
  | { type: "text" }
);

export type ColumnType = Column["type"];

/** Columns by id, in the order of the page. */
export type Columns = Readonly<Record<string, Column>>;

/** A table of dated, sourced rows, as a category declares it; `row` is the noun for one row, `table` and `strips` say how pages show it. */
export interface LedgerDeclaration {
  title: string;
  summary: string;
  row: { one: string; many: string };
  columns: Record<string, Column>;
  table?: TableColumn[];
  strips?: LedgerStrip[];
}

/** A firm that a row names: a provider of the category, or one that has no entry there. */
export type Party = { provider: EntryId } | { name: string };

/** What stands in a column of a row. Numbers are never negative: both ends of a number or year are equal when exact, the upper one is null where open. */
export type Cell =
  | { type: "provider"; parties: Party[] }
  | { type: "date"; value: PartialDate }
  | { type: "year"; first: number; last: number | null }
  | { type: "number"; least: number; most: number | null }
  | { type: "enum"; value: EntryId }
  | { type: "text"; value: string };

/** One row, its cells by column; a column that is left out is unknown. `workedOut` says how a figure came about that no source prints. */
export interface LedgerRow {
  cells: Record<string, Cell>;
  sources: EntryId[];
  note?: string;
  workedOut?: string;
}

/** The file of a ledger: `<category>/ledgers/<id>.yml`. */
export interface LedgerRows {
  sources: Record<EntryId, Source>;
  rows: LedgerRow[];
}

/** A ledger with all that counting needs. */
export interface Ledger extends LedgerRows {
  id: EntryId;
  columns: Columns;
}

/** The column that says whose a row is: the first that names one provider; null where none does. */
export function ownerColumnOf(columns: Columns): string | null {
  const found = Object.entries(columns).find(([, column]) => namesOne(column));
  return found?.[0] ?? null;
}

/** The columns of a type, in their order. */
export function listColumnsOf(columns: Columns, type: ColumnType): string[] {
  return Object.entries(columns).flatMap(([id, column]) => (column.type === type ? [id] : []));
}

function namesOne(column: Column): boolean {
  switch (column.type) {
    case "provider":
      return !isYes(column.many);
    case "date":
    case "year":
    case "number":
    case "enum":
    case "text":
      return false;
  }
}

/** The firms that a cell names; none for what names no firm. */
export function partiesOf(cell: Cell | undefined): Party[] {
  switch (cell?.type) {
    case "provider":
      return cell.parties;
    case "date":
    case "year":
    case "number":
    case "enum":
    case "text":
    case undefined:
      return [];
  }
}

/** The providers of the category that a row names in any cell, and null for a firm that has no entry. */
export function listFirms({ cells }: LedgerRow): (EntryId | null)[] {
  return Object.values(cells)
    .flatMap(partiesOf)
    .map((party) => ("provider" in party ? party.provider : null));
}

/** Whether a cell names a provider of the category. */
export function namesProvider(cell: Cell | undefined, provider: EntryId): boolean {
  return partiesOf(cell).some((party) => "provider" in party && party.provider === provider);
}

/** Whether any cell of a row names a provider of the category. */
export function isRowAbout(row: LedgerRow, provider: EntryId): boolean {
  return listFirms(row).includes(provider);
}

/** Stands in no id that a file may hold. */
const JOINT = "--";

/** The id under which a source of a ledger stands among a provider's own. */
export function nameLedgerSource(ledger: EntryId, source: EntryId): EntryId {
  return `${ledger}${JOINT}${source}`;
}

/** The rows of a ledger for a page that shows sources of other files too, so that equal ids do not meet. */
export function nameRowSources(ledger: EntryId, rows: readonly LedgerRow[]): LedgerRow[] {
  return rows.map((row) => ({
    ...row,
    sources: row.sources.map((source) => nameLedgerSource(ledger, source)),
  }));
}

/** Whether a source of a provider stands in the file of a ledger, and not in its own. */
export function isLedgerSource(id: EntryId): boolean {
  return id.includes(JOINT);
}
