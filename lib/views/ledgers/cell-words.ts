import { dateIn } from "#lib/domain/cell-values.ts";
import { compareDates } from "#lib/domain/date-range.ts";
import { isOldDate } from "#lib/domain/fact-age.ts";
import { listOptions } from "#lib/domain/fact-options.ts";
import type { Cell, Column, Columns, LedgerRow } from "#lib/domain/ledger.ts";
import { listPlaceholders } from "#lib/domain/ledger-page.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Unit } from "#lib/domain/unit.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { formatDate, formatNumber } from "#lib/views/words/format-value.ts";

/** A number that is known in part, in words; null where it may be anything. `short` abbreviates sums of money. */
export function wordAmount(
  least: number,
  most: number | null,
  unit: Unit,
  short = false,
): string | null {
  const show = (value: number): string => formatNumber(value, unit, short);
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

/** What stands in a cell in words; `note` says what an option means. Null where nothing is known. */
export interface CellWords {
  text: string | null;
  note: string | null;
}

/** What stands in a cell that names no firm; null where nothing is known. */
export function wordCell(cell: Cell | undefined, column: Column): CellWords {
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

/** The parts of a row in words, each with columns in braces, of those whose columns are all known. */
export function wordParts(
  { cells }: Pick<LedgerRow, "cells">,
  show: readonly string[],
  columns: Columns,
): string[] {
  return show.flatMap((part) => {
    const words = listPlaceholders(part).map((name): [string, string | null] => {
      const column = columns[name];
      return [name, column ? wordCell(cells[name], column).text : null];
    });
    if (words.some(([, text]) => text === null)) return [];
    return [words.reduce((said, [name, text]) => said.replace(`{${name}}`, text ?? ""), part)];
  });
}

/** The day that a cell gives, of years that it leaves open the first or the last; null where it gives none, or sets no end. */
function dayOfCell(cell: Cell | undefined, end: "first" | "last"): PartialDate | null {
  switch (cell?.type) {
    case "date":
      return cell.value;
    case "year": {
      const year = cell[end];
      return year === null ? null : String(year);
    }
    case "provider":
    case "number":
    case "enum":
    case "text":
    case undefined:
      return null;
  }
}

/** What dates a row: the first of its columns of dates or years, with its name. */
function findDating({ cells }: LedgerRow): [id: string, cell: Cell] | undefined {
  return Object.entries(cells).find(([, cell]) => dayOfCell(cell, "first") !== null);
}

/** The day or year of a row; null where it has none, and where its year is known in part: no other year may be read into it. */
export function dateOfRow(row: LedgerRow): PartialDate | null {
  return dateIn(findDating(row)?.[1]);
}

/** When a row was, in words, also where its year is known in part; null where it has no date at all. */
export function wordDateOfRow(row: LedgerRow, columns: Columns): string | null {
  const [id = "", cell] = findDating(row) ?? [];
  const column = columns[id];
  return column ? wordCell(cell, column).text : null;
}

/** The rows from the newest to the oldest, a year known in part by the first it can be, then those without a day, each in the order of the file. */
export function sortRows(rows: readonly LedgerRow[]): LedgerRow[] {
  const dated = rows.map((row) => ({ row, date: dayOfCell(findDating(row)?.[1], "first") }));
  return [
    ...dated
      .filter(({ date }) => date !== null)
      .toSorted((a, b) => compareDates(b.date ?? "", a.date ?? "")),
    ...dated.filter(({ date }) => date === null),
  ].map(({ row }) => row);
}

/** Whether a row is past the shelf life of the category's facts, whichever of the years it leaves open is right. */
export function isOldRow(row: LedgerRow, { data }: Pick<ScoredCategory, "data">): boolean {
  const day = dayOfCell(findDating(row)?.[1], "last");
  return day !== null && isOldDate(day, data);
}

/** Whether what a cell dates goes out of date, and has: a price does, while what was paid or counted once stays so. */
export function isOldCell(
  ledger: string,
  cell: Cell | undefined,
  { data }: Pick<ScoredCategory, "data">,
): boolean {
  const day = dayOfCell(cell, "last");
  const ages = data.prices?.ledgers.includes(ledger) ?? false;
  return ages && day !== null && isOldDate(day, data);
}
