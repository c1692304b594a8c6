import { checkName, checkNames, type Path, type Report } from "#lib/content/text/report.ts";
import type { CategoryContent } from "#lib/domain/content.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { isYes, listOptions, unitOf } from "#lib/domain/fact-options.ts";
import {
  type Column,
  type Columns,
  type ColumnType,
  ownerColumnOf,
  partiesOf,
} from "#lib/domain/ledger.ts";
import {
  type Condition,
  namesOf,
  type Recipe,
  type RecipeKind,
  readRecipe,
} from "#lib/domain/recipe.ts";
import { nameOfUnit } from "#lib/domain/unit.ts";

/** Which columns a recipe of each kind can read. */
const READS: Record<RecipeKind, readonly ColumnType[]> = {
  sum: ["number"],
  count: [],
  distinct: ["provider", "year", "enum", "text"],
  newest: ["date", "year"],
  largest: ["number"],
};

const RANGED: readonly ColumnType[] = ["number", "year"];
const NAMED: readonly ColumnType[] = ["provider", "enum", "text"];

/** Where a recipe is written, and the category whose ledgers it may read. */
interface RecipeContext {
  report: Report;
  category: CategoryContent;
}

/** What gives a value of a fact's type. */
function kindsFor({ type }: FactDeclaration): readonly RecipeKind[] {
  switch (type) {
    case "number":
      return ["sum", "count", "distinct", "largest"];
    case "boolean":
      return ["count"];
    case "date":
      return ["newest"];
    case "enum":
    case "set":
    case "text":
    case "numbers":
      return [];
  }
}

/** In what a recipe counts: the name of the unit of the numbers that it reads, else a plain count; null where it gives no number. */
function unitGiven(kind: RecipeKind, column: Column | undefined): string | null {
  if (kind === "newest") return null;
  return column && "unit" in column ? nameOfUnit(column.unit) : "count";
}

function checkColumn(
  { report }: RecipeContext,
  path: Path,
  columns: Columns,
  { name, types }: { name: string; types: readonly ColumnType[] },
): Column | null {
  const column = columns[name];
  if (!checkName(report, path, { what: "column", name, known: Object.keys(columns) }) || !column)
    return null;
  if (types.includes(column.type)) return column;
  report("column-does-not-fit", path, {
    found: `"${name}", a column of type ${column.type}`,
    types,
  });
  return null;
}

/** The values that a condition may name in a column; null where any text may stand. */
function listKnown(
  { category }: RecipeContext,
  { id, column }: { id: string; column: Column },
  ledger: string,
): { what: "value" | "provider"; known: string[] } | null {
  switch (column.type) {
    case "enum":
      return { what: "value", known: listOptions(column.values).map((option) => option.id) };
    case "provider": {
      const rows = category.ledgers.find((one) => one.id === ledger)?.data.rows ?? [];
      const strangers = rows
        .flatMap(({ cells }) => partiesOf(cells[id]))
        .flatMap((party) => ("name" in party ? [party.name] : []));
      return {
        what: "provider",
        known: [...category.providers.map((provider) => provider.id), ...strangers],
      };
    }
    case "date":
    case "year":
    case "number":
    case "text":
      return null;
  }
}

/** The most that a column's number can be, and the options it has to choose from; null where there is no end. */
function boundsOf(column: Column): { most: number | null; options: string[] | null } {
  switch (column.type) {
    case "number":
      return { most: column.range?.at_most ?? null, options: null };
    case "enum":
      return { most: null, options: listOptions(column.values).map(({ id }) => id) };
    case "provider":
    case "date":
    case "year":
    case "text":
      return { most: null, options: null };
  }
}

