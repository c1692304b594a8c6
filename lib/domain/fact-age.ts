import type { Rules } from "#lib/domain/category.ts";
import { type EvidencedClaim, listMembers } from "#lib/domain/claim.ts";
import { findNewest, isWithinMonths } from "#lib/domain/date-range.ts";
import { claimsOf, type Fact, soleClaimOf } from "#lib/domain/fact.ts";
import type { FactType } from "#lib/domain/fact-declaration.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { dateOfSource, type Source } from "#lib/domain/source.ts";

type Sources = Readonly<Record<string, Source>>;

/**
 * The day a claim holds for: its `as_of`, else the newest of its members' days, each its own `as_of` or that of its sources,
 * and that of its own sources where not every member says its `as_of`; null when undated. What only a published order says of a member dates nothing that
 * another source says.
 */
export function findClaimDate(evidenced: EvidencedClaim, sources: Sources): PartialDate | null {
  if (evidenced.asOf !== undefined) return evidenced.asOf;
  const ofSources = (ids: readonly string[]): PartialDate | undefined =>
    findNewest(ids.map((id) => dateOfSource(sources[id])));
  const all = listMembers(evidenced.claim);
  const sourced = all.filter((member) => !member.told);
  const members = sourced.length > 0 ? sourced : all;
  const days = members.map((member) => member.asOf ?? ofSources(member.sources));
  const isEachDated = members.length > 0 && members.every((member) => member.asOf !== undefined);
  return findNewest([...days, isEachDated ? undefined : ofSources(evidenced.sources)]) ?? null;
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

/** Whether a day lies past the shelf life of a category's facts. */
export function isOldDate(
  date: PartialDate,
  category: Pick<Rules, "as_of" | "shelf_life">,
): boolean {
  return category.shelf_life !== "none" && isPast(date, category.shelf_life, category);
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
export function asSourced(fact: Fact): Fact {
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

/** The newest day of some claims, if each of them has one; else null. */
function findProofDate(claims: readonly EvidencedClaim[], sources: Sources): PartialDate | null {
  const dates = claims.map((claim) => findClaimDate(claim, sources));
  return dates.includes(null) ? null : (findNewest(dates) ?? null);
}

function ageFact(id: string, fact: Fact, sources: Sources, category: Rules): Fact {
  const declaration = category.facts[id];
  const months = declaration?.proof_life;
  if (!declaration || months === undefined || !AGES[declaration.type]) return fact;
  switch (fact.state) {
    case "claimed":
    case "disputed": {
      const date = findProofDate(claimsOf(fact), sources);
      const isExpired = date !== null && isPast(date, months, category);
      return isExpired ? { state: "expired", was: fact, date } : fact;
    }
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
 * judged anew. Undated facts never expire, nor do dates.
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
