import { z } from "zod";
import { EntryId } from "#lib/domain/ids.ts";
import { PartialDate } from "#lib/domain/partial-date.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

/** Who speaks in a source, from strongest to weakest; `guide` alone never earns a point. */
export const Basis = z.enum(["official", "repository", "third-party", "guide"]);
export type Basis = z.infer<typeof Basis>;

/** Where a fact can be read: a web address, or words for something that has none. */
export const Source = strictObject({
  title: z.string().min(1).max(300),
  publisher: z.string().min(1).max(200),
  url: z.string().max(500).optional(),
  where: z.string().min(1).max(300).optional(),
  basis: Basis,
  read: PartialDate.optional(),
  copy_date: PartialDate.optional(),
  published: PartialDate.optional(),
  note: z.string().max(500).optional(),
}).refine((source) => (source.url === undefined) !== (source.where === undefined), {
  error: "either `url` or, where it has no address, `where`; not both",
});
export type Source = z.infer<typeof Source>;

/** Sources by their id; the ids are the file's own. */
export const Sources = z.record(EntryId, Source);
