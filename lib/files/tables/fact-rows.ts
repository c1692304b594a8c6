import {
  type Claim,
  type ClaimOf,
  type Evidence,
  type EvidencedClaim,
  isComplete,
  listMembers,
} from "#lib/domain/claim.ts";
import { findNewest } from "#lib/domain/date-range.ts";
import { claimsOf, type Fact } from "#lib/domain/fact.ts";
import { findClaimDate, isOld } from "#lib/domain/fact-age.ts";
import type { FactDeclaration, FactDeclarations } from "#lib/domain/fact-declaration.ts";
import { claimNotFound } from "#lib/domain/fact-options.ts";
import { dateOfSource, type Source } from "#lib/domain/source.ts";
import type { Value } from "#lib/files/tables/table.ts";
import { wordClaim } from "#lib/views/words/claim-text.ts";

/** How a row of a fact stands. Only `known` and `via` have one value that counts; of `disputed` each claim has a row. */
export const ROW_STATES = [
  "known",
  "bounds",
  "one-of",
  "open-set",
  "disputed",
  "told",
  "unknown",
  "not-looked",
  "not-found",
  "not-applicable",
  "via",
  "expired",
] as const;

type RowState = (typeof ROW_STATES)[number];

/** A part of a claim: a value, bounds, or a member, with the evidence of its own where it has any. */
interface Part {
  state: RowState;
  value: Value;
  least: number | null;
  most: number | null;
  member: string | null;
  level: string | null;
  onlyIf: string | null;
  own: Evidence | null;
  /** What somebody said that does not count. */
  said: string | null;
}

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

/** Stands where a closed set has no members: an empty cell would be unknown. */
const NONE = "none";

const NOTHING: Omit<Part, "state"> = {
  value: null,
  least: null,
  most: null,
  member: null,
  level: null,
  onlyIf: null,
  own: null,
  said: null,
};

function wordTruth(value: boolean): string {
  return value ? "yes" : "no";
}

function partNumber(value: number): Pick<Part, "value" | "least" | "most"> {
  return { value, least: value, most: value };
}

function partSet(claim: ClaimOf<"set">): Part[] {
  const state = claim.closed ? "known" : "open-set";
  const parts = listMembers(claim).map((member): Part => {
    const answer = wordTruth(!member.excluded);
    return {
      ...NOTHING,
      state: member.told ? "told" : state,
      value: member.told ? null : answer,
      said: member.told ? answer : null,
      member: member.id,
      level: member.level ?? null,
      onlyIf: member.onlyIf ?? null,
      own: member,
    };
  });
  if (parts.length > 0) return parts;
  return [{ ...NOTHING, state, value: claim.closed ? NONE : null }];
}

/** The rows that a claim takes: one for each member, and for each option that remains possible. */
function listParts(claim: Claim): Part[] {
  const known: Part = { ...NOTHING, state: "known" };
  switch (claim.type) {
    case "boolean":
      return [{ ...known, value: wordTruth(claim.value) }];
    case "number": {
      const { least, most } = claim;
      return isComplete(claim) && least !== null
        ? [{ ...known, ...partNumber(least) }]
        : [{ ...NOTHING, state: "bounds", least, most }];
    }
    case "option":
      return isComplete(claim)
        ? claim.possible.map((value) => ({ ...known, value }))
        : claim.possible.map((member) => ({ ...NOTHING, state: "one-of", member }));
    case "set":
      return partSet(claim);
    case "date":
    case "text":
      return [{ ...known, value: claim.value }];
    case "numbers": {
      const members = Object.entries(claim.value).map(([member, value]) => ({
        ...known,
        ...partNumber(value),
        member,
      }));
      return members.length > 0 ? members : [{ ...known, value: NONE }];
    }
  }
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
function listClaimRows(claim: EvidencedClaim, context: FactContext, as?: RowState): FactRow[] {
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
