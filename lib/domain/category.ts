import { z } from "zod";
import { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { EditionId, EntryId, FactId } from "#lib/domain/ids.ts";
import { FullDate } from "#lib/domain/partial-date.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

/** When a provider is ranked, as data: which facts say that it closed and that it trades, and how much must be known. */
const Eligibility = strictObject({
  closed: strictObject({ fact: FactId }).optional(),
  trading: strictObject({
    fact: FactId,
    within_months: z.number().int().min(1).max(240),
  }).optional(),
  known_share: strictObject({ at_least: z.number().int().min(0).max(100) }).optional(),
  known_in: z.array(EntryId).max(12).optional(),
});
export type Eligibility = z.infer<typeof Eligibility>;

/** A kind of service compared: `<category>/category.md`. */
export const Category = strictObject({
  title: z.string().min(1).max(80),
  nav: z.string().min(1).max(24),
  heading: z.string().min(1).max(90),
  summary: z.string().min(1).max(300),
  definition: z.string().min(1).max(400),
  noun: strictObject({ one: z.string().min(1).max(30), many: z.string().min(1).max(30) }),
  as_of: FullDate,
  shelf_life: z.union([z.number().int().min(1).max(240), z.literal("none")]),
  when_old: z.enum(["keep", "unknown"]),
  guide: EditionId.optional(),
  eligibility: Eligibility,
  tags: z.array(FactId).max(4).optional(),
  headline: z.array(FactId).max(6).optional(),
  facts: z.record(FactId, FactDeclaration),
});
export type Category = z.infer<typeof Category>;

/** What of a category judges its providers, besides its criteria; words and order on pages are left out. */
export type Rules = Pick<Category, "as_of" | "shelf_life" | "when_old" | "eligibility" | "facts">;
