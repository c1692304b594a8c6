import type { ReactNode } from "react";
import { LedgerLinks } from "#components/ledgers/ledger-links.tsx";
import { InterestNote } from "#components/parts/interest-note.tsx";
import { Prose } from "#components/parts/prose.tsx";
import type { ListView } from "#lib/views/ranking/list-view.ts";
import { links } from "#lib/views/words/links.ts";

function Note({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="font-semibold text-ink">{title}</h3>
      {children}
    </div>
  );
}

function Questions({ questions }: { questions: NonNullable<ListView["questions"]> }) {
  const { count, href } = questions;
  return (
    <>
      {" "}
      <a href={href}>{count === 1 ? "One question" : `${count} questions`}</a>{" "}
      {count === 1 ? "is" : "are"} answered from the facts.
    </>
  );
}

/** Where the list comes from: sources, how complete it is, what moved; and folded, what it is about and how it was made. */
export function AboutList({ view }: { view: ListView }) {
  return (
    <section aria-labelledby="about-list" className="mt-8 border-line border-t pt-4">
      <h2 id="about-list" className="sr-only">
        About this list
      </h2>
      <div className="list-notes text-note text-soft">
        <Note title="Sources">
          <p>
            {view.sources}{" "}
            <a href={view.csv} download={true}>
              Download the list as CSV
            </a>
          </p>
        </Note>
        <Note title="How complete">
          <p>
            {view.facts.sourced} facts have a source, {view.facts.unknown} questions are still open.{" "}
            <a href={links.contribute}>Close one of them</a>
          </p>
        </Note>
        <Note title="Updates">
          <p>
            Facts as of {view.asOf}.{" "}
            {view.frozen && (
              <>
                Last frozen as <a href={view.frozen.href}>{view.frozen.label}</a>, so that it can be
                cited.{" "}
              </>
            )}
            <a href={view.changes}>What moved, and why</a>
          </p>
        </Note>
      </div>
      <details className="mt-3 text-note">
        <summary className="min-h-6 text-soft">What is on this list, and how it was made</summary>
        <div id="about-ranking" className="max-w-3xl space-y-3 pt-2">
          <p>{view.definition}</p>
          <Prose html={view.introHtml} />
          <p>
            Rules, weights and counting methods are on the{" "}
            <a href={view.methodology}>methodology page</a>.
            {view.questions && <Questions questions={view.questions} />}
          </p>
          <LedgerLinks
            lead="Tables of dated, sourced rows"
            ledgers={view.ledgers}
            prices={view.prices}
            className=""
          />
          {view.order && (
            <p className="text-soft">
              This work starts from a published guide: “{view.order.title}”, {view.order.publisher},{" "}
              {view.order.published}. <a href={view.order.href}>Its order beside ours</a>.
            </p>
          )}
          <InterestNote text={view.interests} />
        </div>
      </details>
    </section>
  );
}
