import { z } from "zod";
import { Category } from "#lib/domain/category.ts";
import { AcceptedScore } from "#lib/domain/edition.ts";
import { EntryId } from "#lib/domain/ids.ts";
import { makeFactsSchema } from "#lib/domain/provider.ts";
import { Sources } from "#lib/domain/source.ts";
import { strictObject } from "#lib/domain/strict-object.ts";
import { Criterion } from "#lib/domain/value-function.ts";

/** What tells a frozen edition from a published guide. */
export const FROZEN = "frozen-edition";

const shape = {
  digest: z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits"),
  kind: z.literal(FROZEN),
  as_of: Category.shape.as_of,
  shelf_life: Category.shape.shelf_life,
  when_old: Category.shape.when_old,
  eligibility: Category.shape.eligibility,
  facts: Category.shape.facts,
  criteria: z.record(EntryId, Criterion),
};

/** The rubric of a frozen edition; what it holds of providers can only be read with the facts declared here. */
export const FrozenRubric = strictObject({ ...shape, providers: z.record(EntryId, z.unknown()) });

/**
 * The schema of `editions/<YYYY-MM>.yml` once frozen, derived from the facts it declares itself: the rubric, and of each
 * provider its score, its rank (null outside the ranked group), and the facts with their sources that the rubric reads.
 */
export function makeFrozenSchema(facts: Category["facts"]) {
  return strictObject({
    ...shape,
    providers: z.record(
      EntryId,
      strictObject({
        name: z.string().min(1).max(80),
        rank: z.number().int().min(1).nullable(),
        score: AcceptedScore,
        facts: makeFactsSchema(facts),
        sources: Sources,
      }),
    ),
  });
}
export type FrozenFile = z.infer<ReturnType<typeof makeFrozenSchema>>;
