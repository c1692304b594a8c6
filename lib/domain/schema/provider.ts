import { z } from "zod";
import type { Category } from "#lib/domain/category.ts";
import type {
  Alternative,
  ConditionalSentence,
  Correction,
  Incident,
  Sentence,
} from "#lib/domain/provider.ts";
import { makeFactSchema } from "#lib/domain/schema/fact.ts";
import { EntryIdSchema, ProviderRefSchema } from "#lib/domain/schema/ids.ts";
import { InterestsSchema } from "#lib/domain/schema/interest.ts";
import { orNothing } from "#lib/domain/schema/or-nothing.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { RequirementSchema } from "#lib/domain/schema/requirement.ts";
import { SourcesSchema } from "#lib/domain/schema/source.ts";
import { makeAddress, makeName, makeText } from "#lib/domain/schema/text.ts";

const Text = makeText(1500);

/** A sentence that states something facts carry. */
export const ConditionalSentenceSchema = z.strictObject({
  text: makeText(600),
  holds_if: z.array(RequirementSchema).min(1).max(10),
}) satisfies z.ZodType<ConditionalSentence>;

/** A sentence in plain text; with `holds_if` it is checked against the facts. */
const SentenceSchema = z.union([
  makeText(600),
  ConditionalSentenceSchema,
]) satisfies z.ZodType<Sentence>;

const Sentences = z.array(SentenceSchema).min(1).max(12);
const SourceIds = z.array(EntryIdSchema).min(1).max(20);

export const IncidentSchema = z.strictObject({
  date: PartialDateSchema.describe("When it happened"),
  title: makeText(160).describe("What happened, in a few words"),
  text: Text.describe("What happened"),
  scope: makeText(600).describe("What it says about the provider, and what not"),
  sources: SourceIds.describe("Ids of the sources that tell of it"),
}) satisfies z.ZodType<Incident>;

export const CorrectionSchema = z.strictObject({
  topic: makeText(120).describe("What it is about"),
  guide: Text.describe("What the published guide said"),
  evidence: Text.describe("What the evidence says"),
  since: PartialDateSchema.optional().describe("Since when that is so"),
  sources: SourceIds.describe("Ids of the sources of the evidence"),
}) satisfies z.ZodType<Correction>;

export const AlternativeSchema = z.strictObject({
  provider: ProviderRefSchema.describe("Its id, or category/id"),
  why: makeText(400).describe("Why one would look at it"),
}) satisfies z.ZodType<Alternative>;

/** Everything of a provider but its facts, which depend on the category. */
const provider = {
  name: makeName(80).describe("The name as the provider writes it"),
  former_names: z
    .array(makeName(80))
    .max(10)
    .optional()
    .describe("Names it had before, or has beside this one"),
  former_ids: z
    .array(EntryIdSchema)
    .max(10)
    .optional()
    .describe("Ids it had here before; their addresses lead to the new one"),
  website: makeAddress().describe("Its own site, https only"),
  headline: makeText(80).describe("In the list: what it offers, without praise"),
  best: makeText(50).optional().describe("In the list: whom it is best for, in a few words"),
  summary: makeText(300).describe("Two sentences at the top of its page"),
  suits: Sentences.describe("Whom it suits"),
  why: Sentences.describe("Why one would consider it"),
  think_twice: Sentences.describe("When to think twice"),
  features: Sentences.describe("Notable features"),
  fees: Text.describe("What is known about fees, in words"),
  regions: Text.describe("Where it works, in words"),
  alternatives: z
    .array(AlternativeSchema)
    .max(10)
    .optional()
    .describe("Other providers, each with why"),
  incidents: z
    .array(IncidentSchema)
    .max(30)
    .optional()
    .describe("What went wrong around it, each with what that says about it and what not"),
  corrections: z
    .array(CorrectionSchema)
    .max(30)
    .optional()
    .describe("What the published guide said and what the evidence says"),
  interests: InterestsSchema.optional().describe(
    "What its editors and it have at stake; left out, it is shown as not declared",
  ),
  sources: SourcesSchema.describe("Sources by an id of your choice"),
};

/** The schema of a provider's facts, derived from the facts the category declares; all may be left out. */
export function makeFactsSchema(facts: Category["facts"]) {
  const shape = Object.fromEntries(
    Object.entries(facts).map(([id, declaration]) => [
      id,
      makeFactSchema(declaration, facts).optional(),
    ]),
  );
  return z.strictObject(shape);
}

/** The schema of a category's provider files, derived from the facts the category declares. */
export function makeProviderSchema(facts: Category["facts"]) {
  const declared = orNothing(makeFactsSchema(facts), {}).describe(
    "What is known of it; see the facts of the category",
  );
  return z.strictObject({ ...provider, facts: declared });
}
