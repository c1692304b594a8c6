import type { CriterionScore } from "#lib/ranking/score-providers.ts";
import type { Interval } from "#lib/scoring/interval.ts";
import { compareRows, splitLead, splitScore } from "#lib/scoring/pairs/contributions.ts";
import {
  type Flip,
  findLeastShift,
  findTransfer,
  findTurningShares,
} from "#lib/scoring/pairs/flips.ts";
import {
  compareRationals,
  makeRational,
  type Rational,
  subtractRationals,
} from "#lib/scoring/rational.ts";
import { sumWeights } from "#lib/scoring/totals.ts";

/** The share of one criterion, its number in the list, at which two providers are level while the others keep their proportions. */
export interface TurningShare {
  criterion: number;
  share: Rational;
}

/** Why one provider stands above another at given weights, on evidence. */
export interface Lead {
  /** What each criterion gives to the lead, with its sign: milli-points times weight. They add to `gap`. */
  contributions: number[];
  gap: number;
  /** The turning share that lies nearest to the present one; null where no single criterion turns the pair. */
  turning: TurningShare | null;
}

/** The smallest changes of the weights that make two level: least weight moved in total, and least largest move of any. Null where none does. */
export interface SmallestChanges {
  transfer: Flip | null;
  shift: Flip | null;
}

/**
 * Explains why a provider stands above another.
 *
 * @param above its criterion scores, milli-points
 * @param below those of the other, whose evidenced total is not larger
 * @param weights as for `sumWeights`
 * @throws RangeError for malformed rows or weights, and if the first is behind
 */
export function explainLead(
  above: readonly Interval[],
  below: readonly Interval[],
  weights: readonly number[],
): Lead {
  const contributions = splitLead(above, below, weights);
  return {
    contributions,
    gap: contributions.reduce((sum, one) => sum + one, 0),
    turning: findNearest(findTurningShares(compareRows(above, below), weights), weights),
  };
}

/** Finds the smallest changes of the weights that make two level. Parameters and errors as `explainLead`. */
export function findSmallestChanges(
  above: readonly Interval[],
  below: readonly Interval[],
  weights: readonly number[],
): SmallestChanges {
  const leads = compareRows(above, below);
  return { transfer: findTransfer(leads, weights), shift: findLeastShift(leads, weights) };
}

/** A criterion that a change of the weights gives to (positive) or takes from (negative), by how much as a share of 1. */
export interface Move {
  criterion: number;
  by: Rational;
}

/** What a change of the weights moves, criterion by criterion; those that stay are left out. */
export function listMoves(flip: Flip, weights: readonly number[]): Move[] {
  const sum = BigInt(sumWeights(weights));
  return flip.weights
    .map((after, criterion) => ({
      criterion,
      by: subtractRationals(after, makeRational(BigInt(weights[criterion] ?? 0), sum)),
    }))
    .filter(({ by }) => by.numerator !== 0n);
}

function findNearest(
  shares: readonly (Rational | null)[],
  weights: readonly number[],
): TurningShare | null {
  const sum = BigInt(sumWeights(weights));
  const distance = ({ criterion, share }: TurningShare): Rational => {
    const { numerator, denominator } = subtractRationals(
      share,
      makeRational(BigInt(weights[criterion] ?? 0), sum),
    );
    return { numerator: numerator < 0n ? -numerator : numerator, denominator };
  };
  return shares.reduce<TurningShare | null>((nearest, share, criterion) => {
    if (share === null) return nearest;
    const found = { criterion, share };
    return nearest === null || compareRationals(distance(found), distance(nearest)) < 0
      ? found
      : nearest;
  }, null);
}

/** What a measure gives to a lead within a criterion: milli-points of the criterion, with their sign. */
export interface MeasureLead {
  measure: string;
  lead: number;
}

/**
 * Splits the lead on one criterion into what each of its measures gives. The parts add up to the difference of the two
 * evidenced scores exactly; a measure that does not apply to somebody gives that one nothing.
 */
export function splitCriterionLead(
  above: Pick<CriterionScore, "score" | "measures">,
  below: Pick<CriterionScore, "score" | "measures">,
): MeasureLead[] {
  const partsOf = ({ score, measures }: Pick<CriterionScore, "score" | "measures">) => {
    const parts = splitScore(measures, measures.some((one) => one.score) ? score.lo : 0);
    return new Map(measures.map(({ id }, at) => [id, parts[at] ?? 0]));
  };
  const [own, other] = [partsOf(above), partsOf(below)];
  return above.measures.map(({ id }) => ({
    measure: id,
    lead: (own.get(id) ?? 0) - (other.get(id) ?? 0),
  }));
}
