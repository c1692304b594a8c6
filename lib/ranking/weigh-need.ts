import type { UseCase } from "#lib/domain/use-case.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { placeRanked } from "#lib/ranking/standing/place-ranked.ts";
import { computeTotals, sumWeights } from "#lib/scoring/totals.ts";

/** The weights of a need in the order of the criteria: its own, else the published ones. */
export function listNeedWeights(
  { weights = {} }: Pick<UseCase, "weights">,
  { criteria }: Pick<ScoredCategory, "criteria">,
): number[] {
  return criteria.map(({ id, data }) => weights[id] ?? data.weight);
}

function reweigh(category: ScoredCategory, weights: readonly number[]): ScoredCategory {
  const rowOf = ({ criteria }: ScoredCategory["providers"][number]) =>
    criteria.map(({ score }) => score);
  const ranked = category.providers
    .filter(({ standing }) => standing !== null)
    .map((provider) => ({ id: provider.id, row: rowOf(provider), provider }));
  const others = category.providers.filter(({ standing }) => standing === null);
  const totals = computeTotals(weights, others.map(rowOf));
  return {
    ...category,
    criteria: category.criteria.map((criterion, index) => ({
      ...criterion,
      data: { ...criterion.data, weight: weights[index] ?? 0 },
    })),
    providers: [
      ...placeRanked(ranked, weights).map(({ item, total, standing }) => ({
        ...item.provider,
        total,
        standing,
      })),
      ...others.map((provider, index) => ({
        ...provider,
        total: totals[index] ?? provider.total,
      })),
    ],
    weights: [...weights],
    weightSum: sumWeights(weights),
  };
}

const weighedIn = onceFor((category: ScoredCategory) =>
  onceFor((need: Pick<UseCase, "weights">) => {
    const weights = listNeedWeights(need, category);
    const isPublished = weights.every((weight, index) => weight === category.weights[index]);
    return isPublished ? category : reweigh(category, weights);
  }),
);

/**
 * A category as a need weighs it: order, places and totals are those at its own weights; groups, and how much is known, stay
 * as published. The category itself where the need has no weights of its own.
 */
export function weighNeed(
  need: Pick<UseCase, "weights">,
  category: ScoredCategory,
): ScoredCategory {
  return weighedIn(category)(need);
}
