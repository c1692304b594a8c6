import { GuideChooser } from "#components/guides/guide-chooser.tsx";
import { HeatMap } from "#components/guides/heat-map.tsx";
import { MemberTable } from "#components/guides/member-table.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Section } from "#components/parts/section.tsx";
import type { GuidesView } from "#lib/views/guides/guides-view.ts";
import { capitalise, spellNumber } from "#lib/views/words/format-value.ts";

/** Those without a column, in a line. */
function Others({ view: { others, moreOthers, noun } }: { view: GuidesView }) {
  if (others.length === 0) return null;
  return (
    <p className="mt-1 max-w-3xl text-note text-soft leading-5">
      Without a column, as they are not ranked:{" "}
      {others.map(({ name, href, reason }, index) => (
        <span key={href}>
          {index > 0 && "; "}
          <a href={href}>{name}</a>
          {reason !== "" && ` (${reason})`}
        </span>
      ))}
      {moreOthers > 0 && `; and ${moreOthers} more`}. Each guide shows these {noun.many} too.
    </p>
  );
}

/** A category's situations: questions that lead to a shortlist, who answers each situation, and one fact for everybody. */
export function GuidesPage({ view }: { view: GuidesView }) {
  const { chooser, table } = view;
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.crumb} />
      <PageHeading eyebrow={`Decision guides · ${view.edition}`} title={view.heading}>
        <p>{view.lead}</p>
      </PageHeading>
      {chooser && (
        <div className="border-strong border-b pb-5 print:hidden">
          <Section
            id="chooser"
            title={`${capitalise(spellNumber(chooser.questions.length))} questions, one shortlist`}
          >
            <GuideChooser view={chooser} />
          </Section>
        </div>
      )}
      <Section id="map" title="Who meets what" aside="In the order of the ranking">
        <HeatMap view={view.heat} />
        {view.moreRanked > 0 && (
          <p className="mt-3 text-note">
            <a href={view.category.href}>And {view.moreRanked} more in the list</a>
          </p>
        )}
        <p className="mt-3 max-w-3xl text-note text-soft leading-5">
          A pick is computed, not chosen: every requirement proven, then the most extras, then the
          figures that matter for the guide, then the score.
        </p>
        <Others view={view} />
      </Section>
      {table && (
        <Section id="table" title={table.title} aside={table.note}>
          <MemberTable view={table} />
        </Section>
      )}
    </>
  );
}
