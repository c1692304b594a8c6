import { createHash } from "node:crypto";
import type { Claim, EvidencedClaim } from "#lib/domain/claim.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { Evaluated } from "#lib/ranking/score-providers.ts";

/*
 * Frozen editions hold digests of their facts, so the form that is digested stays that of the first edition, in which what
 * only a published order says was a flag on facts and members, whatever form the code holds facts in.
 */

function formOfClaim(claim: Claim): object {
  switch (claim.type) {
    case "set": {
      const { told, ...sourced } = claim;
      const flagged = (isOut: boolean) =>
        told
          .filter((member) => member.excluded === isOut)
          .map(({ excluded, ...member }) => ({ ...member, guideOnly: true }));
      return {
        ...sourced,
        includes: [...claim.includes, ...flagged(false)],
        excludes: [...claim.excludes, ...flagged(true)],
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

/** A claim without how many rows it was counted from, which changes nothing that it says. */
function formOfEvidenced({ counted, ...evidenced }: EvidencedClaim): object {
  return { ...evidenced, claim: formOfClaim(evidenced.claim) };
}

function formOfFact(fact: Fact): object {
  switch (fact.state) {
    case "claimed": {
      const { state, history, via, ...evidenced } = fact;
      const older = history.map(formOfEvidenced);
      return { state, guideOnly: false, ...formOfEvidenced(evidenced), history: older, via };
    }
    case "told": {
      const { claims, note, via } = fact;
      const [claim, ...others] = claims.map(formOfEvidenced);
      const history = fact.history.map(formOfEvidenced);
      return others.length === 0
        ? { state: "claimed", guideOnly: true, ...claim, history, via }
        : { state: "disputed", guideOnly: true, claims: [claim, ...others], note };
    }
    case "disputed":
      return {
        state: fact.state,
        guideOnly: false,
        claims: fact.claims.map(formOfEvidenced),
        note: fact.note,
      };
    case "expired":
      return { state: fact.state, was: formOfFact(fact.was) };
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return fact;
  }
}

/** A digest of exactly the facts that measures read, 16 hexadecimal digits; texts and shown facts do not change it. */
export function digestFacts(provider: Evaluated): string {
  const read = provider.criteria.flatMap(({ measures }) =>
    measures.flatMap((measure) =>
      [...measure.readings, measure.cap].flatMap((reading) => reading?.fact ?? []),
    ),
  );
  const scored = [...new Set(read)].sort().map((id) => {
    const fact = provider.facts[id];
    return [id, fact && formOfFact(fact)];
  });
  return createHash("sha256").update(JSON.stringify(scored)).digest("hex").slice(0, 16);
}
