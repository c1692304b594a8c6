import type { CategoryContent, Content, ProviderEntry } from "#lib/domain/content.ts";
import type { Group } from "#lib/domain/edition.ts";
import { judgeGroup } from "#lib/ranking/judge-group.ts";
import { placeRanked, type Standing } from "#lib/ranking/place-ranked.ts";
import { type MeasureResult, scoreMeasure } from "#lib/ranking/score-measure.ts";
import { combineMeasures } from "#lib/scoring/criterion.ts";
import { FULL, type Interval } from "#lib/scoring/interval.ts";
import { computeCriterionKnownShare, computeKnownShare } from "#lib/scoring/known-share.ts";
import { computeTotals, type Total } from "#lib/scoring/totals.ts";

/** One criterion of one provider: milli-points, known share in percent (null if nothing applies), and its measures. */
export interface CriterionScore {
  criterion: string;
  score: Interval;
  known: number | null;
  measures: MeasureResult[];
}

/** A provider with everything that was worked out from its facts. `total` is the sum of weight times milli-points. */
export interface ScoredProvider extends ProviderEntry {
  criteria: CriterionScore[];
  total: Total;
  known: number;
  group: Group;
  standing: Standing | null;
}

/** A category ready to be shown: the ranked in the order of the list, then the other groups, each by name. */
export interface ScoredCategory extends Omit<CategoryContent, "providers"> {
  providers: ScoredProvider[];
  weights: number[];
  weightSum: number;
}

/** The whole validated content with its scores; plain data, read-only. */
export interface Catalog extends Omit<Content, "categories"> {
  categories: ScoredCategory[];
}

type Unplaced = Omit<ScoredProvider, "standing">;

function scoreProvider(
  provider: ProviderEntry,
  category: CategoryContent,
  weights: readonly number[],
): Unplaced {
  const criteria = category.criteria.map(({ id, data }): CriterionScore => {
    const measures = Object.entries(data.measures).map(([measureId, measure]) =>
      scoreMeasure(measureId, measure, provider, category.data),
    );
    return {
      criterion: id,
      score: combineMeasures(measures) ?? FULL,
      known: computeCriterionKnownShare(measures),
      measures,
    };
  });
  const known = computeKnownShare(
    weights,
    criteria.map((criterion) => criterion.measures),
  );
  const [total = { lo: 0, hi: 0 }] = computeTotals(weights, [
    criteria.map((criterion) => criterion.score),
  ]);
  const group = judgeGroup(provider, category.data, known, criteria);
  return { ...provider, criteria, total, known, group };
}

function placeAll(ranked: readonly Unplaced[], weights: readonly number[]): ScoredProvider[] {
  const items = ranked.map((provider) => ({
    id: provider.id,
    row: provider.criteria.map((criterion) => criterion.score),
    provider,
  }));
  return placeRanked(items, weights).map(({ item, standing }) => ({ ...item.provider, standing }));
}

function compareNames(a: Unplaced, b: Unplaced): number {
  const [first, second] = [a.data.name.toLowerCase(), b.data.name.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Scores, groups and ranks one category. Adding or editing one provider never changes another's score. */
export function scoreCategory(category: CategoryContent): ScoredCategory {
  const weights = category.criteria.map((criterion) => criterion.data.weight);
  const scored = category.providers.map((provider) => scoreProvider(provider, category, weights));
  const ranked = scored.filter((provider) => provider.group === "ranked");
  const others = scored.filter((provider) => provider.group !== "ranked").sort(compareNames);
  return {
    ...category,
    providers: [
      ...placeAll(ranked, weights),
      ...others.map((provider): ScoredProvider => ({ ...provider, standing: null })),
    ],
    weights,
    weightSum: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** Makes the catalog from checked content. */
export function makeCatalog(content: Content): Catalog {
  return { ...content, categories: content.categories.map(scoreCategory) };
}
