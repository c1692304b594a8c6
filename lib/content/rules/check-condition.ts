import type { Path, Report } from "#lib/content/text/report.ts";
import { CONDITIONS } from "#lib/domain/condition-words.ts";
import type { FactDeclaration, FactDeclarations, FactType } from "#lib/domain/fact-declaration.ts";
import { answersOf, optionsOf } from "#lib/domain/fact-options.ts";
import type { FactRequirement } from "#lib/domain/requirement.ts";

/** Types whose values are numbers, so that nothing else can be one. */
const IS_NUMBER: Record<FactType, boolean> = {
  boolean: false,
  number: true,
  enum: false,
  set: false,
  date: false,
  text: false,
  numbers: true,
};

const BESIDE: ReadonlySet<string> = new Set(["fact", "why", "ask"]);

/** The key that names the test of a demand. */
function testOf(requirement: FactRequirement): string {
  return "of" in requirement
    ? "of"
    : (Object.keys(requirement).find((key) => !BESIDE.has(key)) ?? "");
}

/** The least and the most that a fact's number, or its members, can be. */
function rangeOf(declaration: FactDeclaration, facts: FactDeclarations): [number, number] {
  switch (declaration.type) {
    case "number": {
      const { unit, range } = declaration;
      return [
        range?.at_least ?? 0,
        range?.at_most ?? (unit === "percent" ? 100 : Number.POSITIVE_INFINITY),
      ];
    }
    case "set":
      return [0, optionsOf(declaration, facts).length];
    case "boolean":
    case "enum":
    case "date":
    case "text":
    case "numbers":
      return [0, Number.POSITIVE_INFINITY];
  }
}

/** What a demand comes to whatever the fact says, in words; null where the fact decides. */
function wordForegone(
  requirement: FactRequirement,
  declaration: FactDeclaration,
  facts: FactDeclarations,
): string | null {
  const [least, most] = rangeOf(declaration, facts);
  if ("at_least" in requirement) {
    const { at_least } = requirement;
    if (at_least <= least) return `at_least: ${at_least}, which is so of all`;
    return at_least > most ? `at_least: ${at_least}, though it is never above ${most}` : null;
  }
  if ("at_most" in requirement) {
    const { at_most } = requirement;
    if (at_most >= most) return `at_most: ${at_most}, which is so of all`;
    return at_most < least ? `at_most: ${at_most}, though it is never below ${least}` : null;
  }
  if (!("in" in requirement)) return null;
  const named = new Set(requirement.in);
  const isWhole = answersOf(declaration, facts).every((option) => named.has(option));
  return isWhole ? "every option of the fact, which is so of all" : null;
}

/**
 * Reports a demand that cannot part one provider from another: a test that the fact's type does not know, or one whose
 * answer is foregone. Returns whether the test fits the type, so that the values in it can be looked up.
 */
export function checkCondition(
  { report, facts }: { report: Report; facts: FactDeclarations },
  path: Path,
  requirement: FactRequirement,
  declaration: FactDeclaration,
): boolean {
  const test = testOf(requirement);
  const tests = CONDITIONS[declaration.type];
  const { fact } = requirement;
  const isText = "is" in requirement && typeof requirement.is !== "number";
  if (!tests.includes(test) || (IS_NUMBER[declaration.type] && isText)) {
    const found = `\`${test}\` on "${fact}", a fact of type ${declaration.type}`;
    report("condition-unfit", path, { found, tests });
    return false;
  }
  const found = wordForegone(requirement, declaration, facts);
  if (found !== null) report("condition-parts-nobody", path, { found: `"${fact}" ${found}` });
  return true;
}
