import { type Report, reportUnknownName } from "#lib/content/text/report.ts";
import {
  type Answer,
  answerFactRequirement,
  answerRequirement,
} from "#lib/domain/answer-requirement.ts";
import type { CategoryContent, ProviderEntry } from "#lib/domain/content.ts";
import type { FactState } from "#lib/domain/fact.ts";
import { optionsOf } from "#lib/domain/fact-options.ts";
import { splitInlineReferences } from "#lib/domain/inline-references.ts";
import type { Sentence } from "#lib/domain/provider.ts";
import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";
import { listFactRequirements } from "#lib/domain/requirement.ts";

type Path = (string | number)[];

/** What texts may refer to. `unread` holds `category/id` of files that exist but have problems of their own. */
export interface Known {
  categories: readonly CategoryContent[];
  unread: ReadonlySet<string>;
}

/** Where a text stands: its category, and its provider when it belongs to one. */
export interface TextPlace {
  category: CategoryContent | null;
  provider: ProviderEntry | null;
}

function findProvider(
  categories: readonly CategoryContent[],
  place: TextPlace,
  category: string | null,
  id: string,
): ProviderEntry | undefined {
  const where =
    category === null ? place.category : categories.find((other) => other.id === category);
  return where?.providers.find((provider) => provider.id === id);
}

/** Reports every `[[link]]` and `{{fact}}` of a text that resolves to nothing. */
export function checkReferences(
  report: Report,
  path: Path,
  text: string,
  place: TextPlace,
  { categories, unread }: Known,
): void {
  for (const part of splitInlineReferences(text)) {
    if (part.kind === "text") continue;
    const folder = (part.kind === "link" ? part.category : null) ?? place.category?.id;
    if (unread.has(`${folder}/${part.provider}`)) continue;
    if (part.kind === "link") {
      if (findProvider(categories, place, part.category, part.provider)) continue;
      const nearest = categories.toSorted(
        (a, b) => Number(b.id === folder) - Number(a.id === folder),
      );
      const known = nearest.flatMap((category) =>
        category.providers.map((provider) =>
          category === place.category ? provider.id : `${category.id}/${provider.id}`,
        ),
      );
      const name = part.category === null ? part.provider : `${part.category}/${part.provider}`;
      reportUnknownName(report, path, "provider", name, known);
      continue;
    }
    const provider =
      part.provider === null
        ? place.provider
        : findProvider(categories, place, null, part.provider);
    const fact = provider?.facts[part.fact];
    if (!provider) {
      reportUnknownName(
        report,
        path,
        "provider",
        part.provider ?? part.raw,
        (place.category?.providers ?? []).map((other) => other.id),
      );
    } else if (!fact) {
      reportUnknownName(
        report,
        path,
        "fact",
        part.fact,
        Object.keys(place.category?.data.facts ?? {}),
      );
    } else if (VALUELESS[fact.state] !== null) {
      report({
        rule: "fact-without-value",
        path,
        found: `${part.raw}, a fact that is ${VALUELESS[fact.state]}`,
        expected: "a fact with a value that a source supports",
        fix: "write the sentence without it",
      });
    }
  }
}

/** Reports what a requirement names and the category does not declare; returns whether all of it is declared. */
export function checkRequirementNames(
  report: Report,
  path: Path,
  requirement: FactRequirement,
  category: CategoryContent,
): boolean {
  const declarations = category.data.facts;
  const declaration = declarations[requirement.fact];
  if (!declaration) {
    reportUnknownName(report, path, "fact", requirement.fact, Object.keys(declarations));
    return false;
  }
  const options = optionsOf(declaration, declarations).map((option) => option.id);
  if (options.length === 0) return true;
  const named = Object.entries(requirement).flatMap(([key, value]) =>
    key === "fact" || key === "known" || key === "why" || typeof value === "number"
      ? []
      : [value].flat(),
  );
  const unknown = named.filter((name) => !options.includes(String(name)));
  for (const name of unknown) reportUnknownName(report, path, "value", String(name), options);
  return unknown.length === 0;
}

/** Why a fact in a state has no value that a text could show; null where it has one. */
const VALUELESS: Record<FactState, string | null> = {
  claimed: null,
  told: "known from the published guide alone",
  disputed: "disputed",
  unknown: "unknown",
  "not-found": "not found",
  "not-applicable": "not applicable",
  "not-looked": "still to be looked for",
};

/** What facts do to a statement that they do not prove. */
const ANSWERS: Record<Exclude<Answer, "meets">, string> = {
  might: "leave this open",
  fails: "say otherwise",
  "does-not-apply": "do not apply",
};

/** What to do about a statement that the facts do not prove. */
export function adviseStatement(answer: Exclude<Answer, "meets">, what: string): string {
  return answer === "might"
    ? `find the fact that is missing, or take the ${what} out`
    : `rewrite the ${what}, or correct the fact`;
}

/** A statement's facts in words: which of them prove it, leave it open or deny it. */
export function wordStatement(answer: Exclude<Answer, "meets">, parts: readonly string[]): string {
  return `facts that ${ANSWERS[answer]}: ${parts.join(", ")}`;
}

/** Reports a sentence whose `holds_if` does not hold, or names what does not exist. */
export function checkSentence(
  report: Report,
  path: Path,
  sentence: Sentence,
  provider: ProviderEntry,
  category: CategoryContent,
): void {
  if (typeof sentence === "string") return;
  const context = {
    facts: provider.facts,
    declarations: category.data.facts,
    asOf: category.data.as_of,
  };
  sentence.holds_if.forEach((requirement: Requirement, index) => {
    const place = [...path, "holds_if", index];
    const parts = listFactRequirements(requirement);
    if (!parts.every((part) => checkRequirementNames(report, place, part, category))) return;
    const answer = answerRequirement(requirement, context);
    if (answer === "meets") return;
    const open = parts.filter((part) => answerFactRequirement(part, context) !== "meets");
    const ids = [...new Set(open.map((part) => part.fact))];
    report({
      rule: "sentence-does-not-hold",
      path: place,
      found: wordStatement(answer, ids),
      expected: "facts that prove what the sentence states",
      fix: adviseStatement(answer, "sentence"),
    });
  });
}
