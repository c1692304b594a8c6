import { z } from "zod";
import { EntryId } from "#lib/domain/ids.ts";
import { Requirement } from "#lib/domain/requirement.ts";
import { Sources } from "#lib/domain/source.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

const Statement = strictObject({ provider: EntryId, that: Requirement });

/**
 * A question of readers: `faqs/<id>.md`, of a category or of the site. `list` answers it from the facts;
 * `holds_if` names what the answer states about providers, so that the check can hold it against the facts.
 */
export const Question = strictObject({
  question: z.string().min(1).max(140),
  order: z.number().int().min(1).max(999),
  list: strictObject({ must: z.array(Requirement).min(1).max(8) }).optional(),
  holds_if: z.array(Statement).min(1).max(20).optional(),
  sources: Sources.optional(),
});
export type Question = z.infer<typeof Question>;
