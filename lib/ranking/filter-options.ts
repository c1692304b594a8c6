import type { Claim } from "#lib/domain/claim.ts";
import { claimsOf, type Fact, isSourced } from "#lib/domain/fact.ts";
import type { FactDeclaration, FactType } from "#lib/domain/fact-declaration.ts";
import { isYes, optionsOf } from "#lib/domain/fact-options.ts";
import { answerAll } from "#lib/ranking/answer-all.ts";
import type { DecisionTable } from "#lib/ranking/decision-table.ts";
import { type DemandToken, readDemandToken } from "#lib/ranking/demand-token.ts";
import { onceFor } from "#lib/ranking/once-for.ts";

/** A fact that readers can filter by, with the demands on offer. */
export interface FilterFact {
  fact: string;
  options: DemandToken[];
}

const MAX_BOUNDS = 4;
const MAX_BOUNDS_OF_MEMBER = 2;
const WINDOWS = [6, 12, 24, 36];

/** The least that a claim says: of a number, or of one member of numbers. */
function leastOf(claim: Claim, member: string | null): number | null {
  switch (claim.type) {
    case "number":
      return member === null ? claim.least : null;
    case "numbers":
      return member !== null && Object.hasOwn(claim.value, member)
        ? (claim.value[member] ?? null)
        : null;
    case "boolean":
    case "option":
    case "set":
    case "date":
    case "text":
      return null;
  }
}

function listLeast(fact: Fact | undefined, member: string | null): number[] {
  if (!fact || !isSourced(fact)) return [];
  return claimsOf(fact).flatMap(({ claim }) => leastOf(claim, member) ?? []);
}

/** Round numbers (1, 2 or 5 and zeros) that part the values, one for each way of parting them, at most so many and spread evenly. */
export function chooseBounds(values: readonly number[], most: number): number[] {
  const largest = Math.max(0, ...values);
  const byCount = new Map<number, number>();
  for (let size = 1; size <= largest; size *= 10) {
    for (const bound of [size, 2 * size, 5 * size]) {
      const reached = values.filter((value) => value >= bound).length;
      if (reached > 0 && !byCount.has(reached)) byCount.set(reached, bound);
    }
  }
  const bounds = [...byCount.values()];
  if (bounds.length <= most) return bounds;
  const step = (bounds.length - 1) / Math.max(1, most - 1);
  return Array.from({ length: most }, (_, index) => bounds[Math.round(index * step)] ?? 0);
}

function listTests(
  id: string,
  declaration: FactDeclaration,
  { data: { facts }, providers }: DecisionTable,
): string[] {
  switch (declaration.type) {
    case "boolean":
      return ["yes", "no"];
    case "enum":
    case "set":
      return optionsOf(declaration, facts).map((option) => option.id);
    case "text":
      return ["known"];
    case "date":
      return WINDOWS.map((months) => `within.${months}`);
    case "number": {
      const values = providers.flatMap((provider) => listLeast(provider.facts[id], null));
      return chooseBounds(values, MAX_BOUNDS).map((bound) => `gte.${bound}`);
    }
    case "numbers":
      return optionsOf(declaration, facts).flatMap((member) => {
        const values = providers.flatMap((provider) => listLeast(provider.facts[id], member.id));
        const bounds = chooseBounds(values, MAX_BOUNDS_OF_MEMBER);
        return bounds.map((bound) => `${member.id}.gte.${bound}`);
      });
  }
}

/** Whether options that part the providers alike stand for one another: windows of time do, while each value says something of its own. */
const DROPS_ALIKE: Record<FactType, boolean> = {
  boolean: false,
  number: false,
  enum: false,
  set: false,
  date: true,
  text: false,
  numbers: false,
};

/** What a demand answers for each provider, as one text: equal texts part the providers in the same way. */
function describeAnswers({ requirement }: DemandToken, table: DecisionTable): string {
  return answerAll(table, requirement).join();
}

/** Of windows of time those that part the providers in a way of their own; the shortest of those alike. */
function dropAlike(options: readonly DemandToken[], table: DecisionTable): DemandToken[] {
  const seen = new Set<string>();
  return options.filter((option) => {
    const answers = describeAnswers(option, table);
    return !seen.has(answers) && seen.add(answers);
  });
}

/** A fact marked as a filter, with the demands it could offer, and whether any of them parts the providers. */
interface Offer extends FilterFact {
  parts: boolean;
}

const listOffers = onceFor((table: DecisionTable): Offer[] =>
  Object.entries(table.data.facts).flatMap(([fact, declaration]): Offer[] => {
    if (!isYes(declaration.filter)) return [];
    const all = listTests(fact, declaration, table).flatMap(
      (test) => readDemandToken(`${fact}.${test}`, table.data.facts) ?? [],
    );
    const options = DROPS_ALIKE[declaration.type] ? dropAlike(all, table) : all;
    const parts = options.some((option) => new Set(answerAll(table, option.requirement)).size > 1);
    return [{ fact, options, parts }];
  }),
);

/**
 * The facts of a category by which a list can be filtered, in declared order. A fact that answers alike for every provider
 * parts nobody and is left out, unless `chosen` demands something of it; a bound that only an address names is added.
 */
export function listFilterFacts(
  table: DecisionTable,
  chosen: readonly DemandToken[] = [],
): FilterFact[] {
  return listOffers(table).flatMap(({ fact, options, parts }): FilterFact[] => {
    const own = chosen.filter((demand) => demand.fact === fact);
    if (!parts && own.length === 0) return [];
    const tokens = new Set(options.map((option) => option.token));
    return [{ fact, options: [...options, ...own.filter(({ token }) => !tokens.has(token))] }];
  });
}
