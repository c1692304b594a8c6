import type { ReactNode } from "react";
import { NoteChip } from "#components/facts/note-chip.tsx";
import type { LedgerRowView } from "#lib/views/ledgers/ledger-table.ts";

/** The last cell of a row: how its figure was worked out, its note, and its sources. */
export function RowNotes({ row, children }: { row: LedgerRowView; children: ReactNode }) {
  return (
    <td className="text-note text-soft">
      {row.workedOut && (
        <>
          <NoteChip>worked out</NoteChip> {row.workedOut}.{" "}
        </>
      )}
      {row.note && <>{row.note} </>}
      {children}
    </td>
  );
}
