import { makeRoute } from "#app/make-route.ts";
import { LedgerPage } from "#components/ledgers/ledger-page.tsx";
import { viewLedger } from "#lib/views/ledgers/ledger-view.ts";

export const GET = makeRoute(
  (compiled, { category, ledger }: { category: string; ledger: string }) =>
    viewLedger(compiled, category, ledger),
  (view) => <LedgerPage view={view} />,
);
