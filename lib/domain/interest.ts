import { z } from "zod";
import { ProviderRef } from "#lib/domain/ids.ts";
import { FullDate, PartialDate } from "#lib/domain/partial-date.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

const what = z.string().min(1).max(300).describe("What it is: shares, tokens, work, payment");
const period = {
  since: PartialDate.optional().describe("When it began"),
  until: PartialDate.optional().describe("When it ended"),
};

export const EditorInterest = strictObject({
  who: z.string().min(1).max(80).describe("Who wrote or changed this entry and has the interest"),
  what,
  ...period,
});

export const ProviderInterest = strictObject({
  in: ProviderRef.describe("The other provider: its id, or category/id"),
  what,
  ...period,
});

/**
 * What those who wrote an entry, and the provider itself, have at stake, as they declare it. Without a declaration nothing
 * is known; a declaration without interests says that there are none.
 */
export const Interests = strictObject({
  declared: FullDate.describe("The day of the declaration"),
  editors: z
    .array(EditorInterest)
    .max(20)
    .optional()
    .describe("Of those who wrote this entry, in the provider"),
  provider: z
    .array(ProviderInterest)
    .max(20)
    .optional()
    .describe("Of the provider, in others listed here"),
});
export type Interests = z.infer<typeof Interests>;
