import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";

/** The fact requirements inside a requirement, in order. */
export function listFactRequirements(requirement: Requirement): FactRequirement[] {
  if ("any" in requirement) return requirement.any;
  if ("all" in requirement) return requirement.all;
  return [requirement];
}
