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
  /** Whom it recommends or names without a place, and where it does so. */
  named?: { name: string; provider?: EntryId; as: "recommended" | "named"; where: string }[];
}

/** The groups a provider can stand in; only the first has ranks. Who stands `beside` is of another kind and no rival of the ranked. */
export const GROUPS = [
  "ranked",
  "beside",
  "not-shown-trading",
  "too-little-published",
  "closed",
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * `editions/next/<provider>.yml`: what an editor accepted for the edition being worked on, or an edition froze. Criterion
 * intervals in milli-points, known share in percent, group, digest of its scored facts; no rank, so that a change of one
 * provider touches one file. `provisional` is there only where its place is.
 */
export interface AcceptedScore {
  group: Group;
  provisional?: "yes";
  known: number;
  criteria: Record<EntryId, [lo: number, hi: number]>;
  digest: string;
}

/** The accepted scores of the edition being worked on, by provider. */
export type AcceptedScores = Readonly<Record<EntryId, AcceptedScore>>;
