import { z } from "zod";
import type { FactDeclaration, FactType, NamedMap } from "#lib/domain/fact-declaration.ts";
import { RangeSchema } from "#lib/domain/schema/amount.ts";
import { EntryIdSchema, FactIdSchema } from "#lib/domain/schema/ids.ts";
import { RecipeSchema } from "#lib/domain/schema/recipe.ts";
import { makeNote, makeText } from "#lib/domain/schema/text.ts";
import { UnitSchema } from "#lib/domain/schema/unit.ts";
import { YesNoSchema } from "#lib/domain/schema/yes-no.ts";

const Named = z.union([
  makeText(80),
  z.strictObject({
    title: makeText(80),
    note: makeNote(300).optional(),
    within: EntryIdSchema.optional(),
  }),
]);
export const NamedMapSchema = z.record(EntryIdSchema, Named) satisfies z.ZodType<NamedMap>;

const common = {
  title: makeText(60).describe("Its name on every page"),
  question: makeText(160).describe("What it asks of a provider, as a question"),
  help: makeNote(600).optional().describe("How to judge it: what counts, and what does not"),
  group: makeText(40).describe("The heading it stands under on a provider's page"),
  filter: YesNoSchema.optional().describe(
    "`yes` lets readers demand it in the list; it is shown where it parts the providers",
  ),
  shelf_life: z
    .union([z.number().int().min(1).max(240), z.literal("none")])
    .optional()
    .describe(
      "Months after which a value is old, in place of the category's; `none` for what does not age",
    ),
  proof_life: z
    .number()
    .int()
    .min(1)
    .max(240)
    .optional()
    .describe("Months after which a value that decays, such as a price, proves nothing any more"),
  not_found: YesNoSchema.optional().describe(
    "`yes` where `not_found` may be written: the fact asks whether something is published",
  ),
  tag: z
    .record(EntryIdSchema, makeText(24))
    .optional()
    .describe("Short words for options, for the list: `{ mutual: Mutual }`"),
};

/** Facts of these types can be counted from a ledger. */
const countable = {
  from: RecipeSchema.optional().describe(
    "How it is counted from a ledger, for all providers; see Ledgers",
  ),
};

const BY_TYPE = {
  boolean: z.strictObject({ ...common, type: z.literal("boolean"), ...countable }),
  number: z.strictObject({
    ...common,
    type: z.literal("number"),
    unit: UnitSchema,
    range: RangeSchema.optional(),
    ...countable,
  }),
  enum: z.strictObject({
    ...common,
    type: z.literal("enum"),
    values: NamedMapSchema.describe(
      "Its options by id: a title, or `{ title: ..., note: ... }`; of ordered ones the least first",
    ),
    ordered: YesNoSchema.optional().describe("`yes` where each option is more than the one before"),
  }),
  set: z.strictObject({
    ...common,
    type: z.literal("set"),
    members: NamedMapSchema.describe(
      "What can be in it, by id: a title, or `{ title: ..., note: ..., within: <other member> }`",
    ),
    levels: NamedMapSchema.optional().describe(
      "How well a member can be supported, the best first",
    ),
  }),
  date: z.strictObject({ ...common, type: z.literal("date"), ...countable }),
  text: z.strictObject({ ...common, type: z.literal("text") }),
  numbers: z.strictObject({
    ...common,
    type: z.literal("numbers"),
    members: z
      .union([FactIdSchema, NamedMapSchema])
      .describe("What is counted, by id, or the id of the set whose members it counts"),
  }),
} satisfies { [Type in FactType]: z.ZodType<FactDeclaration & { type: Type }> };

const { boolean, ...others } = BY_TYPE;

/** A fact as a category declares it. */
export const FactDeclarationSchema = z.discriminatedUnion("type", [
  boolean,
  ...Object.values(others),
]);
