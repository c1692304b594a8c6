import type { StandingView } from "#lib/views/ranking/standing-view.ts";

const LENGTH = 100;
const ROOM = 3;

/** Where a rank stands and how far it could move, on a line from first to last. The words stand beside it. */
export function RankTrack({ standing }: { standing: StandingView }) {
  const { rank, best, worst, of } = standing;
  const place = (value: number): number =>
    of < 2 ? LENGTH / 2 : ROOM + ((value - 1) / (of - 1)) * (LENGTH - 2 * ROOM);
  return (
    <svg width="100%" height="14" className="block" aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1="7" y2="7" className="stroke-line" strokeWidth="1.5" />
      <line
        x1={`${place(best)}%`}
        x2={`${place(worst)}%`}
        y1="7"
        y2="7"
        className="stroke-strong"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <circle cx={`${place(rank)}%`} cy="7" r="5.5" className="fill-ink" />
    </svg>
  );
}
