import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { AskPart } from "#components/provider/ask-part.tsx";
import { BadgePart } from "#components/provider/badge-part.tsx";
import { ExtentPart } from "#components/provider/extent-part.tsx";
import { FactGroups } from "#components/provider/fact-groups.tsx";
import { ForAgainst } from "#components/provider/for-against.tsx";
import { GlancePart } from "#components/provider/glance-part.tsx";
import { GuideAnswerList } from "#components/provider/guide-answer-list.tsx";
import { InsteadList } from "#components/provider/instead-list.tsx";
import { InterestLines } from "#components/provider/interest-lines.tsx";
import { NeighbourLinks } from "#components/provider/neighbour-links.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import { ProviderBanner } from "#components/provider/provider-banner.tsx";
import { ProviderContents } from "#components/provider/provider-contents.tsx";
import { ProviderHeading } from "#components/provider/provider-heading.tsx";
import { OrderComparison } from "#components/provider/record/order-comparison.tsx";
import { PricePart } from "#components/provider/record/price-part.tsx";
import { TimelinePart } from "#components/provider/record/timeline-part.tsx";
import { OpenPoints } from "#components/provider/score/open-points.tsx";
import { ScoreDerivation } from "#components/provider/score/score-derivation.tsx";
import { SourceGroups } from "#components/provider/source-groups.tsx";
import { VerdictBox } from "#components/provider/verdict-box.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import { isGone } from "#lib/views/provider/status-view.ts";
import { links } from "#lib/views/words/links.ts";

/** What leads to a decision: the verdict, or where to look instead of a provider that can no longer be had. */
function Decision({ view }: { view: ProviderView }) {
  const { first, rest } = view.verdict;
  if (isGone(view.status)) {
    return (
      <>
        <InsteadList instead={view.instead} />
        <ForAgainst view={view} />
        <GlancePart glance={[...first, ...rest]} note={view.status.past} />
      </>
    );
  }
  return (
    <>
      <VerdictBox view={view} />
      <ForAgainst view={view} />
      <GlancePart glance={rest} />
    </>
  );
}

/** Everything about one provider: the verdict first, then what it rests on, folded where few readers go. */
export function ProviderPage({ view }: { view: ProviderView }) {
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.crumb} />
      <div className="provider-page">
        <div className="provider-head">
          <ProviderBanner view={view} />
          <ProviderHeading view={view} />
        </div>
        <ProviderContents view={view} />
        <div className="min-w-0">
          <Decision view={view} />
          <ExtentPart extent={view.extent} />
          <PricePart view={view} />
          <TimelinePart view={view} />
          <ScoreDerivation view={view} />
          {!isGone(view.status) && <OpenPoints view={view} />}
          <AskPart name={view.name} questions={view.questions} />
          <GuideAnswerList view={view} />
          <OrderComparison view={view} />
          <FactGroups view={view} />
          <SourceGroups view={view} />
          <PagePart
            id="interests"
            title="Interests"
            note={
              <a href={links.editors} className="inline-block min-h-6">
                Who edits this site, and their interests
              </a>
            }
          >
            <div className="mt-2 max-w-3xl text-small leading-relaxed">
              <InterestLines interests={view.interests} />
            </div>
          </PagePart>
          <BadgePart badge={view.badge} />
        </div>
      </div>
      <NeighbourLinks neighbours={view.neighbours} />
    </>
  );
}
