import type { RowView } from "#lib/views/ranking/row-view.ts";

/** A provider's score in figures: what is proven and what it could be. */
export function ScoreFigure({ row }: { row: RowView }) {
  const isOpen = row.possible !== null && row.possible !== row.proven;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-note text-soft max-lg:flex-col max-lg:items-end max-lg:leading-4">
      <span className="font-serif text-title text-ink leading-none">{row.proven}</span>
      <span>
        <span className={isOpen ? "max-lg:sr-only" : ""}>
          proven<span className="sr-only"> of 10</span>
        </span>
        {isOpen && (
          <>
            <span className="max-lg:sr-only"> · </span>up to {row.possible}
          </>
        )}
      </span>
    </p>
  );
}
