import type { RowView } from "#lib/views/ranking/row-view.ts";

/** A place in figures, `6=` where it is shared; in a dashed box while it is provisional. Empty for those without one. */
export function PlaceFigure({ row, size = "text-title" }: { row: RowView; size?: string }) {
  if (!row.standing) return null;
  const frame = row.provisional
    ? "inline-block rounded-sm border border-strong border-dashed px-1 text-soft"
    : "";
  return (
    <span className={`font-serif leading-none ${size} ${frame}`}>
      <span className="sr-only">Place </span>
      {row.standing.place}
      {row.provisional && <span className="sr-only">, provisional</span>}
    </span>
  );
}
