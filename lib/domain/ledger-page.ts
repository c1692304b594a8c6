import type { EntryId } from "#lib/domain/ids.ts";
import type { Columns, LedgerRow } from "#lib/domain/ledger.ts";
import type { Unit } from "#lib/domain/unit.ts";

/** Values of enum columns by column: a row has to have one of them in each. */
export type RowFilter = Record<string, EntryId[]>;

/** A column of a ledger's table as pages show it: parts with columns in braces, each shown where all its columns are known. */
export interface TableColumn {
  title: string;
  show: string[];
}

/**
 * A picture of a ledger: a column of numbers on an axis on which every step multiplies, a line for each firm. `where` says
 * which rows can be held against each other; `solid` are those to rely on more, the others are rings.
 */
export interface LedgerStrip {
  title: string;
  note?: string;
  number: string;
  unit: Unit;
  where?: RowFilter;
  solid?: { title: string; where: RowFilter; others: string };
}

/** A category's page of prices: its heading, its ledgers, how to get a price of one's own, and how prices count. */
export interface PricesPage {
  heading: string;
  ledgers: EntryId[];
  ask?: { title: string; text: string }[];
  scored?: { criterion: EntryId; text: string; guide?: EntryId };
}

/** Whether a row has one of the wanted values in every column of a filter. */
export function meetsFilter({ cells }: LedgerRow, filter: RowFilter = {}): boolean {
  return Object.entries(filter).every(([column, wanted]) => {
    const cell = cells[column];
    return cell?.type === "enum" && wanted.includes(cell.value);
  });
}

/** The columns that a part of a worded row names in braces. */
export function listPlaceholders(part: string): string[] {
  return [...part.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
}

/** The columns of a ledger's table: those that are declared for pages, else each column by itself. */
export function listTableColumns(
  columns: Columns,
  table: readonly TableColumn[] | undefined,
): readonly TableColumn[] {
  return table ?? Object.entries(columns).map(([id, { title }]) => ({ title, show: [`{${id}}`] }));
}
