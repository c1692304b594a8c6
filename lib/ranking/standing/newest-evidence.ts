import type { Scorable } from "#lib/domain/content.ts";
import { findProvenNewest } from "#lib/domain/date-range.ts";
import { provenClaimsOf } from "#lib/domain/fact.ts";
import { asSourced, findClaimDate } from "#lib/domain/fact-age.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";

/** The newest day for which a source is proven to say something of a provider's own; null if nothing is dated. */
export function findNewestEvidence({
  facts,
  data,
}: Pick<Scorable, "facts" | "data">): PartialDate | null {
  const dates = Object.values(facts)
    .map(asSourced)
    .flatMap(provenClaimsOf)
    .map((claim) => findClaimDate(claim, data.sources));
  return findProvenNewest(dates) ?? null;
}
