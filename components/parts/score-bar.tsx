interface ScoreBarProps {
  /** Both ends in thousandths of 100. */
  lo: number;
  hi: number;
  /** How much of the proven part rests on old facts. */
  old?: number;
  ticks?: boolean;
  height?: number;
}

const TICKS = [10, 20, 30, 40, 50, 60, 70, 80, 90];

/** A lying bar: what is proven in solid colour, on old facts in stripes, what is open hatched. Say the same in words beside it. */
export function ScoreBar({ lo, hi, old = 0, ticks = true, height = 10 }: ScoreBarProps) {
  const [fresh, from, to] = [(lo - old) / 1000, lo / 1000, hi / 1000];
  return (
    <svg width="100%" height={height} className="block" aria-hidden="true" focusable="false">
      {ticks &&
        TICKS.filter((tick) => tick > to).map((tick) => (
          <rect key={tick} x={`${tick}%`} y="35%" width="1" height="65%" className="fill-line" />
        ))}
      <rect x="0" y="0" width={`${fresh}%`} height="100%" className="fill-verdigris" />
      {old > 0 && (
        <rect x={`${fresh}%`} y="0" width={`${from - fresh}%`} height="100%" fill="url(#old)" />
      )}
      {to > from && (
        <rect x={`${from}%`} y="0" width={`${to - from}%`} height="100%" fill="url(#hatch)" />
      )}
      <line x1="0" x2="100%" y1="100%" y2="100%" strokeWidth="2" className="stroke-strong" />
      <line x1="100%" x2="100%" y1="0" y2="100%" strokeWidth="2" className="stroke-line" />
    </svg>
  );
}
