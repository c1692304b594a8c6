import { CompareAdditions } from "#components/compare/compare-additions.tsx";
import { CompareFacts } from "#components/compare/compare-facts.tsx";
import { CompareForm } from "#components/compare/compare-form.tsx";
import { CompareRest } from "#components/compare/compare-rest.tsx";
import { CompareScores } from "#components/compare/compare-scores.tsx";
import { CompareSuits } from "#components/compare/compare-suits.tsx";
import { OrderBars } from "#components/compare/order-bars.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { NoticeList } from "#components/parts/notice-list.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Section } from "#components/parts/section.tsx";
import type { CompareView } from "#lib/views/compare/compare-view.ts";

function Differences({ view }: { view: CompareView }) {
  if (view.rows.length < 2 || view.differing.length === 0) return null;
  return (
    <Section
      id="differences"
      title="Where they differ"
      aside="The better proven value has a tick where there is one"
    >
      <CompareFacts view={view} label="Where they differ" facts={view.differing} />
    </Section>
  );
}

/** Providers side by side: a verdict, their scores, whom each suits, where they differ and why this order; then the rest. */
export function ComparePage({ view }: { view: CompareView }) {
  const [first, ...more] = view.sentences;
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.crumb} />
      <PageHeading title={view.question || view.meta.title}>
        <p>
          {first ??
            (view.rows.length === 1
              ? "Add another to see where they differ."
              : "Scores and facts of up to four, side by side.")}
        </p>
      </PageHeading>
      {more.length > 0 && (
        <p className="mt-4 max-w-3xl text-body leading-relaxed">{more.join(" ")}</p>
      )}
      {view.weights && (
        <p className="mt-2 max-w-3xl text-body">
          {view.weights} <a href={view.list}>The list at these weights</a>
        </p>
      )}
      <NoticeList notices={view.notices} />
      {view.rows.length > 0 ? (
        <>
          <CompareAdditions view={view} />
          <CompareScores view={view} />
          <CompareSuits view={view} />
          <Differences view={view} />
          <OrderBars pairs={view.order} />
          <CompareRest view={view} />
        </>
      ) : (
        <CompareForm view={view} />
      )}
    </>
  );
}
