import { CompareFacts } from "#components/compare/compare-facts.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { Section } from "#components/parts/section.tsx";
import { SourceItems } from "#components/parts/source-items.tsx";
import type { CompareView } from "#lib/views/compare/compare-view.ts";
import { wordFacts } from "#lib/views/compare/compare-words.ts";
import type { ComparedFact } from "#lib/views/compare/compared-facts.ts";

interface FoldedProps {
  view: CompareView;
  title: string;
  facts: readonly ComparedFact[];
}

function Folded({ view, title, facts }: FoldedProps) {
  if (facts.length === 0) return null;
  return (
    <details className="border-line border-b py-2">
      <summary className="text-body leading-7">
        <span className="inline-block min-w-[min(11rem,100%)] font-semibold">{title}</span>{" "}
        <span className="text-small text-soft">{wordFacts(facts.map((fact) => fact.title))}</span>
      </summary>
      <CompareFacts view={view} label={title} facts={facts} />
    </details>
  );
}

/** What differs besides, what parts nobody, and the sources, folded away. */
export function CompareRest({ view }: { view: CompareView }) {
  const isAlone = view.rows.length < 2;
  const count = view.sources.reduce((sum, { sources }) => sum + sources.length, 0);
  return (
    <Section id="rest" title={isAlone ? "Its facts" : "The rest"}>
      <div className="border-ink border-t">
        <Folded view={view} title="Further differences" facts={view.further} />
        <Folded view={view} title={isAlone ? "Known" : "Identical"} facts={view.alike} />
        <Folded view={view} title="Known for some" facts={view.someKnown} />
        <Folded
          view={view}
          title={isAlone ? "Not known" : "Not known for any"}
          facts={view.allUnknown}
        />
        <details className="border-line border-b py-2">
          <summary className="text-body leading-7">
            <span className="inline-block min-w-[min(11rem,100%)] font-semibold">Sources</span>{" "}
            <span className="text-small text-soft">
              {count}, grouped by provider; a number beside a fact opens them
            </span>
          </summary>
          {view.sources.map(({ name, sources }) => (
            <div key={name} className="mt-4">
              <Heading level={3} look="term">
                {name}
              </Heading>
              <SourceItems sources={sources} />
            </div>
          ))}
        </details>
      </div>
    </Section>
  );
}
