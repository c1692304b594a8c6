import { z } from "zod";
import type { Condition, Recipe } from "#lib/domain/recipe.ts";
import { EntryIdSchema, FactIdSchema } from "#lib/domain/schema/ids.ts";
import { makeText } from "#lib/domain/schema/text.ts";

const Amount = z.number().min(0).max(1e15);
const Word = makeText(200);

/** A demand on one column: a range of a number or year, or one of several values. */
const ConditionSchema = z.union([
  z.strictObject({ at_least: Amount, at_most: Amount.optional() }),
  z.strictObject({ at_least: Amount.optional(), at_most: Amount }),
  z.strictObject({ in: z.array(Word).min(1).max(50) }),
  z.strictObject({ is: Word }),
]) satisfies z.ZodType<Condition>;

const common = {
  ledger: EntryIdSchema,
  by: FactIdSchema.optional(),
  where: z.record(FactIdSchema, ConditionSchema).optional(),
};

/** How a fact is counted from the rows of a ledger. */
export const RecipeSchema = z.union([
  z.strictObject({ ...common, sum: FactIdSchema }),
  z.strictObject({ ...common, count: z.literal("rows") }),
  z.strictObject({ ...common, distinct: FactIdSchema }),
  z.strictObject({ ...common, newest: FactIdSchema }),
  z.strictObject({ ...common, largest: FactIdSchema }),
]) satisfies z.ZodType<Recipe>;
