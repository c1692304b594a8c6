import type { Rules } from "#lib/domain/category.ts";
import { type EvidencedClaim, listMembers } from "#lib/domain/claim.ts";
import { compareDates, isWithinMonths } from "#lib/domain/date-range.ts";
import { type Fact, soleClaimOf } from "#lib/domain/fact.ts";
import type { FactType } from "#lib/domain/fact-declaration.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { dateOfSource, type Source } from "#lib/domain/source.ts";

type Sources = Readonly<Record<string, Source>>;

/** The newest of some dates, or null if there is none. */
function findNewest(dates: readonly (PartialDate | undefined)[]): PartialDate | null {
  const known = dates.filter((date) => date !== undefined);
  return known.sort(compareDates).at(-1) ?? null;
}

/** The day a claim holds for: its `as_of`, else that of its members, else the newest date of its sources; null when undated. */
export function findClaimDate(evidenced: EvidencedClaim, sources: Sources): PartialDate | null {
  if (evidenced.asOf !== undefined) return evidenced.asOf;
  const members = listMembers(evidenced.claim).filter((member) => !member.excluded);
  const ofMembers = findNewest(members.map((member) => member.asOf));
  if (ofMembers !== null) return ofMembers;
  const ids = new Set([...evidenced.sources, ...members.flatMap((member) => member.sources)]);
  return findNewest([...ids].map((id) => dateOfSource(sources[id])));
}

/** Which types of fact go out of date; what a date says is no less true later, and its measure counts the months. */
const AGES: Record<FactType, boolean> = {
  boolean: true,
  number: true,
  enum: true,
  set: true,
  date: false,
  text: true,
  numbers: true,
};

/** Whether a fact is past its shelf life on the edition's day. Undated facts, dates, and what several claim are never old. */
export function isOld(id: string, fact: Fact, sources: Sources, category: Rules): boolean {
  const declaration = category.facts[id];
  const claim = soleClaimOf(fact);
  if (!claim || !declaration || !AGES[declaration.type]) return false;
  const months = declaration.shelf_life ?? category.shelf_life;
  const date = findClaimDate(claim, sources);
  if (months === "none" || date === null) return false;
  return isWithinMonths(date, category.as_of, months) === "no";
}
