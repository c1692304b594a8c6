import type { Scorable } from "#lib/domain/content.ts";
import { findProvenNewest } from "#lib/domain/date-range.ts";
import { claimsOf, type Fact } from "#lib/domain/fact.ts";
import { findClaimDate } from "#lib/domain/fact-age.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";

/** Whether a fact is the provider's own, as a source says: not another's that it passes on, nor what only a published order says. */
function isOwn(fact: Fact): boolean {
  switch (fact.state) {
    case "claimed":
      return fact.via === undefined;
    case "disputed":
      return true;
    case "expired":
      return isOwn(fact.was);
    case "told":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return false;
  }
}

/** The newest day for which a source is proven to say something of a provider's own; null if nothing is dated. */
export function findNewestEvidence({
  facts,
  data,
}: Pick<Scorable, "facts" | "data">): PartialDate | null {
  const dates = Object.values(facts)
    .filter(isOwn)
    .flatMap(claimsOf)
    .map((claim) => findClaimDate(claim, data.sources));
  return findProvenNewest(dates) ?? null;
}
