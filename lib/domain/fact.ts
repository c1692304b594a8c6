import { type EvidencedClaim, listMembers } from "#lib/domain/claim.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";

/** What a source says of a fact, with the older figures it replaces; `via` names another provider to whom the value belongs. */
export interface ClaimedFact extends EvidencedClaim {
  state: "claimed";
  via?: EntryId;
  history: EvidencedClaim[];
}

/** Sources disagree. */
export interface DisputedFact {
  state: "disputed";
  claims: EvidencedClaim[];
  note?: string;
}

/**
 * A provider's fact in one of its states, each with what it earns and what it answers to a requirement. The whole range is
 * from the least to the most that a measure gives.
 */
export type Fact =
  /** A source says so: earns the points of its value, or the range of what it leaves open; answers by it. `via`: earns the whole range. */
  | ClaimedFact
  /** Only a published order says so, in one claim or several: shown as its words; earns the whole range, answers "might". */
  | {
      state: "told";
      claims: EvidencedClaim[];
      via?: EntryId;
      note?: string;
      history: EvidencedClaim[];
    }
  /** Sources disagree: earns the range over all their claims, answers only where all of them answer alike, else "might". */
  | DisputedFact
  /** Said, but its newest evidence, of `date`, is past what such a fact can prove: shown as its old words; earns the whole range, answers "might". */
  | { state: "expired"; was: ClaimedFact | DisputedFact; date: PartialDate }
  /** Somebody looked and found no answer: earns the whole range, answers "might". */
  | { state: "unknown"; reason: string; looked: PartialDate; sources: EntryId[] }
  /** Somebody looked where it would be published, and it is not there: earns the points of "no", answers "fails". */
  | { state: "not-found"; reason: string; looked: PartialDate; sources: EntryId[] }
  /** It has no meaning for this provider: earns nothing and costs nothing, answers "does not apply". */
  | { state: "not-applicable"; reason: string }
  /** Nobody has looked yet: earns the whole range, answers "might". */
  | { state: "not-looked" };

export type FactState = Fact["state"];

/** Everything that a fact claims, whoever says it: several claims where sources disagree, none where nothing is said. */
export function claimsOf(fact: Fact): EvidencedClaim[] {
  switch (fact.state) {
    case "claimed":
      return [fact];
    case "told":
    case "disputed":
      return fact.claims;
    case "expired":
      return claimsOf(fact.was);
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return [];
  }
}

/** What a fact claims if it claims one thing, whoever says it; else null. */
export function soleClaimOf(fact: Fact): EvidencedClaim | null {
  const [claim, ...others] = claimsOf(fact);
  return claim && others.length === 0 ? claim : null;
}

/** A fact that sources claim and do not dispute; null in every other state. */
export function asClaimed(fact: Fact): ClaimedFact | null {
  switch (fact.state) {
    case "claimed":
      return fact;
    case "told":
    case "disputed":
    case "expired":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return null;
  }
}

/** The date that a fact claims if it claims one thing and that is a date; else null. */
export function dateOf(fact: Fact): PartialDate | null {
  const claim = soleClaimOf(fact)?.claim;
  switch (claim?.type) {
    case "date":
      return claim.value;
    case "boolean":
    case "number":
    case "option":
    case "set":
    case "text":
    case "numbers":
    case undefined:
      return null;
  }
}

/** Whether any source but a published order says something of a fact. */
export function isSourced(fact: Fact): boolean {
  switch (fact.state) {
    case "claimed":
    case "disputed":
    case "expired":
      return true;
    case "told":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return false;
  }
}

/** What sources prove of a fact today and of this provider itself: nothing where only a published order says it, or where it has expired. */
export function provenClaimsOf(fact: Fact): EvidencedClaim[] {
  switch (fact.state) {
    case "claimed":
      return fact.via === undefined ? [fact] : [];
    case "disputed":
      return fact.claims;
    case "told":
    case "expired":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return [];
  }
}

/** Whether only a published order says something of a fact. */
export function isTold(fact: Fact): boolean {
  return claimsOf(fact).length > 0 && !isSourced(fact);
}

/** The older figures of a fact and the provider it belongs to if that is another one. */
export function backgroundOf(fact: Fact): { history: EvidencedClaim[]; via: EntryId | null } {
  switch (fact.state) {
    case "claimed":
    case "told":
      return { history: fact.history, via: fact.via ?? null };
    case "expired":
      return backgroundOf(fact.was);
    case "disputed":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return { history: [], via: null };
  }
}

/** Sources that were read for a fact without supporting a claim. */
function readFor(fact: Fact): EntryId[] {
  switch (fact.state) {
    case "unknown":
    case "not-found":
      return fact.sources;
    case "claimed":
    case "told":
    case "disputed":
    case "expired":
    case "not-applicable":
    case "not-looked":
      return [];
  }
}

/** All source ids that a fact names, members and older figures included, in order of first use. */
export function sourcesOf(fact: Fact): EntryId[] {
  const named = [...claimsOf(fact), ...backgroundOf(fact).history].flatMap((claim) => [
    ...claim.sources,
    ...listMembers(claim.claim).flatMap((member) => member.sources),
  ]);
  return [...new Set([...named, ...readFor(fact)])];
}
