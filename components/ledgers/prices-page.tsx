import { LedgerTable } from "#components/ledgers/ledger-table.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { InterestNote } from "#components/parts/interest-note.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Section } from "#components/parts/section.tsx";
import { SourceList } from "#components/parts/source-list.tsx";
import type { PricesView } from "#lib/views/ledgers/prices-view.ts";

/** What can be known of a category's prices: its ledgers of prices, each with what a row is. */
export function PricesPage({ view }: { view: PricesView }) {
  return (
    <>
      <Breadcrumb parent={view.category} current="Prices" />
      <PageHeading eyebrow={`Prices · As of ${view.asOf}`} title={view.heading}>
        <p>
          Only what a public source prints. None of it is an offer of today, and a figure that we
          worked out is marked.
        </p>
      </PageHeading>
      <InterestNote text={view.interests} />
      {view.ledgers.map(({ id, title, summary, count, href, table }) => (
        <Section key={id} id={id} title={title} aside={<a href={href}>{count}</a>}>
          <p className="mb-4 max-w-2xl text-small text-soft">{summary}</p>
          <LedgerTable table={table} title={title} />
        </Section>
      ))}
      <SourceList sources={view.ledgers.flatMap(({ sources }) => sources)} />
    </>
  );
}
