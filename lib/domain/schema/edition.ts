import { z } from "zod";
import { type AcceptedScore, GROUPS, type PublishedOrder } from "#lib/domain/edition.ts";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { makeName, makeText } from "#lib/domain/schema/text.ts";

const Place = z.strictObject({
  place: z.number().int().min(1).max(500),
  name: makeName(80),
  provider: EntryIdSchema.optional(),
});

/** A ranking that somebody else published: order only, for comparison. */
export const PublishedOrderSchema = z.strictObject({
  title: makeText(160),
  publisher: makeText(80),
  author: makeText(80).optional(),
  published: PartialDateSchema,
  kind: z.literal("published-guide"),
  note: makeText(1000).optional(),
  places: z.array(Place).min(1).max(500),
  named: z
    .array(
      z.strictObject({
        name: makeName(80),
        provider: EntryIdSchema.optional(),
        as: z.enum(["recommended", "named"]),
        where: makeText(300),
      }),
    )
    .max(500)
    .optional(),
}) satisfies z.ZodType<PublishedOrder>;

const MilliPoints = z.number().int().min(0).max(100_000);

/** `editions/next/<provider>.yml`, and what a frozen edition holds of each provider's score. */
export const AcceptedScoreSchema = z.strictObject({
  group: z.enum(GROUPS),
  provisional: z.literal("yes").optional(),
  known: z.number().int().min(0).max(100),
  criteria: z.record(EntryIdSchema, z.tuple([MilliPoints, MilliPoints])),
  digest: z.string().regex(/^[0-9a-f]{16}$/, "16 hexadecimal digits"),
}) satisfies z.ZodType<AcceptedScore>;
