import {
  addRationals,
  compareRationals,
  divideRationals,
  makeRational,
  multiplyRationals,
  ONE,
  type Rational,
  smallerOf,
  subtractRationals,
  ZERO,
} from "#lib/scoring/rational.ts";
import { checkSafeInteger } from "#lib/scoring/safe-integer.ts";
import { sumWeights } from "#lib/scoring/totals.ts";

/** A change of weights that makes two providers level: its size and the weights after it, as shares of 1. */
export interface Flip {
  readonly amount: Rational;
  readonly weights: readonly Rational[];
}

/** One criterion of a pair: the lead on it, in milli-points, and its weight as a share of 1. */
interface Term {
  readonly lead: Rational;
  readonly weight: Rational;
}

/**
 * Finds the least weight that has to be moved between criteria, in total (half the L1 distance), until
 * the one ahead is no longer ahead: the criterion with the smallest lead receives, those with the
 * largest leads give, each up to its whole weight. Exact; a tie is reached at the value, the order
 * turns beyond it.
 *
 * @param leads per criterion, lo of the one ahead minus lo of the other, milli-points
 * @param weights as for `sumWeights`; Σ W·lead must not be negative
 * @returns null if no weights make them level: ahead on every criterion
 * @throws RangeError for bad weights or leads, and if the first is behind
 */
export function findTransfer(leads: readonly number[], weights: readonly number[]): Flip | null {
  const terms = readTerms(leads, weights);
  let gap = findGap(terms);
  const least = findLeast(terms);
  const receiver = terms.findIndex((term) => term.lead === least);
  const after = terms.map((term) => term.weight);
  let moved = ZERO;
  const donors = terms
    .map((_, index) => index)
    .sort((a, b) => compareRationals(terms[b]?.lead ?? ZERO, terms[a]?.lead ?? ZERO) || a - b);
  for (const index of donors) {
    const { lead = ZERO, weight = ZERO } = terms[index] ?? {};
    const gain = subtractRationals(lead, least);
    if (gap.numerator <= 0n || gain.numerator <= 0n) break;
    const given = smallerOf(weight, divideRationals(gap, gain));
    moved = addRationals(moved, given);
    gap = subtractRationals(gap, multiplyRationals(given, gain));
    after[index] = subtractRationals(weight, given);
    after[receiver] = addRationals(after[receiver] ?? ZERO, given);
  }
  return gap.numerator > 0n ? null : { amount: moved, weights: after };
}

/**
 * Finds the least x such that some weights, each within x of its own, make the two level (L∞). The
 * smallest difference over a box is a convex function of the box's size, linear between few points,
 * so Newton's steps from below reach its zero exactly and after finitely many.
 *
 * Parameters and errors as `findTransfer`.
 *
 * @returns null if no weights make them level
 */
export function findLeastShift(leads: readonly number[], weights: readonly number[]): Flip | null {
  const terms = readTerms(leads, weights);
  findGap(terms);
  if (findLeast(terms).numerator > 0n) return null;
  const sorted = terms
    .map((term, index) => ({ ...term, index }))
    .sort((a, b) => compareRationals(a.lead, b.lead) || a.index - b.index);
  let size = ZERO;
  for (;;) {
    const { value, slope, poured } = minimiseBox(sorted, size);
    if (value.numerator <= 0n) {
      const after = terms.map(() => ZERO);
      sorted.forEach(({ index }, k) => {
        after[index] = poured[k] ?? ZERO;
      });
      return { amount: size, weights: after };
    }
    size = subtractRationals(size, divideRationals(value, slope));
  }
}

/**
 * Finds for each criterion the share at which it makes the two level while the others keep their
 * proportions (one slider moved).
 *
 * Parameters and errors as `findTransfer`.
 *
 * @returns per criterion a share in [0, 1]; null where no position of that slider does
 */
