import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import type { Moments } from "#tests/unit/scoring/sampling/moments.ts";

/** Writes the next weights, which add to `sum`. */
export interface Sampler {
  readonly sum: number;
  readonly draw: (into: Float64Array) => void;
}

/** Beyond this many standard errors a mean is wrong. */
const ERRORS = 5;

/** Weights are whole parts of 2^20: a mean may be off by as much, a covariance by far less. */
const ROUNDING = 2 ** -20;

/**
 * Draws many weights and says what is wrong with them: weights outside the set, and means or
 * covariances that differ from the exact ones by more than chance.
 *
 * @param published the weights the set lies around
 * @returns nothing if all is well
 */
export function findFaults(
  sampler: Sampler,
  { published, set, moments }: { published: readonly number[]; set: WeightSet; moments: Moments },
  samples: number,
): string[] {
  const n = published.length;
  const drawn = new Float64Array(n);
  const terms = listTerms(moments);
  const sums = terms.map(() => ({ sum: 0, squares: 0 }));
  let outside = 0;
  for (let k = 0; k < samples; k += 1) {
    sampler.draw(drawn);
    if (!isInside(drawn, sampler.sum, { published, set })) outside += 1;
    terms.forEach(({ read, expected }, t) => {
      const off = read(drawn, sampler.sum) - expected;
      const own = at(sums, t);
      own.sum += off;
      own.squares += off * off;
    });
  }
  const wrong = terms.flatMap(({ name, slack }, t) => {
    const { sum, squares } = at(sums, t);
    const mean = sum / samples;
    const error = Math.sqrt(Math.max(0, squares / samples - mean * mean) / samples);
    return Math.abs(mean) <= ERRORS * error + slack ? [] : [name];
  });
  return outside > 0 ? ["outside", ...wrong] : wrong;
}

/** Whether weights add up and lie in a set, to the last whole part. */
export function isInside(
  drawn: Float64Array,
  sum: number,
  { published, set }: { published: readonly number[]; set: WeightSet },
): boolean {
  const whole = published.reduce((a, b) => a + b, 0);
  if (drawn.some((weight) => !(weight >= 0))) return false;
  if (Math.abs(drawn.reduce((a, b) => a + b, 0) - sum) > 1e-6 * sum) return false;
  switch (set.kind) {
    case "point":
      return published.every((weight, j) => weight * sum === (drawn[j] ?? 0) * whole);
    case "simplex":
      return true;
    case "ordinal":
      return published.every((a, j) =>
        published.every((b, k) => a <= b || (drawn[j] ?? 0) >= (drawn[k] ?? 0)),
      );
    case "box":
      return published.every(
        (weight, j) => Math.abs((drawn[j] ?? 0) / sum - weight / whole) <= set.by / 100 + 1e-12,
      );
  }
}

function listTerms({ mean, products }: Moments) {
  const means = mean.map((expected, j) => ({
    name: `mean ${j}`,
    slack: ROUNDING,
    expected,
    read: (drawn: Float64Array, sum: number) => (drawn[j] ?? 0) / sum,
  }));
  const pairs = products.flatMap((row, j) =>
    row.slice(0, j + 1).map((product, k) => {
      // About the exact means, so that small sets are told apart as well as large ones.
      const [a, b] = [at(mean, j), at(mean, k)];
      return {
        name: `covariance ${j} ${k}`,
        slack: ROUNDING / 32,
        expected: product - a * b,
        read: (drawn: Float64Array, sum: number) =>
          ((drawn[j] ?? 0) / sum - a) * ((drawn[k] ?? 0) / sum - b),
      };
    }),
  );
  return [...means, ...pairs];
}
