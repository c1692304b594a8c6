import { NoteChip } from "#components/facts/note-chip.tsx";
import { SourceLinks } from "#components/facts/source-links.tsx";
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
  date: "whitespace-nowrap",
  sentence: "min-w-44",
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
  if (cell.text === null) {
    return (
      <span className="text-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">not given</span>
      </span>
    );
  }
  return cell.note === null ? cell.text : <span title={cell.note}>{cell.text}</span>;
}

function Row({ row, columns }: { row: LedgerRowView; columns: LedgerTableView["columns"] }) {
  return (
    <tr>
      {columns.map(({ id, look }, index) => {
        const cell = row.cells[index];
        return (
          <td key={id} className={LOOKS[look]}>
            {cell && <CellContent cell={cell} />}
          </td>
        );
      })}
      <td className="min-w-64 text-note">
        <SourceLinks sources={row.sources} named={0} isRoomy />
        {row.workedOut && (
          <span className="block">
            <NoteChip>worked out</NoteChip> {row.workedOut}
          </span>
        )}
        {row.note && <span className="block text-soft">{row.note}</span>}
      </td>
    </tr>
  );
}

/** The rows of a ledger; where they are too wide for a screen, the table scrolls in a box of its own. */
export function LedgerTable({ table, title }: { table: LedgerTableView; title: string }) {
  return (
    <section
      aria-label={`${title}, table`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard.
      tabIndex={0}
      className="relative overflow-x-auto print:overflow-visible"
    >
      <table className="table table-ledger">
        <caption className="sr-only">{title}, the newest first</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, title: column, help, look }) => (
              <th
                key={id}
                scope="col"
                className={look === "number" ? "number" : ""}
                {...(help !== null && { title: help })}
              >
                {column}
              </th>
            ))}
            <th scope="col">Sources and notes</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={row.key} row={row} columns={table.columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