export function findTurningShares(
  leads: readonly number[],
  weights: readonly number[],
): (Rational | null)[] {
  const terms = readTerms(leads, weights);
  const gap = findGap(terms);
  return terms.map(({ lead, weight }) => {
    if (gap.numerator === 0n) return weight;
    const others = subtractRationals(ONE, weight);
    if (others.numerator === 0n) return null;
    // The mean lead on the other criteria; on the line from it to `lead`, where is 0?
    const rest = divideRationals(subtractRationals(gap, multiplyRationals(lead, weight)), others);
    const run = subtractRationals(rest, lead);
    if (run.numerator === 0n) return null;
    const share = divideRationals(rest, run);
    return compareRationals(share, ZERO) < 0 || compareRationals(share, ONE) > 0 ? null : share;
  });
}

/**
 * The weights when one criterion takes a share and the others keep their proportions.
 *
 * @param index the criterion
 * @param share its share of 1
 * @param weights as for `sumWeights`, the criterion's own not all of them
 * @returns one share of 1 per criterion
 */
export function moveSlider(index: number, share: Rational, weights: readonly number[]): Rational[] {
  const others = sumWeights(weights) - (weights[index] ?? 0);
  return weights.map((weight, j) =>
    j === index
      ? share
      : multiplyRationals(
          makeRational(BigInt(weight), BigInt(others)),
          subtractRationals(ONE, share),
        ),
  );
}

function readTerms(leads: readonly number[], weights: readonly number[]): Term[] {
  const sum = BigInt(sumWeights(weights));
  if (leads.length !== weights.length) {
    throw new RangeError(`got ${leads.length} leads for ${weights.length} weights`);
  }
  return leads.map((lead, j) => ({
    lead: makeRational(BigInt(checkSafeInteger(lead, "a lead")), 1n),
    weight: makeRational(BigInt(weights[j] ?? 0), sum),
  }));
}

function findGap(terms: readonly Term[]): Rational {
  const gap = terms.reduce(
    (sum, { lead, weight }) => addRationals(sum, multiplyRationals(lead, weight)),
    ZERO,
  );
  if (gap.numerator < 0n) throw new RangeError("the first must not be behind");
  return gap;
}

function findLeast(terms: readonly Term[]): Rational {
  return terms.map((term) => term.lead).reduce(smallerOf);
}

/**
 * The smallest Σ w·lead over weights within `size` of the terms' own (fractional knapsack, smallest
 * lead first), the weights where it is reached, and how it changes with the size: the slope of a line
 * that touches it from below, from the dual solution.
 */
function minimiseBox(sorted: readonly Term[], size: Rational) {
  const lows = sorted.map(({ weight }) =>
    compareRationals(weight, size) > 0 ? subtractRationals(weight, size) : ZERO,
  );
  let rest = lows.reduce(subtractRationals, ONE);
  let turning = sorted[0]?.lead ?? ZERO;
  const poured = sorted.map(({ lead, weight }, k) => {
    const low = lows[k] ?? ZERO;
    const given = smallerOf(rest, subtractRationals(addRationals(weight, size), low));
    if (rest.numerator > 0n) turning = lead;
    rest = subtractRationals(rest, given);
    return addRationals(low, given);
  });
  const value = findValue(sorted, poured);
  const slope = sorted.reduce((sum, { lead, weight }) => {
    const above = subtractRationals(lead, turning);
    // Above the turning lead a weight sits at its lower bound, below it at its upper one.
    if (above.numerator <= 0n) return addRationals(sum, above);
    return compareRationals(weight, size) > 0 ? subtractRationals(sum, above) : sum;
  }, ZERO);
  return { value, slope, poured };
}

function findValue(terms: readonly Term[], weights: readonly Rational[]): Rational {
  return terms.reduce(
    (sum, { lead }, k) => addRationals(sum, multiplyRationals(lead, weights[k] ?? ZERO)),
    ZERO,
  );
}
