import type { CriterionBar } from "#lib/views/ranking/row-view.ts";

const HEIGHT = 30;
const COLUMNS = [
  "",
  "grid-cols-1",
  "grid-cols-2",
  "grid-cols-3",
  "grid-cols-4",
  "grid-cols-5",
  "grid-cols-6",
];

/** More bars than one line can hold go into two. */
function chooseColumns(count: number): string {
  const most = COLUMNS.length - 1;
  return COLUMNS[count > most ? Math.ceil(count / 2) : count] ?? "grid-cols-6";
}

/** Tenths of a pixel are finer than any screen. */
function toPixels(milliPoints: number): number {
  return Math.round((milliPoints / 100_000) * HEIGHT * 10) / 10;
}

function wordBar({ title, weight, score }: CriterionBar): string {
  const open = score.exact ? "" : `, up to ${score.possible}`;
  return `${title}: ${score.proven} proven${open} of 10; weight ${weight} %`;
}

/** A standing bar for each criterion: proven in solid colour, the open part hatched on top. */
export function CriterionBars({ bars }: { bars: readonly CriterionBar[] }) {
  return (
    <ul className={`grid gap-x-1 gap-y-2 ${chooseColumns(bars.length)}`}>
      {bars.map((bar) => {
        const lo = toPixels(bar.score.lo);
        const hi = toPixels(bar.score.hi);
        return (
          <li key={bar.id} className="min-w-0">
            <svg
              width="100%"
              height={HEIGHT + 1}
              className="block border-strong border-b"
              aria-hidden="true"
              focusable="false"
            >
              {hi > lo && <rect y={HEIGHT - hi} width="100%" height={hi - lo} fill="url(#hatch)" />}
              {lo > 0 && (
                <rect y={HEIGHT - lo} width="100%" height={lo} className="fill-verdigris" />
              )}
            </svg>
            <span
              aria-hidden="true"
              className="mt-0.5 block overflow-hidden text-tick text-soft leading-4 tracking-tighter md:whitespace-nowrap"
            >
              {bar.label}
            </span>
            <span className="sr-only">{wordBar(bar)}</span>
          </li>
        );
      })}
    </ul>
  );
}
