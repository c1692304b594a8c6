/** Least changes of weights found the slow way; nothing of it comes from the engine. */
import { at } from "#tests/unit/scoring/arbitraries.ts";

const addUp = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/**
 * The least weight to move until Σ w·lead is 0, as the dual of the covering problem: the largest of
 * gap/g_j − Σ_k w_k max(0, g_k/g_j − 1) over the gains g = lead − least lead. Infinity if none does.
 */
export function boundTransfer(leads: readonly number[], weights: readonly number[]): number {
  const sum = addUp(weights);
  const least = Math.min(...leads);
  const gap = addUp(leads.map((lead, j) => (lead * at(weights, j)) / sum));
  if (gap === 0) return 0;
  if (least > 0) return Number.POSITIVE_INFINITY;
  const gains = leads.map((lead) => lead - least);
  const bounds = gains
    .filter((gain) => gain > 0)
    .map((unit) =>
      gains.reduce(
        (bound, gain, k) => bound - (at(weights, k) / sum) * Math.max(0, gain / unit - 1),
        gap / unit,
      ),
    );
  return Math.max(...bounds);
}

/** A radius as a fraction of the whole. */
interface Radius {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The sign of the least Σ w·lead over all weights within a radius of the given ones, by trying every
 * vertex: all weights but one sit at a bound.
 */
export function signAtWorst(
  leads: readonly number[],
  weights: readonly number[],
  { numerator, denominator }: Radius,
): number {
  const sum = BigInt(addUp(weights));
  const whole = sum * denominator;
  const limits = weights.map((weight) => {
    const own = BigInt(weight) * denominator;
    const low = own - numerator * sum;
    const high = own + numerator * sum;
    return { low: low < 0n ? 0n : low, high: high > whole ? whole : high };
  });
  let least: bigint | null = null;
  for (let mask = 0; mask < 2 ** limits.length; mask += 1) {
    const corner = limits.map(({ low, high }, k) => ((mask >> k) & 1 ? high : low));
    const total = corner.reduce((a, b) => a + b, 0n);
    limits.forEach(({ low, high }, free) => {
      const rest = whole - total + at(corner, free);
      if (rest < low || rest > high) return;
      const value = corner.reduce(
        (a, b, k) => a + BigInt(at(leads, k)) * (k === free ? rest : b),
        0n,
      );
      if (least === null || value < least) least = value;
    });
  }
  if (least === null) throw new Error("a box without vertices");
  return least < 0n ? -1 : Number(least > 0n);
}
