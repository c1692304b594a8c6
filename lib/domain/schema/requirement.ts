import { z } from "zod";
import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";
import { EntryIdSchema, FactIdSchema } from "#lib/domain/schema/ids.ts";
import { YesNoSchema } from "#lib/domain/schema/yes-no.ts";

const Scalar = z.union([EntryIdSchema, z.boolean(), z.number()]);
const Several = z.array(EntryIdSchema).min(1).max(30);

/** A demand on one fact, written `{ fact, <test>: ... }`. */
export const FactRequirementSchema = z.union([
  z.strictObject({ fact: FactIdSchema, is: Scalar }),
  z.strictObject({ fact: FactIdSchema, not: Scalar }),
  z.strictObject({ fact: FactIdSchema, in: Several }),
  z.strictObject({ fact: FactIdSchema, includes: z.union([EntryIdSchema, Several]) }),
  z.strictObject({ fact: FactIdSchema, any_of: Several }),
  z.strictObject({ fact: FactIdSchema, at_least: z.number() }),
  z.strictObject({ fact: FactIdSchema, of: EntryIdSchema, at_least: z.number() }),
  z.strictObject({ fact: FactIdSchema, at_most: z.number() }),
  z.strictObject({ fact: FactIdSchema, within_months: z.number().int().min(1).max(240) }),
  z.strictObject({ fact: FactIdSchema, known: YesNoSchema }),
]) satisfies z.ZodType<FactRequirement>;

/** What a use case, a filter or a `holds_if` demands; `any` and `all` nest one level. */
export const RequirementSchema = z.union([
  ...FactRequirementSchema.options,
  z.strictObject({ any: z.array(FactRequirementSchema).min(1).max(12) }),
  z.strictObject({ all: z.array(FactRequirementSchema).min(1).max(12) }),
]) satisfies z.ZodType<Requirement>;
