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
  ledger: EntryIdSchema.describe("The ledger whose rows are counted"),
  by: FactIdSchema.optional().describe(
    "A column with several providers: rows that name this one count",
  ),
  where: z
    .record(FactIdSchema, ConditionSchema)
    .optional()
    .describe(
      "Which rows count, by column: `{ year: { at_least: 2024 } }`, `{ mood: { in: [calm] } }`",
    ),
};

/** How a fact is counted from the rows of a ledger. */
export const RecipeSchema = z.union([
  z.strictObject({ ...common, sum: FactIdSchema.describe("Adds up this column of numbers") }),
  z.strictObject({ ...common, count: z.literal("rows").describe("Counts rows") }),
  z.strictObject({
    ...common,
    distinct: FactIdSchema.describe("Counts the different values of this column"),
  }),
  z.strictObject({
    ...common,
    newest: FactIdSchema.describe("The newest of this column of dates or years"),
  }),
  z.strictObject({
    ...common,
    largest: FactIdSchema.describe("The largest of this column of numbers"),
  }),
]) satisfies z.ZodType<Recipe>;
