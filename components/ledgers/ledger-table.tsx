import { NoteChip } from "#components/facts/note-chip.tsx";
import { SourceLinks } from "#components/facts/source-links.tsx";
import { NotGiven } from "#components/ledgers/not-given.tsx";
import { RowNotes } from "#components/ledgers/row-notes.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import type {
  CellView,
  ColumnLook,
  LedgerRowView,
  LedgerTableView,
  PartyView,
} from "#lib/views/ledgers/ledger-table.ts";

const LOOKS: Record<ColumnLook, string> = {
  number: "number",
  date: "lg:whitespace-nowrap",
  sentence: "",
  name: "",
};

function Party({ party }: { party: PartyView }) {
  const { name, href, hasInterest } = party;
  return (
    <span className="block">
      {href ? (
        <a href={href} className="inline-block min-h-6">
          {name}
        </a>
      ) : (
        name
      )}{" "}
      {hasInterest && href && <InterestMark href={href} name={name} />}
    </span>
  );
}

function CellContent({ cell }: { cell: CellView }) {
  if (cell.parties.length > 0)
    return cell.parties.map((party) => <Party key={party.name} party={party} />);
  if (cell.text === null) return <NotGiven />;
  if (cell.old) return <NoteChip tone="old">{cell.text}</NoteChip>;
  return cell.note === null ? cell.text : <span title={cell.note}>{cell.text}</span>;
}

function isEmpty({ parties, text }: CellView): boolean {
  return parties.length === 0 && text === null;
}

function Row({ row, columns }: { row: LedgerRowView; columns: LedgerTableView["columns"] }) {
  return (
    <tr id={row.key}>
      {columns.map(({ id, title, look }, index) => {
        const cell = row.cells[index];
        if (!cell) return null;
        const hides = isEmpty(cell) ? "max-lg:hidden!" : "";
        if (index === 0) {
          return (
            <th key={id} scope="row" className="font-semibold">
              <CellContent cell={cell} />
            </th>
          );
        }
        return (
          <td key={id} data-label={title} className={`${LOOKS[look]} ${hides}`}>
            <CellContent cell={cell} />
          </td>
        );
      })}
      <RowNotes row={row}>
        <SourceLinks sources={row.sources} named={1} isRoomy />
      </RowNotes>
    </tr>
  );
}

interface RowsProps {
  rows: readonly LedgerRowView[];
  columns: LedgerTableView["columns"];
  title: string;
}

function Rows({ rows, columns, title }: RowsProps) {
  return (
    <table className="table table-own">
      <caption className="sr-only">{title}, the newest first</caption>
      <thead>
        <tr>
          {columns.map(({ id, title: column, help, look }) => (
            <th
              key={id}
              scope="col"
              className={look === "number" ? "number" : ""}
              {...(help !== null && { title: help })}
            >
              {column}
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

interface LedgerTableProps {
  table: LedgerTableView;
  title: string;
  /** How many rows stand in sight; the others are folded. All where it is left out. */
  shown?: number;
  /** How many rows there are, in the noun of the ledger. */
  count: string;
}

/** The rows of a ledger, newest first. Where there is no room for columns, a row is a line of what stands in it. */
export function LedgerTable({ table, title, shown, count }: LedgerTableProps) {
  const { rows, columns } = table;
  // Who is compared here comes first; rows of others serve to judge theirs.
  const seen = shown === undefined ? rows : rows.filter(({ isOwn }) => isOwn).slice(0, shown);
  const folded = rows.filter((row) => !seen.includes(row));
  const rest = folded.every(({ isOwn }) => isOwn)
    ? "older, or without a date"
    : "older ones, and those of firms that are not in our list";
  return (
    <>
      {seen.length > 0 && <Rows rows={seen} columns={columns} title={title} />}
      {folded.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-6 font-semibold text-small">
            {seen.length === 0 ? `All ${count} as a table` : `${folded.length} more: ${rest}`}
          </summary>
          <Rows rows={folded} columns={columns} title={`${title}, the rest`} />
        </details>
      )}
    </>
  );
}
