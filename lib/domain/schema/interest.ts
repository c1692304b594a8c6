import { z } from "zod";
import type { EditorInterest, Interests, ProviderInterest } from "#lib/domain/interest.ts";
import { ProviderRefSchema } from "#lib/domain/schema/ids.ts";
import { FullDateSchema, PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { makeName, makeText } from "#lib/domain/schema/text.ts";

const what = makeText(300).describe("What it is: shares, tokens, work, payment");
const period = {
  since: PartialDateSchema.optional().describe("When it began"),
  until: PartialDateSchema.optional().describe("When it ended"),
};

export const EditorInterestSchema = z.strictObject({
  who: makeName(80).describe("Who wrote or changed this entry and has the interest"),
  what,
  ...period,
}) satisfies z.ZodType<EditorInterest>;

export const ProviderInterestSchema = z.strictObject({
  in: ProviderRefSchema.describe("The other provider: its id, or category/id"),
  what,
  ...period,
}) satisfies z.ZodType<ProviderInterest>;

/**
 * What those who wrote an entry, and the provider itself, have at stake, as they declare it. Without a declaration nothing
 * is known; a declaration without interests says that there are none.
 */
export const InterestsSchema = z.strictObject({
  declared: FullDateSchema.describe("The day of the declaration"),
  editors: z
    .array(EditorInterestSchema)
    .max(20)
    .optional()
    .describe("Of those who wrote this entry, in the provider"),
  provider: z
    .array(ProviderInterestSchema)
    .max(20)
    .optional()
    .describe("Of the provider, in others listed here"),
}) satisfies z.ZodType<Interests>;
