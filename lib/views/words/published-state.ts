import { type Claim, isComplete } from "#lib/domain/claim.ts";

/**
 * How a fact stands in the API and in the long table of facts. Only `known` and `via` have one value that counts; of
 * `disputed` there are several claims.
 */
export const PUBLISHED_STATES = [
  "known",
  "bounds",
  "one-of",
  "open-set",
  "disputed",
  "told",
  "unknown",
  "not-looked",
  "not-found",
  "not-applicable",
  "via",
  "expired",
] as const;

export type PublishedState = (typeof PUBLISHED_STATES)[number];

/** How a claim of the provider's own stands: known, or how it leaves something open. */
export function stateOfClaim(claim: Claim): PublishedState {
  if (isComplete(claim)) return "known";
  switch (claim.type) {
    case "number":
      return "bounds";
    case "option":
      return "one-of";
    case "set":
      return "open-set";
    case "boolean":
    case "date":
    case "text":
    case "numbers":
      return "known";
  }
}
