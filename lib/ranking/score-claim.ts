import { isWithinMonths } from "#lib/domain/date-range.ts";
import type { Claim } from "#lib/domain/fact.ts";
import type { NamedOption } from "#lib/domain/fact-options.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { ValueFunction } from "#lib/domain/value-function.ts";
import { countMembers, sumLevels } from "#lib/ranking/count-members.ts";
import { exactInterval, hullOf, type Interval } from "#lib/scoring/interval.ts";
import {
  scoreRange,
  toMilliPoints,
  valueCount,
  valueLinear,
  valueLog,
  valuePiecewise,
  valueSteps,
} from "#lib/scoring/value-functions.ts";

type Of<Kind extends string> = Extract<ValueFunction, Record<Kind, unknown>>;

function hullOfValues(values: readonly number[]): Interval {
  return hullOf(values.map((value) => exactInterval(toMilliPoints(value))));
}

/** The real function of a value function that reads numbers, or null for the other kinds. */
function makeNumberFunction(value: ValueFunction): ((x: number) => number) | null {
  if ("linear" in value) return (x) => valueLinear(value.linear.worst, value.linear.best, x);
  if ("log" in value) return (x) => valueLog(value.log.worst, value.log.best, x);
  if ("piecewise" in value) return (x) => valuePiecewise(value.piecewise, x);
  if ("steps" in value) {
    const steps = value.steps.map((step) => ({ atLeast: step.at_least, value: step.value }));
    steps.sort((a, b) => a.atLeast - b.atLeast);
    return (x) => valueSteps(steps, value.below, x);
  }
  if ("count" in value) return (x) => valueCount(value.count.full, x);
  if ("graded" in value) return (x) => valueCount(value.graded.full, x);
  return null;
}

/** Points of a date by the months before the edition's day: a coarse date may lie in several steps. */
function scoreMonths(
  { months, older }: Of<"months">,
  date: PartialDate,
  asOf: PartialDate,
): Interval {
  const possible: number[] = [];
  for (const step of months) {
    const within = isWithinMonths(date, asOf, step.within);
    if (within !== "no") possible.push(step.value);
    if (within === "yes") return hullOfValues(possible);
  }
  return hullOfValues([...possible, older]);
}

function scoreMember(
  { member }: Of<"member">,
  claim: Claim & { type: "set" },
  options: readonly NamedOption[],
): Interval | null {
  const group = options.find((option) => option.id === member.of)?.within;
  const named = claim.includes.find(
    (one) => !one.guideOnly && (one.id === member.of || one.id === group),
  );
  if (named)
    return hullOfValues([member.present ?? member.levels?.[named.level ?? ""] ?? member.absent]);
  const excluded = claim.excludes.some((one) => !one.guideOnly && one.id === member.of);
  return excluded || claim.closed ? hullOfValues([member.absent]) : null;
}

/** The points of a fact of which nothing is known: from the least to the most that the function can give. */
export function scoreUnknown(value: ValueFunction): Interval {
  if ("boolean" in value) return hullOfValues([value.boolean.yes, value.boolean.no]);
  if ("ordinal" in value) return hullOfValues(Object.values(value.ordinal));
  if ("months" in value)
    return hullOfValues([value.older, ...value.months.map((step) => step.value)]);
  if ("member" in value) {
    const { levels = {}, present, absent } = value.member;
    return hullOfValues([
      absent,
      ...Object.values(levels),
      ...(present === undefined ? [] : [present]),
    ]);
  }
  const fn = makeNumberFunction(value);
  if (!fn) throw new TypeError("a value function of a kind that ranking does not know");
  const counts = "count" in value || "graded" in value;
  return scoreRange(fn, counts ? 0 : Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

/** The points of one claim, in milli-points. Throws TypeError if the function does not read this type of fact; the content check rules that out. */
export function scoreClaim(
  claim: Claim,
  value: ValueFunction,
  options: readonly NamedOption[],
  asOf: PartialDate,
): Interval {
  if (claim.type === "boolean" && "boolean" in value) {
    return hullOfValues([claim.value ? value.boolean.yes : value.boolean.no]);
  }
  if (claim.type === "option" && "ordinal" in value) {
    return hullOfValues(claim.possible.map((id) => value.ordinal[id] ?? 0));
  }
  if (claim.type === "date" && "months" in value) return scoreMonths(value, claim.value, asOf);
  if (claim.type === "set" && "member" in value)
    return scoreMember(value, claim, options) ?? scoreUnknown(value);
  const fn = makeNumberFunction(value);
  if (fn && claim.type === "number") {
    return scoreRange(
      fn,
      claim.least ?? Number.NEGATIVE_INFINITY,
      claim.most ?? Number.POSITIVE_INFINITY,
    );
  }
  if (fn && claim.type === "set") {
    const { least, most } =
      "graded" in value
        ? sumLevels(claim, options, value.graded.levels)
        : countMembers(claim, options, "count" in value ? value.count.level : undefined);
    return scoreRange(fn, least, most);
  }
  throw new TypeError(`a ${claim.type} fact under ${Object.keys(value).join(", ")}`);
}
