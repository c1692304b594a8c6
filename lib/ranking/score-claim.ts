import type { Claim, ClaimOf } from "#lib/domain/claim.ts";
import { isWithinMonths } from "#lib/domain/date-range.ts";
import type { NamedOption } from "#lib/domain/fact-options.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import {
  kindOf,
  matchValue,
  type ValueFunction,
  type ValueFunctions,
} from "#lib/domain/value-function.ts";
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
} from "#lib/scoring/measures/value-functions.ts";

/** What a value function gives: to a fact of which nothing is known, and to a claim of each type that it reads. */
interface Scorer {
  unknown: () => Interval;
  boolean?: (claim: ClaimOf<"boolean">) => Interval;
  number?: (claim: ClaimOf<"number">) => Interval;
  option?: (claim: ClaimOf<"option">) => Interval;
  set?: (claim: ClaimOf<"set">, options: readonly NamedOption[]) => Interval;
  date?: (claim: ClaimOf<"date">, asOf: PartialDate) => Interval;
}

function hullOfValues(values: readonly number[]): Interval {
  return hullOf(values.map((value) => exactInterval(toMilliPoints(value))));
}

/** Scores numbers by a real function. */
function scoreNumbers(fn: (x: number) => number): Required<Pick<Scorer, "unknown" | "number">> {
  const range = (least: number | null, most: number | null): Interval =>
    scoreRange(fn, least ?? Number.NEGATIVE_INFINITY, most ?? Number.POSITIVE_INFINITY);
  return { unknown: () => range(null, null), number: ({ least, most }) => range(least, most) };
}

/** Scores a set by how much of it there is, which is never less than nothing. */
function scoreAmount(
  full: number,
  measure: (
    claim: ClaimOf<"set">,
    options: readonly NamedOption[],
  ) => { least: number; most: number },
): Scorer {
  const fn = (x: number): number => valueCount(full, x);
  return {
    unknown: () => scoreRange(fn, 0, Number.POSITIVE_INFINITY),
    set: (claim, options) => {
      const { least, most } = measure(claim, options);
      return scoreRange(fn, least, most);
    },
  };
}

function scoreSteps({ steps, below }: ValueFunctions["steps"]): Scorer {
  const rising = steps.map((step) => ({ atLeast: step.at_least, value: step.value }));
  rising.sort((a, b) => a.atLeast - b.atLeast);
  const fn = (x: number): number => valueSteps(rising, below, x);
  return {
    ...scoreNumbers(fn),
    set: (claim, options) => {
      const { least, most } = countMembers(claim, options);
      return scoreRange(fn, least, most);
    },
  };
}

/** Points of a date by the months before the edition's day: a coarse date may lie in several steps. */
function scoreMonths({ months, older }: ValueFunctions["months"]): Scorer {
  return {
    unknown: () => hullOfValues([older, ...months.map((step) => step.value)]),
    date: ({ value }, asOf) => {
      const possible: number[] = [];
      for (const step of months) {
        const within = isWithinMonths(value, asOf, step.within);
        if (within !== "no") possible.push(step.value);
        if (within === "yes") return hullOfValues(possible);
      }
      return hullOfValues([...possible, older]);
    },
  };
}

function scoreMember({ member }: ValueFunctions["member"]): Scorer {
  const { of, levels = {}, present, absent } = member;
  const unknown = (): Interval =>
    hullOfValues([absent, ...Object.values(levels), ...(present === undefined ? [] : [present])]);
  return {
    unknown,
    set: (claim, options) => {
      const group = options.find((option) => option.id === of)?.within;
      const named = claim.includes.find((one) => one.id === of || one.id === group);
      if (named) return hullOfValues([present ?? levels[named.level ?? ""] ?? absent]);
      const excluded = claim.excludes.some((one) => one.id === of);
      return excluded || claim.closed ? hullOfValues([absent]) : unknown();
    },
  };
}

function makeScorer(value: ValueFunction): Scorer {
  return matchValue<Scorer>(value, {
    boolean: ({ boolean: { yes, no } }) => ({
      unknown: () => hullOfValues([yes, no]),
      boolean: (claim) => hullOfValues([claim.value ? yes : no]),
    }),
    ordinal: ({ ordinal }) => ({
      unknown: () => hullOfValues(Object.values(ordinal)),
      option: ({ possible }) => hullOfValues(possible.map((id) => ordinal[id] ?? 0)),
    }),
    linear: ({ linear: { worst, best } }) => scoreNumbers((x) => valueLinear(worst, best, x)),
    log: ({ log: { worst, best } }) => scoreNumbers((x) => valueLog(worst, best, x)),
    piecewise: ({ piecewise }) => scoreNumbers((x) => valuePiecewise(piecewise, x)),
    steps: scoreSteps,
    count: ({ count: { full, level } }) =>
      scoreAmount(full, (claim, options) => countMembers(claim, options, level)),
    graded: ({ graded: { full, levels } }) =>
      scoreAmount(full, (claim, options) => sumLevels(claim, options, levels)),
    months: scoreMonths,
    member: scoreMember,
  });
}

/** The points of a fact of which nothing is known: from the least to the most that the function can give. */
export function scoreUnknown(value: ValueFunction): Interval {
  return makeScorer(value).unknown();
}

function readClaim(
  claim: Claim,
  scorer: Scorer,
  options: readonly NamedOption[],
  asOf: PartialDate,
): Interval | null {
  switch (claim.type) {
    case "boolean":
      return scorer.boolean?.(claim) ?? null;
    case "number":
      return scorer.number?.(claim) ?? null;
    case "option":
      return scorer.option?.(claim) ?? null;
    case "set":
      return scorer.set?.(claim, options) ?? null;
    case "date":
      return scorer.date?.(claim, asOf) ?? null;
    case "text":
    case "numbers":
      return null;
  }
}

/** The points of one claim, in milli-points. Throws TypeError if the function does not read this type of fact; the content check rules that out. */
export function scoreClaim(
  claim: Claim,
  value: ValueFunction,
  options: readonly NamedOption[],
  asOf: PartialDate,
): Interval {
  const score = readClaim(claim, makeScorer(value), options, asOf);
  if (score === null) throw new TypeError(`a ${claim.type} fact under ${kindOf(value)}`);
  return score;
}
