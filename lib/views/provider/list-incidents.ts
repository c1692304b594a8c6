import { compareDates } from "#lib/domain/date-range.ts";
import type { Incident } from "#lib/domain/provider.ts";
import type { ScoredProvider } from "#lib/ranking/catalog.ts";

/** What went wrong around a provider, newest first: files hold it in any order, and readers look for the newest. */
export function listIncidents({
  data,
}: {
  data: Pick<ScoredProvider["data"], "incidents">;
}): Incident[] {
  return (data.incidents ?? []).toSorted((a, b) => compareDates(b.date, a.date));
}
