import type { z } from "zod";
import { addressOf } from "#lib/api/about.ts";
import type { Fact as FactSchema, Source as SourceSchema } from "#lib/api/schema/facts.ts";
import { type Claim, type EvidencedClaim, isComplete, listMembers } from "#lib/domain/claim.ts";
import { backgroundOf, claimsOf, type Fact, soleClaimOf, sourcesOf } from "#lib/domain/fact.ts";
import { findClaimDate, isOld } from "#lib/domain/fact-age.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { claimNotFound, unitOf } from "#lib/domain/fact-options.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Source } from "#lib/domain/source.ts";
import { nameOfUnit } from "#lib/domain/unit.ts";
import type { CompiledCatalog, ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { titleOption, wordFact } from "#lib/views/words/claim-text.ts";
import { anchors, links } from "#lib/views/words/links.ts";
import { stateOfClaim } from "#lib/views/words/published-state.ts";

type FactBody = z.infer<typeof FactSchema>;
type ClaimBody = FactBody["claims"][number];
type Saying = Pick<FactBody, "value" | "at_least" | "at_most" | "one_of" | "members">;

/** Whose fact it is. */
export interface FactOwner {
  compiled: CompiledCatalog;
  category: ScoredCategory;
  provider: ScoredProvider;
}

const NOTHING: Saying = {
  value: null,
  at_least: null,
  at_most: null,
  one_of: null,
  members: null,
};

function showMembers(
  claim: Claim,
  declaration: FactDeclaration,
  { category }: FactOwner,
): Saying["members"] {
  return listMembers(claim).map((member) => ({
    id: member.id,
    title: titleOption(member.id, declaration, category.data.facts),
    in: !member.excluded,
    level: member.level ?? null,
    only_if: member.onlyIf ?? null,
    told: member.told,
    as_of: member.asOf ?? null,
    note: member.note ?? null,
    sources: member.sources,
  }));
}

/** What a claim says: a value where nothing is open, else what is known beside it. */
function showClaim(claim: Claim, declaration: FactDeclaration, owner: FactOwner): Saying {
  switch (claim.type) {
    case "boolean":
    case "date":
    case "text":
    case "numbers":
      return { ...NOTHING, value: claim.value };
    case "number":
      return isComplete(claim)
        ? { ...NOTHING, value: claim.least }
        : { ...NOTHING, at_least: claim.least, at_most: claim.most };
    case "option":
      return isComplete(claim)
        ? { ...NOTHING, value: claim.possible[0] ?? null }
        : { ...NOTHING, one_of: claim.possible };
    case "set": {
      const members = showMembers(claim, declaration, owner);
      const value = claim.closed ? claim.includes.map(({ id }) => id) : null;
      return { ...NOTHING, value, members };
    }
  }
}

function showEvidenced(
  evidenced: EvidencedClaim,
  declaration: FactDeclaration,
  owner: FactOwner,
): ClaimBody {
  const { compiled, category, provider } = owner;
  const { note, method, counted, sources } = evidenced;
  return {
    ...showClaim(evidenced.claim, declaration, owner),
    as_of: findClaimDate(evidenced, provider.data.sources),
    note: note ?? null,
    method: method === undefined ? null : addressOf(compiled, links.method(category.id, method)),
    counted: counted ?? null,
    sources,
  };
}

/** What a fact comes to as a value: nothing where sources disagree, where it is too old to count, or where only the published order says it. */
function showValue(fact: Fact, declaration: FactDeclaration, owner: FactOwner): Saying {
  switch (fact.state) {
    case "claimed":
      return showClaim(fact.claim, declaration, owner);
    case "not-found":
      return { ...NOTHING, value: claimNotFound(declaration) ? false : null };
    case "told":
    case "disputed":
    case "expired":
    case "unknown":
    case "not-applicable":
    case "not-looked":
      return NOTHING;
  }
}

function explain(fact: Fact): { reason: string | null; looked: PartialDate | null } {
  switch (fact.state) {
    case "unknown":
    case "not-found":
      return { reason: fact.reason, looked: fact.looked };
    case "not-applicable":
      return { reason: fact.reason, looked: null };
    case "told":
    case "disputed":
      return { reason: fact.note ?? null, looked: null };
    case "claimed":
    case "expired":
    case "not-looked":
      return { reason: null, looked: null };
  }
}

/** The unit of what is a number; null for what is none. */
function nameUnit(declaration: FactDeclaration): string | null {
  switch (declaration.type) {
    case "number":
    case "numbers":
      return nameOfUnit(unitOf(declaration));
    case "boolean":
    case "enum":
    case "set":
    case "date":
    case "text":
      return null;
  }
}

function nameState(fact: Fact): FactBody["state"] {
  switch (fact.state) {
    case "claimed":
      return fact.via === undefined ? stateOfClaim(fact.claim) : "via";
    case "told":
    case "disputed":
    case "expired":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return fact.state;
  }
}

/** A fact with all that is known about it. */
export function showFact(id: string, declaration: FactDeclaration, owner: FactOwner): FactBody {
  const { compiled, category, provider } = owner;
  const fact: Fact = provider.facts[id] ?? { state: "not-looked" };
  const { sources } = provider.data;
  const sole = soleClaimOf(fact);
  const { history, via } = backgroundOf(fact);
  return {
    title: declaration.title,
    type: declaration.type,
    unit: nameUnit(declaration),
    state: nameState(fact),
    ...showValue(fact, declaration, owner),
    old: isOld(id, fact, sources, category.data),
    as_of: sole ? findClaimDate(sole, sources) : null,
    text: wordFact(fact, declaration, category.data.facts, false),
    ...explain(fact),
    via,
    claims: claimsOf(fact).map((claim) => showEvidenced(claim, declaration, owner)),
    history: history.map((claim) => showEvidenced(claim, declaration, owner)),
    sources: sourcesOf(fact),
    page: addressOf(compiled, `${links.provider(category.id, provider.id)}#${anchors.fact(id)}`),
  };
}

/** Sources by their ids, in the order of their file. */
export function showSources(
  sources: Readonly<Record<string, Source>>,
): z.infer<typeof SourceSchema>[] {
  return Object.entries(sources).map(([id, source]) => ({
    id,
    title: source.title,
    publisher: source.publisher,
    url: source.url ?? null,
    where: source.where ?? null,
    basis: source.basis,
    seen_live: source.seen === "live",
    read: source.read ?? null,
    copy_date: source.copy_date ?? null,
    published: source.published ?? null,
    reprint_of: source.reprint_of ?? null,
    note: source.note ?? null,
  }));
}
