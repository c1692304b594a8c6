import { type Claim, type ClaimOf, isComplete, isEmpty } from "#lib/domain/claim.ts";
import { isWithinMonths } from "#lib/domain/date-range.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { FactDeclarations } from "#lib/domain/fact-declaration.ts";
import { claimNotFound, isYes, type NamedOption, optionsOf } from "#lib/domain/fact-options.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";

/** *meets*, *might* (unknown), *fails*, or *does not apply*. */
export type Answer = "meets" | "might" | "fails" | "does-not-apply";

/** What a requirement is answered from. */
export interface AnswerContext {
  facts: Readonly<Record<string, Fact>>;
  declarations: FactDeclarations;
  asOf: PartialDate;
}

/** What a provider's facts answer by, under the facts and the day of a category. */
export function makeAnswerContext(
  { facts }: Pick<AnswerContext, "facts">,
  rules: { facts: FactDeclarations; as_of: PartialDate },
): AnswerContext {
  return { facts, declarations: rules.facts, asOf: rules.as_of };
}

function fromTruth(truth: boolean | null): Answer {
  return truth === null ? "might" : truth ? "meets" : "fails";
}

function negate(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth;
}

/** Whether a set has a member: directly, or through the group it lies within. */
function hasMember(
  claim: ClaimOf<"set">,
  id: string,
  options: readonly NamedOption[],
): boolean | null {
  const group = options.find((option) => option.id === id)?.within;
  const holds = (wanted: string | undefined): boolean =>
    claim.includes.some((member) => member.id === wanted);
  if (holds(id)) return true;
  if (claim.excludes.some((member) => member.id === id)) return false;
  if (group !== undefined && holds(group)) return true;
  const inside = options.some((option) => option.within === id && holds(option.id));
  if (inside) return null;
  return claim.closed ? false : null;
}

