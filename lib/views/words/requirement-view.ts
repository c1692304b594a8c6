import type { FactDeclaration, FactType } from "#lib/domain/fact-declaration.ts";
import { isYes, unitOf } from "#lib/domain/fact-options.ts";
import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";
import { listFactRequirements } from "#lib/domain/requirement.ts";
import { titleOption } from "#lib/views/words/claim-text.ts";
import { formatNumber } from "#lib/views/words/format-value.ts";

/** Whatever declares facts: a category, or what of it has gone to the browser. */
export interface Declaring {
  data: { facts: Readonly<Record<string, FactDeclaration>> };
}

function joinOr(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function joinAnd(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function wordValue(
  value: string | number | boolean,
  declaration: FactDeclaration,
  category: Declaring,
): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return formatNumber(value, unitOf(declaration), true);
  return titleOption(value, declaration, category.data.facts);
}

/** Types whose values are sentences, of which nothing can be demanded but that there is one. */
const IS_PROSE: Record<FactType, boolean> = {
  boolean: false,
  number: false,
  enum: false,
  set: false,
  date: false,
  text: true,
  numbers: false,
};

function wordFactRequirement(requirement: FactRequirement, category: Declaring): string {
  const declaration = category.data.facts[requirement.fact];
  if (!declaration) return requirement.fact;
  const { title } = declaration;
  const word = (value: string | number | boolean): string =>
    wordValue(value, declaration, category);
  if ("is" in requirement) return `${title}: ${word(requirement.is)}`;
  if (IS_PROSE[declaration.type] && ("not" in requirement || "known" in requirement))
    return `${title}: must be known`;
  if ("not" in requirement) return `${title}: anything but ${word(requirement.not)}`;
  if ("in" in requirement) return `${title}: ${joinOr(requirement.in.map(word))}`;
  if ("includes" in requirement)
    return `${title}: ${joinAnd([requirement.includes].flat().map(word))}`;
  if ("any_of" in requirement) return `${title}: ${joinOr(requirement.any_of.map(word))}`;
  if ("of" in requirement)
    return `${title}: at least ${requirement.at_least} for ${word(requirement.of)}`;
  if ("at_least" in requirement) {
    const isTrivial = requirement.at_least === 1 && unitOf(declaration) === "usd";
    return isTrivial
      ? `${title}: more than nothing`
      : `${title}: at least ${word(requirement.at_least)}`;
  }
  if ("at_most" in requirement) return `${title}: at most ${word(requirement.at_most)}`;
  if ("within_months" in requirement) return `${title}: within ${requirement.within_months} months`;
  return isYes(requirement.known) ? `${title}: known` : `${title}: not known`;
}

/** A requirement in words, made from the titles of its facts and options. */
export function wordRequirement(requirement: Requirement, category: Declaring): string {
  const words = listFactRequirements(requirement).map((part) =>
    wordFactRequirement(part, category),
  );
  return "any" in requirement ? joinOr(words) : joinAnd(words);
}
