import type { EntryId } from "#lib/domain/ids.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";

/** A ranking that somebody else published: order only, for comparison. */
export interface PublishedOrder {
  title: string;
  publisher: string;
  author?: string;
  published: PartialDate;
  kind: "published-guide";
  note?: string;
  places: { place: number; name: string; provider?: EntryId }[];
}

/** The groups a provider can stand in; only the first has ranks. */
export const GROUPS = ["ranked", "not-shown-trading", "too-little-published", "closed"] as const;
export type Group = (typeof GROUPS)[number];

/** One provider's line: criterion intervals in milli-points, known share in percent, group, digest of its scored facts. */
export interface AcceptedScore {
  group: Group;
  known: number;
  criteria: Record<EntryId, [lo: number, hi: number]>;
  digest: string;
}

/** `editions/next.yml`: the accepted scores of the edition being worked on, one line a provider, no ranks. */
export interface NextEdition {
  as_of: PartialDate;
  scores: Record<EntryId, AcceptedScore>;
}
