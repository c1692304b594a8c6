import { RuledHeading } from "#components/parts/ruled-heading.tsx";
import type { SlopeLine, SlopeView } from "#lib/views/changes/order-slope.ts";

const ROW = 24;
const LOOKS: Record<SlopeLine["look"], string> = {
  risen: "stroke-verdigris stroke-2",
  "not-risen": "stroke-edge",
  silent: "stroke-edge [stroke-dasharray:4_3]",
  closed: "stroke-rust [stroke-dasharray:4_3]",
};

function drawLine({ from, to }: SlopeLine): string {
  const [start, end] = [from, to].map((row) => (row + 0.5) * ROW);
  return `M0 ${start}C50 ${start} 50 ${end} 100 ${end}`;
}

function chooseInk(place: string | null, isClosed: boolean): string {
  if (place !== null) return "";
  return isClosed ? "text-rust" : "text-soft";
}

/** The names of a published order on the left, everybody today on the right, and a line for each that is in both. */
export function OrderSlope({ slope }: { slope: SlopeView }) {
  const rows = Math.max(slope.names.length, slope.now.length);
  const height = rows * ROW;
  return (
    <section aria-label={slope.title}>
      <RuledHeading
        level={3}
        title={slope.title}
        more={{ label: "Line by line", href: slope.href }}
      />
      <p className="mt-2 max-w-xl text-small leading-relaxed">{slope.summary}</p>
      <div className="mt-3 flex flex-wrap justify-between gap-x-4 text-note text-soft">
        <span>{slope.guide}</span>
        <span>Today, by evidence</span>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_1.5rem_minmax(0,1.04fr)] text-fine sm:grid-cols-[minmax(0,1.25fr)_minmax(3rem,0.6fr)_minmax(0,1.4fr)] sm:text-note">
        <ul aria-label={slope.guide}>
          {slope.names.map(({ place, name, note }) => (
            <li key={name} className="relative flex h-6 items-center gap-x-1.5 overflow-hidden">
              <span className="w-4 shrink-0 font-serif text-soft">{place}</span>
              <span className="truncate">
                {name} {note && <span className="text-fine text-soft max-sm:sr-only">{note}</span>}
              </span>
            </li>
          ))}
        </ul>
        <svg
          viewBox={`0 0 100 ${height}`}
          width="100%"
          height="100%"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {slope.lines.map((line) => (
            <path
              key={line.to}
              d={drawLine(line)}
              fill="none"
              vectorEffect="non-scaling-stroke"
              className={LOOKS[line.look]}
            />
          ))}
        </svg>
        <ul aria-label="Today, by evidence">
          {slope.now.map(({ place, name, href, note, isClosed, before }) => (
            <li
              key={href}
              className="relative flex h-6 items-center gap-x-1.5 overflow-hidden pl-1"
            >
              <span className="w-5 shrink-0 font-serif">{place}</span>
              <span className="truncate">
                <a href={href} className={chooseInk(place, isClosed)}>
                  {name}
                </a>
                <span className="sr-only">, in the guide {before}</span>
                {note && (
                  <span className={`text-fine max-sm:sr-only ${chooseInk(place, isClosed)}`}>
                    {" "}
                    {note}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
