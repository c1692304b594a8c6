import { z } from "zod";
import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";
import { EntryIdSchema, FactIdSchema } from "#lib/domain/schema/ids.ts";
import { makeText } from "#lib/domain/schema/text.ts";
import { YesNoSchema } from "#lib/domain/schema/yes-no.ts";

/** An option as it is written: what a fact's type makes of it is told by the check, which knows the type. */
const Scalar = z.union([makeText(60), z.boolean(), z.number()]);
const Several = z.array(EntryIdSchema).min(1).max(30);

/** A demand on one fact, written `{ fact, <test>: ... }`. */
export const FactRequirementSchema = z.union([
  z.strictObject({
    fact: FactIdSchema,
    is: Scalar.describe("Is this: `yes`, `no`, an option, a number; a set is asked by `includes`"),
  }),
  z.strictObject({ fact: FactIdSchema, not: Scalar.describe("Is known to be something else") }),
  z.strictObject({ fact: FactIdSchema, in: Several.describe("Is one of these options") }),
  z.strictObject({
    fact: FactIdSchema,
    includes: z.union([EntryIdSchema, Several]).describe("Has this member, or all of these"),
  }),
  z.strictObject({
    fact: FactIdSchema,
    any_of: Several.describe("Has at least one of these members"),
  }),
  z.strictObject({
    fact: FactIdSchema,
    at_least: z.number().describe("Is this or more; of a set, has so many members or more"),
  }),
  z.strictObject({
    fact: FactIdSchema,
    of: EntryIdSchema.describe("Of this member it counts `at_least` so many"),
    at_least: z.number(),
  }),
  z.strictObject({ fact: FactIdSchema, at_most: z.number().describe("Is this or less") }),
  z.strictObject({
    fact: FactIdSchema,
    within_months: z
      .number()
      .int()
      .min(1)
      .max(240)
      .describe("Lies at most so many months before `as_of`"),
  }),
  z.strictObject({
    fact: FactIdSchema,
    known: z
      .union([YesNoSchema, z.literal("nothing")])
      .describe("`yes`: all of it is known; `no`: something is open; `nothing`: all of it is open"),
  }),
]) satisfies z.ZodType<FactRequirement>;

/** What a use case, a filter or a `holds_if` demands; `any` and `all` nest one level. */
export const RequirementSchema = z.union([
  ...FactRequirementSchema.options,
  z.strictObject({
    any: z.array(FactRequirementSchema).min(1).max(12).describe("One of these conditions is met"),
  }),
  z.strictObject({
    all: z.array(FactRequirementSchema).min(1).max(12).describe("All of these are met"),
  }),
]) satisfies z.ZodType<Requirement>;
