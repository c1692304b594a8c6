import type { YesNo } from "#lib/domain/fact-declaration.ts";
import type { EntryId } from "#lib/domain/ids.ts";

/** A demand on one fact, written `{ fact, <test>: ... }`. */
export type FactRequirement = { fact: string } & (
  | { is: string | number | boolean }
  | { not: string | number | boolean }
  | { in: EntryId[] }
  | { includes: EntryId | EntryId[] }
  | { any_of: EntryId[] }
  | { at_least: number }
  | { of: EntryId; at_least: number }
  | { at_most: number }
  | { within_months: number }
  | { known: YesNo | "nothing" }
);

/** What a use case, a filter or a `holds_if` demands; `any` and `all` nest one level. */
export type Requirement = FactRequirement | { any: FactRequirement[] } | { all: FactRequirement[] };

/** The fact requirements inside a requirement, in order. */
export function listFactRequirements(requirement: Requirement): FactRequirement[] {
  if ("any" in requirement) return requirement.any;
  if ("all" in requirement) return requirement.all;
  return [requirement];
}
