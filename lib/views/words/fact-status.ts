import { isComplete } from "#lib/domain/claim.ts";
import type { Fact } from "#lib/domain/fact.ts";

/** How a fact stands, which decides how it is drawn. */
export type FactStatus =
  | "known"
  | "partly"
  | "disputed"
  | "expired"
  | "unknown"
  | "told"
  | "via"
  | "not-found"
  | "not-applicable"
  | "not-looked";

/** How a fact stands. */
export function findStatus(fact: Fact): FactStatus {
  switch (fact.state) {
    case "claimed":
      if (fact.via !== undefined) return "via";
      return isComplete(fact.claim) ? "known" : "partly";
    case "told":
    case "disputed":
    case "expired":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return fact.state;
  }
}

/** Whether somebody who knows better could say so: nothing is known, or not enough. */
export function isOpenStatus(status: FactStatus): boolean {
  switch (status) {
    case "partly":
    case "expired":
    case "unknown":
    case "told":
    case "not-looked":
      return true;
    case "known":
    case "disputed":
    case "via":
    case "not-found":
    case "not-applicable":
      return false;
  }
}
