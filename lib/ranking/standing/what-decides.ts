import type { Evaluation, Ranking } from "#lib/ranking/score-providers.ts";
import { findEffectiveWeights } from "#lib/scoring/effective-weights.ts";
import type { Rational } from "#lib/scoring/rational.ts";

/** What one criterion really does in a ranking. */
export interface Decisiveness {
  criterion: string;
  /** The share of the variance of the proven totals that it brings, beside its weight; null if all totals are equal. */
  effective: Rational | null;
  /** How much of what it asks is known of the ranked, in whole percent, rounded down; null if it applies to nobody. */
  known: number | null;
  /** How many different proven scores it gives to the ranked. */
  distinct: number;
}

function averageDown(values: readonly number[]): number | null {
  return values.length === 0
    ? null
    : Math.floor(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** Says of every criterion what it does to the order of those who are ranked, at the published weights. */
export function weighCriteriaInFact({
  providers,
  weights,
}: Pick<Ranking, "weights"> & {
  providers: readonly Pick<Evaluation, "criteria" | "standing">[];
}): Decisiveness[] {
  const ranked = providers.filter(({ standing }) => standing !== null);
  const effective = findEffectiveWeights(
    weights,
    ranked.map(({ criteria }) => criteria.map(({ score }) => score)),
  );
  return (ranked[0]?.criteria ?? []).map(({ criterion }, at) => {
    const own = ranked.flatMap(({ criteria }) => criteria[at] ?? []);
    return {
      criterion,
      effective: effective?.[at] ?? null,
      known: averageDown(own.flatMap(({ known }) => known ?? [])),
      distinct: new Set(own.map(({ score }) => score.lo)).size,
    };
  });
}