/** What a condition comes to whatever a row says, in words; null where the row decides. */
function wordForegone(condition: Condition, column: Column): string | null {
  const { most, options } = boundsOf(column);
  // A row that leaves its cell open is parted from those that say something.
  const isFull = !isYes(column.optional);
  const names = namesOf(condition);
  if (names) {
    const isWhole = isFull && options?.every((id) => names.includes(id));
    return isWhole ? "every option of the column, which is so of all" : null;
  }
  const { at_least, at_most } = { at_least: 0, at_most: Number.POSITIVE_INFINITY, ...condition };
  if (at_least > at_most) return `from ${at_least} to ${at_most}, which is so of none`;
  if (most !== null && at_least > most)
    return `at least ${at_least}, though it is never above ${most}`;
  const isWhole = isFull && at_least <= 0 && at_most >= (most ?? Number.POSITIVE_INFINITY);
  return isWhole ? "every number, which is so of all" : null;
}

function checkCondition(
  context: RecipeContext,
  path: Path,
  recipe: Recipe,
  [id, condition]: [string, Condition],
): void {
  const columns = context.category.data.ledgers?.[recipe.ledger]?.columns ?? {};
  const names = namesOf(condition);
  const column = checkColumn(context, path, columns, {
    name: id,
    types: names === null ? RANGED : NAMED,
  });
  const foregone = column && wordForegone(condition, column);
  if (foregone)
    context.report("condition-parts-nobody", path, { found: `"${id}" asked for ${foregone}` });
  const listed = column && listKnown(context, { id, column }, recipe.ledger);
  if (listed && names) {
    const at = "in" in condition ? [...path, "in"] : path;
    checkNames(context.report, at, { ...listed, names });
  }
}

/** Refuses a recipe that gives no value of the fact's type, or one in another unit. */
function checkFit(
  { report }: RecipeContext,
  path: Path,
  declaration: FactDeclaration,
  { kind, column }: { kind: RecipeKind; column: Column | null },
): void {
  const kinds = kindsFor(declaration);
  if (!kinds.includes(kind)) {
    const found = `\`${kind}\`, which gives no value of a fact of type ${declaration.type}`;
    report("recipe-does-not-fit", path, { found, wanted: kinds.join(", ") });
    return;
  }
  const unit = unitGiven(kind, column ?? undefined);
  const wanted = nameOfUnit(unitOf(declaration));
  const isNumber = kinds.includes("sum");
  if (!isNumber || unit === null || unit === wanted) return;
  const found = `\`${kind}\` in ${unit}, for a fact in ${wanted}`;
  report("recipe-does-not-fit", path, { found, wanted: `numbers in ${wanted}` });
}

function checkOwner(context: RecipeContext, path: Path, recipe: Recipe, columns: Columns): void {
  if (recipe.by !== undefined) {
    const types: readonly ColumnType[] = ["provider"];
    checkColumn(context, [...path, "by"], columns, { name: recipe.by, types });
  } else if (ownerColumnOf(columns) === null) {
    const found = `"${recipe.ledger}", whose rows are of no one provider`;
    context.report("nobodys-rows", [...path, "ledger"], { found });
  }
}

/** Checks how a fact is counted: its ledger and columns are declared, and what comes out is a value of the fact's. */
export function checkRecipe(
  context: RecipeContext,
  path: Path,
  declaration: FactDeclaration,
  recipe: Recipe,
): void {
  const { ledgers = {} } = context.category.data;
  const known = Object.keys(ledgers);
  const ledger = { what: "ledger", name: recipe.ledger, known } as const;
  if (!checkName(context.report, [...path, "ledger"], ledger)) return;
  const columns = ledgers[recipe.ledger]?.columns ?? {};
  checkOwner(context, path, recipe, columns);
  for (const condition of Object.entries(recipe.where ?? {}))
    checkCondition(context, [...path, "where", condition[0]], recipe, condition);
  const { kind, column: name } = readRecipe(recipe);
  if (name === null) {
    checkFit(context, path, declaration, { kind, column: null });
    return;
  }
  const column = checkColumn(context, [...path, kind], columns, { name, types: READS[kind] });
  if (column) checkFit(context, path, declaration, { kind, column });
}
