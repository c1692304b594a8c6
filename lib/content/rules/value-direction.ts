import type { ValueFunction } from "#lib/domain/value-function.ts";

function directionOf(values: readonly number[]): number {
  const rises = values.some((value, index) => index > 0 && value > (values[index - 1] ?? value));
  const falls = values.some((value, index) => index > 0 && value < (values[index - 1] ?? value));
  if (rises && falls) return Number.NaN;
  return rises ? 1 : falls ? -1 : 0;
}

/**
 * Which way a value function runs as its fact grows: 1 up, -1 down, 0 level, NaN when it does both.
 * The levels of an ordinal have no order but the one it gives them, so it counts as level.
 */
export function findDirection(value: ValueFunction): number {
  if ("boolean" in value) return Math.sign(value.boolean.yes - value.boolean.no);
  if ("ordinal" in value) return 0;
  if ("linear" in value) return Math.sign(value.linear.best - value.linear.worst);
  if ("log" in value) return Math.sign(value.log.best - value.log.worst);
  if ("piecewise" in value) return directionOf(value.piecewise.map(([, points]) => points));
  if ("steps" in value)
    return directionOf([value.below, ...value.steps.map((step) => step.value).reverse()]);
  if ("months" in value)
    return directionOf([value.older, ...value.months.map((step) => step.value).reverse()]);
  return 1;
}
