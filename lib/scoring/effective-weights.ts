import type { Interval } from "#lib/scoring/interval.ts";
import { makeRational, type Rational } from "#lib/scoring/rational.ts";
import { computeTotals } from "#lib/scoring/totals.ts";

/**
 * Finds what really decides: the share of the variance of the evidenced totals that each criterion
 * brings, cov(W_j·lo_j, T) / var(T) (covariance decomposition; Paruolo, Saisana & Saltelli 2013 call
 * the gap to the nominal weight the mistake of reading weights as importance). Shares add to 1; one is
 * negative where a criterion works against the order of the rest.
 *
 * @param weights as for `sumWeights`
 * @param rows per provider, one interval per criterion, milli-points
 * @returns one exact share per criterion; null if all totals are equal
 * @throws RangeError for malformed weights or rows
 */
export function findEffectiveWeights(
  weights: readonly number[],
  rows: readonly (readonly Interval[])[],
): Rational[] | null {
  const totals = computeTotals(weights, rows).map((total) => BigInt(total.lo));
  const count = BigInt(rows.length);
  const sum = addUp(totals);
  /** m² times the covariance with the totals. */
  const covary = (values: readonly bigint[]): bigint =>
    count * addUp(values.map((value, i) => value * (totals[i] ?? 0n))) - addUp(values) * sum;
  const variance = covary(totals);
  if (variance === 0n) return null;
  return weights.map((weight, j) =>
    makeRational(covary(rows.map((row) => BigInt(weight) * BigInt(row[j]?.lo ?? 0))), variance),
  );
}

function addUp(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
