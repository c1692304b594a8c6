import { z } from "zod";
import type { Category } from "#lib/domain/category.ts";
import { FROZEN } from "#lib/domain/frozen-edition.ts";
import { CategorySchema } from "#lib/domain/schema/category.ts";
import { CriterionSchema } from "#lib/domain/schema/criterion.ts";
import { AcceptedScoreSchema } from "#lib/domain/schema/edition.ts";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { makeFactsSchema } from "#lib/domain/schema/provider.ts";
import { SourcesSchema } from "#lib/domain/schema/source.ts";

const shape = {
  digest: z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits"),
  kind: z.literal(FROZEN),
  as_of: CategorySchema.shape.as_of,
  shelf_life: CategorySchema.shape.shelf_life,
  when_old: CategorySchema.shape.when_old,
  eligibility: CategorySchema.shape.eligibility,
  facts: CategorySchema.shape.facts,
  criteria: z.record(EntryIdSchema, CriterionSchema),
};

/** The rubric of a frozen edition; what it holds of providers can only be read with the facts declared here. */
export const FrozenRubricSchema = z.strictObject({
  ...shape,
  providers: z.record(EntryIdSchema, z.unknown()),
});

/**
 * The schema of `editions/<YYYY-MM>.yml` once frozen, derived from the facts it declares itself: the rubric, and of each
 * provider its score, its rank (null outside the ranked group), and the facts with their sources that the rubric reads.
 */
export function makeFrozenSchema(facts: Category["facts"]) {
  return z.strictObject({
    ...shape,
    providers: z.record(
      EntryIdSchema,
      z.strictObject({
        name: z.string().min(1).max(80),
        rank: z.number().int().min(1).nullable(),
        score: AcceptedScoreSchema,
        facts: makeFactsSchema(facts),
        sources: SourcesSchema,
      }),
    ),
  });
}
