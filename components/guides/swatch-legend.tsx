import type { ReactNode } from "react";

interface SwatchLegendProps {
  items: readonly { key: string; tone: string; mark: ReactNode; words: string }[];
  /** What else the legend holds. */
  children?: ReactNode;
}

/** What the looks of cells mean. */
export function SwatchLegend({ items, children }: SwatchLegendProps) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-note text-soft">
      {items.map(({ key, tone, mark, words }) => (
        <li key={key} className="inline-flex items-center gap-2">
          <span aria-hidden="true" className={`swatch ${tone}`}>
            {mark}
          </span>
          {words}
        </li>
      ))}
      {children}
    </ul>
  );
}
