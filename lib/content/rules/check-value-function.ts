import { ANCHORS_FORM, formOfPoints, MEMBER_FORM } from "#lib/content/rulebook/forms.ts";
import { checkName, type Path, type Report } from "#lib/content/text/report.ts";
import { matchValue, type ValueFunction } from "#lib/domain/value-function.ts";

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

/** Between two anchors that are the same there is nothing to measure. */
function checkAnchors(report: Report, path: Path, anchors: { worst: number; best: number }): void {
  if (anchors.worst !== anchors.best) return;
  report("wrong-value", path, { found: "the same number as worst and best", ...ANCHORS_FORM });
}

/** Checks a value function against the fact it reads: its names are the fact's, its numbers in order and apart. */
export function checkValueFunction(
  report: Report,
  path: Path,
  value: ValueFunction,
  names: Names,
): void {
  const { options, levels } = names;
  const ordered = (key: string, numbers: number[], isRising: boolean): void =>
    checkOrder(report, [...path, key], numbers, isRising);
  matchValue(value, {
    boolean: () => {},
    ordinal: ({ ordinal }) => {
      const given = { named: Object.keys(ordinal), known: options };
      checkPoints(report, [...path, "ordinal"], "value", given);
    },
    linear: ({ linear }) => checkAnchors(report, path, linear),
    log: ({ log }) => checkAnchors(report, path, log),
    piecewise: ({ piecewise }) => {
      const numbers = piecewise.map(([x]) => x);
      ordered("piecewise", numbers, true);
    },
    steps: ({ steps }) => {
      const numbers = steps.map((step) => step.at_least);
      ordered("steps", numbers, false);
    },
    months: ({ months }) => {
      const numbers = months.map((step) => step.within);
      ordered("months", numbers, true);
    },
    count: ({ count: { level } }) => {
      if (level === undefined) return;
      checkName(report, [...path, "count", "level"], { what: "level", name: level, known: levels });
    },
    graded: ({ graded }) => {
      const given = { named: Object.keys(graded.levels), known: levels };
      checkPoints(report, [...path, "graded", "levels"], "level", given);
    },
    member: ({ member }) => checkMember(report, [...path, "member"], member, names),
  });
}
