import { compareDates } from "#lib/domain/date-range.ts";
import type { Unit } from "#lib/domain/fact-declaration.ts";
import { listOptions } from "#lib/domain/fact-options.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import {
  type Cell,
  type Column,
  type ColumnType,
  type LedgerRow,
  partiesOf,
} from "#lib/domain/ledger.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { formatDate, formatNumber } from "#lib/views/words/format-value.ts";
import { hasInterest } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";
import type { CategoryContext } from "#lib/views/words/provider-today.ts";
import { linkSources, type SourceLink, type SourceView } from "#lib/views/words/source-view.ts";

/** A firm that a row names; `href` leads to its page, null where it has none. */
export interface PartyView {
  name: string;
  href: string | null;
  hasInterest: boolean;
}

/** What stands in a column of a row: firms, or words; null where nothing is known. */
export interface CellView {
  parties: PartyView[];
  text: string | null;
  /** What an option means, where the category says it. */
  note: string | null;
}

export interface LedgerRowView {
  key: string;
  cells: CellView[];
  workedOut: string | null;
  note: string | null;
  sources: SourceLink[];
}

/** How a column is set: numbers at their ends, dates on one line, sentences with room. */
export type ColumnLook = "number" | "date" | "sentence" | "name";

/** A ledger as a table, its rows newest first. */
export interface LedgerTableView {
  columns: { id: string; title: string; help: string | null; look: ColumnLook }[];
  rows: LedgerRowView[];
}

/** What a table is made of: the columns of a ledger and its rows. */
export interface LedgerContent {
  id: EntryId;
  columns: Readonly<Record<string, Column>>;
  rows: readonly LedgerRow[];
}

const LOOKS: Record<ColumnType, ColumnLook> = {
  provider: "name",
  date: "date",
  year: "date",
  number: "number",
  enum: "name",
  text: "sentence",
};

/** A number that is known in part, in words; null where it may be anything. */
function wordAmount(least: number, most: number | null, unit: Unit): string | null {
  const show = (value: number): string => formatNumber(value, unit, false);
  if (least === most) return show(least);
  if (most === null) return least === 0 ? null : `at least ${show(least)}`;
  return least === 0 ? `at most ${show(most)}` : `${show(least)} to ${show(most)}`;
}

/** The unit of a column's numbers; what is no number has none but the count. */
export function unitOfColumn(column: Column): Unit {
  switch (column.type) {
    case "number":
      return column.unit;
    case "provider":
    case "date":
    case "year":
    case "enum":
    case "text":
      return "count";
  }
}

function findOption(column: Column, id: string): { title: string; note?: string } {
  switch (column.type) {
    case "enum":
      return listOptions(column.values).find((option) => option.id === id) ?? { title: id };
    case "provider":
    case "date":
    case "year":
    case "number":
    case "text":
      return { title: id };
  }
}

/** A year, or between which years it lies. */
function wordYear(first: number, last: number | null): string {
  if (last === null) return `${first} or later`;
  return first === last ? String(first) : `${first} to ${last}`;
}

/** What stands in a cell that names no firm; null where nothing is known. */
export function wordCell(cell: Cell | undefined, column: Column): Pick<CellView, "text" | "note"> {
  switch (cell?.type) {
    case "number":
      return { text: wordAmount(cell.least, cell.most, unitOfColumn(column)), note: null };
    case "date":
      return { text: formatDate(cell.value), note: null };
    case "year":
      return { text: wordYear(cell.first, cell.last), note: null };
    case "enum": {
      const { title, note = null } = findOption(column, cell.value);
      return { text: title, note };
    }
    case "text":
      return { text: cell.value, note: null };
    case "provider":
    case undefined:
      return { text: null, note: null };
  }
}

/** The firms of a cell. An interest is marked where a provider is named first: `seen` holds those named before. */
function viewParties(
  cell: Cell | undefined,
  { category, categories }: CategoryContext,
  seen: Set<string>,
): PartyView[] {
  return partiesOf(cell).map((party) => {
    if ("name" in party) return { name: party.name, href: null, hasInterest: false };
    const provider = category.providers.find((one) => one.id === party.provider);
    if (!provider) return { name: party.provider, href: null, hasInterest: false };
    const isFirst = !seen.has(provider.id);
    seen.add(provider.id);
    return {
      name: provider.data.name,
      href: links.provider(category.id, provider.id),
      hasInterest: isFirst && hasInterest(provider, category.id, categories),
    };
  });
}

/** The day of a row, by its first column of dates or years; null where it has none. */
export function dateOfRow({ cells }: LedgerRow): PartialDate | null {
  for (const cell of Object.values(cells)) {
    switch (cell.type) {
      case "date":
        return cell.value;
      case "year":
        return String(cell.first);
      case "provider":
      case "number":
      case "enum":
      case "text":
    }
  }
  return null;
}

/** The rows from the newest to the oldest, then those without a day, each in the order of the file. */
export function sortRows(rows: readonly LedgerRow[]): LedgerRow[] {
  const dated = rows.map((row) => ({ row, date: dateOfRow(row) }));
  return [
    ...dated
      .filter(({ date }) => date !== null)
      .toSorted((a, b) => compareDates(b.date ?? "", a.date ?? "")),
    ...dated.filter(({ date }) => date === null),
  ].map(({ row }) => row);
}

/** Puts the rows of a ledger into words, newest first; sources are those of the page, numbered there. */
export function viewLedgerTable(
  { id, columns, rows }: LedgerContent,
  context: CategoryContext,
  sources: readonly SourceView[],
): LedgerTableView {
  const seen = new Set<string>();
  const declared = Object.entries(columns);
  return {
    columns: declared.map(([column, { title, help = null, type }]) => ({
      id: column,
      title,
      help,
      look: LOOKS[type],
    })),
    rows: sortRows(rows).map((row, index) => ({
      key: `${id}-${index}`,
      cells: declared.map(([column, declaration]) => ({
        parties: viewParties(row.cells[column], context, seen),
        ...wordCell(row.cells[column], declaration),
      })),
      workedOut: row.workedOut ?? null,
      note: row.note ?? null,
      sources: linkSources(row.sources, sources),
    })),
  };
}
