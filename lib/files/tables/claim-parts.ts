import {
  type Claim,
  type ClaimOf,
  type Evidence,
  isComplete,
  listMembers,
} from "#lib/domain/claim.ts";
import type { Value } from "#lib/files/tables/table.ts";
import { type PublishedState, stateOfClaim } from "#lib/views/words/published-state.ts";

/** A part of a claim: a value, bounds, or a member, with the evidence of its own where it has any. */
export interface Part {
  state: PublishedState;
  value: Value;
  least: number | null;
  most: number | null;
  member: string | null;
  level: string | null;
  onlyIf: string | null;
  own: Evidence | null;
  /** What somebody said that does not count. */
  said: string | null;
}

/** Stands where a closed set has no members: an empty cell would be unknown. */
const NONE = "none";

export const NOTHING: Omit<Part, "state"> = {
  value: null,
  least: null,
  most: null,
  member: null,
  level: null,
  onlyIf: null,
  own: null,
  said: null,
};

function wordTruth(value: boolean): string {
  return value ? "yes" : "no";
}

function partNumber(value: number): Pick<Part, "value" | "least" | "most"> {
  return { value, least: value, most: value };
}

function partSet(claim: ClaimOf<"set">): Part[] {
  const state = stateOfClaim(claim);
  const parts = listMembers(claim).map((member): Part => {
    const answer = wordTruth(!member.excluded);
    return {
      ...NOTHING,
      state: member.told ? "told" : state,
      value: member.told ? null : answer,
      said: member.told ? answer : null,
      member: member.id,
      level: member.level ?? null,
      onlyIf: member.onlyIf ?? null,
      own: member,
    };
  });
  if (parts.length > 0) return parts;
  return [{ ...NOTHING, state, value: claim.closed ? NONE : null }];
}

/** The rows that a claim takes: one for each member, and for each option that remains possible. */
export function listParts(claim: Claim): Part[] {
  const part: Part = { ...NOTHING, state: stateOfClaim(claim) };
  switch (claim.type) {
    case "boolean":
      return [{ ...part, value: wordTruth(claim.value) }];
    case "number": {
      const { least, most } = claim;
      return isComplete(claim) && least !== null
        ? [{ ...part, ...partNumber(least) }]
        : [{ ...part, least, most }];
    }
    case "option":
      return isComplete(claim)
        ? claim.possible.map((value) => ({ ...part, value }))
        : claim.possible.map((member) => ({ ...part, member }));
    case "set":
      return partSet(claim);
    case "date":
    case "text":
      return [{ ...part, value: claim.value }];
    case "numbers": {
      const members = Object.entries(claim.value).map(([member, value]) => ({
        ...part,
        ...partNumber(value),
        member,
      }));
      return members.length > 0 ? members : [{ ...part, value: NONE }];
    }
  }
}
