import { z } from "zod";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { orNothing } from "#lib/domain/schema/or-nothing.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { makeAddress, makeName, makeNote, makeText } from "#lib/domain/schema/text.ts";
import { BASES, type Basis, type Source } from "#lib/domain/source.ts";

/** Who speaks in a source; `guide` alone never earns a point. */
const BasisSchema = z.enum(BASES) satisfies z.ZodType<Basis>;

/** Where a fact can be read: a web address, or words for something that has none. */
export const SourceSchema = z
  .strictObject({
    title: makeText(300).describe("What the page or document is called"),
    publisher: makeName(200).describe("Who published it"),
    url: makeAddress().optional().describe("Its address, https only; this or `where`"),
    where: makeText(300).optional().describe("Where it can be found if it has no address"),
    basis: BasisSchema.describe("Who speaks: `guide` alone earns no point"),
    seen: z.literal("live").optional().describe("`live` if you read the page itself, not a copy"),
    read: PartialDateSchema.optional().describe("The day you read it"),
    copy_date: PartialDateSchema.optional().describe(
      "The day the copy was made, if you read a copy",
    ),
    published: PartialDateSchema.optional().describe("The day it was published"),
    reprint_of: makeName(200)
      .optional()
      .describe("Who published it first, if this page only repeats it"),
    says: makeText(300, 10)
      .optional()
      .describe(
        "Words exactly as they stand on the page: links lead to them, and the weekly report looks for them",
      ),
    note: makeNote(500).optional().describe("What a reader should know about it"),
  })
  .refine((source) => (source.url === undefined) !== (source.where === undefined), {
    error: "either `url` or, where it has no address, `where`; not both",
  })
  .refine((source) => source.says === undefined || source.url !== undefined, {
    error: "`url`, the page on which the words of `says` stand",
  })
  .refine((source) => source.seen === undefined || source.read !== undefined, {
    error: "`read`, the day on which the page was seen live",
  })
  .refine((source) => source.seen === undefined || source.copy_date === undefined, {
    error: "either `seen: live` or the `copy_date` of a copy, not both",
  })
  .meta({ oneOf: [{ required: ["url"] }, { required: ["where"] }] }) satisfies z.ZodType<Source>;

/** Sources by their id; the ids are the file's own. */
export const SourcesSchema = orNothing(z.record(EntryIdSchema, SourceSchema), {});
