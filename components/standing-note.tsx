import type { RowView } from "#lib/views/list-view.ts";

/** How firm a rank is, in a few lines; for the other groups, why there is no rank. */
export function StandingNote({ row }: { row: RowView }) {
  const { standing } = row;
  if (!standing) return row.reason ? <p className="font-semibold">{row.reason}</p> : null;
  return (
    <div className="space-y-0.5 text-soft leading-snug">
      <p className="font-semibold text-ink">{standing.headline}</p>
      <p className="first-letter:uppercase">{standing.couldPass}</p>
      <p className="first-letter:uppercase">{standing.weakest}</p>
    </div>
  );
}
