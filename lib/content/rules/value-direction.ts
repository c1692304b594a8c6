import { matchValue, type ValueFunction } from "#lib/domain/value-function.ts";

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
  const up = (): number => 1;
  return matchValue(value, {
    boolean: ({ boolean: { yes, no } }) => Math.sign(yes - no),
    ordinal: () => 0,
    linear: ({ linear: { worst, best } }) => Math.sign(best - worst),
    log: ({ log: { worst, best } }) => Math.sign(best - worst),
    piecewise: ({ piecewise }) => directionOf(piecewise.map(([, points]) => points)),
    steps: ({ steps, below }) => directionOf([below, ...steps.map((step) => step.value).reverse()]),
    months: ({ months, older }) =>
      directionOf([older, ...months.map((step) => step.value).reverse()]),
    count: up,
    graded: up,
    member: up,
  });
}
