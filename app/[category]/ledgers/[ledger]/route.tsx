import { makePage } from "#app/make-page.tsx";
import { listEntries } from "#app/static-params.ts";
import { LedgerPage } from "#components/ledgers/ledger-page.tsx";
import { viewLedger } from "#lib/views/ledgers/ledger-view.ts";

const page = makePage(
  (compiled, { category, ledger }: { category: string; ledger: string }) =>
    viewLedger(compiled, category, ledger),
  (view) => <LedgerPage view={view} />,
);

export const dynamicParams = false;
export const generateStaticParams = () => listEntries("ledger", ({ ledgers }) => ledgers);
export const { generateMetadata } = page;
export default page.Page;
