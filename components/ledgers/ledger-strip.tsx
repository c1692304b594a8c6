import type { ReactNode } from "react";
import { UnknownChip } from "#components/parts/unknown-chip.tsx";
import type { StripDot, StripLine, StripView } from "#lib/views/ledgers/strip-view.ts";

/** Half the height of a line's picture, in pixels. */
const MIDDLE = 11;

function dotClass({ solid, old }: Pick<StripDot, "solid" | "old">): string {
  const edge = old ? "stroke-brass" : "stroke-verdigris";
  if (!solid) return `${edge} fill-paper`;
  return `${edge} ${old ? "fill-brass" : "fill-verdigris"}`;
}

function Dot({ dot }: { dot: StripDot }) {
  const { at, from, to, open, old } = dot;
  return (
    <g data-row={dot.row}>
      {from !== to && (
        <line
          x1={`${from}%`}
          x2={`${to}%`}
          y1={MIDDLE}
          y2={MIDDLE}
          className={old ? "stroke-brass" : "stroke-verdigris"}
          strokeWidth="2"
          strokeDasharray={open === null ? undefined : "1 4"}
        />
      )}
      <circle cx={`${at}%`} cy={MIDDLE} r="4.5" strokeWidth="2" className={dotClass(dot)} />
      {open === null && from !== to && (
        <circle cx={`${to}%`} cy={MIDDLE} r="4.5" strokeWidth="2" className={dotClass(dot)} />
      )}
    </g>
  );
}

function Line({ line, ticks }: { line: StripLine; ticks: StripView["ticks"] }) {
  const { name, href, dots, words } = line;
  return (
    <li className="strip-line">
      <span className="strip-name">
        {href === null ? <span className="text-soft">{name}</span> : <a href={href}>{name}</a>}
      </span>
      {/* Dots at the ends lie half outside the axis. */}
      <svg
        width="100%"
        height={2 * MIDDLE}
        className="strip-axis overflow-visible"
        aria-hidden="true"
      >
        {ticks.map(({ at }) => (
          <line
            key={at}
            x1={`${at}%`}
            x2={`${at}%`}
            y1="0"
            y2={2 * MIDDLE}
            className="stroke-line"
          />
        ))}
        <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className="stroke-line" />
        {dots.map((dot) => (
          <Dot key={dot.row} dot={dot} />
        ))}
      </svg>
      <span className="strip-words text-note text-soft">{words}</span>
    </li>
  );
}

/** Firms without a line of their own, on one line that says why. */
function Undrawn({ firms, children }: { firms: StripView["none"]; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-line border-b py-0.5 text-small">
      {children}
      {firms.map(({ name, href }) => (
        <a key={name} href={href ?? undefined} className="inline-block min-h-6">
          {name}
        </a>
      ))}
    </li>
  );
}

function Sample({ solid, old, words }: Pick<StripDot, "solid" | "old"> & { words: string }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg width="12" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" strokeWidth="2" className={dotClass({ solid, old })} />
      </svg>
      {words}
    </li>
  );
}

function Legend({ strip }: { strip: StripView }) {
  const { legend, hasOld } = strip;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-note text-soft">
      {legend && <Sample solid old={false} words={legend.solid} />}
      {legend && <Sample solid={false} old={false} words={legend.others} />}
      {hasOld && <Sample solid old words="from an old source" />}
    </ul>
  );
}

/** At the ends the words stay within the axis. */
function anchorAt(at: number): "start" | "middle" | "end" {
  if (at === 0) return "start";
  return at === 100 ? "end" : "middle";
}

interface LedgerStripProps {
  strip: StripView;
  /** The noun of a row, for those that are not drawn. */
  noun: string;
  level: 2 | 3;
}

/** The rows of a ledger as dots on one axis, a line for each firm; what each amounts to stands in words at its end. */
export function LedgerStrip({ strip, noun, level }: LedgerStripProps) {
  const { title, note, ticks, lines, none, elsewhere, rest } = strip;
  const Title = `h${level}` as const;
  return (
    <figure className="min-w-0">
      <figcaption className="mb-1 flex flex-wrap items-baseline gap-x-4 border-ink border-b pb-1">
        <Title className="font-medium font-serif text-term">{title}</Title>
        {note !== null && <span className="text-note text-soft">{note}</span>}
      </figcaption>
      <div className="strip-line strip-ticks text-fine text-soft" aria-hidden="true">
        <span className="strip-name" />
        <svg width="100%" height="16" className="strip-axis overflow-visible" aria-hidden="true">
          {ticks.map(({ at, label }) => (
            <text key={at} x={`${at}%`} y="12" className="fill-soft" textAnchor={anchorAt(at)}>
              {label}
            </text>
          ))}
        </svg>
        <span className="strip-words" />
      </div>
      <ul>
        {lines.map((line) => (
          <Line key={line.name} line={line} ticks={ticks} />
        ))}
        {elsewhere.length > 0 && (
          <Undrawn firms={elsewhere}>
            <span className="text-note text-soft">None of this kind:</span>
          </Undrawn>
        )}
        {none.length > 0 && (
          <Undrawn firms={none}>
            <UnknownChip text="none found" tight />
          </Undrawn>
        )}
      </ul>
      <Legend strip={strip} />
      {rest > 0 && (
        <p className="mt-1 text-note text-soft">
          {rest} more {noun} cannot be drawn on this axis and stand in the table alone.
        </p>
      )}
    </figure>
  );
}
