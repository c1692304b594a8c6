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
  question: z.string().min(1).max(140).describe("The question as a reader asks it"),
  order: z.number().int().min(1).max(999).describe("Its place on the page"),
  list: strictObject({ must: z.array(Requirement).min(1).max(8) })
    .optional()
    .describe("Lists providers that meet this, from the facts"),
  holds_if: z
    .array(Statement)
    .min(1)
    .max(20)
    .optional()
    .describe("What the answer states about providers"),
  sources: Sources.optional().describe("Sources of the answer"),
});
export type Question = z.infer<typeof Question>;
