import { z } from "zod";
import type { Category } from "#lib/domain/category.ts";
import { FROZEN, type FrozenLedger } from "#lib/domain/frozen-edition.ts";
import type { LedgerRow } from "#lib/domain/ledger.ts";
import { CategorySchema } from "#lib/domain/schema/category.ts";
import { CriterionSchema } from "#lib/domain/schema/criterion.ts";
import { AcceptedScoreSchema } from "#lib/domain/schema/edition.ts";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { LedgerDeclarationSchema, makeLedgerSchema } from "#lib/domain/schema/ledger.ts";
import { makeFactsSchema } from "#lib/domain/schema/provider.ts";
import { SourcesSchema } from "#lib/domain/schema/source.ts";
import { makeName } from "#lib/domain/schema/text.ts";

const shape = {
  digest: z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits"),
  kind: z.literal(FROZEN),
  as_of: CategorySchema.shape.as_of,
  shelf_life: CategorySchema.shape.shelf_life,
  when_old: CategorySchema.shape.when_old,
  eligibility: CategorySchema.shape.eligibility,
  units: CategorySchema.shape.units,
  facts: CategorySchema.shape.facts,
  criteria: z.record(EntryIdSchema, CriterionSchema),
};

/** The rubric of a frozen edition; what it holds of providers and rows can only be read with what is declared here. */
export const FrozenRubricSchema = z.strictObject({
  ...shape,
  ledgers: z
    .record(
      EntryIdSchema,
      z.strictObject({
        ...LedgerDeclarationSchema.shape,
        sources: z.unknown(),
        rows: z.unknown(),
      }),
    )
    .optional(),
  providers: z.record(EntryIdSchema, z.unknown()),
});

function makeFrozenLedgers(ledgers: NonNullable<Category["ledgers"]>) {
  const entries = Object.entries(ledgers).map(([id, { columns }]) => [
    id,
    z.strictObject({ ...LedgerDeclarationSchema.shape, ...makeLedgerSchema(columns).shape }),
  ]);
  const shapes: Record<string, z.ZodType<FrozenLedger<LedgerRow>>> = Object.fromEntries(entries);
  return z.strictObject(shapes);
}

/**
 * The schema of `editions/<YYYY-MM>.yml` once frozen, derived from the facts and ledgers it declares itself: the rubric, the
 * rows, and of each provider its score, its rank (null outside the ranked group), and its facts with their sources.
 */
export function makeFrozenSchema(facts: Category["facts"], ledgers: Category["ledgers"] = {}) {
  return z.strictObject({
    ...shape,
    ledgers: makeFrozenLedgers(ledgers).optional(),
    providers: z.record(
      EntryIdSchema,
      z.strictObject({
        name: makeName(80),
        rank: z.number().int().min(1).nullable(),
        score: AcceptedScoreSchema,
        facts: makeFactsSchema(facts),
        sources: SourcesSchema,
      }),
    ),
  });
}
