import { z } from "zod";
import { EntryIdSchema, FactIdSchema } from "#lib/domain/schema/ids.ts";
import { orNothing } from "#lib/domain/schema/or-nothing.ts";
import { ConditionalSentenceSchema } from "#lib/domain/schema/provider.ts";
import { FactRequirementSchema } from "#lib/domain/schema/requirement.ts";
import { SourcesSchema } from "#lib/domain/schema/source.ts";
import { makeName, makeText } from "#lib/domain/schema/text.ts";
import type { FitFact, UseCase } from "#lib/domain/use-case.ts";

const reasons = {
  why: makeText(200).optional().describe("Why it is required"),
  ask: makeText(300).optional().describe("What to send to a firm that leaves it open"),
};
const Parts = z.array(FactRequirementSchema).min(1).max(12);

/** A requirement with the reason for which a use case makes it, and what to send to a firm that leaves it open. */
export const DemandSchema = z.union([
  ...FactRequirementSchema.options.map((option) => z.strictObject({ ...option.shape, ...reasons })),
  z.strictObject({ any: Parts, ...reasons }),
  z.strictObject({ all: Parts, ...reasons }),
]);

const Pick = z.strictObject({
  name: makeName(80).describe("The name it used"),
  provider: EntryIdSchema.optional().describe("Our entry for it"),
});

/** A fact that tells the better fit; `of` names a member where the fact has members. */
const FitFactSchema = z.strictObject({
  fact: FactIdSchema.describe("The fact that tells it"),
  of: EntryIdSchema.optional().describe("The member, where it has members"),
  best: z.enum(["most", "least"]).optional().describe("Which end fits better; `most` if left out"),
}) satisfies z.ZodType<FitFact>;

/** A reader's situation: `<category>/use-cases/<id>.md`. `weights`, by criterion, stand in
 * for the published ones in this situation. `guide` records what the published order recommended for it. */
export const UseCaseSchema = z.strictObject({
  title: makeText(70).describe("The need in a few words"),
  former_ids: z
    .array(EntryIdSchema)
    .max(10)
    .optional()
    .describe("Ids it had here before; their addresses lead to the new one"),
  short: makeText(40).optional().describe("What people search for"),
  search_title: makeText(60)
    .optional()
    .describe("The page's title in a list of search results: DAO treasury insurance"),
  group: makeText(40)
    .optional()
    .describe("The heading it stands under among all situations: Where your code runs"),
  question: makeText(120).describe("The question a reader comes with"),
  summary: makeText(300).describe("The situation, and what counts in it"),
  audience: makeText(200).describe("Who is in it"),
  must: z
    .array(DemandSchema)
    .min(1)
    .max(8)
    .describe(
      "Requirements, each with `why`, and `ask`: what to send to a firm that leaves it open",
    ),
  nice: z.array(DemandSchema).max(8).optional().describe("What is good to have"),
  business: FactRequirementSchema.optional().describe("Who does this kind of work at all"),
  order: z
    .array(FitFactSchema)
    .max(4)
    .optional()
    .describe("Facts that tell the better fit, first one first"),
  watch: z
    .array(ConditionalSentenceSchema)
    .max(8)
    .optional()
    .describe("What to look out for, each beside whoever it holds of"),
  guide: z
    .strictObject({
      row: makeText(160).describe("Where it says so"),
      picks: z.array(Pick).max(10).describe("Whom it named"),
      note: makeText(600).optional().describe("What to know about that"),
    })
    .optional()
    .describe("What the published guide recommended for it"),
  weights: orNothing(z.record(EntryIdSchema, z.number().int().min(0).max(100)), {})
    .optional()
    .describe("Weights by criterion in place of the published ones"),
  position: z.number().int().min(1).max(999).describe("Its place in the list of needs"),
  sources: SourcesSchema.optional().describe("Sources of its texts"),
}) satisfies z.ZodType<UseCase>;
