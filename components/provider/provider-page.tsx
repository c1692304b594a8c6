import { PageContents } from "#components/frame/page-contents.tsx";
import { FileLinks } from "#components/parts/file-links.tsx";
import { Section } from "#components/parts/section.tsx";
import { SourceList } from "#components/parts/source-list.tsx";
import { FactGroups } from "#components/provider/fact-groups.tsx";
import { IncidentList } from "#components/provider/incident-list.tsx";
import { InterestLines } from "#components/provider/interest-lines.tsx";
import { OrderComparison } from "#components/provider/order-comparison.tsx";
import { ProviderCard } from "#components/provider/provider-card.tsx";
import { ProviderFit } from "#components/provider/provider-fit.tsx";
import { ProviderHeading } from "#components/provider/provider-heading.tsx";
import { ScoreDerivation } from "#components/provider/score-derivation.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import { capitalise } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";

function listParts(view: ProviderView): { href: string; label: string }[] {
  const parts: [shown: boolean, href: string, label: string][] = [
    [true, "#score", "Why this score"],
    [true, "#suits", "Who it suits"],
    [view.alternatives.length > 0, "#alternatives", "Alternatives"],
    [
      view.order !== null || view.corrections.length > 0,
      "#corrections",
      `${capitalise(view.orderName)} and this page`,
    ],
    [true, "#incidents", "Incidents"],
    [true, "#facts", "All facts"],
    [true, "#sources", "Sources"],
    [true, "#interests", "Interests"],
  ];
  return parts.filter(([shown]) => shown).map(([, href, label]) => ({ href, label }));
}

/** Everything about one provider: its score with the whole derivation, facts, sources, and whom it suits. */
export function ProviderPage({ view }: { view: ProviderView }) {
  return (
    <div className="grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_18.75rem] lg:grid-rows-[auto_1fr]">
      <ProviderHeading view={view} />
      <div className="mt-8 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-10">
        <ProviderCard view={view} />
        <PageContents items={listParts(view)} />
      </div>
      <div className="min-w-0">
        <ScoreDerivation view={view} />
        <ProviderFit view={view} />
        <OrderComparison view={view} />
        <IncidentList incidents={view.incidents} />
        <FactGroups view={view} />
        <SourceList sources={view.sources} />
        <Section id="interests" title="Interests">
          <div className="max-w-2xl text-body leading-relaxed">
            <InterestLines interests={view.interests} />
            <p className="mt-2 text-small">
              <a href={links.editors}>The editors of this site and their interests</a>
            </p>
          </div>
        </Section>
        <FileLinks file={view.file} />
      </div>
    </div>
  );
}
