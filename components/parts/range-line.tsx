interface RangeLineProps {
  /** All in thousandths of 100: the proven end, the possible one, and what of the proven rests on old facts. */
  lo: number;
  hi: number;
  old: number;
  provisional: boolean;
  /** The same in words. */
  label: string;
}

const TICKS = [20, 40, 60, 80];

/** A score on the axis from 0 to 10: proven solid, on old facts striped, open hatched, a dot at the proven score, hollow while provisional. */
export function RangeLine({ lo, hi, old, provisional, label }: RangeLineProps) {
  const [proven, possible, fresh] = [lo / 1000, hi / 1000, (lo - old) / 1000];
  return (
    <svg width="100%" height="14" className="block overflow-visible" role="img" aria-label={label}>
      {TICKS.map((tick) => (
        <line key={tick} x1={`${tick}%`} x2={`${tick}%`} y1="2" y2="12" className="stroke-line" />
      ))}
      <line x1="0" x2="100%" y1="7" y2="7" className="stroke-line" />
      <rect x="0" y="4.5" width={`${fresh}%`} height="5" className="fill-verdigris" />
      {old > 0 && (
        <rect x={`${fresh}%`} y="4.5" width={`${proven - fresh}%`} height="5" fill="url(#old)" />
      )}
      {hi > lo && (
        <>
          <rect
            x={`${proven}%`}
            y="4"
            width={`${possible - proven}%`}
            height="6"
            fill="url(#hatch)"
          />
          <line
            x1={`${possible}%`}
            x2={`${possible}%`}
            y1="2.5"
            y2="11.5"
            className="stroke-hatch"
            strokeWidth="1.2"
          />
        </>
      )}
      {provisional ? (
        <circle
          cx={`${proven}%`}
          cy="7"
          r="4.5"
          className="fill-paper stroke-verdigris"
          strokeWidth="2"
        />
      ) : (
        <circle cx={`${proven}%`} cy="7" r="5.5" className="fill-verdigris" />
      )}
    </svg>
  );
}
