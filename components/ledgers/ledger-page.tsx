import { LedgerStrips } from "#components/ledgers/ledger-strips.tsx";
import { LedgerTable } from "#components/ledgers/ledger-table.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { FileLinks } from "#components/parts/file-links.tsx";
import { InterestNote } from "#components/parts/interest-note.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { SourceList } from "#components/parts/source-list.tsx";
import type { LedgerView } from "#lib/views/ledgers/ledger-view.ts";
import { joinWords } from "#lib/views/words/format-value.ts";

/** One ledger: what a row is, the rows, and where each was read. */
export function LedgerPage({ view }: { view: LedgerView }) {
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.crumb} />
      <PageHeading eyebrow={`${view.count} · As of ${view.asOf}`} title={view.title}>
        <p>{view.summary}</p>
      </PageHeading>
      {view.counted.length > 0 && (
        <p className="mt-5 max-w-2xl text-body leading-relaxed">
          Counted from these rows, by one rule for everybody: {joinWords(view.counted)}. What is
          asked and scored is on the <a href={view.methodology}>methodology page</a>.
        </p>
      )}
      <InterestNote text={view.interests} />
      <div className="mt-8">
        <LedgerStrips part={view} level={2} />
        <LedgerTable table={view.table} title={view.title} count={view.count} />
        <p className="mt-3 text-note">
          <a href={view.csv} download={true} className="inline-block min-h-6">
            Download these rows as CSV
          </a>
        </p>
      </div>
      <SourceList sources={view.sources} />
      <FileLinks file={view.file} />
    </>
  );
}
