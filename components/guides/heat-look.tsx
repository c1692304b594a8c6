import type { ReactNode } from "react";
import { SwatchLegend } from "#components/guides/swatch-legend.tsx";
import { markId } from "#components/parts/answer-chip.tsx";

/** How a cell of a heat map looks, its mark where it has no number, a sample of its number, and what the legend says of it. */
export interface HeatLook {
  tone: string;
  mark: string;
  sample: string;
  legend: string;
}

/** What stands in a cell: its number, or the mark of its look. */
export function HeatMark({ look, text }: { look: HeatLook; text: string }): ReactNode {
  if (text !== "") return <span className="heat-word">{text}</span>;
  return (
    <span className="heat-word">
      <svg width="12" height="12" aria-hidden="true" className="inline">
        <use href={`#${markId(look.mark)}`} />
      </svg>
    </span>
  );
}

/** What the looks mean that a heat map has. */
export function HeatLegend({ looks }: { looks: readonly HeatLook[] }) {
  return (
    <SwatchLegend
      items={looks.map((look) => ({
        key: look.legend,
        tone: look.tone,
        mark: <HeatMark look={look} text={look.sample} />,
        words: look.legend,
      }))}
    />
  );
}
