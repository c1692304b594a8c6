import { z } from "zod";
import { EntryId } from "#lib/domain/ids.ts";
import { FactRequirement, type Requirement } from "#lib/domain/requirement.ts";
import { Sources } from "#lib/domain/source.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

const why = { why: z.string().min(1).max(200).optional() };
const Parts = z.array(FactRequirement).min(1).max(12);

/** A requirement with the reason for which a use case makes it. */
export const Demand = z.union([
  ...FactRequirement.options.map((option) => strictObject({ ...option.shape, ...why })),
  strictObject({ any: Parts, ...why }),
  strictObject({ all: Parts, ...why }),
]);
/** The union above loses its members' types; they are those of a requirement. */
export type Demand = Requirement & { why?: string };

const Pick = strictObject({ name: z.string().min(1).max(80), provider: EntryId.optional() });

/** A reader's situation: `<category>/use-cases/<id>.md`. `weights`, by criterion, stand in
 * for the published ones in this situation. `guide` records what the published guide recommended for it. */
export const UseCase = strictObject({
  title: z.string().min(1).max(70).describe("The need in a few words"),
  question: z.string().min(1).max(120).describe("The question a reader comes with"),
  summary: z.string().min(1).max(300).describe("The situation, and what counts in it"),
  audience: z.string().min(1).max(200).describe("Who is in it"),
  must: z.array(Demand).min(1).max(8).describe("Requirements, each with `why`"),
  nice: z.array(Demand).max(8).optional().describe("What is good to have"),
  guide: strictObject({
    row: z.string().min(1).max(160),
    picks: z.array(Pick).max(10),
    note: z.string().min(1).max(600).optional(),
  })
    .optional()
    .describe("What the published guide recommended for it"),
  weights: z
    .record(EntryId, z.number().int().min(0).max(100))
    .optional()
    .describe("Weights by criterion in place of the published ones"),
  order: z.number().int().min(1).max(999).describe("Its place in the list of needs"),
  sources: Sources.optional().describe("Sources of its texts"),
});
export type UseCase = Omit<z.infer<typeof UseCase>, "must" | "nice"> & {
  must: Demand[];
  nice?: Demand[];
};
