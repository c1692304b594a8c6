import {
  combineReadings,
  type MeasureResult,
  type ReadingScore,
} from "#lib/ranking/score-measure.ts";
import type { CriterionScore, Evaluation } from "#lib/ranking/score-providers.ts";
import { exactInterval, FULL, type Interval } from "#lib/scoring/interval.ts";
import { combineMeasures } from "#lib/scoring/measures/criterion.ts";
import { findPlaces, LEVEL_GAP, type Place } from "#lib/scoring/places.ts";
import { computeTotals, sumWeights, type Total } from "#lib/scoring/totals.ts";

/** How well a fact turns out: the most or the least that every measure which reads it can give. */
type Answer = "best" | "worst";

/** A fact that is open for one provider. Totals are sums of weight times milli-points. */
export interface OpenFact {
  fact: string;
  /** What its best answer would add to the proven total. */
  gain: number;
  /** The provider's total if the fact is answered at its best, and at its worst. */
  best: Total;
  worst: Total;
}

/** What is scored of a provider. */
type Scored = Pick<Evaluation, "criteria" | "total">;

function answerReading(
  { fact, score }: ReadingScore,
  asked: string,
  answer: Answer,
): Interval | null {
  if (score === null || fact !== asked) return score;
  return exactInterval(answer === "best" ? score.hi : score.lo);
}

function answerMeasure(measure: MeasureResult, asked: string, answer: Answer): MeasureResult {
  const { readings, cap } = measure;
  return {
    ...measure,
    score: combineReadings(
      readings.map((reading) => answerReading(reading, asked, answer)),
      cap && answerReading(cap, asked, answer),
    ),
  };
}

function listReadings({ readings, cap }: MeasureResult): ReadingScore[] {
  return [...readings, ...(cap ? [cap] : [])];
}

function answerCriterion(criterion: CriterionScore, asked: string, answer: Answer): Interval {
  const reads = criterion.measures.some((measure) =>
    listReadings(measure).some(({ fact }) => fact === asked),
  );
  if (!reads) return criterion.score;
  const measures = criterion.measures.map((measure) => answerMeasure(measure, asked, answer));
  return combineMeasures(measures) ?? FULL;
}

function answerRow({ criteria }: Pick<Scored, "criteria">, asked: string, answer: Answer) {
  return criteria.map((criterion) => answerCriterion(criterion, asked, answer));
}

function totalWith(
  provider: Scored,
  weights: readonly number[],
  asked: string,
  answer: Answer,
): Total {
  return computeTotals(weights, [answerRow(provider, asked, answer)])[0] ?? provider.total;
}

/** The facts of which a measure has more to give than is proven, each once. */
function listOpen({ criteria }: Pick<Scored, "criteria">): string[] {
  const open = criteria.flatMap(({ measures }) =>
    measures
      .flatMap(listReadings)
      .flatMap(({ fact, score }) => (score !== null && score.lo < score.hi ? [fact] : [])),
  );
  return [...new Set(open)];
}

/** What the best answer to each open fact would add to each criterion, in milli-points: the same at whatever weights. */
export function listOpenGains(
  provider: Pick<Scored, "criteria">,
): { fact: string; gains: number[] }[] {
  return listOpen(provider)
    .map((fact) => {
      const row = answerRow(provider, fact, "best");
      const gains = provider.criteria.map(({ score }, at) => (row[at]?.lo ?? score.lo) - score.lo);
      return { fact, gains };
    })
    .filter(({ gains }) => gains.some((gain) => gain > 0));
}

/**
 * Lists what is open about a provider by the points that hang on it, the most valuable first, then by id. Every measure that
 * reads a fact is worked out again with the answer, so a cap that stays unknown, the other readings of a `best_of` and the
 * rounding of the criterion count as they would. Facts on which nothing hangs are left out.
 *
 * @param weights one per criterion, as for `sumWeights`
 */
export function listOpenFacts(provider: Scored, weights: readonly number[]): OpenFact[] {
  return listOpen(provider)
    .map((fact): OpenFact => {
      const best = totalWith(provider, weights, fact, "best");
      const worst = totalWith(provider, weights, fact, "worst");
      return { fact, gain: best.lo - provider.total.lo, best, worst };
    })
    .filter(({ gain, worst }) => gain > 0 || worst.hi < provider.total.hi)
    .sort((a, b) => b.gain - a.gain || (a.fact < b.fact ? -1 : 1));
}

/** Where somebody would stand: the place that pages show, and the ranks that would still be possible. */
export interface Outlook extends Place {
  best: number;
  worst: number;
}

/** How many of a list that falls are above a value. */
function countAbove(falling: Float64Array, value: number): number {
  let low = 0;
  let high = falling.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] ?? value) > value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Prepares to find where a provider would stand if its total were another and everybody else's stayed. The others are put
 * in order once; a total then costs a few searches: whoever stands above it keeps its place.
 *
 * @param others the totals of all others who are ranked, in any order
 * @param weights as for `sumWeights`
 */
export function makeForesight(
  others: readonly Total[],
  weights: readonly number[],
): (total: Total) => Outlook {
  const sum = sumWeights(weights);
  const los = Float64Array.from(others, ({ lo }) => lo)
    .sort()
    .reverse();
  const his = Float64Array.from(others, ({ hi }) => hi)
    .sort()
    .reverse();
  const places = findPlaces([...los], sum);
  const isLevel = (above: number | undefined, below: number | undefined): boolean =>
    above !== undefined && below !== undefined && above - below < LEVEL_GAP * sum;
  return ({ lo, hi }) => {
    const at = countAbove(los, lo);
    const before = places[at - 1]?.place;
    const joins = before !== undefined && isLevel(los[before - 1], lo);
    return {
      place: joins ? before : at + 1,
      shared: joins || isLevel(lo, los[at]),
      best: 1 + countAbove(los, hi),
      worst: 1 + countAbove(his, lo),
    };
  };
}

/** Finds where a provider would stand with another total; see `makeForesight`. */
export function foreseePlace(
  total: Total,
  others: readonly Total[],
  weights: readonly number[],
): Outlook {
  return makeForesight(others, weights)(total);
}
