import { LedgerStrips } from "#components/ledgers/ledger-strips.tsx";
import { LedgerTable } from "#components/ledgers/ledger-table.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { FoldedSources } from "#components/parts/folded-sources.tsx";
import { InterestNote } from "#components/parts/interest-note.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Section } from "#components/parts/section.tsx";
import type { PricesView } from "#lib/views/ledgers/prices-view.ts";

/** Rows in sight: of the first ledger more, of one with a picture none, since that has them all. */
const SHOWN = { first: 10, others: 6 };

function Ask({ ask }: Pick<PricesView, "ask">) {
  if (ask.length === 0) return null;
  return (
    <Section close id="ask" title="To get a price of your own">
      <ol className="border-ink border-t text-small">
        {ask.map(({ title, text }) => (
          <li key={title} className="border-line border-b py-2">
            <b className="block font-semibold">{title}</b>
            <span className="text-soft">{text}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Scored({ scored }: { scored: NonNullable<PricesView["scored"]> }) {
  return (
    <Section close id="scored" title="How prices count in the ranking">
      <div className="border-ink border-t pt-2 text-small">
        <p>
          <a href={scored.href}>{scored.title}</a> weighs {scored.weight}&nbsp;%. {scored.text}
        </p>
        {scored.guide && (
          <p className="mt-2">
            <a href={scored.guide.href}>{scored.guide.title}</a>
          </p>
        )}
      </div>
    </Section>
  );
}

/** What can be known of a category's prices: its ledgers, each with a picture and its newest rows, and what they are worth. */
export function PricesPage({ view }: { view: PricesView }) {
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.crumb} />
      <PageHeading eyebrow={`Prices · As of ${view.asOf}`} title={view.heading}>
        <p>{view.lead}</p>
      </PageHeading>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-note">
        <li>
          <b className="font-semibold">Use them for the order of magnitude, never as an offer</b>
        </li>
        <li className="print:hidden">
          <a href={view.file.edit} className="inline-block min-h-6">
            Suggest a price with a source
          </a>
        </li>
      </ul>
      <InterestNote text={view.interests} />
      {view.ledgers.map((part, index) => (
        <Section
          key={part.id}
          close
          id={part.id}
          title={part.title}
          aside={<a href={part.href}>All {part.count}</a>}
        >
          <p className="mb-3 max-w-4xl text-note text-soft">{part.summary}</p>
          <LedgerStrips part={part} level={3} />
          <LedgerTable
            table={part.table}
            title={part.title}
            count={part.count}
            shown={index === 0 ? SHOWN.first : part.strips.length > 0 ? 0 : SHOWN.others}
          />
        </Section>
      ))}
      <div className="gap-x-14 lg:grid lg:grid-cols-2 print:block">
        <Ask ask={view.ask} />
        {view.scored && <Scored scored={view.scored} />}
      </div>
      <FoldedSources
        title={`${view.sources.length} sources, by the number beside a row`}
        sources={view.sources}
      />
    </>
  );
}
