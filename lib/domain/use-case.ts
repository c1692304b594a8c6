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
  title: z.string().min(1).max(70),
  question: z.string().min(1).max(120),
  summary: z.string().min(1).max(300),
  audience: z.string().min(1).max(200),
  must: z.array(Demand).min(1).max(8),
  nice: z.array(Demand).max(8).optional(),
  guide: strictObject({
    row: z.string().min(1).max(160),
    picks: z.array(Pick).max(10),
    note: z.string().min(1).max(600).optional(),
  }).optional(),
  weights: z.record(EntryId, z.number().int().min(0).max(100)).optional(),
  order: z.number().int().min(1).max(999),
  sources: Sources.optional(),
});
export type UseCase = Omit<z.infer<typeof UseCase>, "must" | "nice"> & {
  must: Demand[];
  nice?: Demand[];
};
