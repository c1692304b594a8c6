import { findDirection } from "#lib/content/rules/value-direction.ts";
import { type Report, reportUnknownName } from "#lib/content/text/report.ts";
import type { Category } from "#lib/domain/category.ts";
import type { CategoryContent } from "#lib/domain/content.ts";
import type { FactDeclaration, FactType } from "#lib/domain/fact-declaration.ts";
import { levelsOf, optionsOf } from "#lib/domain/fact-options.ts";
import type { Criterion, Reading, ValueFunction } from "#lib/domain/value-function.ts";

type Path = (string | number)[];

const TYPES_READ: Record<string, readonly FactType[]> = {
  boolean: ["boolean"],
  ordinal: ["enum"],
  linear: ["number"],
  piecewise: ["number"],
  log: ["number"],
  count: ["set"],
  graded: ["set"],
  member: ["set"],
  steps: ["number", "set"],
  months: ["date"],
};

function kindOf(value: ValueFunction): string {
  return Object.keys(value).find((key) => Object.hasOwn(TYPES_READ, key)) ?? "";
}

function checkNames(
  report: Report,
  path: Path,
  what: string,
  names: readonly string[],
  known: readonly string[],
): void {
  for (const name of names) {
    if (!known.includes(name)) reportUnknownName(report, [...path, name], what, name, known);
  }
  for (const name of known) {
    if (names.includes(name)) continue;
    report({
      rule: `missing-${what}`,
      path,
      found: `no points for "${name}"`,
      expected: `points for every ${what}`,
      fix: `add "${name}" with its share of the points, 0 to 1`,
    });
  }
}

function checkOrder(report: Report, path: Path, numbers: readonly number[], rising: boolean): void {
  numbers.forEach((number, index) => {
    const before = numbers[index - 1];
    if (before === undefined || (rising ? number > before : number < before)) return;
    report({
      rule: "wrong-order",
      path: [...path, index],
      found: `${number} after ${before}`,
      expected: rising ? "rising numbers" : "falling numbers",
      fix: "put the steps in order",
    });
  });
}

function checkFunction(
  report: Report,
  path: Path,
  value: ValueFunction,
  declaration: FactDeclaration,
  category: Category,
): void {
  const options = optionsOf(declaration, category.facts).map((option) => option.id);
  const levels = levelsOf(declaration).map((level) => level.id);
  if ("ordinal" in value)
    checkNames(report, [...path, "ordinal"], "value", Object.keys(value.ordinal), options);
  if ("graded" in value) {
    checkNames(
      report,
      [...path, "graded", "levels"],
      "level",
      Object.keys(value.graded.levels),
      levels,
    );
  }
  if ("member" in value) {
    const { of, levels: named, present } = value.member;
    if (!options.includes(of))
      reportUnknownName(report, [...path, "member", "of"], "member", of, options);
    if (named)
      checkNames(report, [...path, "member", "levels"], "level", Object.keys(named), levels);
    if ((named === undefined) === (present === undefined)) {
      report({
        rule: "wrong-value",
        path: [...path, "member"],
        found: named ? "both `levels` and `present`" : "neither `levels` nor `present`",
        expected: "`levels` for a graded set, `present` for a plain one",
        fix: "keep one of them",
      });
    }
  }
  if ("count" in value && value.count.level !== undefined && !levels.includes(value.count.level)) {
    reportUnknownName(report, [...path, "count", "level"], "level", value.count.level, levels);
  }
  if ("piecewise" in value)
    checkOrder(
      report,
      [...path, "piecewise"],
      value.piecewise.map(([x]) => x),
      true,
    );
  if ("steps" in value)
    checkOrder(
      report,
      [...path, "steps"],
      value.steps.map((step) => step.at_least),
      false,
    );
  if ("months" in value)
    checkOrder(
      report,
      [...path, "months"],
      value.months.map((step) => step.within),
      true,
    );
  const anchors = "linear" in value ? value.linear : "log" in value ? value.log : null;
  if (anchors && anchors.worst === anchors.best) {
    report({
      rule: "wrong-value",
      path,
      found: "the same number as worst and best",
      expected: "two different anchors",
      fix: "set the anchors apart",
    });
  }
}

/** Checks one criterion: facts exist, value functions fit their types, and one fact never pulls both ways. */
function checkCriterion(
  report: Report,
  criterion: Criterion,
  category: Category,
  directions: Map<string, number>,
): void {
  const checkReading = (reading: Reading, path: Path): void => {
    const declaration = category.facts[reading.fact];
    if (!declaration) {
      reportUnknownName(
        report,
        [...path, "fact"],
        "fact",
        reading.fact,
        Object.keys(category.facts),
      );
      return;
    }
    const kind = kindOf(reading.value);
    const types = TYPES_READ[kind] ?? [];
    const valuePath = [...path, "value"];
    if (!types.includes(declaration.type)) {
      report({
        rule: "wrong-fact-type",
        path: valuePath,
        found: `the value function "${kind}" on "${reading.fact}", a fact of type ${declaration.type}`,
        expected: `a fact of type ${types.join(" or ")}`,
        fix: "choose a value function that fits the fact",
      });
      return;
    }
    checkFunction(report, valuePath, reading.value, declaration, category);
    const direction = findDirection(reading.value);
    const before = directions.get(reading.fact);
    const monotone = !Number.isNaN(direction);
    if (!monotone || (before !== undefined && direction !== 0 && before !== direction)) {
      report({
        rule: "two-directions",
        path: valuePath,
        found: monotone
          ? `"${reading.fact}" read the other way elsewhere`
          : "points that rise and fall",
        expected: "more of a fact to be always better or always worse",
        fix: "let every measure of this fact run the same way, or declare another fact",
      });
    } else if (direction !== 0) directions.set(reading.fact, direction);
  };
  for (const [id, measure] of Object.entries(criterion.measures)) {
    const path = ["measures", id];
    if ("best_of" in measure) {
      measure.best_of.forEach((reading, index) => {
        checkReading(reading, [...path, "best_of", index]);
      });
      continue;
    }
    checkReading(measure, path);
    if (measure.cap) checkReading(measure.cap, [...path, "cap"]);
  }
}

/** Checks all criteria of a category together: each by itself, and that their weights add to 100. */
export function checkCriteria(
  category: CategoryContent,
  parsedOf: (entry: { file: string }) => { report: Report } | undefined,
): void {
  const directions = new Map<string, number>();
  const sum = category.criteria.reduce((total, criterion) => total + criterion.data.weight, 0);
  for (const criterion of category.criteria) {
    const report = parsedOf(criterion)?.report;
    if (report) checkCriterion(report, criterion.data, category.data, directions);
  }
  if (sum === 100 || category.criteria.length === 0) return;
  const last = category.criteria.at(-1);
  const report = last && parsedOf(last)?.report;
  report?.({
    rule: "weights-sum",
    path: ["weight"],
    found: `weights that add to ${sum} (${category.criteria.map(({ id, data }) => `${id} ${data.weight}`).join(", ")})`,
    expected: "weights of all criteria that add to 100",
    fix: "correct the weights",
  });
}
