import type { TimelineView } from "#lib/views/provider/timeline-view.ts";

/** Where the axis lies, and how high a bar may be. */
const AXIS = 94;
const HIGHEST = 74;

/** Between what heights below the axis the years are written: a mark leaves them free, so that they can be read. */
const WRITTEN = { from: 4, to: 19 };

/** Years whose labels fit beside each other on a phone. */
const FEW = 8;

/** Amounts by year as bars, incidents as marks below the same axis. The list beside it says the same. */
export function TimelineChart({ timeline, label }: { timeline: TimelineView; label: string }) {
  const { years, marks } = timeline;
  const isTight = years.length > FEW;
  return (
    <svg
      width="100%"
      height={AXIS + (marks.length > 0 ? 44 : 22)}
      className="mt-3 block overflow-visible text-tick"
      role="img"
      aria-label={label}
    >
      <line x1="0" x2="100%" y1={AXIS} y2={AXIS} className="stroke-strong" strokeWidth="1.5" />
      {years.map(({ year, from, width, share, label: amount }, index) => {
        const height = (share * HIGHEST) / 100;
        const isHidden = isTight && index % 2 === 1;
        return (
          <g key={year}>
            <rect
              x={`${from + width * 0.16}%`}
              width={`${width * 0.68}%`}
              y={AXIS - height}
              height={height}
              className="fill-verdigris"
            />
            {amount !== null && (
              <text
                x={`${from + width / 2}%`}
                y={AXIS - height - 5}
                textAnchor="middle"
                className={`fill-ink ${isTight ? "max-sm:hidden" : ""}`}
              >
                {amount.replace(" or more", "+")}
              </text>
            )}
            <text
              x={`${from + width / 2}%`}
              y={AXIS + 15}
              textAnchor="middle"
              className={`fill-soft ${isHidden ? "max-sm:hidden" : ""}`}
            >
              {year}
            </text>
          </g>
        );
      })}
      {marks.map(({ at, title }) => (
        <g key={`${at} ${title}`}>
          {[
            [-4, WRITTEN.from],
            [WRITTEN.to, 34],
          ].map(([from = 0, to = 0]) => (
            <line
              key={from}
              x1={`${at}%`}
              x2={`${at}%`}
              y1={AXIS + from}
              y2={AXIS + to}
              className="stroke-rust"
              strokeWidth="1.2"
            />
          ))}
          <circle cx={`${at}%`} cy={AXIS + 36} r="4.5" className="fill-rust" />
        </g>
      ))}
    </svg>
  );
}
