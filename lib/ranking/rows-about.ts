import { type LedgerRow, type LedgerRows, partiesOf } from "#lib/domain/ledger.ts";
import { onceFor } from "#lib/ranking/once-for.ts";

const rowsByProvider = onceFor(({ rows }: LedgerRows): ReadonlyMap<string, LedgerRow[]> => {
  const found = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const parties = Object.values(row.cells).flatMap(partiesOf);
    const named = new Set(parties.flatMap((one) => ("provider" in one ? [one.provider] : [])));
    for (const id of named) {
      const rowsOf = found.get(id);
      if (rowsOf) rowsOf.push(row);
      else found.set(id, [row]);
    }
  }
  return found;
});

/** The rows of a ledger that name a provider in any cell, in the order of the file. */
export function listRowsAbout(ledger: LedgerRows | undefined, provider: string): LedgerRow[] {
  return (ledger && rowsByProvider(ledger).get(provider)) ?? [];
}
