import { PageHeading } from "#components/parts/page-heading.tsx";
import type { GlossaryView } from "#lib/views/site/glossary-view.ts";

/** The words of the field, by the alphabet; each has an address of its own. */
export function GlossaryPage({ view }: { view: GlossaryView }) {
  return (
    <>
      <PageHeading title="Glossary">
        <p>{view.meta.description}</p>
      </PageHeading>
      <dl className="mt-8 max-w-3xl border-ink border-t">
        {view.terms.map(({ anchor, term, also, text }) => (
          <div key={anchor} id={anchor} className="border-line border-b py-3">
            <dt className="font-medium font-serif text-name">
              {term}
              {also.length > 0 && (
                <span className="ml-2 font-sans text-note text-soft">{also.join(", ")}</span>
              )}
            </dt>
            <dd className="mt-1 text-body leading-relaxed">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
