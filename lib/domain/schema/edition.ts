import { z } from "zod";
import { type AcceptedScore, GROUPS, type PublishedOrder } from "#lib/domain/edition.ts";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { makeName, makeText } from "#lib/domain/schema/text.ts";

const Place = z.strictObject({
  place: z.number().int().min(1).max(500).describe("The place it gave"),
  name: makeName(80).describe("The name it used"),
  provider: EntryIdSchema.optional().describe("Our entry for it"),
});

/** A ranking that somebody else published: order only, for comparison. */
export const PublishedOrderSchema = z.strictObject({
  title: makeText(160).describe("Its title"),
  publisher: makeText(80).describe("Who published it"),
  author: makeText(80).optional().describe("Who wrote it"),
  published: PartialDateSchema.describe("When"),
  kind: z.literal("published-guide").describe("Tells it from a frozen edition"),
  note: makeText(1000).optional().describe("What to know about it"),
  places: z.array(Place).min(1).max(500).describe("Its order"),
  named: z
    .array(
      z.strictObject({
        name: makeName(80).describe("The name it used"),
        provider: EntryIdSchema.optional().describe("Our entry for it"),
        as: z.enum(["recommended", "named"]).describe("Whether it recommends it"),
        where: makeText(300).describe("Where it says so"),
      }),
    )
    .max(500)
    .optional()
    .describe("Whom it names without a place"),
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
