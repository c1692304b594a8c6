import { type Claim, type EvidencedClaim, listMembers } from "#lib/domain/claim.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import type { Source } from "#lib/domain/source.ts";

type Sources = Readonly<Record<EntryId, Source>>;

function isTold(ids: readonly EntryId[], sources: Sources): boolean {
  return ids.every((id) => sources[id]?.basis === "guide");
}

function isClaimTold({ claim, sources: own }: EvidencedClaim, sources: Sources): boolean {
  return isTold([...own, ...listMembers(claim).flatMap((member) => member.sources)], sources);
}

/** Moves members that only a published order names into `told`; members of a closed set have no evidence of their own. */
function setMembersApart(claim: Claim, sources: Sources): Claim {
  switch (claim.type) {
    case "set": {
      if (claim.closed) return claim;
      const [included, excluded] = [claim.includes, claim.excludes].map((members) => {
        const told = members.filter(
          (member) => member.sources.length > 0 && isTold(member.sources, sources),
        );
        return { told, sourced: members.filter((member) => !told.includes(member)) };
      });
      return {
        ...claim,
        includes: included?.sourced ?? [],
        excludes: excluded?.sourced ?? [],
        told: [
          ...(included?.told ?? []).map((member) => ({ ...member, excluded: false })),
          ...(excluded?.told ?? []).map((member) => ({ ...member, excluded: true })),
        ],
      };
    }
    case "boolean":
    case "number":
    case "option":
    case "date":
    case "text":
    case "numbers":
      return claim;
  }
}

/** Sets apart what only a published order says, by the sources that a fact and its members name: it is told, and earns nothing. */
export function tellApart(fact: Fact, sources: Sources): Fact {
  switch (fact.state) {
    case "claimed": {
      const { state, history, via, ...evidenced } = fact;
      const claim = { ...evidenced, claim: setMembersApart(evidenced.claim, sources) };
      const background = { history, ...(via !== undefined && { via }) };
      return isClaimTold(evidenced, sources)
        ? { state: "told", claims: [claim], ...background }
        : { state, ...claim, ...background };
    }
    case "disputed":
      return fact.claims.every((claim) => isClaimTold(claim, sources))
        ? { ...fact, state: "told", history: [] }
        : fact;
    case "told":
    case "expired":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return fact;
  }
}
