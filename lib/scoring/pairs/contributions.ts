import type { Interval } from "#lib/scoring/interval.ts";
import type { MeasureScore } from "#lib/scoring/measures/criterion.ts";
import { computeTotals } from "#lib/scoring/totals.ts";

/**
 * Splits a's lead over b into what each criterion gives: W_j (lo_aj − lo_bj). Contributions add up to
 * the difference of the evidenced totals exactly; a minus is a criterion on which b is ahead.
 *
 * @param a criterion scores of one provider, milli-points
 * @param b criterion scores of the other
 * @param weights as for `sumWeights`
 * @returns one integer per criterion, milli-points times weight
 * @throws RangeError for malformed rows or weights
 */
export function splitLead(
  a: readonly Interval[],
  b: readonly Interval[],
  weights: readonly number[],
): number[] {
  computeTotals(weights, [a, b]);
  // Adding 0 makes of a weight of 0 times a minus a plain 0.
  return weights.map((weight, j) => weight * ((a[j]?.lo ?? 0) - (b[j]?.lo ?? 0)) + 0);
}

/** How far a is ahead of b on each criterion, on evidence: lo_aj − lo_bj, milli-points. */
export function compareRows(a: readonly Interval[], b: readonly Interval[]): number[] {
  return a.map((score, j) => score.lo - (b[j]?.lo ?? 0));
}

/**
 * Splits a criterion's evidenced score into what each measure gives: ω·lo / Ω over the measures that
 * apply, as integers that add up to the score exactly. What the score's rounding leaves goes to the
 * largest remainders (Hamilton's method).
 *
 * @param measures as `combineMeasures` takes them
 * @param lo the evidenced score that `combineMeasures` gives for them, milli-points
 * @returns one integer per measure, milli-points; 0 where a measure does not apply
 * @throws RangeError if the measures do not make that score
 */
export function splitScore(measures: readonly MeasureScore[], lo: number): number[] {
  const products = measures.map(({ points, score }) => (score === null ? 0 : points * score.lo));
  const whole = measures.reduce((sum, { points, score }) => sum + (score === null ? 0 : points), 0);
  if (whole === 0) {
    if (lo !== 0) throw new RangeError(`no measure applies, so the score cannot be ${lo}`);
    return measures.map(() => 0);
  }
  return shareOut(products, whole, lo);
}

/**
 * Rounds numbers so that they still add up: each is divided by `unit` and rounded down, and what is
 * missing to `target` goes to the largest remainders, of equal ones to the earlier. No result is a
 * unit or more away from its own quotient, and what divides evenly stays as it is.
 *
 * @param parts integers of any sign
 * @param unit positive integer
 * @param target what the results add to: within half a unit of Σ parts / unit, or its floor
 * @returns one integer per part
 * @throws RangeError if the target lies further away
 */
export function shareOut(parts: readonly number[], unit: number, target: number): number[] {
  const floors = parts.map((part) => Math.floor(part / unit));
  const missing = target - floors.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, index) => ({ index, remainder: part - (floors[index] ?? 0) * unit }))
    .filter(({ remainder }) => remainder > 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  if (!Number.isSafeInteger(missing) || missing < 0 || missing > order.length) {
    throw new RangeError(`${parts.join(", ")} in units of ${unit} cannot add to ${target}`);
  }
  for (const { index } of order.slice(0, missing)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}
