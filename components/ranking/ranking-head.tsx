import { Heading } from "#components/parts/heading.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import { ScoreBar } from "#components/parts/score-bar.tsx";
import { PlaceFigure } from "#components/ranking/place-figure.tsx";
import type { RowView } from "#lib/views/ranking/row-view.ts";
import type { HomeView } from "#lib/views/site/home-view.ts";

function HeadRow({ row }: { row: RowView }) {
  return (
    <li
      value={row.standing?.rank}
      className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 py-3 sm:grid-cols-[1.75rem_minmax(0,1fr)_9rem_3rem]"
    >
      <PlaceFigure row={row} />
      <div>
        <Heading level={3}>
          <a href={row.href}>{row.name}</a>
        </Heading>
        <p className="mt-1 text-note text-soft leading-snug">{row.headline}</p>
        {row.hasInterest && <InterestMark href={row.href} name={row.name} />}
      </div>
      <div className="max-sm:order-last max-sm:col-span-2 max-sm:col-start-2">
        <ScoreBar lo={row.lo} hi={row.hi} />
      </div>
      <span className="text-right font-serif text-title leading-none">
        {row.proven}
        <span className="sr-only"> of 10 proven{row.possible && `, up to ${row.possible}`}</span>
      </span>
    </li>
  );
}

/** The first places of one ranking. */
export function RankingHead({ ranking }: { ranking: HomeView["rankings"][number] }) {
  return (
    <section aria-label={ranking.title}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-ink border-b pb-2.5">
        <Heading level={2}>
          <a href={ranking.href} className="no-underline hover:underline">
            {ranking.title}
          </a>
        </Heading>
        <a href={ranking.href} className="inline-block py-1 text-note text-soft">
          {ranking.all}
        </a>
      </div>
      <ol className="py-2">
        {ranking.rows.map((row) => (
          <HeadRow key={row.id} row={row} />
        ))}
      </ol>
      <p className="text-small text-soft">{ranking.definition}</p>
      {ranking.useCases.length > 0 && (
        <p className="mt-3 text-small leading-relaxed">
          By need:{" "}
          {ranking.useCases.slice(0, 6).map(({ title, href }) => (
            <span key={href}>
              <a href={href}>{title}</a> ·{" "}
            </span>
          ))}
          <a href={ranking.decisionGuides}>all {ranking.useCases.length}</a>
        </p>
      )}
    </section>
  );
}
