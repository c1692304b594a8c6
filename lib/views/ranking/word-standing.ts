import type { RowView } from "#lib/views/ranking/row-view.ts";

/** Where a provider stands, in a line: its place, its score and how much of it is verified. */
export function wordStanding(row: RowView): string {
  const place = row.standing
    ? `Place ${row.standing.place}${row.provisional ? ", provisional" : ""}`
    : "No place";
  return row.listsScore ? `${place} · ${row.proven} of 10 · ${row.known} % verified` : place;
}
