import { findDirection } from "#lib/content/rules/value-direction.ts";
import { type Report, reportUnknownName } from "#lib/content/text/report.ts";
import type { Category } from "#lib/domain/category.ts";
import type { CategoryContent } from "#lib/domain/content.ts";
import type { Criterion, Reading } from "#lib/domain/criterion.ts";
import type { FactDeclaration, FactType } from "#lib/domain/fact-declaration.ts";
import { levelsOf, optionsOf } from "#lib/domain/fact-options.ts";
import {
  kindOf,
  matchValue,
  type ValueFunction,
  type ValueKind,
} from "#lib/domain/value-function.ts";

type Path = (string | number)[];

const TYPES_READ: Record<ValueKind, readonly FactType[]> = {
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
  const checkAnchors = ({ worst, best }: { worst: number; best: number }): void => {
    if (worst !== best) return;
    report({
      rule: "wrong-value",
      path,
      found: "the same number as worst and best",
      expected: "two different anchors",
      fix: "set the anchors apart",
    });
  };
  const checkLevels = (at: Path, named: Readonly<Record<string, number>>): void =>
    checkNames(report, [...path, ...at], "level", Object.keys(named), levels);
  matchValue(value, {
    boolean: () => {},
    ordinal: ({ ordinal }) =>
      checkNames(report, [...path, "ordinal"], "value", Object.keys(ordinal), options),
    linear: ({ linear }) => checkAnchors(linear),
    log: ({ log }) => checkAnchors(log),
    piecewise: ({ piecewise }) =>
      checkOrder(
        report,
        [...path, "piecewise"],
        piecewise.map(([x]) => x),
        true,
      ),
    steps: ({ steps }) =>
      checkOrder(
        report,
        [...path, "steps"],
        steps.map((step) => step.at_least),
        false,
      ),
    months: ({ months }) =>
      checkOrder(
        report,
        [...path, "months"],
        months.map((step) => step.within),
        true,
      ),
    count: ({ count: { level } }) => {
      if (level !== undefined && !levels.includes(level))
        reportUnknownName(report, [...path, "count", "level"], "level", level, levels);
    },
    graded: ({ graded }) => checkLevels(["graded", "levels"], graded.levels),
    member: ({ member: { of, levels: named, present } }) => {
      if (!options.includes(of))
        reportUnknownName(report, [...path, "member", "of"], "member", of, options);
      if (named) checkLevels(["member", "levels"], named);
      if ((named === undefined) === (present === undefined)) {
        report({
          rule: "wrong-value",
          path: [...path, "member"],
          found: named ? "both `levels` and `present`" : "neither `levels` nor `present`",
          expected: "`levels` for a graded set, `present` for a plain one",
          fix: "keep one of them",
        });
      }
    },
  });
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
    const types = TYPES_READ[kind];
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
