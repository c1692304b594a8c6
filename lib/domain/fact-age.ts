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

/** Whether a date lies more than a number of months before the edition's day. A coarse date that may lie within them does not. */
function isPast(date: PartialDate, months: number, { as_of }: Pick<Rules, "as_of">): boolean {
  return isWithinMonths(date, as_of, months) === "no";
}

/** Whether a fact is past its shelf life on the edition's day. Undated facts, dates, what several claim and what has expired are never old. */
export function isOld(id: string, fact: Fact, sources: Sources, category: Rules): boolean {
  const declaration = category.facts[id];
  const claim = fact.state === "expired" ? null : soleClaimOf(fact);
  if (!claim || !declaration || !AGES[declaration.type]) return false;
  const months = declaration.shelf_life ?? category.shelf_life;
  const date = findClaimDate(claim, sources);
  if (months === "none" || date === null) return false;
  return isPast(date, months, category);
}

/** A fact as its sources have it, whatever its age. */
function asSourced(fact: Fact): Fact {
  switch (fact.state) {
    case "expired":
      return fact.was;
    case "claimed":
    case "told":
    case "disputed":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return fact;
  }
}

/** The newest day of what a fact claims, if each of its claims has one; null otherwise, and for what has no claim that could prove. */
function findProofDate(fact: Fact, sources: Sources): PartialDate | null {
  switch (fact.state) {
    case "claimed":
      return findClaimDate(fact, sources);
    case "disputed": {
      const dates = fact.claims.map((claim) => findClaimDate(claim, sources));
      return dates.includes(null) ? null : findNewest(dates.map((date) => date ?? undefined));
    }
    case "told":
    case "expired":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return null;
  }
}

function ageFact(id: string, fact: Fact, sources: Sources, category: Rules): Fact {
  const months = category.facts[id]?.proof_life;
  const date = findProofDate(fact, sources);
  if (months === undefined || date === null || !isPast(date, months, category)) return fact;
  switch (fact.state) {
    case "claimed":
    case "disputed":
      return { state: "expired", was: fact, date };
    case "told":
    case "expired":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return fact;
  }
}

/**
 * Facts as they stand on a rubric's day: what is past its `proof_life` opens up, and what had opened up on another day is
 * judged anew. Undated facts never expire.
 */
export function ageFacts(
  facts: Readonly<Record<string, Fact>>,
  sources: Sources,
  category: Rules,
): Record<string, Fact> {
  return Object.fromEntries(
    Object.entries(facts).map(([id, fact]) => [
      id,
      ageFact(id, asSourced(fact), sources, category),
    ]),
  );
}
