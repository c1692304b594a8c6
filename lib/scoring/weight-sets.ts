import { FULL_SCORE } from "#lib/scoring/interval.ts";
import { checkSafeInteger } from "#lib/scoring/safe-integer.ts";
import { sumWeights } from "#lib/scoring/totals.ts";

/**
 * A set of weight vectors (w ≥ 0, Σw = 1) around the published ones:
 * - `point`: the published weights only;
 * - `simplex`: any weights;
 * - `ordinal`: any weights in the published order of importance (w_a ≥ w_b where published a > b);
 *   equal published weights leave each other free;
 * - `box`: each weight moved by at most `by` percentage points (not percent of the weight), `by` in
 *   0..100 with at most two decimals.
 */
export type WeightSet =
  | { readonly kind: "point" }
  | { readonly kind: "simplex" }
  | { readonly kind: "ordinal" }
  | { readonly kind: "box"; readonly by: number };

/** An exact fraction of safe integers; the denominator is positive. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Finds the largest value of Σ w·c over a set, for coefficients c that are scores or differences of scores. */
export type Maximiser = (coefficients: readonly number[]) => Fraction;

/** What a box of weights is made of: lower bounds, room above each and what is left to pour, integers in units of 1/whole. */
export interface Box {
  readonly low: readonly number[];
  readonly room: readonly number[];
  readonly rest: number;
  readonly whole: number;
}

/** Boxes are measured in hundredths of a percentage point. */
const STEPS_PER_POINT = 100;

/**
 * Prepares the search for the largest value of Σ w·c over a set of weights, exactly. A linear
 * function is largest at a vertex. Simplex: the largest c. Ordinal: the vertices are the normalised
 * indicators of the up-sets of the published order; of the up-sets of one size the best takes whole
 * ranks of importance and, from the rank it cuts, the largest c, so any ties are handled without
 * listing vertices. Box: fractional knapsack (Dantzig 1957): start at the lower bounds, pour the rest
 * into the largest c first. O(n log n) a search; all numbers stay safe integers.
 *
 * @param published weights, as for `sumWeights`
 * @returns a function of one integer in −100000..100000 per criterion, which throws RangeError for
 *   anything else
 * @throws RangeError for bad weights or a bad box
 */
export function makeMaximiser(published: readonly number[], set: WeightSet): Maximiser {
  const sum = sumWeights(published);
  const search = makeSearch(published, sum, set);
  return (coefficients) => {
    if (coefficients.length !== published.length) {
      throw new RangeError(`got ${coefficients.length} coefficients, ${published.length} weights`);
    }
    for (const c of coefficients) checkCoefficient(c);
    return search(coefficients);
  };
}

/** The largest value of Σ w·c over a set of weights; see `makeMaximiser`. */
export function maximise(
  coefficients: readonly number[],
  published: readonly number[],
  set: WeightSet,
): Fraction {
  return makeMaximiser(published, set)(coefficients);
}

/** The smallest value of Σ w·c over a set of weights: −max(−c). See `makeMaximiser`. */
export function minimise(
  coefficients: readonly number[],
  published: readonly number[],
  set: WeightSet,
): Fraction {
  const { numerator, denominator } = maximise(
    coefficients.map((c) => 0 - c),
    published,
    set,
  );
  return { numerator: 0 - numerator, denominator };
}

/**
 * Puts criteria into ranks of importance: indices by published weight, largest first, equal ones
 * together.
 */
export function rankImportance(published: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  published.forEach((weight, j) => {
    groups.set(weight, [...(groups.get(weight) ?? []), j]);
  });
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}

/**
 * Lays out a box around the published weights, cut off at 0.
 *
 * @param by percentage points in 0..100, at most two decimals
 * @throws RangeError for bad weights or a bad box
 */
export function layOutBox(published: readonly number[], by: number): Box {
  const sum = sumWeights(published);
  const radius = countSteps(by) * sum;
  // In units of 1/(10000·ΣW) every bound is an integer.
  const unit = 100 * STEPS_PER_POINT;
  const low = published.map((weight) => Math.max(0, unit * weight - radius));
  return {
    low,
    room: published.map(
      (weight, j) => Math.min(unit * sum, unit * weight + radius) - (low[j] ?? 0),
    ),
    rest: low.reduce((left, bound) => left - bound, unit * sum),
    whole: unit * sum,
  };
}

function makeSearch(published: readonly number[], sum: number, set: WeightSet): Maximiser {
  switch (set.kind) {
    case "point":
      return (c) => ({
        numerator: published.reduce((total, weight, j) => total + weight * (c[j] ?? 0), 0),
        denominator: sum,
      });
    case "simplex":
      return (c) => ({
        numerator: c.reduce((best, value) => (value > best ? value : best)),
        denominator: 1,
      });
    case "ordinal":
      return makeOrdinalSearch(rankImportance(published));
    case "box":
      return makeBoxSearch(layOutBox(published, set.by));
  }
}

function makeOrdinalSearch(ranks: readonly (readonly number[])[]): Maximiser {
  return (c) => {
    let [sum, size] = [0, 0];
    let best: Fraction | null = null;
    for (const rank of ranks) {
      // Within a tie the largest c first, so that prefixes are the best up-sets.
      for (const j of sortByCoefficient(rank, c)) {
        sum += c[j] ?? 0;
        size += 1;
        if (best === null || sum * best.denominator > best.numerator * size) {
          best = { numerator: sum, denominator: size };
        }
      }
    }
    return best ?? { numerator: 0, denominator: 1 };
  };
}

function makeBoxSearch({ low, room, rest, whole }: Box): Maximiser {
  const all = low.map((_, j) => j);
  return (c) => {
    let left = rest;
    let numerator = low.reduce((total, bound, j) => total + bound * (c[j] ?? 0), 0);
    for (const j of sortByCoefficient(all, c)) {
      const poured = Math.min(room[j] ?? 0, left);
      numerator += poured * (c[j] ?? 0);
      left -= poured;
      if (left === 0) break;
    }
    return { numerator, denominator: whole };
  };
}

/** Indices with the largest coefficient first. Lists are short, so each is inserted where it belongs. */
function sortByCoefficient(indices: readonly number[], c: readonly number[]): number[] {
  const sorted = [...indices];
  for (let k = 1; k < sorted.length; k += 1) {
    const index = sorted[k] ?? 0;
    const value = c[index] ?? 0;
    let at = k;
    while (at > 0 && (c[sorted[at - 1] ?? 0] ?? 0) < value) {
      sorted[at] = sorted[at - 1] ?? 0;
      at -= 1;
    }
    sorted[at] = index;
  }
  return sorted;
}

function checkCoefficient(c: number): void {
  checkSafeInteger(c, "a coefficient");
  if (c < -FULL_SCORE || c > FULL_SCORE) {
    throw new RangeError(`a coefficient must be in ±${FULL_SCORE}, got ${c}`);
  }
}

/** A radius in hundredths of a percentage point. */
function countSteps(by: number): number {
  const steps = Math.round(by * STEPS_PER_POINT);
  if (!(by >= 0 && by <= 100) || Math.abs(steps - by * STEPS_PER_POINT) > 1e-6) {
    throw new RangeError(`a box must be in 0..100 points with at most two decimals, got ${by}`);
  }
  return steps;
}
