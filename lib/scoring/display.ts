import { FULL_SCORE } from "#lib/scoring/interval.ts";
import { checkCount } from "#lib/scoring/safe-integer.ts";
import { checkWeightSum, sumWeights } from "#lib/scoring/totals.ts";

const MILLI_POINTS_PER_POINT = FULL_SCORE / 10;
const MAX_DIGITS = 6;

/**
 * Writes a fraction with fixed decimals, rounded half up from the integers; `toFixed` would round
 * the binary fraction instead ((70.05).toFixed(1) is 70.0).
 *
 * @param numerator non-negative integer
 * @param denominator positive integer
 * @param digits decimals, integer in 0..6
 * @returns text such as "7.1"
 * @throws RangeError otherwise
 */
export function formatFraction(numerator: number, denominator: number, digits: number): string {
  const top = BigInt(checkCount(numerator, "numerator"));
  const bottom = BigInt(checkCount(denominator, "denominator"));
  if (bottom === 0n) throw new RangeError("denominator must be positive");
  if (checkCount(digits, "digits") > MAX_DIGITS) {
    throw new RangeError(`digits must be in 0..${MAX_DIGITS}, got ${digits}`);
  }
  const scale = 10n ** BigInt(digits);
  const rounded = (2n * top * scale + bottom) / (2n * bottom);
  const whole = String(rounded / scale);
  return digits === 0 ? whole : `${whole}.${String(rounded % scale).padStart(digits, "0")}`;
}

/**
 * Writes a score on the scale shown to readers, "0.0" to "10.0".
 *
 * @param milli milli-points, integer in 0..100000
 * @param digits decimals, integer in 0..6
 * @throws RangeError otherwise
 */
export function formatPoints(milli: number, digits = 1): string {
  return formatTotal(milli, 1, digits);
}

/**
 * Writes a total T = Σ W·s on the scale shown to readers: T / (10000·ΣW), "0.0" to "10.0".
 *
 * @param total integer in 0..100000·weightSum
 * @param weightSum ΣW, integer in 1..2^20
 * @param digits decimals, integer in 0..6
 * @throws RangeError otherwise
 */
export function formatTotal(total: number, weightSum: number, digits = 1): string {
  checkWeightSum(weightSum);
  if (checkCount(total, "total") > FULL_SCORE * weightSum) {
    throw new RangeError(`total must be at most ${FULL_SCORE * weightSum}, got ${total}`);
  }
  return formatFraction(total, MILLI_POINTS_PER_POINT * weightSum, digits);
}

/**
 * Chooses how many decimals each total is shown with: 1, or 2 for all that look alike at one
 * decimal although their ranks differ.
 *
 * @param totals as for `formatTotal`, in the order of the list
 * @param weightSum ΣW
 * @returns 1 or 2 per total
 * @throws RangeError as `formatTotal`
 */
export function chooseDigits(totals: readonly number[], weightSum: number): number[] {
  const seen = new Map<string, Set<number>>();
  const shown = totals.map((total) => {
    const text = formatTotal(total, weightSum, 1);
    seen.set(text, (seen.get(text) ?? new Set()).add(total));
    return text;
  });
  return shown.map((text) => ((seen.get(text)?.size ?? 0) > 1 ? 2 : 1));
}

/**
 * Shares 100 among weights by largest remainder (Hamilton's method), so that shown percentages add
 * to 100. Of equal remainders the larger weight goes first, then the earlier one.
 *
 * @param weights non-negative integers with a sum in 1..2^20
 * @returns integers adding to 100
 * @throws RangeError otherwise
 */
export function shareOfHundred(weights: readonly number[]): number[] {
  const sum = sumWeights(weights);
  const remainders = weights.map((weight) => (100 * weight) % sum);
  const shares = weights.map((weight, j) => (100 * weight - (remainders[j] ?? 0)) / sum);
  const left = 100 - shares.reduce((a, share) => a + share, 0);
  const order = weights
    .map((weight, index) => ({ weight, index, remainder: remainders[index] ?? 0 }))
    .sort((a, b) => b.remainder - a.remainder || b.weight - a.weight || a.index - b.index);
  for (const { index } of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
