import { isWithinMonths } from "#lib/domain/date-range.ts";
import { type Claim, type Fact, isComplete } from "#lib/domain/fact.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { isYes, type NamedOption, optionsOf } from "#lib/domain/fact-options.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";

/** *meets*, *might* (unknown), *fails*, or *does not apply*. */
export type Answer = "meets" | "might" | "fails" | "does-not-apply";

/** What a requirement is answered from. */
export interface AnswerContext {
  facts: Readonly<Record<string, Fact>>;
  declarations: Readonly<Record<string, FactDeclaration>>;
  asOf: PartialDate;
}

function fromTruth(truth: boolean | null): Answer {
  return truth === null ? "might" : truth ? "meets" : "fails";
}

function negate(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth;
}

/** Whether a set has a member: directly, or through the group it lies within. */
function hasMember(
  claim: Claim & { type: "set" },
  id: string,
  options: readonly NamedOption[],
): boolean | null {
  const group = options.find((option) => option.id === id)?.within;
  const holds = (wanted: string | undefined): boolean =>
    claim.includes.some((member) => member.id === wanted && !member.guideOnly);
  if (holds(id)) return true;
  if (claim.excludes.some((member) => member.id === id && !member.guideOnly)) return false;
  if (group !== undefined && holds(group)) return true;
  const inside = options.some((option) => option.within === id && holds(option.id));
  if (inside) return null;
  return claim.closed ? false : null;
}

function isOption(claim: Claim & { type: "option" }, wanted: readonly string[]): boolean | null {
  const hits = claim.possible.filter((id) => wanted.includes(id)).length;
  return hits === claim.possible.length ? true : hits === 0 ? false : null;
}

function equals(claim: Claim, wanted: string | number | boolean): boolean | null {
  if (claim.type === "boolean") return claim.value === isYes(wanted as "yes" | boolean);
  if (claim.type === "option") return isOption(claim, [String(wanted)]);
  if (claim.type === "number") {
    const { least, most } = claim;
    if (least === wanted && most === wanted) return true;
    const outside =
      (least !== null && Number(wanted) < least) || (most !== null && Number(wanted) > most);
    return outside ? false : null;
  }
  if (claim.type === "date" || claim.type === "text") return claim.value === wanted;
  return null;
}

function allOf(truths: readonly (boolean | null)[]): boolean | null {
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

function anyOf(truths: readonly (boolean | null)[]): boolean | null {
  return truths.includes(true) ? true : truths.includes(null) ? null : false;
}

/** Numbers by member count what was found, so a smaller one, or none, leaves it open whether there are more. */
function reachesOf(claim: Claim, member: string, threshold: number): boolean | null {
  if (claim.type !== "numbers") return null;
  const found = Object.hasOwn(claim.value, member) ? claim.value[member] : undefined;
  return found !== undefined && found >= threshold ? true : null;
}

function reaches(claim: Claim, threshold: number): boolean | null {
  if (claim.type === "set") {
    const known = claim.includes.filter((member) => !member.guideOnly).length;
    return known >= threshold ? true : claim.closed ? false : null;
  }
  if (claim.type !== "number") return null;
  if (claim.least !== null && claim.least >= threshold) return true;
  return claim.most !== null && claim.most < threshold ? false : null;
}

function staysBelow(claim: Claim, threshold: number): boolean | null {
  if (claim.type !== "number") return null;
  if (claim.most !== null && claim.most <= threshold) return true;
  return claim.least !== null && claim.least > threshold ? false : null;
}

function testClaim(
  claim: Claim,
  requirement: FactRequirement,
  options: readonly NamedOption[],
  asOf: PartialDate,
): boolean | null {
  if ("is" in requirement) return equals(claim, requirement.is);
  if ("not" in requirement) return negate(equals(claim, requirement.not));
  if ("in" in requirement) return claim.type === "option" ? isOption(claim, requirement.in) : null;
  if ("of" in requirement) return reachesOf(claim, requirement.of, requirement.at_least);
  if ("at_least" in requirement) return reaches(claim, requirement.at_least);
  if ("at_most" in requirement) return staysBelow(claim, requirement.at_most);
  if ("known" in requirement) return isComplete(claim) === isYes(requirement.known);
  if ("within_months" in requirement) {
    if (claim.type !== "date") return null;
    const within = isWithinMonths(claim.value, asOf, requirement.within_months);
    return within === "maybe" ? null : within === "yes";
  }
  if (claim.type !== "set") return null;
  if ("any_of" in requirement)
    return anyOf(requirement.any_of.map((id) => hasMember(claim, id, options)));
  const wanted =
    typeof requirement.includes === "string" ? [requirement.includes] : requirement.includes;
  return allOf(wanted.map((id) => hasMember(claim, id, options)));
}

/** Answers a demand on one fact; what only the 2025 guide says counts as unknown. */
export function answerFactRequirement(
  requirement: FactRequirement,
  context: AnswerContext,
): Answer {
  const fact = context.facts[requirement.fact];
  const declaration = context.declarations[requirement.fact];
  const asksKnown = "known" in requirement;
  const unknown: Answer = asksKnown ? fromTruth(!isYes(requirement.known)) : "might";
  if (!fact || !declaration || fact.state === "unknown" || fact.state === "not-looked")
    return unknown;
  if (fact.state === "not-applicable") return "does-not-apply";
  if (fact.state === "not-found") {
    if (asksKnown) return fromTruth(isYes(requirement.known));
    if (declaration.type !== "boolean") return "fails";
    return fromTruth(testClaim({ type: "boolean", value: false }, requirement, [], context.asOf));
  }
  if (fact.guideOnly) return unknown;
  const options = optionsOf(declaration, context.declarations);
  if (fact.state === "claimed")
    return fromTruth(testClaim(fact.claim, requirement, options, context.asOf));
  if (asksKnown) return unknown;
  const truths = fact.claims.map(({ claim }) =>
    testClaim(claim, requirement, options, context.asOf),
  );
  const first = truths[0] ?? null;
  return fromTruth(truths.every((truth) => truth === first) ? first : null);
}

/** Answers a requirement; in `any` and `all` a part that does not apply is left aside unless nothing else is left. */
export function answerRequirement(requirement: Requirement, context: AnswerContext): Answer {
  if (!("any" in requirement) && !("all" in requirement))
    return answerFactRequirement(requirement, context);
  const parts = "any" in requirement ? requirement.any : requirement.all;
  const answers: Answer[] = parts
    .map((part) => answerFactRequirement(part, context))
    .filter((answer) => answer !== "does-not-apply");
  if (answers.length === 0) return "does-not-apply";
  const order: Answer[] =
    "any" in requirement ? ["meets", "might", "fails"] : ["fails", "might", "meets"];
  return order.find((answer) => answers.includes(answer)) ?? "might";
}
