import { z } from "zod";
import { EntryId } from "#lib/domain/ids.ts";
import { PartialDate } from "#lib/domain/partial-date.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

/** Who speaks in a source, from strongest to weakest; `guide` alone never earns a point. */
export const Basis = z.enum(["official", "repository", "third-party", "guide"]);
export type Basis = z.infer<typeof Basis>;

/** Where a fact can be read: a web address, or words for something that has none. */
export const Source = strictObject({
  title: z.string().min(1).max(300).describe("What the page or document is called"),
  publisher: z.string().min(1).max(200).describe("Who published it"),
  url: z.string().max(500).optional().describe("Its address, https only; this or `where`"),
  where: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe("Where it can be found if it has no address"),
  basis: Basis.describe("Who speaks: `guide` alone earns no point"),
  read: PartialDate.optional().describe("The day you read it"),
  copy_date: PartialDate.optional().describe("The day the copy was made, if you read a copy"),
  published: PartialDate.optional().describe("The day it was published"),
  note: z.string().max(500).optional().describe("What a reader should know about it"),
})
  .refine((source) => (source.url === undefined) !== (source.where === undefined), {
    error: "either `url` or, where it has no address, `where`; not both",
  })
  .meta({ oneOf: [{ required: ["url"] }, { required: ["where"] }] });
export type Source = z.infer<typeof Source>;

/** Sources by their id; the ids are the file's own. */
export const Sources = z.record(EntryId, Source);
