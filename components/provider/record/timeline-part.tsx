import { PagePart } from "#components/provider/page-part.tsx";
import { IncidentList } from "#components/provider/record/incident-list.tsx";
import { OwnRowsTable } from "#components/provider/record/own-rows-table.tsx";
import { TimelineChart } from "#components/provider/record/timeline-chart.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";

/** What happened around a provider by year: amounts and incidents on one axis, then each of them in words. */
export function TimelinePart({ view }: { view: ProviderView }) {
  const { timeline, timelineTitle, incidents } = view;
  const rows = timeline?.rows ?? null;
  const isDrawn = timeline?.years.some(({ share }) => share > 0) ?? false;
  return (
    <PagePart
      id="timeline"
      title={timelineTitle}
      note={
        rows &&
        timeline && (
          <>
            {timeline.total ? `${timeline.total} in ${rows.count}` : rows.count}
            {timeline.undated && `; ${timeline.undated} without a known year`}
          </>
        )
      }
    >
      {timeline && isDrawn && (
        <TimelineChart
          timeline={timeline}
          label={`${timelineTitle} by year; the same stands below as a list`}
        />
      )}
      {rows && <OwnRowsTable own={rows} shown={0} />}
      <IncidentList incidents={incidents} />
    </PagePart>
  );
}
