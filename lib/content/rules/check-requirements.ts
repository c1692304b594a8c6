import { checkCondition } from "#lib/content/rules/check-condition.ts";
import {
  type CategoryContext,
  isUnreadFact,
  type ProviderContext,
  waitsForRows,
} from "#lib/content/rules/context.ts";
import { checkName, type Path } from "#lib/content/text/report.ts";
import {
  type Answer,
  answerFactRequirement,
  answerRequirement,
  makeAnswerContext,
} from "#lib/domain/answer-requirement.ts";
import { answersOf } from "#lib/domain/fact-options.ts";
import type { Sentence } from "#lib/domain/provider.ts";
import {
  type FactRequirement,
  listFactRequirements,
  type Requirement,
} from "#lib/domain/requirement.ts";

/** What facts do to a statement that they do not prove. */
const ANSWERS: Record<Exclude<Answer, "meets">, string> = {
  might: "leave this open",
  fails: "say otherwise",
  "does-not-apply": "do not apply",
};

/** Keys of a requirement whose values are no options. */
const OTHER_KEYS: ReadonlySet<string> = new Set([
  "fact",
  "known",
  "at_least",
  "at_most",
  "within_months",
  "why",
  "ask",
]);

/** A value as options are named; a boolean of YAML stands for yes or no. */
function nameValue(value: unknown): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

/** Reports what a requirement names and the category does not declare; returns whether all of it is declared. */
function checkFactRequirement(
  { report, category }: CategoryContext,
  path: Path,
  requirement: FactRequirement,
): boolean {
  const { facts } = category.data;
  const fact = { what: "fact", name: requirement.fact, known: Object.keys(facts) } as const;
  const declaration = facts[requirement.fact];
  if (!checkName(report, path, fact) || !declaration) return false;
  if (!checkCondition({ report, facts }, path, requirement, declaration)) return false;
  const known = answersOf(declaration, facts);
  if (known.length === 0) return true;
  const named = Object.entries(requirement)
    .filter(([key]) => !OTHER_KEYS.has(key))
    .flatMap(([, value]) => [value].flat().map(nameValue));
  return named
    .map((name) => checkName(report, path, { what: "value", name, known }))
    .every((isKnown) => isKnown);
}

/** The demands on facts in a requirement, each with its place. */
function listParts(path: Path, requirement: Requirement): { at: Path; part: FactRequirement }[] {
  const key = "any" in requirement ? ["any"] : "all" in requirement ? ["all"] : null;
  return listFactRequirements(requirement).map((part, index) => ({
    at: key ? [...path, ...key, index] : path,
    part,
  }));
}

/** Checks what a requirement names. */
export function checkRequirement(
  context: CategoryContext,
  path: Path,
  requirement: Requirement,
): void {
  for (const { at, part } of listParts(path, requirement)) checkFactRequirement(context, at, part);
}

/** Checks what requirements name; each stands at its index below `path`. */
export function checkRequirements(
  context: CategoryContext,
  path: Path,
  requirements: readonly Requirement[] = [],
): void {
  requirements.forEach((requirement, index) => {
    checkRequirement(context, [...path, index], requirement);
  });
}

/** Whether a statement can be held against the facts: all it names is declared, and no ledger behind it is unread. */
export function checkParts(
  context: CategoryContext,
  path: Path,
  requirement: Requirement,
): boolean {
  return listParts(path, requirement)
    .map(
      ({ at, part }) =>
        checkFactRequirement(context, at, part) && !waitsForRows(part.fact, context.category),
    )
    .every(Boolean);
}

/** Reports a sentence whose `holds_if` does not hold, or names what does not exist. */
export function checkSentence(context: ProviderContext, path: Path, sentence: Sentence): void {
  if (typeof sentence === "string") return;
  const facts = makeAnswerContext(context.provider, context.category.data);
  sentence.holds_if.forEach((requirement: Requirement, index) => {
    const at = [...path, "holds_if", index];
    if (!checkParts(context, at, requirement)) return;
    const named = listFactRequirements(requirement);
    if (named.some(({ fact }) => isUnreadFact(fact, context.provider, context.whole))) return;
    const answer = answerRequirement(requirement, facts);
    if (answer === "meets") return;
    const open = named.filter((part) => answerFactRequirement(part, facts) !== "meets");
    const ids = [...new Set(open.map((part) => part.fact))];
    const found = `facts that ${ANSWERS[answer]}: ${ids.join(", ")}`;
    context.report("sentence-does-not-hold", at, { found, isOpen: answer === "might" });
  });
}

/** Reports an answer that states of a provider what its facts do not prove. */
export function checkStatement(
  context: CategoryContext,
  path: Path,
  { provider: id, that }: { provider: string; that: Requirement },
): void {
  const { report, category, whole } = context;
  if (whole.unread.has(`${category.id}/${id}`)) return;
  const known = category.providers.map((one) => one.id);
  const provider = category.providers.find((one) => one.id === id);
  const name = { what: "provider", name: id, known } as const;
  if (!checkName(report, [...path, "provider"], name) || !provider) return;
  const at = [...path, "that"];
  if (!checkParts(context, at, that)) return;
  const answer = answerRequirement(that, makeAnswerContext(provider, category.data));
  if (answer === "meets") return;
  const ids = listFactRequirements(that).map((part) => part.fact);
  const found = `facts that ${ANSWERS[answer]}: ${ids.join(", ")}, of ${id}`;
  report("answer-does-not-hold", at, { found, isOpen: answer === "might" });
}
