import type { Category } from "#lib/domain/category.ts";
import { type Claim, type EvidencedClaim, listPossible } from "#lib/domain/claim.ts";
import type { Group } from "#lib/domain/edition.ts";
import { asClaimed, type ClaimedFact, type DisputedFact, type Fact } from "#lib/domain/fact.ts";
import { borrowsFrom, isYes } from "#lib/domain/fact-options.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";
import { listFactRequirements } from "#lib/domain/requirement.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import type { Interval } from "#lib/scoring/interval.ts";

/** A provider as far as a reader's choice concerns it; `row` has an interval of milli-points for each criterion. */
export interface Alternative {
  id: string;
  data: { name: string };
  group: Group;
  row: Interval[];
  facts: Record<string, Fact>;
  /** The line of business it is in; null where that is unknown, or none is declared. */
  line: string | null;
}

/**
 * What a reader's choice is made in: all that is needed to filter and rank a category anew, and nothing else. Facts come
 * without their evidence, and only those that a filter or a use case asks for.
 */
export interface DecisionTable {
  id: string;
  data: Pick<Category, "facts" | "as_of" | "noun" | "guide">;
  publishedOrders: { id: string; data: { published: PartialDate } }[];
  criteria: { id: string; weight: number }[];
  /** Lines of business, in the order of the list. */
  lines: { id: string; title: string }[];
  useCases: {
    id: string;
    title: string;
    question: string;
    must: Requirement[];
    business: FactRequirement | null;
    weights: Record<string, number>;
  }[];
  providers: Alternative[];
  /** Former ids of providers, with those they have now. */
  former: Record<string, string>;
  /** The same of use cases. */
  formerUses: Record<string, string>;
}

function trimClaim({ claim }: EvidencedClaim): EvidencedClaim {
  return { claim: trimMembers(claim), sources: [] };
}

function trimMembers(claim: Claim): Claim {
  switch (claim.type) {
    case "text":
      return { ...claim, value: claim.value.slice(0, 80) };
    case "set":
      return {
        type: "set",
        closed: claim.closed,
        includes: claim.includes.map(({ id, onlyIf }) => ({
          id,
          sources: [],
          ...(onlyIf !== undefined && { onlyIf }),
        })),
        excludes: claim.excludes.map(({ id }) => ({ id, sources: [] })),
        told: [],
      };
    case "boolean":
    case "number":
    case "option":
    case "date":
    case "numbers":
      return claim;
  }
}

function trimSourced(fact: ClaimedFact | DisputedFact): ClaimedFact | DisputedFact {
  switch (fact.state) {
    case "claimed":
      return {
        state: "claimed",
        ...(fact.via !== undefined && { via: fact.via }),
        ...trimClaim(fact),
        history: [],
      };
    case "disputed":
      return { state: "disputed", claims: fact.claims.map(trimClaim) };
  }
}

/** A fact without sources, notes and history: it answers every requirement as the whole one does. */
function trimFact(fact: Fact): Fact {
  switch (fact.state) {
    case "claimed":
    case "disputed":
      return trimSourced(fact);
    case "told":
      return { state: "told", claims: fact.claims.map(trimClaim), history: [] };
    case "expired":
      return { ...fact, was: trimSourced(fact.was) };
    case "unknown":
    case "not-found":
      return { state: fact.state, reason: "", looked: fact.looked, sources: [] };
    case "not-applicable":
      return { state: "not-applicable", reason: "" };
    case "not-looked":
      return fact;
  }
}

/** The facts that a filter or a use case asks for, with those from which they borrow their members. */
function listAskedFacts({ data, useCases }: ScoredCategory): string[] {
  const filters = Object.entries(data.facts).flatMap(([id, { filter }]) =>
    isYes(filter) ? [id] : [],
  );
  const demanded = useCases
    .flatMap((useCase) => useCase.data.must.flatMap(listFactRequirements))
    .map((part) => part.fact);
  const business = useCases.flatMap((useCase) => useCase.data.business?.fact ?? []);
  const asked = new Set([...filters, ...demanded, ...business]);
  for (const id of asked) {
    const declaration = data.facts[id];
    const lender = declaration ? borrowsFrom(declaration) : null;
    if (lender !== null) asked.add(lender);
  }
  return Object.keys(data.facts).filter((id) => asked.has(id));
}

/** The line of business in which all lie that a provider may be; null where there is none. */
function findLine({ facts }: Pick<Alternative, "facts">, { tabs }: Category): string | null {
  const fact = tabs && facts[tabs.fact];
  const claimed = fact && asClaimed(fact);
  if (!claimed) return null;
  const possible = listPossible(claimed.claim);
  const found = Object.entries(tabs.lines).find(
    ([, { values }]) => possible.length > 0 && possible.every((id) => values.includes(id)),
  );
  return found?.[0] ?? null;
}

/** Takes from a category what a reader's choice needs, in the order of the published list. */
export function makeDecisionTable(category: ScoredCategory): DecisionTable {
  const { id, data, publishedOrders, criteria, useCases, providers } = category;
  const asked = listAskedFacts(category);
  return {
    id,
    data: {
      as_of: data.as_of,
      noun: data.noun,
      ...(data.guide !== undefined && { guide: data.guide }),
      facts: Object.fromEntries(
        asked.flatMap((fact) => {
          const declaration = data.facts[fact];
          return declaration ? [[fact, declaration]] : [];
        }),
      ),
    },
    publishedOrders: publishedOrders.map((order) => ({
      id: order.id,
      data: { published: order.data.published },
    })),
    lines: Object.entries(data.tabs?.lines ?? {}).map(([line, { title }]) => ({ id: line, title })),
    criteria: criteria.map((criterion) => ({ id: criterion.id, weight: criterion.data.weight })),
    useCases: useCases.map((useCase) => ({
      id: useCase.id,
      title: useCase.data.title,
      question: useCase.data.question,
      must: useCase.data.must,
      business: useCase.data.business ?? null,
      weights: useCase.data.weights ?? {},
    })),
    providers: providers.map((provider) => ({
      id: provider.id,
      data: { name: provider.data.name },
      group: provider.group,
      line: findLine(provider, data),
      row: provider.criteria.map(({ score: { lo, hi } }) => ({ lo, hi })),
      facts: Object.fromEntries(
        asked.flatMap((fact) => {
          const found = provider.facts[fact];
          return found ? [[fact, trimFact(found)]] : [];
        }),
      ),
    })),
    former: Object.fromEntries(
      providers.flatMap((provider) =>
        (provider.data.former_ids ?? []).map((old) => [old, provider.id]),
      ),
    ),
    formerUses: Object.fromEntries(
      useCases.flatMap(({ id: now, data: useCase }) =>
        (useCase.former_ids ?? []).map((old) => [old, now]),
      ),
    ),
  };
}
