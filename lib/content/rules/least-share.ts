import { matchValue, type ValueFunction } from "#lib/domain/value-function.ts";

/** The share of its points that a value function gives to the worst answer, from 0 to 1: what is unknown earns that. */
export function findLeastShare(value: ValueFunction): number {
  const none = (): number => 0;
  return matchValue(value, {
    boolean: ({ boolean: { yes, no } }) => Math.min(yes, no),
    ordinal: ({ ordinal }) => Math.min(...Object.values(ordinal)),
    linear: none,
    log: none,
    piecewise: ({ piecewise }) => Math.min(...piecewise.map(([, share]) => share)),
    steps: ({ steps, below }) => Math.min(below, ...steps.map((step) => step.value)),
    months: ({ months, older }) => Math.min(older, ...months.map((step) => step.value)),
    count: none,
    graded: none,
    member: ({ member: { levels = {}, present = 1, absent } }) =>
      Math.min(absent, present, ...Object.values(levels)),
  });
}
