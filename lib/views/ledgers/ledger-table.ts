import type { EntryId } from "#lib/domain/ids.ts";
import {
  type Cell,
  type Column,
  type Columns,
  type ColumnType,
  type LedgerRow,
  partiesOf,
} from "#lib/domain/ledger.ts";
import { listTableColumns, type TableColumn } from "#lib/domain/ledger-page.ts";
import {
  type CellWords,
  isOldCell,
  sortRows,
  wordCell,
  wordParts,
} from "#lib/views/ledgers/cell-words.ts";
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

/** What stands in a column of a row: firms, or words. `old`: a day past the shelf life of facts. */
export interface CellView extends CellWords {
  parties: PartyView[];
  old: boolean;
}

export interface LedgerRowView {
  key: string;
  /** Whether it names a provider that has an entry. */
  isOwn: boolean;
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

/** What a table is made of: the columns of a ledger, its rows, and the columns that pages show, where they are others. */
export interface LedgerContent {
  id: EntryId;
  columns: Columns;
  rows: readonly LedgerRow[];
  table?: readonly TableColumn[] | undefined;
}

const LOOKS: Record<ColumnType, ColumnLook> = {
  provider: "name",
  date: "date",
  year: "date",
  number: "number",
  enum: "name",
  text: "sentence",
};

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

/** The one column that a table's column shows as it is; null where it words several. */
function soleColumn({ show }: TableColumn, columns: Columns): [string, Column] | null {
  const [part, ...others] = show;
  const id = /^\{([^{}]+)\}$/.exec(part ?? "")?.[1];
  const column = id === undefined ? undefined : columns[id];
  return id !== undefined && column && others.length === 0 ? [id, column] : null;
}

/** Puts the rows of a ledger into words, newest first; sources are those of the page, numbered there. */
export function viewLedgerTable(
  { id, columns, rows, table }: LedgerContent,
  context: CategoryContext,
  sources: readonly SourceView[],
): LedgerTableView {
  const seen = new Set<string>();
  const shown = listTableColumns(columns, table).map((column) => ({
    column,
    sole: soleColumn(column, columns),
  }));
  const viewCell = (row: LedgerRow, { column, sole }: (typeof shown)[number]): CellView => {
    if (!sole) {
      const text = wordParts(row, column.show, columns).join(", ");
      return { parties: [], text: text === "" ? null : text, note: null, old: false };
    }
    const cell = row.cells[sole[0]];
    return {
      parties: viewParties(cell, context, seen),
      ...wordCell(cell, sole[1]),
      old: isOldCell(id, cell, context.category),
    };
  };
  return {
    columns: shown.map(({ column, sole }) => ({
      id: sole?.[0] ?? column.title,
      title: column.title,
      help: sole?.[1].help ?? null,
      look: sole ? LOOKS[sole[1].type] : "sentence",
    })),
    rows: sortRows(rows).map((row, index) => ({
      key: `${id}-${index}`,
      isOwn: Object.values(row.cells)
        .flatMap(partiesOf)
        .some((party) => "provider" in party),
      cells: shown.map((one) => viewCell(row, one)),
      workedOut: row.workedOut ?? null,
      note: row.note ?? null,
      sources: linkSources(row.sources, sources),
    })),
  };
}
