import { isYes } from "#lib/domain/fact-options.ts";
import {
  type Cell,
  type Column as LedgerColumn,
  type LedgerDeclaration,
  type LedgerRow,
  type LedgerRows,
  partiesOf,
} from "#lib/domain/ledger.ts";
import { nameOfUnit } from "#lib/domain/unit.ts";
import {
  type Column,
  type Constraints,
  date,
  decimal,
  joinCell,
  makeTable,
  type Table,
  text,
  type Value,
  whole,
} from "#lib/files/tables/table.ts";
import { sortRows } from "#lib/views/ledgers/cell-words.ts";

interface NumberedRow {
  row: LedgerRow;
  number: number;
}

/** The ends of a number or year; both null where it is left out. */
function endsOf(cell: Cell | undefined): { least: number | null; most: number | null } {
  switch (cell?.type) {
    case "number":
      return { least: cell.least, most: cell.most };
    case "year":
      return { least: cell.first, most: cell.last };
    case "provider":
    case "date":
    case "enum":
    case "text":
    case undefined:
      return { least: null, most: null };
  }
}

function wordOf(cell: Cell | undefined): string | null {
  switch (cell?.type) {
    case "date":
    case "enum":
    case "text":
      return cell.value;
    case "provider":
    case "number":
    case "year":
    case undefined:
      return null;
  }
}

type MakeColumn = (
  name: string,
  description: string,
  read: (row: NumberedRow) => Value,
  constraints?: Constraints,
) => Column<NumberedRow>;

/** A number takes three columns: exact, and its ends where it is known in part. */
function rangeColumns(id: string, title: string, make: MakeColumn): Column<NumberedRow>[] {
  const ends = ({ row }: NumberedRow) => endsOf(row.cells[id]);
  return [
    make(id, `${title}; empty where it is not known exactly.`, (one) => {
      const { least, most } = ends(one);
      return least === most ? least : null;
    }),
    make(`${id}_min`, `${title}: the least it can be.`, (one) => ends(one).least),
    make(
      `${id}_max`,
      `${title}: the most it can be; empty where that is open.`,
      (one) => ends(one).most,
    ),
  ];
}

function partyColumns(id: string, title: string, isMany: boolean): Column<NumberedRow>[] {
  const between = isMany ? ", with a space between" : "";
  return [
    text(id, `${title}: its id${between}; empty for a firm without an entry.`, ({ row }) =>
      joinCell(partiesOf(row.cells[id]).flatMap((one) => ("provider" in one ? one.provider : []))),
    ),
    text(`${id}_named`, `${title}: the name of a firm without an entry.`, ({ row }) => {
      const names = partiesOf(row.cells[id]).flatMap((one) => ("name" in one ? one.name : []));
      return names.length === 0 ? null : names.join("; ");
    }),
  ];
}

function columnsOf(id: string, column: LedgerColumn): Column<NumberedRow>[] {
  const { title } = column;
  const read = ({ row }: NumberedRow): string | null => wordOf(row.cells[id]);
  switch (column.type) {
    case "provider":
      return partyColumns(id, title, isYes(column.many));
    case "number":
      return rangeColumns(id, `${title}, in ${nameOfUnit(column.unit)}`, decimal);
    case "year":
      return rangeColumns(id, title, whole);
    case "date":
      return [date(id, `${title}.`, read)];
    case "enum":
      return [text(id, `${title}.`, read, { enum: Object.keys(column.values) })];
    case "text":
      return [text(id, `${title}.`, read)];
  }
}

/** Tells columns of the same name apart: a ledger may have one that is called as one of ours. */
function tellApart(columns: readonly Column<NumberedRow>[]): Column<NumberedRow>[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let { name } = column;
    while (taken.has(name)) name = `${name}_`;
    taken.add(name);
    return { ...column, name };
  });
}

/** The rows of a ledger, newest first as on its page. */
export function makeLedgerTable(
  { data }: { data: LedgerRows },
  { title, summary, columns }: LedgerDeclaration,
): Table {
  return makeTable<NumberedRow>(
    { title, description: summary, key: ["row"] },
    tellApart([
      whole("row", "Counts the rows.", ({ number }) => number, { required: true, minimum: 1 }),
      ...Object.entries(columns).flatMap(([name, column]) => columnsOf(name, column)),
      text("sources", "The ids of the ledger's sources, with a space between.", ({ row }) =>
        joinCell(row.sources),
      ),
      text(
        "worked_out",
        "How a figure came about that no source prints.",
        ({ row }) => row.workedOut ?? null,
      ),
      text("note", "What a reader should know about it.", ({ row }) => row.note ?? null),
    ]),
    sortRows(data.rows).map((row, index) => ({ row, number: index + 1 })),
  );
}
