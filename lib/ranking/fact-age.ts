import type { Rules } from "#lib/domain/category.ts";
import { compareDates, isWithinMonths } from "#lib/domain/date-range.ts";
import type { EvidencedClaim, Fact } from "#lib/domain/fact.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Source } from "#lib/domain/source.ts";

type Sources = Readonly<Record<string, Source>>;

/** The newest of some dates, or null if there is none. */
function findNewest(dates: readonly (PartialDate | undefined)[]): PartialDate | null {
  const known = dates.filter((date) => date !== undefined);
  return known.sort(compareDates).at(-1) ?? null;
}

/** The day a claim holds for: its `as_of`, else that of its members, else the newest copy or publication date of its sources; null when undated. */
export function findClaimDate(evidenced: EvidencedClaim, sources: Sources): PartialDate | null {
  if (evidenced.asOf !== undefined) return evidenced.asOf;
  const members = evidenced.claim.type === "set" ? evidenced.claim.includes : [];
  const ofMembers = findNewest(members.map((member) => member.asOf));
  if (ofMembers !== null) return ofMembers;
  const ids = new Set([...evidenced.sources, ...members.flatMap((member) => member.sources)]);
  return findNewest([...ids].map((id) => sources[id]?.copy_date ?? sources[id]?.published));
}

/** Whether a fact is past its shelf life on the edition's day. Undated facts and dates, which age in their measure, are never old. */
export function isOld(id: string, fact: Fact, sources: Sources, category: Rules): boolean {
  const declaration = category.facts[id];
  if (fact.state !== "claimed" || !declaration || declaration.type === "date") return false;
  const months = declaration.shelf_life ?? category.shelf_life;
  const date = findClaimDate(fact, sources);
  if (months === "none" || date === null) return false;
  return isWithinMonths(date, category.as_of, months) === "no";
}
