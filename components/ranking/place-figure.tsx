import type { RowView } from "#lib/views/ranking/row-view.ts";

/** A rank in figures; in a dashed box while it is provisional. Empty for those without one. */
export function PlaceFigure({ row }: { row: RowView }) {
  if (!row.standing) return null;
  const frame = row.provisional
    ? "inline-block rounded-sm border border-strong border-dashed px-1 text-soft"
    : "";
  return (
    <span className={`font-serif text-title leading-none ${frame}`}>
      <span className="sr-only">Rank </span>
      {row.standing.rank}
      {row.provisional && <span className="sr-only">, provisional</span>}
    </span>
  );
}
