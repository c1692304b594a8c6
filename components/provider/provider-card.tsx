import { GlanceList } from "#components/provider/glance-list.tsx";
import { RankTrack } from "#components/provider/rank-track.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import type { StandingView } from "#lib/views/ranking/standing-view.ts";
import { capitalise } from "#lib/views/words/format-value.ts";

interface StandingProps {
  standing: StandingView;
  /** Words for a place that too little evidence supports; null for a firm one. */
  provisional: string | null;
  orderName: string;
}

function Standing({ standing, provisional, orderName }: StandingProps) {
  const { rank, of, best, worst } = standing;
  const range = best === worst ? "and no other place is possible" : `could be ${best} to ${worst}`;
  return (
    <div className="border-line border-t py-4">
      <p className="mb-2 font-semibold text-body" data-rank={rank}>
        Rank {rank} of {of}, {range}
      </p>
      {provisional && <p className="mb-2 text-note text-soft">{provisional}</p>}
      <RankTrack standing={standing} />
      <p className="mt-2 text-note text-soft">
        {standing.detail}{" "}
        {standing.couldPass &&
          `${capitalise(standing.couldPass)}, if all that is unknown proved good.`}
        {standing.publishedPlace && ` ${capitalise(orderName)}: ${standing.publishedPlace}.`}
      </p>
    </div>
  );
}

function NoRank({ view }: { view: ProviderView }) {
  return (
    <div className="border-line border-t py-4">
      <p className="mb-1 font-semibold text-body" data-rank="">
        Not ranked: {view.group.title.toLowerCase()}
      </p>
      <p className="text-note text-soft">
        {view.group.explanation} {view.row.reason && `${view.row.reason}.`}{" "}
        {view.order && `${capitalise(view.orderName)}: ${view.order.place} of ${view.order.of}.`}
      </p>
    </div>
  );
}

/** A provider at a glance: score, rank and how far it could move, first facts, and where to go on. */
export function ProviderCard({ view }: { view: ProviderView }) {
  const { row } = view;
  const isExact = row.possible === row.proven;
  return (
    <aside
      aria-label="At a glance"
      className="rounded-lg border border-line bg-card p-5 md:max-lg:grid md:max-lg:grid-cols-2 md:max-lg:gap-x-12"
    >
      <div>
        <p className="text-note text-soft">Score</p>
        <p className="font-serif text-display leading-none">
          <span data-score="">{row.proven}</span>
          <span className="sr-only"> of 10</span>
        </p>
        <p className="mt-1.5 mb-4 text-note text-soft">
          {isExact && "proven; nothing is left open"}
          {!isExact &&
            row.possible !== null &&
            `proven; up to ${row.possible} if every unknown proved good`}
          {row.possible === null &&
            `proven; too little is known to say how high it could be (${row.known} % of what we ask)`}
        </p>
        {row.standing ? (
          <Standing
            standing={row.standing}
            provisional={view.provisional}
            orderName={view.orderName}
          />
        ) : (
          <NoRank view={view} />
        )}
      </div>
      <div>
        <GlanceList glance={view.glance} />
        <p className="flex flex-wrap gap-2 print:hidden">
          <a href={view.website} rel="noopener nofollow" className="button button-dark">
            Visit site
          </a>
          <a href={view.compare} className="button">
            Compare
          </a>
        </p>
        <p className="hidden text-note print:block">{view.website}</p>
      </div>
    </aside>
  );
}
