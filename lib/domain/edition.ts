import { z } from "zod";
import { EntryId } from "#lib/domain/ids.ts";
import { FullDate, PartialDate } from "#lib/domain/partial-date.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

const Place = strictObject({
  place: z.number().int().min(1).max(500),
  name: z.string().min(1).max(80),
  provider: EntryId.optional(),
});

/** A ranking that somebody else published: order only, for comparison. */
export const PublishedGuide = strictObject({
  title: z.string().min(1).max(160),
  publisher: z.string().min(1).max(80),
  author: z.string().min(1).max(80).optional(),
  published: PartialDate,
  kind: z.literal("published-guide"),
  note: z.string().min(1).max(1000).optional(),
  places: z.array(Place).min(1).max(500),
});
export type PublishedGuide = z.infer<typeof PublishedGuide>;

/** The groups a provider can stand in; only the first has ranks. */
export const GROUPS = ["ranked", "not-shown-trading", "too-little-published", "closed"] as const;
export const Group = z.enum(GROUPS);
export type Group = z.infer<typeof Group>;

const MilliPoints = z.number().int().min(0).max(100_000);

/** One provider's line: criterion intervals in milli-points, known share in percent, group, digest of its scored facts. */
export const AcceptedScore = strictObject({
  group: Group,
  known: z.number().int().min(0).max(100),
  criteria: z.record(EntryId, z.tuple([MilliPoints, MilliPoints])),
  digest: z.string().regex(/^[0-9a-f]{16}$/, "16 hexadecimal digits"),
});
export type AcceptedScore = z.infer<typeof AcceptedScore>;

/** `editions/next.yml`: the accepted scores of the edition being worked on, one line a provider, no ranks. */
export const NextEdition = strictObject({
  as_of: FullDate,
  scores: z.record(EntryId, AcceptedScore),
});
export type NextEdition = z.infer<typeof NextEdition>;
