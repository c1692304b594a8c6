import { z } from "zod";
import { YesNo } from "#lib/domain/fact-declaration.ts";
import { EntryId, FactId } from "#lib/domain/ids.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

const Scalar = z.union([EntryId, z.boolean(), z.number()]);
const Several = z.array(EntryId).min(1).max(30);

/** A demand on one fact, written `{ fact, <test>: ... }`. */
export const FactRequirement = z.union([
  strictObject({ fact: FactId, is: Scalar }),
  strictObject({ fact: FactId, not: Scalar }),
  strictObject({ fact: FactId, in: Several }),
  strictObject({ fact: FactId, includes: z.union([EntryId, Several]) }),
  strictObject({ fact: FactId, any_of: Several }),
  strictObject({ fact: FactId, at_least: z.number() }),
  strictObject({ fact: FactId, of: EntryId, at_least: z.number() }),
  strictObject({ fact: FactId, at_most: z.number() }),
  strictObject({ fact: FactId, within_months: z.number().int().min(1).max(240) }),
  strictObject({ fact: FactId, known: YesNo }),
]);
export type FactRequirement = z.infer<typeof FactRequirement>;

/** What a use case, a filter or a `holds_if` demands; `any` and `all` nest one level. */
export const Requirement = z.union([
  ...FactRequirement.options,
  strictObject({ any: z.array(FactRequirement).min(1).max(12) }),
  strictObject({ all: z.array(FactRequirement).min(1).max(12) }),
]);
export type Requirement = z.infer<typeof Requirement>;
