import {
  type CategoryContext,
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
import { optionsOf } from "#lib/domain/fact-options.ts";
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
const OTHER_KEYS: readonly string[] = ["fact", "known", "why", "ask"];

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
  const known = optionsOf(declaration, facts).map((option) => option.id);
  if (known.length === 0) return true;
  const named = Object.entries(requirement)
    .filter(([key, value]) => !OTHER_KEYS.includes(key) && typeof value !== "number")
    .flatMap(([, value]) => [value].flat().map(String));
  return named
    .map((name) => checkName(report, path, { what: "value", name, known }))
    .every((isKnown) => isKnown);
}

/** Checks what a requirement names. */
export function checkRequirement(
  context: CategoryContext,
  path: Path,
  requirement: Requirement,
): void {
  for (const part of listFactRequirements(requirement)) checkFactRequirement(context, path, part);
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
  return listFactRequirements(requirement).every(
    (part) =>
      checkFactRequirement(context, path, part) && !waitsForRows(part.fact, context.category),
  );
}

/** Reports a sentence whose `holds_if` does not hold, or names what does not exist. */
export function checkSentence(context: ProviderContext, path: Path, sentence: Sentence): void {
  if (typeof sentence === "string") return;
  const facts = makeAnswerContext(context.provider, context.category.data);
  sentence.holds_if.forEach((requirement: Requirement, index) => {
    const at = [...path, "holds_if", index];
    if (!checkParts(context, at, requirement)) return;
    const answer = answerRequirement(requirement, facts);
    if (answer === "meets") return;
    const open = listFactRequirements(requirement).filter(
      (part) => answerFactRequirement(part, facts) !== "meets",
    );
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
