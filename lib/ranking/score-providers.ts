import type { Rules } from "#lib/domain/category.ts";
import type { Entry, Scorable } from "#lib/domain/content.ts";
import type { Criterion } from "#lib/domain/criterion.ts";
import type { Group } from "#lib/domain/edition.ts";
import { ageFacts } from "#lib/domain/fact-age.ts";
import { isFirm, judgeGroup } from "#lib/ranking/judge-group.ts";
import { type MeasureResult, scoreMeasure } from "#lib/ranking/score-measure.ts";
import { placeRanked, type Standing } from "#lib/ranking/standing/place-ranked.ts";
import { FULL, type Interval } from "#lib/scoring/interval.ts";
import { combineMeasures } from "#lib/scoring/measures/criterion.ts";
import {
  computeCriterionKnownShare,
  computeKnownShare,
} from "#lib/scoring/measures/known-share.ts";
import { computeTotals, type Total } from "#lib/scoring/totals.ts";

/** What judges: the category's rules and its criteria. */
export interface Rubric {
  data: Rules;
  criteria: readonly Pick<Entry<Criterion>, "id" | "data">[];
}

/** One criterion of one provider: milli-points, known share in percent (null if nothing applies), and its measures. */
export interface CriterionScore {
  criterion: string;
  score: Interval;
  known: number | null;
  measures: MeasureResult[];
}

/** What is worked out from a provider's facts. `total` is the sum of weight times milli-points. */
export interface Evaluation {
  criteria: CriterionScore[];
  total: Total;
  known: number;
  group: Group;
  /** Ranked, but with less evidence than a firm place needs. */
  provisional: boolean;
  standing: Standing | null;
}

export type Evaluated<Provider extends Scorable = Scorable> = Provider & Evaluation;

/** Providers under a rubric: the ranked in the order of the list, then the other groups, each by name. */
export interface Ranking<Provider extends Scorable = Scorable> extends Rubric {
  providers: Evaluated<Provider>[];
  weights: number[];
  weightSum: number;
}

type Unplaced<Provider extends Scorable> = Provider & Omit<Evaluation, "standing">;

/** What a provider's facts earn on each criterion; the facts have to be of the rubric's day. */
export function scoreCriteria(provider: Scorable, rubric: Rubric): CriterionScore[] {
  return rubric.criteria.map(({ id, data }) => {
    const measures = Object.entries(data.measures).map(([measureId, measure]) =>
      scoreMeasure(measureId, measure, provider, rubric.data),
    );
    return {
      criterion: id,
      score: combineMeasures(measures) ?? FULL,
      known: computeCriterionKnownShare(measures),
      measures,
    };
  });
}

function scoreProvider<Provider extends Scorable>(
  undated: Provider,
  rubric: Rubric,
  weights: readonly number[],
): Unplaced<Provider> {
  const provider = {
    ...undated,
    facts: ageFacts(undated.facts, undated.data.sources, rubric.data),
  };
  const criteria = scoreCriteria(provider, rubric);
  const known = computeKnownShare(
    weights,
    criteria.map((criterion) => criterion.measures),
  );
  const [total = { lo: 0, hi: 0 }] = computeTotals(weights, [
    criteria.map((criterion) => criterion.score),
  ]);
  const group = judgeGroup(provider, rubric.data, known, criteria);
  const provisional = group === "ranked" && !isFirm(rubric.data, known, criteria);
  return { ...provider, criteria, total, known, group, provisional };
}

function compareNames(a: Scorable, b: Scorable): number {
  const [first, second] = [a.data.name.toLowerCase(), b.data.name.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Scores, groups and ranks providers under a rubric. One provider's facts never change another's score. */
export function scoreProviders<Provider extends Scorable>(
  rubric: Rubric,
  providers: readonly Provider[],
): Pick<Ranking<Provider>, "providers" | "weights" | "weightSum"> {
  const weights = rubric.criteria.map((criterion) => criterion.data.weight);
  const scored = providers.map((provider) => scoreProvider(provider, rubric, weights));
  const ranked = scored
    .filter((provider) => provider.group === "ranked")
    .map((provider) => ({
      id: provider.id,
      row: provider.criteria.map((criterion) => criterion.score),
      provider,
    }));
  const others = scored.filter((provider) => provider.group !== "ranked").sort(compareNames);
  return {
    providers: [
      ...placeRanked(ranked, weights).map(({ item, standing }) => ({ ...item.provider, standing })),
      ...others.map((provider) => ({ ...provider, standing: null })),
    ],
    weights,
    weightSum: weights.reduce((sum, weight) => sum + weight, 0),
  };
}
