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
  title: makeText(60),
  question: makeText(160),
  help: makeNote(600).optional(),
  group: makeText(40),
  filter: YesNoSchema.optional(),
  shelf_life: z.union([z.number().int().min(1).max(240), z.literal("none")]).optional(),
  proof_life: z.number().int().min(1).max(240).optional(),
  not_found: YesNoSchema.optional(),
  tag: z.record(EntryIdSchema, makeText(24)).optional(),
};

/** Facts of these types can be counted from a ledger. */
const countable = { from: RecipeSchema.optional() };

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
    values: NamedMapSchema,
    ordered: YesNoSchema.optional(),
  }),
  set: z.strictObject({
    ...common,
    type: z.literal("set"),
    members: NamedMapSchema,
    levels: NamedMapSchema.optional(),
  }),
  date: z.strictObject({ ...common, type: z.literal("date"), ...countable }),
  text: z.strictObject({ ...common, type: z.literal("text") }),
  numbers: z.strictObject({
    ...common,
    type: z.literal("numbers"),
    members: z.union([FactIdSchema, NamedMapSchema]),
  }),
} satisfies { [Type in FactType]: z.ZodType<FactDeclaration & { type: Type }> };

const { boolean, ...others } = BY_TYPE;

/** A fact as a category declares it. */
export const FactDeclarationSchema = z.discriminatedUnion("type", [
  boolean,
  ...Object.values(others),
]);
