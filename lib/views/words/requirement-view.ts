import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { IS_PROSE, isYes, unitOf } from "#lib/domain/fact-options.ts";
import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";
import { listFactRequirements } from "#lib/domain/requirement.ts";
import { isSmallChange } from "#lib/domain/unit.ts";
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

/** A demand on one fact: the fact's title, and what is wanted of it; `isPlain` where the title says it all, as of a yes. */
interface Wanted {
  title: string;
  wanted: string;
  isPlain: boolean;
}

function wordWanted(requirement: FactRequirement, category: Declaring): Wanted {
  const declaration = category.data.facts[requirement.fact];
  if (!declaration) return { title: requirement.fact, wanted: "", isPlain: true };
  const { title } = declaration;
  const word = (value: string | number | boolean): string =>
    wordValue(value, declaration, category);
  const want = (wanted: string, isPlain = false): Wanted => ({ title, wanted, isPlain });
  if ("is" in requirement) return want(word(requirement.is), isYes(requirement.is));
  const isKnown = "known" in requirement && isYes(requirement.known);
  if (IS_PROSE[declaration.type] && ("not" in requirement || isKnown))
    return want("must be known", true);
  if ("not" in requirement) return want(`anything but ${word(requirement.not)}`);
  if ("in" in requirement) return want(joinOr(requirement.in.map(word)));
  if ("includes" in requirement) return want(joinAnd([requirement.includes].flat().map(word)));
  if ("any_of" in requirement) return want(joinOr(requirement.any_of.map(word)));
  if ("of" in requirement)
    return want(
      `at least ${formatNumber(requirement.at_least, "count", true)} for ${word(requirement.of)}`,
    );
  if ("at_least" in requirement) {
    const isTrivial = requirement.at_least === 1 && isSmallChange(unitOf(declaration));
    return isTrivial
      ? want("more than nothing", true)
      : want(`at least ${word(requirement.at_least)}`);
  }
  if ("at_most" in requirement) return want(`at most ${word(requirement.at_most)}`);
  if ("within_months" in requirement) return want(`within ${requirement.within_months} months`);
  if (isKnown) return want("known", true);
  return want(requirement.known === "nothing" ? "nothing known" : "not known");
}

function wordFactRequirement(requirement: FactRequirement, category: Declaring): string {
  const { title, wanted } = wordWanted(requirement, category);
  return wanted === "" ? title : `${title}: ${wanted}`;
}

/**
 * A requirement as the head of a column: the title of its fact, and what is wanted of it where the title does not say it
 * all, as it does of a yes. Over several facts its words stand in one.
 */
export function headRequirement(
  requirement: Requirement,
  category: Declaring,
): { title: string; wanted: string | null } {
  const parts = listFactRequirements(requirement);
  const [first, ...more] = parts.map((part) => wordWanted(part, category));
  if (!first || more.some(({ title }) => title !== first.title))
    return { title: wordRequirement(requirement, category), wanted: null };
  if (more.length === 0) return { title: first.title, wanted: first.isPlain ? null : first.wanted };
  const words = [first, ...more].map(({ wanted }) => wanted);
  return {
    title: first.title,
    wanted: "any" in requirement ? joinOr(words) : joinAnd(words),
  };
}

/** A requirement in words, made from the titles of its facts and options. */
export function wordRequirement(requirement: Requirement, category: Declaring): string {
  const words = listFactRequirements(requirement).map((part) =>
    wordFactRequirement(part, category),
  );
  return "any" in requirement ? joinOr(words) : joinAnd(words);
}
