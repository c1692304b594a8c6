import type { Claim, ClaimOf, SetMember } from "#lib/domain/claim.ts";
import { dayRange } from "#lib/domain/date-range.ts";
import { provenClaimsOf } from "#lib/domain/fact.ts";
import type { FactDeclaration, FactDeclarations } from "#lib/domain/fact-declaration.ts";
import { isOrdered, optionsOf } from "#lib/domain/fact-options.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import type { FitFact } from "#lib/domain/use-case.ts";
import type { Answered, Answerer } from "#lib/ranking/answer-demands.ts";

/** How many members a set is proven to have, or whether it has one: at most that many only where it is closed, and out only what is said to be. */
function measureSet(
  { closed, includes, excludes }: ClaimOf<"set">,
  of: EntryId | undefined,
  best: "most" | "least",
): number | null {
  const has = (members: readonly SetMember[]): boolean => members.some(({ id }) => id === of);
  const isMost = best === "most";
  if (of === undefined) return isMost ? includes.length : closed ? 0 - includes.length : null;
  if (has(includes)) return isMost ? 1 : -1;
  return !isMost && (closed || has(excludes)) ? 0 : null;
}

/** How much a claim proves of what is wanted, larger is better; null where it proves nothing. */
function measureClaim(
  claim: Claim,
  { of, best = "most" }: FitFact,
  declaration: FactDeclaration,
  declarations: FactDeclarations,
): number | null {
  const signed = (amount: number): number => (best === "most" ? amount : 0 - amount);
  switch (claim.type) {
    case "boolean":
      return signed(Number(claim.value));
    case "number": {
      const proven = best === "most" ? claim.least : claim.most;
      return proven === null ? null : signed(proven);
    }
    case "option": {
      if (!isOrdered(declaration)) return null;
      const ids = optionsOf(declaration, declarations).map((option) => option.id);
      return Math.min(...claim.possible.map((id) => signed(ids.indexOf(id))));
    }
    case "set":
      return measureSet(claim, of, best);
    case "numbers": {
      const found = Object.entries(claim.value).filter(([id]) => of === undefined || id === of);
      return found.length === 0 ? null : signed(found.reduce((sum, [, value]) => sum + value, 0));
    }
    case "date":
      return signed(dayRange(claim.value)[best === "most" ? 0 : 1]);
    case "text":
      return null;
  }
}

/** How well a fact of a provider fits, by the least that any of its claims proves; null where nothing is proven. */
export function measureFit(
  wanted: FitFact,
  { facts }: Answerer,
  declarations: FactDeclarations,
): number | null {
  const fact = facts[wanted.fact];
  const declaration = declarations[wanted.fact];
  if (!fact || !declaration) return null;
  const measured = provenClaimsOf(fact).map(({ claim }) =>
    measureClaim(claim, wanted, declaration, declarations),
  );
  const proven = measured.filter((one) => one !== null);
  return proven.length < Math.max(1, measured.length) ? null : Math.min(...proven);
}

/** A provider with how it answers what is good to have, and its proven total. */
export interface Fitting {
  provider: Answerer & { total: { lo: number } };
  nice: Answered;
}

function countMet({ answers }: Answered): number {
  return answers.filter((answer) => answer === "meets").length;
}

/**
 * Which of two providers that meet all requirements fits better; negative for the first. More of what is good to have comes
 * first, then the facts of `order` in turn (who proves nothing comes last), then the higher proven score.
 */
export function compareFit(
  a: Fitting,
  b: Fitting,
  order: readonly FitFact[],
  declarations: FactDeclarations,
): number {
  const extras = countMet(b.nice) - countMet(a.nice);
  if (extras !== 0) return extras;
  for (const wanted of order) {
    const measure = ({ provider }: Fitting): number =>
      measureFit(wanted, provider, declarations) ?? Number.NEGATIVE_INFINITY;
    const [first, second] = [measure(a), measure(b)];
    if (first !== second) return second - first;
  }
  return b.provider.total.lo - a.provider.total.lo;
}
