/** Exact moments of uniform weights, from the theory of order statistics; nothing comes from the engine. */
import { at } from "#tests/unit/scoring/arbitraries.ts";

/** Means of the weights and of their products, weights as shares of 1. */
export interface Moments {
  readonly mean: readonly number[];
  readonly products: readonly (readonly number[])[];
}

/** Uniform on all weights: means 1/n, variances (n − 1)/(n²(n + 1)), covariances −1/(n²(n + 1)). */
export function findSimplexMoments(n: number): Moments {
  const indices = Array.from({ length: n }, (_, j) => j);
  return {
    mean: indices.map(() => 1 / n),
    products: indices.map((j) => indices.map((k) => (j === k ? 2 : 1) / (n * (n + 1)))),
  };
}

/**
 * Uniform on all weights in the published order, equal ones free: the k-th largest weight is
 * Σ_{q ≥ k} e_q/q for e uniform on the simplex, and a tie averages over the orders of its criteria.
 */
export function findOrdinalMoments(published: readonly number[]): Moments {
  const n = published.length;
  const sorted = sortMoments(n);
  // The positions, in the order of importance, that a criterion may take.
  const places = published.map((weight) => {
    const above = published.filter((other) => other > weight).length;
    const tied = published.filter((other) => other === weight).length;
    return Array.from({ length: tied }, (_, k) => above + k);
  });
  const average = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  return {
    mean: places.map((own) => average(own.map((place) => at(sorted.mean, place)))),
    products: places.map((own, j) =>
      places.map((other, k) =>
        average(
          own.flatMap((a) =>
            // One criterion has one place, two of a tie never the same.
            other
              .filter((b) => (j === k) === (a === b) || at(published, j) !== at(published, k))
              .map((b) => at(at(sorted.products, a), b)),
          ),
        ),
      ),
    ),
  };
}

/**
 * Uniform on a box ±r in which no bound is cut off: weights are the middle plus r(2v − 1) for v
 * uniform in the cube with Σv = n/2. The density of one v is that of a sum of n − 1 uniforms
 * (Irwin–Hall) at n/2 − v.
 */
export function findBoxMoments(middle: readonly number[], r: number): Moments {
  const n = middle.length;
  const steps = 20_000;
  let [mass, spread] = [0, 0];
  for (let k = 0; k < steps; k += 1) {
    const v = (k + 0.5) / steps;
    const density = sumDensity(n - 1, n / 2 - v);
    mass += density;
    spread += density * (2 * v - 1) ** 2;
  }
  const variance = (r * r * spread) / mass;
  return {
    mean: middle,
    products: middle.map((a, j) =>
      middle.map((b, k) => a * b + (j === k ? variance : -variance / (n - 1))),
    ),
  };
}

function sortMoments(n: number): Moments {
  const { mean, products } = findSimplexMoments(n);
  const indices = mean.map((_, k) => k);
  // Row k turns e into the k-th largest.
  const rows = indices.map((k) => indices.map((q) => (q >= k ? 1 / (q + 1) : 0)));
  const apply = (row: readonly number[], to: readonly number[]) =>
    row.reduce((sum, factor, q) => sum + factor * at(to, q), 0);
  return {
    mean: rows.map((row) => apply(row, mean)),
    products: rows.map((a) =>
      rows.map((b) =>
        apply(
          a,
          products.map((list) => apply(b, list)),
        ),
      ),
    ),
  };
}

/** The density of a sum of n uniforms of 0..1, up to a factor. */
function sumDensity(n: number, x: number): number {
  let [sum, choose] = [0, 1];
  for (let k = 0; k <= n && k < x; k += 1) {
    sum += (k % 2 === 0 ? 1 : -1) * choose * (x - k) ** (n - 1);
    choose = (choose * (n - k)) / (k + 1);
  }
  return sum;
}
