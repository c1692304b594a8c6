import { z } from "zod";
import type { Question } from "#lib/domain/question.ts";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { FactRequirementSchema, RequirementSchema } from "#lib/domain/schema/requirement.ts";
import { SourcesSchema } from "#lib/domain/schema/source.ts";
import { makeText } from "#lib/domain/schema/text.ts";

const Statement = z.strictObject({
  provider: EntryIdSchema.describe("Of whom it is stated"),
  that: RequirementSchema.describe("A condition, see Conditions"),
});

/**
 * A question of readers: `faqs/<id>.md`, of a category or of the site. `list` answers it from the facts;
 * `holds_if` names what the answer states about providers, so that the check can hold it against the facts.
 */
export const QuestionSchema = z.strictObject({
  question: makeText(140).describe("The question as a reader asks it"),
  position: z.number().int().min(1).max(999).describe("Its place on the page"),
  group: makeText(40).optional().describe("Under which heading it stands with others"),
  also: z
    .array(makeText(80))
    .min(1)
    .max(8)
    .optional()
    .describe("How else readers ask it, in a few words: the search finds it by them"),
  list: z
    .strictObject({
      must: z.array(RequirementSchema).min(1).max(8).describe("Conditions that all have to be met"),
      business: FactRequirementSchema.optional().describe("Who does it at all"),
    })
    .optional()
    .describe("Lists providers that meet this, from the facts; `business` says who does it at all"),
  holds_if: z
    .array(Statement)
    .min(1)
    .max(20)
    .optional()
    .describe("What the answer states about providers"),
  sources: SourcesSchema.optional().describe("Sources of the answer"),
}) satisfies z.ZodType<Question>;
