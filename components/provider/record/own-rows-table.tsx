import { SourceNumbers } from "#components/facts/source-numbers.tsx";
import { NotGiven } from "#components/ledgers/not-given.tsx";
import { RowNotes } from "#components/ledgers/row-notes.tsx";
import { Fold } from "#components/provider/fold.tsx";
import type {
  CellView,
  ColumnLook,
  LedgerRowView,
  LedgerTableView,
} from "#lib/views/ledgers/ledger-table.ts";
import type { OwnRowsView } from "#lib/views/provider/own-rows.ts";

const LOOKS: Record<ColumnLook, string> = {
  number: "lg:whitespace-nowrap",
  date: "lg:whitespace-nowrap",
  sentence: "",
  name: "",
};

function wordCell({ parties, text }: CellView): string {
  return parties.length > 0 ? parties.map(({ name }) => name).join(", ") : (text ?? "");
}

function Row({ row, columns }: { row: LedgerRowView; columns: LedgerTableView["columns"] }) {
  const [first, ...others] = row.cells;
  return (
    <tr>
      <th scope="row" className="font-semibold">
        {first && wordCell(first) !== "" ? wordCell(first) : <NotGiven />}
      </th>
      {others.map((cell, index) => {
        const column = columns[index + 1];
        const words = wordCell(cell);
        return (
          <td
            key={column?.id}
            data-label={words === "" ? undefined : column?.title}
            className={words === "" ? "max-lg:hidden!" : LOOKS[column?.look ?? "name"]}
            {...(cell.note !== null && { title: cell.note })}
          >
            {words}
          </td>
        );
      })}
      <RowNotes row={row}>
        <SourceNumbers sources={row.sources} most={4} />
      </RowNotes>
    </tr>
  );
}

interface RowsProps {
  rows: readonly LedgerRowView[];
  own: OwnRowsView;
}

function Rows({ rows, own }: RowsProps) {
  const { columns } = own.table;
  return (
    <table className="table table-own">
      <caption className="sr-only">{own.title}, the newest first</caption>
      <thead>
        <tr>
          {columns.map(({ id, title }) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">Notes and sources</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

interface OwnRowsTableProps {
  own: OwnRowsView;
  /** How many rows are in sight; the rest is folded. */
  shown: number;
}

/** Rows of a ledger about one provider: the newest in sight, the older ones folded. */
export function OwnRowsTable({ own, shown }: OwnRowsTableProps) {
  const { rows } = own.table;
  const older = rows.slice(shown);
  const title =
    shown === 0
      ? `${own.title}: ${own.count}`
      : `${older.length} more in ${own.title.toLowerCase()}`;
  return (
    <>
      {shown > 0 && <Rows rows={rows.slice(0, shown)} own={own} />}
      {older.length > 0 && (
        <Fold
          title={title}
          note={shown === 0 ? "each with its sources" : "older, or without a date"}
        >
          <Rows rows={older} own={own} />
        </Fold>
      )}
    </>
  );
}
