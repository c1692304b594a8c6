import type { RowView } from "#lib/views/ranking/row-view.ts";

interface StandingNoteProps {
  row: RowView;
  /** The group of somebody without a rank, where the list does not say it already. */
  place?: string | null;
  /** What the rank was before the reader moved the weights. */
  moved?: string | null;
}

/** How firm a rank is, in a few lines; for the other groups, why there is no rank. */
export function StandingNote({ row, place = null, moved = null }: StandingNoteProps) {
  const { standing } = row;
  if (!standing) {
    const reason = [place, row.reason].filter((part) => part !== null).join(". ");
    return reason === "" ? null : <p className="font-semibold">{reason}</p>;
  }
  return (
    <div className="space-y-0.5 text-soft leading-snug">
      {moved && <p className="font-semibold text-verdigris">Was {moved}</p>}
      {row.provisional && (
        <p className="font-semibold">Provisional: {row.known} % of what we ask is verified</p>
      )}
      <p className="font-semibold text-ink">{standing.headline}</p>
      {standing.couldPass && <p className="first-letter:uppercase">{standing.couldPass}</p>}
      <p className="first-letter:uppercase">{standing.weakest}</p>
    </div>
  );
}
