import type { EntryId } from "#lib/domain/ids.ts";

/** The kinds of value function, each as editors write it. Shares run from 0 to 1. */
export interface ValueFunctions {
  boolean: { boolean: { yes: number; no: number } };
  ordinal: { ordinal: Record<EntryId, number> };
  linear: { linear: { worst: number; best: number } };
  piecewise: { piecewise: [x: number, share: number][] };
  log: { log: { worst: number; best: number } };
  count: { count: { full: number; level?: EntryId } };
  graded: { graded: { full: number; levels: Record<EntryId, number> } };
  member: {
    member: {
      of: EntryId;
      levels?: Record<EntryId, number>;
      present?: number;
      absent: number;
    };
  };
  steps: { steps: { at_least: number; value: number }[]; below: number };
  months: { months: { within: number; value: number }[]; older: number };
}

export type ValueKind = keyof ValueFunctions;

/** How a fact becomes points: one key names the kind. */
export type ValueFunction = ValueFunctions[ValueKind];

const KINDS: Record<ValueKind, true> = {
  boolean: true,
  ordinal: true,
  linear: true,
  piecewise: true,
  log: true,
  count: true,
  graded: true,
  member: true,
  steps: true,
  months: true,
};

/** The kind of a value function. Throws TypeError for an object without one, which the schema rules out. */
export function kindOf(value: ValueFunction): ValueKind {
  for (const kind in KINDS) if (kind in value) return kind as ValueKind;
  throw new TypeError(`no value function: ${Object.keys(value).join(", ")}`);
}

/** What a value function comes to, told for every kind: one that is added has to be told wherever this is called. */
export function matchValue<Result>(
  value: ValueFunction,
  cases: { [Kind in ValueKind]: (value: ValueFunctions[Kind]) => Result },
): Result {
  // That the kind's case takes the kind's value is what `kindOf` found; tsc cannot follow the pair.
  return (cases[kindOf(value)] as (value: ValueFunction) => Result)(value);
}

/** The one member of a set that a value function asks for, or null: it reads the fact as a whole. */
export function memberRead(value: ValueFunction): EntryId | null {
  const whole = (): null => null;
  return matchValue<EntryId | null>(value, {
    boolean: whole,
    ordinal: whole,
    linear: whole,
    piecewise: whole,
    log: whole,
    count: whole,
    graded: whole,
    member: ({ member }) => member.of,
    steps: whole,
    months: whole,
  });
}
