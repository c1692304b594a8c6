import { ShapePath } from "#components/compare/shape-mark.tsx";
import type { ScoreLine } from "#lib/views/compare/compare-scores.ts";

const STEP = 12;
const TICKS = [20, 40, 60, 80];

type Cell = ScoreLine["cells"][number];

/** One score on the axis: proven solid, on old facts broken in brass, open dotted, its shape at the proven end. */
function Line({ cell, index }: { cell: NonNullable<Cell>; index: number }) {
  const y = STEP / 2 + 1 + index * STEP;
  const [proven, possible] = [cell.score.lo / 1000, cell.score.hi / 1000];
  const fresh = (cell.score.lo - cell.old) / 1000;
  return (
    <g>
      <line
        x1={`${proven}%`}
        x2={`${possible}%`}
        y1={y}
        y2={y}
        className="stroke-2 stroke-hatch [stroke-dasharray:2_3]"
      />
      <line x1="0" x2={`${fresh}%`} y1={y} y2={y} className="stroke-3 stroke-verdigris" />
      {cell.old > 0 && (
        <line
          x1={`${fresh}%`}
          x2={`${proven}%`}
          y1={y}
          y2={y}
          className="stroke-3 stroke-brass [stroke-dasharray:3_2]"
        />
      )}
      <svg
        x={`${proven}%`}
        y={y}
        width="1"
        height="1"
        className="overflow-visible"
        aria-hidden="true"
        focusable="false"
      >
        <ShapePath index={index} />
      </svg>
    </g>
  );
}

/** The scores of all compared on one axis from 0 to 10; the same stands in figures beside it. */
export function ScoreLines({ cells }: { cells: readonly Cell[] }) {
  const height = cells.length * STEP + 2;
  return (
    <svg
      width="100%"
      height={height}
      className="block overflow-visible"
      aria-hidden="true"
      focusable="false"
    >
      {TICKS.map((tick) => (
        <line
          key={tick}
          x1={`${tick}%`}
          x2={`${tick}%`}
          y1="0"
          y2={height}
          className="stroke-line"
        />
      ))}
      {cells.map((cell, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are those of the columns, in their order.
        cell ? <Line key={index} cell={cell} index={index} /> : null,
      )}
    </svg>
  );
}
