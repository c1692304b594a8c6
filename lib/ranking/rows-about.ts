import { groupByEach } from "#lib/domain/group-by.ts";
import { type LedgerRow, type LedgerRows, listFirms } from "#lib/domain/ledger.ts";
import { onceFor } from "#lib/ranking/once-for.ts";

const rowsByFirm = onceFor(({ rows }: LedgerRows) => groupByEach(rows, listFirms));

/** The rows of a ledger that name a provider in any cell, in the order of the file. */
export function listRowsAbout(ledger: LedgerRows | undefined, provider: string): LedgerRow[] {
  return (ledger && rowsByFirm(ledger).get(provider)) ?? [];
}
