import { checkInterval } from "#lib/scoring/interval.ts";
import { checkMeasurePoints, type MeasureScore } from "#lib/scoring/measures/criterion.ts";
import { addRationals, type Rational, reduceRational } from "#lib/scoring/rational.ts";
import { sumWeights } from "#lib/scoring/totals.ts";

const NOTHING: Rational = { numerator: 0n, denominator: 1n };

/**
 * Computes how much of what is asked about a provider is known, at the published weights:
 * Σ_j W_j (Σ_f ω_f k_f / Ω_j) / ΣW with k_f = 1 − width / (width of the same measure with its fact
 * unknown), 1 where that width is 0. A measure that does not apply leaves both sums, and so does a
 * criterion of which no measure applies. The measure is this project's own (scoring.md, section 3).
 *
 * @param weights published weights, one per criterion, as for `sumWeights`
 * @param criteria per criterion, its measures
 * @returns whole percent in 0..100, rounded down from the exact fraction; 0 if nothing with a
 *   positive weight applies
 * @throws RangeError for bad weights, malformed measures, or lists of different lengths
 */
export function computeKnownShare(
  weights: readonly number[],
  criteria: readonly (readonly MeasureScore[])[],
): number {
  sumWeights(weights);
  if (criteria.length !== weights.length) {
    throw new RangeError(`got ${weights.length} weights for ${criteria.length} criteria`);
  }
  let sum = NOTHING;
  let applied = 0n;
  criteria.forEach((measures, j) => {
    const share = findShare(measures);
    if (share === null) return;
    const weight = BigInt(weights[j] ?? 0);
    applied += weight;
    sum = addRationals(sum, { ...share, numerator: share.numerator * weight });
  });
  return applied === 0n ? 0 : Number((100n * sum.numerator) / (sum.denominator * applied));
}

/**
 * Computes the known share of one criterion, Σ_f ω_f k_f / Ω, as in `computeKnownShare`.
 *
 * @returns whole percent in 0..100, rounded down; null if no measure applies
 * @throws RangeError for malformed measures
 */
export function computeCriterionKnownShare(measures: readonly MeasureScore[]): number | null {
  const share = findShare(measures);
  return share === null ? null : Number((100n * share.numerator) / share.denominator);
}

/** The exact share of a criterion, or null if no measure applies. */
function findShare(measures: readonly MeasureScore[]): Rational | null {
  let sum = NOTHING;
  let points = 0n;
  for (const measure of measures) {
    checkMeasurePoints(measure.points);
    const known = findKnown(measure);
    if (known === null) continue;
    const weight = BigInt(measure.points);
    points += weight;
    sum = addRationals(sum, { ...known, numerator: known.numerator * weight });
  }
  return points === 0n ? null : reduceRational(sum.numerator, sum.denominator * points);
}

/** How much of one measure is known, in [0, 1], or null if it does not apply. */
function findKnown({ score, unknown }: MeasureScore): Rational | null {
  if (score === null) return null;
  checkInterval(score);
  checkInterval(unknown);
  const width = score.hi - score.lo;
  const full = unknown.hi - unknown.lo;
  if (width > full) {
    throw new RangeError(`a score of width ${width} is wider than its unknown one, ${full}`);
  }
  return full === 0
    ? { numerator: 1n, denominator: 1n }
    : { numerator: BigInt(full - width), denominator: BigInt(full) };
}
