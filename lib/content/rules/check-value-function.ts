import { ANCHORS_FORM, formOfPoints, MEMBER_FORM } from "#lib/content/rulebook/forms.ts";
import { checkName, type Path, type Report } from "#lib/content/text/report.ts";
import type { ValueFunction } from "#lib/domain/value-function.ts";

/** Points must be given for every one of the known names, and for no other. */
function checkPoints(
  report: Report,
  path: Path,
  what: "value" | "level",
  { named, known }: { named: readonly string[]; known: readonly string[] },
): void {
  for (const name of named) checkName(report, [...path, name], { what, name, known });
  const rule = `missing-${what}` as const;
  for (const name of known) {
    if (named.includes(name)) continue;
    report(rule, path, { found: `no points for "${name}"`, ...formOfPoints(what, name) });
  }
}

function checkOrder(
  report: Report,
  path: Path,
  numbers: readonly number[],
  isRising: boolean,
): void {
  numbers.forEach((number, index) => {
    const before = numbers[index - 1];
    if (before === undefined || (isRising ? number > before : number < before)) return;
    report("wrong-order", [...path, index], { found: `${number} after ${before}`, isRising });
  });
}

/** What a fact's declaration allows a value function to name. */
interface Names {
  options: readonly string[];
  levels: readonly string[];
}

type Member = Extract<ValueFunction, { member: unknown }>["member"];

function checkMember(report: Report, path: Path, member: Member, { options, levels }: Names): void {
  const { of, levels: named, present } = member;
  checkName(report, [...path, "of"], { what: "member", name: of, known: options });
  if (named) {
    const given = { named: Object.keys(named), known: levels };
    checkPoints(report, [...path, "levels"], "level", given);
  }
  if ((named === undefined) !== (present === undefined)) return;
  const found = named ? "both `levels` and `present`" : "neither `levels` nor `present`";
  report("wrong-value", path, { found, ...MEMBER_FORM });
}

/** Names in a value function are those of its fact. */
function checkGivenNames(report: Report, path: Path, value: ValueFunction, names: Names): void {
  const { options, levels } = names;
  if ("ordinal" in value) {
    const given = { named: Object.keys(value.ordinal), known: options };
    checkPoints(report, [...path, "ordinal"], "value", given);
  }
  if ("graded" in value) {
    const given = { named: Object.keys(value.graded.levels), known: levels };
    checkPoints(report, [...path, "graded", "levels"], "level", given);
  }
  if ("member" in value) checkMember(report, [...path, "member"], value.member, names);
  if ("count" in value && value.count.level !== undefined) {
    const level = { what: "level", name: value.count.level, known: levels } as const;
    checkName(report, [...path, "count", "level"], level);
  }
}

/** Numbers in a value function are in order, and apart. */
function checkNumbers(report: Report, path: Path, value: ValueFunction): void {
  if ("piecewise" in value) {
    const numbers = value.piecewise.map(([x]) => x);
    checkOrder(report, [...path, "piecewise"], numbers, true);
  }
  if ("steps" in value) {
    const numbers = value.steps.map((step) => step.at_least);
    checkOrder(report, [...path, "steps"], numbers, false);
  }
  if ("months" in value) {
    const numbers = value.months.map((step) => step.within);
    checkOrder(report, [...path, "months"], numbers, true);
  }
  const anchors = "linear" in value ? value.linear : "log" in value ? value.log : null;
  if (!anchors || anchors.worst !== anchors.best) return;
  report("wrong-value", path, { found: "the same number as worst and best", ...ANCHORS_FORM });
}

/** Checks a value function against the options and levels of the fact it reads. */
export function checkValueFunction(
  report: Report,
  path: Path,
  value: ValueFunction,
  names: Names,
): void {
  checkGivenNames(report, path, value, names);
  checkNumbers(report, path, value);
}