function allOf(truths: readonly (boolean | null)[]): boolean | null {
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

function anyOf(truths: readonly (boolean | null)[]): boolean | null {
  return truths.includes(true) ? true : truths.includes(null) ? null : false;
}

function reaches({ least, most }: ClaimOf<"number">, wanted: number): boolean | null {
  if (least !== null && least >= wanted) return true;
  return most !== null && most < wanted ? false : null;
}

function staysBelow({ least, most }: ClaimOf<"number">, wanted: number): boolean | null {
  if (most !== null && most <= wanted) return true;
  return least !== null && least > wanted ? false : null;
}

function testNumber(claim: ClaimOf<"number">, requirement: FactRequirement): boolean | null {
  if ("is" in requirement) {
    // A number is the one wanted where it neither stays below it nor goes beyond.
    const wanted = Number(requirement.is);
    return allOf([reaches(claim, wanted), staysBelow(claim, wanted)]);
  }
  if ("at_least" in requirement && !("of" in requirement))
    return reaches(claim, requirement.at_least);
  return "at_most" in requirement ? staysBelow(claim, requirement.at_most) : null;
}

function testOption({ possible }: ClaimOf<"option">, requirement: FactRequirement) {
  const wanted =
    "is" in requirement ? [String(requirement.is)] : "in" in requirement ? requirement.in : null;
  if (wanted === null) return null;
  const hits = possible.filter((id) => wanted.includes(id)).length;
  return hits === possible.length ? true : hits === 0 ? false : null;
}

function testSet(
  claim: ClaimOf<"set">,
  requirement: FactRequirement,
  options: readonly NamedOption[],
) {
  if ("at_least" in requirement && !("of" in requirement)) {
    if (claim.includes.length >= requirement.at_least) return true;
    return claim.closed ? false : null;
  }
  if ("any_of" in requirement)
    return anyOf(requirement.any_of.map((id) => hasMember(claim, id, options)));
  if ("includes" in requirement)
    return allOf([requirement.includes].flat().map((id) => hasMember(claim, id, options)));
  return null;
}

function testDate({ value }: ClaimOf<"date">, requirement: FactRequirement, asOf: PartialDate) {
  if ("is" in requirement) return value === requirement.is;
  if (!("within_months" in requirement)) return null;
  const within = isWithinMonths(value, asOf, requirement.within_months);
  return within === "maybe" ? null : within === "yes";
}

/** Numbers by member count what was found, so a smaller one, or none, leaves it open whether there are more. */
function testNumbers({ value }: ClaimOf<"numbers">, requirement: FactRequirement) {
  if (!("of" in requirement)) return null;
  const { of, at_least } = requirement;
  const found = Object.hasOwn(value, of) ? value[of] : undefined;
  return found !== undefined && found >= at_least ? true : null;
}

/** How much of a fact is known; null where it does not apply. */
export function measureKnown(fact: Fact): "all" | "part" | "nothing" | null {
  switch (fact.state) {
    case "claimed":
      if (isComplete(fact.claim)) return "all";
      return isEmpty(fact.claim) ? "nothing" : "part";
    case "disputed":
      return "part";
    case "told":
    case "expired":
    case "unknown":
    case "not-looked":
      return "nothing";
    case "not-found":
      return "all";
    case "not-applicable":
      return null;
  }
}

type Known = Extract<FactRequirement, { known: unknown }>["known"];

/** Whether as much of a fact is known as is asked; of one that is not there nothing is. */
function answerKnown(asked: Known, fact: Fact | undefined): Answer {
  const known = fact ? measureKnown(fact) : "nothing";
  if (known === null) return "does-not-apply";
  return fromTruth(asked === "nothing" ? known === "nothing" : isYes(asked) === (known === "all"));
}

/** What a claim says to a demand; null where it leaves it open, as it does with a test that its type does not know. */
function testClaim(
  claim: Claim,
  requirement: FactRequirement,
  options: readonly NamedOption[],
  asOf: PartialDate,
): boolean | null {
  if ("not" in requirement) {
    const is = { fact: requirement.fact, is: requirement.not };
    return negate(testClaim(claim, is, options, asOf));
  }
  switch (claim.type) {
    case "boolean":
      return "is" in requirement ? claim.value === isYes(requirement.is) : null;
    case "number":
      return testNumber(claim, requirement);
    case "option":
      return testOption(claim, requirement);
    case "set":
      return testSet(claim, requirement, options);
    case "date":
      return testDate(claim, requirement, asOf);
    case "text":
      return "is" in requirement ? claim.value === requirement.is : null;
    case "numbers":
      return testNumbers(claim, requirement);
  }
}

/** Answers a demand on one fact. */
export function answerFactRequirement(
  requirement: FactRequirement,
  context: AnswerContext,
): Answer {
  const fact = context.facts[requirement.fact];
  const declaration = context.declarations[requirement.fact];
  if ("known" in requirement) return answerKnown(requirement.known, declaration && fact);
  if (!fact || !declaration) return "might";
  const options = optionsOf(declaration, context.declarations);
  const test = (claim: Claim): boolean | null =>
    testClaim(claim, requirement, options, context.asOf);
  switch (fact.state) {
    case "claimed":
      return fromTruth(test(fact.claim));
    case "disputed": {
      const truths = fact.claims.map(({ claim }) => test(claim));
      const first = truths[0] ?? null;
      return fromTruth(truths.every((truth) => truth === first) ? first : null);
    }
    case "told":
    case "expired":
    case "unknown":
    case "not-looked":
      return "might";
    case "not-found": {
      const claim = claimNotFound(declaration);
      return claim ? fromTruth(test(claim)) : "fails";
    }
    case "not-applicable":
      return "does-not-apply";
  }
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

/** Whether facts prove that all requirements are met. */
export function meetsAll(requirements: readonly Requirement[], context: AnswerContext): boolean {
  return requirements.every((requirement) => answerRequirement(requirement, context) === "meets");
}
