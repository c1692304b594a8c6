import { type Evidence, type EvidencedClaim, listMembers } from "#lib/domain/claim.ts";
import { findNewest } from "#lib/domain/date-range.ts";
import { claimsOf, type Fact } from "#lib/domain/fact.ts";
import { findClaimDate, isOld } from "#lib/domain/fact-age.ts";
import type { FactDeclaration, FactDeclarations } from "#lib/domain/fact-declaration.ts";
import { claimNotFound } from "#lib/domain/fact-options.ts";
import { dateOfSource, type Source } from "#lib/domain/source.ts";
import { listParts, NOTHING, type Part } from "#lib/files/tables/claim-parts.ts";
import { wordClaim } from "#lib/views/words/claim-text.ts";
import type { PublishedState } from "#lib/views/words/published-state.ts";

/** One row of the long table of facts. */
export interface FactRow extends Omit<Part, "own"> {
  /** Which of several claims it belongs to. */
  claim: number | null;
  asOf: string | null;
  old: boolean;
  via: string | null;
  sources: readonly string[];
  counted: EvidencedClaim["counted"] | null;
  method: string | null;
  note: string | null;
  reason: string | null;
  looked: string | null;
}

/** What a fact is read by: its id, its declaration among the others, and the sources of its provider. */
export interface FactContext {
  id: string;
  declaration: FactDeclaration;
  rules: Parameters<typeof isOld>[3];
  sources: Readonly<Record<string, Source>>;
}

const EMPTY: Omit<FactRow, "state"> = {
  ...NOTHING,
  claim: null,
  asOf: null,
  old: false,
  via: null,
  sources: [],
  counted: null,
  method: null,
  note: null,
  reason: null,
  looked: null,
};

function dateOfPart(own: Evidence | null, claim: EvidencedClaim, { sources }: FactContext) {
  const day = own?.asOf ?? findNewest((own?.sources ?? []).map((id) => dateOfSource(sources[id])));
  return day ?? findClaimDate(claim, sources);
}

/** The rows of one claim with the evidence of each; `as` says how they stand where the claim alone does not. */
function listClaimRows(
  claim: EvidencedClaim,
  context: FactContext,
  as?: PublishedState,
): FactRow[] {
  return listParts(claim.claim).map(({ own, ...part }) => {
    const hasOwn = own !== null && own.sources.length > 0;
    return {
      ...EMPTY,
      ...part,
      // What only the published guide says stays told, whatever else is said.
      state: part.said === null ? (as ?? part.state) : part.state,
      asOf: dateOfPart(own, claim, context),
      sources: hasOwn ? own.sources : claim.sources,
      counted: claim.counted ?? null,
      method: own?.method ?? claim.method ?? null,
      note: own?.note ?? claim.note ?? null,
    };
  });
}

/** Claims that do not count: their words stand in `said`, and the cells of the value stay empty. */
function listSaid(
  state: "told" | "expired",
  claims: readonly EvidencedClaim[],
  context: FactContext,
): FactRow[] {
  const facts: FactDeclarations = context.rules.facts;
  return claims.map((claim, index) => ({
    ...EMPTY,
    state,
    claim: claims.length > 1 ? index + 1 : null,
    said: wordClaim(claim.claim, context.declaration, facts, false),
    asOf: findClaimDate(claim, context.sources),
    sources: [
      ...new Set([...claim.sources, ...listMembers(claim.claim).flatMap((one) => one.sources)]),
    ],
    counted: claim.counted ?? null,
    method: claim.method ?? null,
    note: claim.note ?? null,
  }));
}

function listDisputed(
  { claims, note }: Fact & { state: "disputed" },
  context: FactContext,
): FactRow[] {
  return claims.flatMap((claim, index) =>
    listClaimRows(claim, context, "disputed").map((row) => ({
      ...row,
      claim: index + 1,
      note: row.note ?? note ?? null,
    })),
  );
}

/** All rows of a fact, at least one: what is not known has one that says so. */
export function listFactRows(fact: Fact, context: FactContext): FactRow[] {
  switch (fact.state) {
    case "claimed": {
      const old = isOld(context.id, fact, context.sources, context.rules);
      const via = fact.via ?? null;
      const as = via === null ? undefined : "via";
      return listClaimRows(fact, context, as).map((row) => ({ ...row, old, via }));
    }
    case "disputed":
      return listDisputed(fact, context);
    case "told": {
      const via = fact.via ?? null;
      return listSaid("told", fact.claims, context).map((row) => ({ ...row, via }));
    }
    case "expired":
      return listSaid("expired", claimsOf(fact), context);
    case "unknown": {
      const { state, reason, looked, sources } = fact;
      return [{ ...EMPTY, state, reason, looked, sources }];
    }
    case "not-found": {
      const { state, reason, looked, sources } = fact;
      const answer = claimNotFound(context.declaration);
      const value = (answer && listParts(answer)[0]?.value) ?? null;
      return [{ ...EMPTY, state, value, reason, looked, sources }];
    }
    case "not-applicable":
      return [{ ...EMPTY, state: fact.state, reason: fact.reason }];
    case "not-looked":
      return [{ ...EMPTY, state: fact.state }];
  }
}
