import type { Scorable } from "#lib/domain/content.ts";
import { type Evaluated, type Rubric, scoreCriteria } from "#lib/ranking/score-providers.ts";

/** The proven points that rest on facts past their shelf life: milli-points of each criterion, and of the total times weight. */
export interface OldPoints {
  criteria: number[];
  total: number;
}

/**
 * Finds what a provider's proven score would lose if every fact past its shelf life were unknown.
 *
 * @param provider with its facts as they stand on the rubric's day
 */
export function findOldPoints<Provider extends Scorable>(
  provider: Evaluated<Provider>,
  rubric: Rubric,
): OldPoints {
  const fresh = scoreCriteria(provider, {
    ...rubric,
    data: { ...rubric.data, when_old: "unknown" },
  });
  const criteria = provider.criteria.map(
    ({ score }, at) => score.lo - (fresh[at]?.score.lo ?? score.lo),
  );
  return {
    criteria,
    total: criteria.reduce(
      (sum, lost, at) => sum + lost * (rubric.criteria[at]?.data.weight ?? 0),
      0,
    ),
  };
}
