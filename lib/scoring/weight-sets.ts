import { findDivisor, type Rational } from "#lib/scoring/rational.ts";
import { checkSafeInteger } from "#lib/scoring/safe-integer.ts";
import { sumWeights } from "#lib/scoring/totals.ts";

/**
 * A set of weight vectors (w ≥ 0, Σw = 1) around the published ones:
 * - `point`: the published weights only;
 * - `simplex`: any weights;
 * - `ordinal`: any weights in the published order of importance (w_a ≥ w_b where published a > b);
 *   equal published weights leave each other free;
 * - `box`: each weight moved by at most `by` percentage points (not percent of the weight), `by` an
 *   integer in 0..100.
 */
export type WeightSet =
  | { readonly kind: "point" }
  | { readonly kind: "simplex" }
  | { readonly kind: "ordinal" }
  | { readonly kind: "box"; readonly by: number };

/**
 * Finds the largest value of Σ w·c over a set of weights, exactly. A linear function is largest at
 * a vertex. Simplex: the largest c. Ordinal: the vertices are the normalised indicators of the
 * up-sets of the published order; of the up-sets of one size the best takes whole ranks of
 * importance and, from the rank it cuts, the largest c, so any ties are handled without listing
 * vertices. Box: fractional knapsack (Dantzig 1957): start at the lower bounds, pour the rest into
 * the largest c first. O(n log n).
 *
 * @param coefficients c, one safe integer per criterion
 * @param published weights, as for `sumWeights`
 * @returns a fraction in the unit of c, not reduced: the denominator is positive and depends
 *   on the weights and the set only, so numerators of one set may be compared directly
 * @throws RangeError for bad weights, lists of different lengths, or a bad box
 */
export function maximise(
  coefficients: readonly number[],
  published: readonly number[],
  set: WeightSet,
): Rational {
  const sum = sumWeights(published);
  if (coefficients.length !== published.length) {
    throw new RangeError(`got ${coefficients.length} coefficients, ${published.length} weights`);
  }
  const terms = coefficients.map((c, j) => ({
    c: BigInt(checkSafeInteger(c, "a coefficient")),
    weight: BigInt(published[j] ?? 0),
  }));
  switch (set.kind) {
    case "point":
      return { numerator: addProducts(terms), denominator: BigInt(sum) };
    case "simplex":
      return { numerator: sortByCoefficient(terms)[0]?.c ?? 0n, denominator: 1n };
    case "ordinal":
      return maximiseOrdinal(terms);
    case "box":
      return maximiseBox(terms, BigInt(sum), checkRadius(set.by));
  }
}

/**
 * Finds the smallest value of Σ w·c over a set of weights: −max(−c). See `maximise`.
 */
export function minimise(
  coefficients: readonly number[],
  published: readonly number[],
  set: WeightSet,
): Rational {
  const { numerator, denominator } = maximise(
    coefficients.map((c) => -c),
    published,
    set,
  );
  return { numerator: -numerator, denominator };
}

interface Term {
  readonly c: bigint;
  readonly weight: bigint;
}

function maximiseOrdinal(terms: readonly Term[]): Rational {
  // Most important first; within a tie the largest c first, so prefixes are the best up-sets.
  const order = [...terms].sort((a, b) => compare(b.weight, a.weight) || compare(b.c, a.c));
  let denominator = 1n;
  for (let k = 1n; k <= order.length; k += 1n) denominator *= k / findDivisor(denominator, k);
  let size = 0n;
  let sum = 0n;
  let best: bigint | null = null;
  for (const { c } of order) {
    size += 1n;
    sum += c;
    const mean = sum * (denominator / size);
    if (best === null || mean > best) best = mean;
  }
  return { numerator: best ?? 0n, denominator };
}

function maximiseBox(terms: readonly Term[], sum: bigint, radius: bigint): Rational {
  // In units of 1/(100·ΣW) every bound is an integer.
  const whole = 100n * sum;
  let rest = whole;
  let numerator = 0n;
  const room = new Map<Term, bigint>();
  for (const term of terms) {
    const centre = 100n * term.weight;
    const low = centre > radius * sum ? centre - radius * sum : 0n;
    const high = centre + radius * sum < whole ? centre + radius * sum : whole;
    room.set(term, high - low);
    rest -= low;
    numerator += term.c * low;
  }
  for (const term of sortByCoefficient(terms)) {
    const space = room.get(term) ?? 0n;
    const poured = space < rest ? space : rest;
    numerator += term.c * poured;
    rest -= poured;
  }
  return { numerator, denominator: whole };
}

function addProducts(terms: readonly Term[]): bigint {
  return terms.reduce((total, { c, weight }) => total + c * weight, 0n);
}

function sortByCoefficient(terms: readonly Term[]): Term[] {
  return [...terms].sort((a, b) => compare(b.c, a.c));
}

function checkRadius(by: number): bigint {
  checkSafeInteger(by, "a box");
  if (by < 0 || by > 100) throw new RangeError(`a box must be in 0..100 points, got ${by}`);
  return BigInt(by);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}
