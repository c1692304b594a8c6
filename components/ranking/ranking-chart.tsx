import { InterestMark } from "#components/parts/interest-mark.tsx";
import { RangeLine } from "#components/parts/range-line.tsx";
import { RuledHeading } from "#components/parts/ruled-heading.tsx";
import { PlaceFigure } from "#components/ranking/place-figure.tsx";
import type { ChartView } from "#lib/views/ranking/chart-view.ts";

const ROW =
  "grid min-h-7 grid-cols-[2rem_minmax(0,7.5rem)_minmax(0,1fr)_2.25rem] items-center gap-x-2 border-line border-b sm:grid-cols-[2.25rem_min(11rem,40%)_minmax(0,1fr)_2.5rem] sm:gap-x-3";
const SCALE = ["0", "2", "4", "6", "8", "10"];

function RankedRow({ row, old }: ChartView["rows"][number]) {
  const label = `${row.proven} of 10 proven${row.possible ? `, could reach ${row.possible}` : ""}`;
  return (
    <li value={row.standing?.rank} className={ROW}>
      <span>
        <PlaceFigure row={row} size="text-body" />
      </span>
      <span className="text-small leading-6">
        <a href={row.href}>{row.name}</a>
        {row.hasInterest && <InterestMark href={row.href} name={row.name} />}
      </span>
      <RangeLine lo={row.lo} hi={row.hi} old={old} provisional={row.provisional} label={label} />
      <span className="text-right font-serif text-term leading-none" aria-hidden="true">
        {row.proven}
      </span>
    </li>
  );
}

/**
 * Everybody of one category on one axis, those without a place by name below. Beside others its heading is as high as
 * theirs, so that all begin at one height.
 */
export function RankingChart({ chart }: { chart: ChartView }) {
  return (
    <section aria-label={chart.title} className="row-span-2 grid min-w-0 grid-rows-subgrid gap-y-0">
      <RuledHeading
        level={2}
        title={chart.title}
        href={chart.href}
        more={{ label: "Filter and set weights", href: chart.href }}
      />
      <div className="min-w-0">
        <div className={`${ROW} border-b-0 text-fine text-soft`} aria-hidden="true">
          <span className="col-start-3 flex justify-between">
            {SCALE.map((tick) => (
              <span key={tick} className="w-0 whitespace-nowrap text-center">
                <span className="inline-block -translate-x-1/2">{tick}</span>
              </span>
            ))}
          </span>
        </div>
        <ol>
          {chart.rows.map(({ row, old }) => (
            <RankedRow key={row.id} row={row} old={old} />
          ))}
        </ol>
        {chart.more > 0 && (
          <p className="py-2 text-note text-soft">
            <a href={chart.href}>And {chart.more} more in the list</a>
          </p>
        )}
        {chart.others.length > 0 && (
          <ul>
            {chart.others.map(({ name, href, reason, isClosed, hasInterest }) => (
              <li key={href} className={ROW}>
                <span className="col-start-2 text-small leading-6">
                  <a href={href} className="text-soft">
                    {name}
                  </a>
                  {hasInterest && <InterestMark href={href} name={name} />}
                </span>
                <span
                  className={`col-span-2 text-note leading-6 ${isClosed ? "text-rust" : "text-soft"}`}
                >
                  {reason}
                </span>
              </li>
            ))}
          </ul>
        )}
        {chart.moreOthers > 0 && (
          <p className="py-2 text-note text-soft">And {chart.moreOthers} more without a place</p>
        )}
      </div>
    </section>
  );
}
