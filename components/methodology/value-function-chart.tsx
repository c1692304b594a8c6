import { ScoreBar } from "#components/parts/score-bar.tsx";
import type { ValueFunctionView } from "#lib/views/methodology/describe-value-function.ts";

const WIDTH = 120;
const HEIGHT = 44;
const EDGE = 4;

/** A value function drawn: a line where it runs, bars where it jumps. The shares stand beside it in figures. */
export function ValueFunctionChart({ value }: { value: ValueFunctionView }) {
  const line = value.steps.map(
    ({ at, share }) =>
      `${EDGE + (at ?? 0) * (WIDTH - 2 * EDGE - 16)},${HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)}`,
  );
  const last = value.steps.at(-1);
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      {value.curve !== null && last && (
        <svg
          width={WIDTH}
          height={HEIGHT}
          className="shrink-0"
          aria-hidden="true"
          focusable="false"
        >
          <path d={`M${EDGE} 0V${HEIGHT - EDGE}H${WIDTH}`} className="stroke-strong" fill="none" />
          <polyline
            points={`${line.join(" ")} ${WIDTH},${HEIGHT - EDGE - last.share * (HEIGHT - 2 * EDGE)}`}
            className="stroke-verdigris"
            fill="none"
            strokeWidth="2"
          />
        </svg>
      )}
      <dl className="min-w-56 max-w-md flex-1 text-note">
        {value.steps.map(({ label, share }) => (
          <div
            key={label}
            className="grid grid-cols-[minmax(0,1fr)_4.5rem_2rem] items-center gap-3 py-0.5"
          >
            <dt>{label}</dt>
            <dd className="order-last text-right">{share}</dd>
            <dd aria-hidden="true">
              <ScoreBar lo={share * 100_000} hi={share * 100_000} ticks={false} height={8} />
            </dd>
          </div>
        ))}
        {value.curve !== null && (
          <div className="pt-0.5 text-soft">
            <dt className="sr-only">Between them</dt>
            <dd>{value.curve}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
