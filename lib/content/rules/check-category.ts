import { RESERVED_CATEGORIES } from "#lib/content/files/classify-path.ts";
import { checkGlance, checkTabs } from "#lib/content/rules/check-glance.ts";
import { checkGuides } from "#lib/content/rules/check-guides.ts";
import { checkLedgerPages } from "#lib/content/rules/check-ledger-page.ts";
import { checkExtent, checkTimeline } from "#lib/content/rules/check-page-parts.ts";
import { checkRecipe } from "#lib/content/rules/check-recipe.ts";
import { checkUnits } from "#lib/content/rules/check-units.ts";
import { checkWeights } from "#lib/content/rules/check-weights.ts";
import { type Whole, withUnread } from "#lib/content/rules/context.ts";
import {
  checkName,
  checkNamedOnce,
  checkNames,
  type Path,
  type Report,
} from "#lib/content/text/report.ts";
import type { Category } from "#lib/domain/category.ts";
import type { CategoryContent } from "#lib/domain/content.ts";
import type { FactDeclaration, FactType } from "#lib/domain/fact-declaration.ts";
import { answersOf, borrowsFrom, listOptions, recipeOf } from "#lib/domain/fact-options.ts";
import { isShortForm, nameKey } from "#lib/domain/same-name.ts";

/** What a category says about itself, and where it is reported. */
interface Declared {
  report: Report;
  facts: Category["facts"];
}

function checkFactOfType(
  { report, facts }: Declared,
  path: Path,
  name: string,
  types: readonly FactType[],
): boolean {
  if (!checkName(report, path, { what: "fact", name, known: Object.keys(facts) })) return false;
  const type = facts[name]?.type;
  if (type === undefined || types.includes(type)) return true;
  const found = `"${name}", a fact of type ${type}`;
  report("wrong-fact-type", path, { found, types, isScored: false });
  return false;
}

/** A set's members may lie within others, but only one level deep. */
function checkGroups(report: Report, path: Path, declaration: FactDeclaration): void {
  if (!("members" in declaration) || typeof declaration.members === "string") return;
  const members = listOptions(declaration.members);
  const known = members.map((member) => member.id);
  for (const { id, within } of members) {
    const at = [...path, "members", id, "within"];
    if (within === undefined) continue;
    if (!checkName(report, at, { what: "member", name: within, known })) continue;
    const outer = members.find((member) => member.id === within)?.within;
    if (outer === undefined) continue;
    report("group-in-group", at, { found: `"${within}", itself within "${outer}"` });
  }
}

function checkDeclaration(declared: Declared, id: string, declaration: FactDeclaration): void {
  const { report, facts } = declared;
  const path = ["facts", id];
  const lender = borrowsFrom(declaration);
  if (lender !== null) checkFactOfType(declared, [...path, "members"], lender, ["set"]);
  checkGroups(report, path, declaration);
  const known = answersOf(declaration, facts);
  for (const name of Object.keys(declaration.tag ?? {})) {
    checkName(report, [...path, "tag", name], { what: "value", name, known });
  }
}

/** Checks that the kind that stands beside the ranking is told by options of an enum, each named once. */
function checkBeside(declared: Declared, { beside }: Category["eligibility"]): void {
  if (!beside) return;
  const { report, facts } = declared;
  const path = ["eligibility", "beside"];
  if (!checkFactOfType(declared, [...path, "fact"], beside.fact, ["enum"])) return;
  const declaration = facts[beside.fact];
  const known = declaration ? answersOf(declaration, facts) : [];
  checkNames(report, [...path, "in"], { what: "value", names: beside.in, known });
}

function checkEligibility(declared: Declared, category: CategoryContent, whole: Whole): void {
  const { data, criteria } = category;
  const { closed, trading, known_in = [], firm } = data.eligibility;
  if (closed) checkFactOfType(declared, ["eligibility", "closed", "fact"], closed.fact, ["date"]);
  if (trading)
    checkFactOfType(declared, ["eligibility", "trading", "fact"], trading.fact, ["date"]);
  checkBeside(declared, data.eligibility);
  const known = withUnread(criteria, "criterion", category, whole);
  const check = (path: Path, names: readonly string[]): void =>
    checkNames(declared.report, path, { what: "criterion", names, known });
  check(["eligibility", "known_in"], known_in);
  check(["eligibility", "firm", "known_in"], firm?.known_in ?? []);
}

/** Checks that names without an entry are those of no provider, and stand there once. */
function checkUnlisted(report: Report, { data, providers }: CategoryContent): void {
  const names = data.unlisted ?? [];
  const known = providers.flatMap(({ id, data: { name, former_names = [] } }) =>
    [name, ...former_names].map((of) => ({ id, of })),
  );
  names.forEach((name, index) => {
    const same = known.find(({ of }) => nameKey(of) === nameKey(name));
    const near = same ? undefined : known.find(({ of }) => isShortForm(of, name));
    const path = ["unlisted", index];
    if (same) report("unlisted-but-there", path, { found: `"${name}"`, id: same.id });
    if (near) report("unlisted-near-entry", path, { found: `"${name}"`, id: near.id, of: near.of });
  });
  const keys = names.map(nameKey);
  names.forEach((name, index) => {
    if (keys.indexOf(nameKey(name)) < index)
      report("named-twice", ["unlisted", index], { found: `the provider "${name}" once more` });
  });
}

/** Checks what a category says about itself: its id, its facts and the facts, criteria and edition it names. */
export function checkCategory(category: CategoryContent, whole: Whole): void {
  const report = whole.parsedOf(category)?.report;
  if (!report) return;
  const { facts, tags = [], filters = [], presets = [], guide } = category.data;
  const declared = { report, facts };
  if (RESERVED_CATEGORIES.includes(category.id)) {
    const found = `a category called "${category.id}"`;
    report("reserved-id", [], { found, of: "site", reserved: RESERVED_CATEGORIES });
  }
  for (const [id, declaration] of Object.entries(facts)) {
    checkDeclaration(declared, id, declaration);
    const recipe = recipeOf(declaration);
    if (recipe) checkRecipe({ report, category }, ["facts", id, "from"], declaration, recipe);
  }
  checkEligibility(declared, category, whole);
  presets.forEach(({ weights }, index) => {
    checkWeights({ report, category, whole }, ["presets", index, "weights"], weights);
  });
  tags.forEach((fact, index) => {
    checkFactOfType(declared, ["tags", index], fact, ["enum", "set", "boolean"]);
  });
  checkNamedOnce(report, ["tags"], { what: "fact", names: tags });
  checkNames(report, ["filters"], { what: "fact", names: filters, known: Object.keys(facts) });
  checkUnlisted(report, category);
  checkUnits(report, category);
  checkGlance(report, category);
  checkTabs(report, category);
  checkGuides(report, category);
  checkExtent(report, category);
  checkTimeline(report, category);
  checkLedgerPages(report, category, whole);
  if (guide === undefined) return;
  const known = withUnread(category.publishedOrders, "edition", category, whole);
  checkName(report, ["guide"], { what: "edition", name: guide, known });
}
