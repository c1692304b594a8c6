import { RESERVED_CATEGORIES } from "#lib/content/files/classify-path.ts";
import { listNames } from "#lib/content/text/describe-value.ts";
import { type Report, reportUnknownName } from "#lib/content/text/report.ts";
import type { Category } from "#lib/domain/category.ts";
import type { FactDeclaration, FactType } from "#lib/domain/fact-declaration.ts";
import { answersOf, borrowsFrom, listOptions, optionsOf } from "#lib/domain/fact-options.ts";

function checkFactOfType(
  report: Report,
  path: (string | number)[],
  id: string,
  category: Category,
  types: readonly FactType[],
): void {
  const declaration = category.facts[id];
  if (!declaration) {
    reportUnknownName(report, path, "fact", id, Object.keys(category.facts));
    return;
  }
  if (types.includes(declaration.type)) return;
  report({
    rule: "wrong-fact-type",
    path,
    found: `"${id}", a fact of type ${declaration.type}`,
    expected: `a fact of type ${types.join(" or ")}`,
    fix: "name another fact",
  });
}

function checkDeclaration(
  report: Report,
  id: string,
  declaration: FactDeclaration,
  category: Category,
): void {
  const options = optionsOf(declaration, category.facts);
  const ids = options.map((option) => option.id);
  const path = ["facts", id];
  const lender = borrowsFrom(declaration);
  if (lender !== null) checkFactOfType(report, [...path, "members"], lender, category, ["set"]);
  if ("members" in declaration && typeof declaration.members !== "string") {
    for (const option of listOptions(declaration.members)) {
      if (option.within === undefined) continue;
      const group = options.find((other) => other.id === option.within);
      const groupPath = [...path, "members", option.id, "within"];
      if (!group) reportUnknownName(report, groupPath, "member", option.within, ids);
      else if (group.within !== undefined) {
        report({
          rule: "group-in-group",
          path: groupPath,
          found: `"${group.id}", itself within "${group.within}"`,
          expected: "a member that lies within no other",
          fix: "name the outer group",
        });
      }
    }
  }
  for (const tagged of Object.keys(declaration.tag ?? {})) {
    const known = answersOf(declaration, category.facts);
    if (!known.includes(tagged))
      reportUnknownName(report, [...path, "tag", tagged], "value", tagged, known);
  }
}

/** Checks what a category says about itself: its id, its facts and the facts and criteria it names. */
export function checkCategory(
  report: Report,
  id: string,
  category: Category,
  criteria: readonly string[],
): void {
  if (RESERVED_CATEGORIES.includes(id)) {
    report({
      rule: "reserved-id",
      path: [],
      found: `a category called "${id}"`,
      expected: `an id that is no page of the site (${listNames(RESERVED_CATEGORIES)})`,
      fix: "rename the folder",
    });
  }
  for (const [fact, declaration] of Object.entries(category.facts)) {
    checkDeclaration(report, fact, declaration, category);
  }
  const { closed, trading, known_in = [] } = category.eligibility;
  if (closed)
    checkFactOfType(report, ["eligibility", "closed", "fact"], closed.fact, category, ["date"]);
  if (trading)
    checkFactOfType(report, ["eligibility", "trading", "fact"], trading.fact, category, ["date"]);
  known_in.forEach((criterion, index) => {
    if (!criteria.includes(criterion)) {
      reportUnknownName(
        report,
        ["eligibility", "known_in", index],
        "criterion",
        criterion,
        criteria,
      );
    }
  });
  category.tags?.forEach((fact, index) => {
    checkFactOfType(report, ["tags", index], fact, category, ["enum", "set", "boolean"]);
  });
  category.headline?.forEach((fact, index) => {
    if (!category.facts[fact]) {
      reportUnknownName(report, ["headline", index], "fact", fact, Object.keys(category.facts));
    }
  });
}
