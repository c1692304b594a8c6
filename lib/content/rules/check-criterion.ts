import { checkValueFunction } from "#lib/content/rules/check-value-function.ts";
import type { Whole } from "#lib/content/rules/context.ts";
import { findLeastShare } from "#lib/content/rules/least-share.ts";
import { findDirection } from "#lib/content/rules/value-direction.ts";
import { checkName, type Path, type Report } from "#lib/content/text/report.ts";
import type { Category } from "#lib/domain/category.ts";
import type { CategoryContent, Entry } from "#lib/domain/content.ts";
import type { Criterion, Reading } from "#lib/domain/criterion.ts";
import type { FactType } from "#lib/domain/fact-declaration.ts";
import { levelsOf, optionsOf } from "#lib/domain/fact-options.ts";
import { kindOf, type ValueKind } from "#lib/domain/value-function.ts";

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

/** What the readings of all criteria are held against: the facts, and which way each was read before. */
interface ReadingContext {
  report: Report;
  facts: Category["facts"];
  directions: Map<string, number>;
}

/** One fact never pulls both ways. */
function checkDirection(
  { report, directions }: ReadingContext,
  path: Path,
  { fact, value }: Reading,
): void {
  const direction = findDirection(value);
  const before = directions.get(fact);
  if (Number.isNaN(direction)) {
    report("two-directions", path, { found: "points that rise and fall" });
  } else if (before !== undefined && direction !== 0 && before !== direction) {
    report("two-directions", path, { found: `"${fact}" read the other way elsewhere` });
  } else if (direction !== 0) directions.set(fact, direction);
}

/** A limit may leave something to everybody; what earns points may not. */
function checkLeast({ report }: ReadingContext, path: Path, { value }: Reading): void {
  const least = findLeastShare(value);
  if (path.at(-2) === "cap" || least <= 0) return;
  report("unknown-earns", path, { found: `${least} of the points whatever the answer is` });
}

function checkReading(context: ReadingContext, path: Path, reading: Reading): void {
  const { report, facts } = context;
  const { fact, value } = reading;
  const known = Object.keys(facts);
  const declaration = facts[fact];
  if (!checkName(report, [...path, "fact"], { what: "fact", name: fact, known }) || !declaration)
    return;
  const kind = kindOf(value);
  const types = TYPES_READ[kind];
  const at = [...path, "value"];
  if (!types.includes(declaration.type)) {
    const found = `the value function "${kind}" on "${fact}", a fact of type ${declaration.type}`;
    report("wrong-fact-type", at, { found, types, isScored: true });
    return;
  }
  const options = optionsOf(declaration, facts).map((option) => option.id);
  const levels = levelsOf(declaration).map((level) => level.id);
  checkValueFunction(report, at, value, { options, levels });
  checkDirection(context, at, reading);
  checkLeast(context, at, reading);
}

/** Every reading of a criterion with its path: measures, the better of several, caps. */
function listReadings({ measures }: Criterion): { path: Path; reading: Reading }[] {
  return Object.entries(measures).flatMap(([id, measure]) => {
    const path = ["measures", id];
    if ("best_of" in measure) {
      return measure.best_of.map((reading, index) => ({
        path: [...path, "best_of", index],
        reading,
      }));
    }
    const own = { path, reading: measure };
    return measure.cap ? [own, { path: [...path, "cap"], reading: measure.cap }] : [own];
  });
}

/** Checks what one criterion reads; `directions` are those of facts that others have read before. */
export function checkReadings(
  criterion: Entry<Criterion>,
  { data }: Pick<CategoryContent, "data">,
  whole: Whole,
  directions: Map<string, number> = new Map(),
): void {
  const report = whole.parsedOf(criterion)?.report;
  if (!report) return;
  const context = { report, facts: data.facts, directions };
  for (const { path, reading } of listReadings(criterion.data)) {
    checkReading(context, path, reading);
  }
}

/**
 * Checks all criteria of a category together: facts exist, value functions fit their types, one fact never pulls both
 * ways, and the weights add to 100.
 */
export function checkCriteria(category: CategoryContent, whole: Whole): void {
  const { data, criteria } = category;
  const directions = new Map<string, number>();
  for (const criterion of criteria) checkReadings(criterion, { data }, whole, directions);
  const last = criteria.at(-1);
  const sum = criteria.reduce((total, criterion) => total + criterion.data.weight, 0);
  // What a criterion weighs that could not be read is not known.
  if (!last || sum === 100 || whole.unreadOf("criterion", category.id).length > 0) return;
  const weights = criteria.map((criterion) => `${criterion.id} ${criterion.data.weight}`);
  const found = `weights that add to ${sum} (${weights.join(", ")})`;
  whole.parsedOf(last)?.report("weights-sum", ["weight"], { found });
}
