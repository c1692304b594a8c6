import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { isYes, optionsOf } from "#lib/domain/fact-options.ts";
import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";
import { compareCodePoints } from "#lib/scoring/code-points.ts";

/** A demand as it stands in an address, `fact.value`, with what it asks of the fact. */
export interface DemandToken {
  token: string;
  fact: string;
  requirement: FactRequirement;
}

/** What a demand asks of its fact. */
type DemandTest =
  | { is: string }
  | { includes: string }
  | { known: "yes" }
  | { within_months: number }
  | { at_least: number; of?: string }
  | { at_most: number };

const NUMBER = /^\d{1,15}$/;
const MONTHS = /^(?:[1-9]|[1-9]\d|1\d\d|2[0-3]\d|240)$/;

/** `gte.N` or `lte.N`. */
function readBound(test: string): { at_least: number } | { at_most: number } | null {
  const [kind, number = "", ...rest] = test.split(".");
  if (!NUMBER.test(number) || rest.length > 0) return null;
  if (kind === "gte") return { at_least: Number(number) };
  return kind === "lte" ? { at_most: Number(number) } : null;
}

/** `within.N`, in months. */
function readWindow(test: string): { within_months: number } | null {
  const [kind, months = "", ...rest] = test.split(".");
  const isWindow = kind === "within" && MONTHS.test(months) && rest.length === 0;
  return isWindow ? { within_months: Number(months) } : null;
}

/** `member.gte.N`; whether the member is one of the fact's is not looked at. */
function readMemberBound(test: string): { of: string; at_least: number } | null {
  const [of = "", ...rest] = test.split(".");
  const bound = readBound(rest.join("."));
  return bound && "at_least" in bound ? { of, ...bound } : null;
}

function readTest(
  test: string,
  declaration: FactDeclaration,
  options: readonly string[],
): DemandTest | null {
  switch (declaration.type) {
    case "boolean":
      return test === "yes" || test === "no" ? { is: test } : null;
    case "enum":
      return options.includes(test) ? { is: test } : null;
    case "set":
      return options.includes(test) ? { includes: test } : null;
    case "text":
      return test === "known" ? { known: "yes" } : null;
    case "date":
      return readWindow(test);
    case "number":
      return readBound(test);
    case "numbers": {
      const bound = readMemberBound(test);
      return bound && options.includes(bound.of) ? bound : null;
    }
  }
}

/**
 * Reads one demand of an address: `fact.option`, `fact.yes`, `fact.no`, `fact.known` (text), `fact.gte.N` and `fact.lte.N`
 * (number), `fact.member.gte.N` (numbers by member), `fact.within.N` (date, months). Null unless the category declares
 * the fact as a filter and the test fits its type. Numbers are whole.
 */
export function readDemandToken(
  token: string,
  declarations: Readonly<Record<string, FactDeclaration>>,
): DemandToken | null {
  const at = token.indexOf(".");
  const fact = token.slice(0, Math.max(at, 0));
  const declaration = Object.hasOwn(declarations, fact) ? declarations[fact] : undefined;
  if (!declaration || !isYes(declaration.filter)) return null;
  const options = optionsOf(declaration, declarations).map((option) => option.id);
  const test = readTest(token.slice(at + 1), declaration, options);
  return test && { token, fact, requirement: { fact, ...test } };
}

/** Members that must all be there: `fact.all.a.b`. */
const ALL = "all";

/** The demands of `fact.all.a.b`, one for each member; null unless the fact is a set that is a filter, and each is a member. */
export function readAllToken(
  token: string,
  declarations: Readonly<Record<string, FactDeclaration>>,
): DemandToken[] | null {
  const [fact = "", all, ...members] = token.split(".");
  if (all !== ALL || members.length === 0 || !isSetFilter(fact, declarations)) return null;
  const demands = members.map((member) => readDemandToken(`${fact}.${member}`, declarations));
  return demands.every((demand) => demand !== null) ? demands : null;
}

/** Whether a fact is a filter of which several members can be demanded together. */
export function isSetFilter(
  fact: string,
  declarations: Readonly<Record<string, FactDeclaration>>,
): boolean {
  const declaration = Object.hasOwn(declarations, fact) ? declarations[fact] : undefined;
  return declaration?.type === "set" && isYes(declaration.filter);
}

/** The tokens of a choice as an address has them, sorted: several members of a fact in `all` as one, `fact.all.a.b`. */
export function writeTokens(demands: readonly DemandToken[], all: readonly string[]): string[] {
  const facts = [...new Set(demands.map(({ fact }) => fact))];
  return facts
    .flatMap((fact) => {
      const tokens = demands.flatMap((one) => (one.fact === fact ? one.token : []));
      if (!all.includes(fact) || tokens.length < 2) return tokens;
      const members = tokens.map((token) => token.slice(fact.length + 1)).sort(compareCodePoints);
      return [`${fact}.${ALL}.${members.join(".")}`];
    })
    .sort(compareCodePoints);
}

function joinParts(parts: readonly FactRequirement[], how: "any" | "all"): Requirement[] {
  const [first, ...more] = parts;
  if (!first) return [];
  if (more.length === 0) return [first];
  return [how === "any" ? { any: [...parts] } : { all: [...parts] }];
}

/** Several tests of one fact as one requirement: any of its values; for a number the lower bound and the upper one. */
function mergeOfFact(
  fact: string,
  parts: readonly FactRequirement[],
  isAll: boolean,
): Requirement[] {
  const values = parts.flatMap((part) => ("is" in part ? [String(part.is)] : []));
  const members = parts.flatMap((part) => ("includes" in part ? [part.includes].flat() : []));
  const isBoolean = values.every((value) => value === "yes" || value === "no");
  if (members.length > 1) return [isAll ? { fact, includes: members } : { fact, any_of: members }];
  if (values.length > 1 && !isBoolean) return [{ fact, in: values }];
  const least = parts.flatMap((part) =>
    "at_least" in part && !("of" in part) ? part.at_least : [],
  );
  const most = parts.flatMap((part) => ("at_most" in part ? part.at_most : []));
  if (least.length + most.length > 0) {
    const bounds: FactRequirement[] = [
      ...(least.length > 0 ? [{ fact, at_least: Math.min(...least) }] : []),
      ...(most.length > 0 ? [{ fact, at_most: Math.max(...most) }] : []),
    ];
    return joinParts(bounds, "all");
  }
  const months = parts.flatMap((part) => ("within_months" in part ? part.within_months : []));
  if (months.length > 0) return [{ fact, within_months: Math.max(...months) }];
  return joinParts(parts, "any");
}

/**
 * The requirements that demands make together: any of the values of one fact, all of those of a fact in `all`, and all the
 * facts. Their order does not matter.
 */
export function mergeDemands(
  tokens: readonly DemandToken[],
  all: readonly string[] = [],
): Requirement[] {
  const sorted = [...tokens].sort((a, b) => compareCodePoints(a.token, b.token));
  const facts = [...new Set(sorted.map((demand) => demand.fact))];
  return facts.flatMap((fact) =>
    mergeOfFact(
      fact,
      sorted.filter((demand) => demand.fact === fact).map((demand) => demand.requirement),
      all.includes(fact),
    ),
  );
}
