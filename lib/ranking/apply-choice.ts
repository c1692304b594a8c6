import type { Answer } from "#lib/domain/answer-requirement.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import { answerAll } from "#lib/ranking/answer-all.ts";
import { judgeAnswers, type Verdict } from "#lib/ranking/answer-demands.ts";
import type { Alternative, DecisionTable } from "#lib/ranking/decision-table.ts";
import { mergeDemands } from "#lib/ranking/demand-token.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { type Choice, weighCriteria } from "#lib/ranking/read-choice.ts";
import { placeRanked, type Standing } from "#lib/ranking/standing/place-ranked.ts";
import { computeTotals, sumWeights, type Total } from "#lib/scoring/totals.ts";

/** A provider under a choice. `published` is its standing at the published weights; both are null outside the ranked group. */
export interface Chosen {
  provider: Alternative;
  total: Total;
  standing: Standing | null;
  published: Pick<Standing, "rank" | "place"> | null;
  answered: { verdict: Verdict; answers: Answer[] };
}

/** What a choice comes to. `chosen` holds everybody: the ranked in order, then the others as in the published list. */
export interface Outcome {
  weights: number[];
  weightSum: number;
  demands: Requirement[];
  chosen: Chosen[];
}

/** All that a choice demands: the use case's requirements, then the reader's own. */
export function listDemands(
  { use, must, all }: Pick<Choice, "use" | "must" | "all">,
  table: DecisionTable,
) {
  const useCase = table.useCases.find((one) => one.id === use);
  return [...(useCase?.must ?? []), ...mergeDemands(must, all)];
}

/** The ranked and the others of a table, and standings at the published weights: they follow from the table alone. */
const partsOf = onceFor((table: DecisionTable) => {
  const ranked = table.providers.filter((provider) => provider.group === "ranked");
  const placed = placeRanked(
    ranked,
    table.criteria.map((criterion) => criterion.weight),
  );
  return {
    ranked,
    others: table.providers.filter((provider) => provider.group !== "ranked"),
    published: new Map(placed.map(({ item, standing }) => [item.id, standing])),
    indexOf: new Map(table.providers.map((provider, index) => [provider, index])),
  };
});

const ASKED_NOTHING: Chosen["answered"] = { verdict: judgeAnswers([]), answers: [] };

/** Ranks all ranked providers at the chosen weights and holds everybody against the demands; a filter never changes a rank. */
export function applyChoice(choice: Choice, table: DecisionTable): Outcome {
  const weights = weighCriteria(choice, table);
  const demands = listDemands(choice, table);
  const { ranked, others, published, indexOf } = partsOf(table);
  const otherTotals = computeTotals(
    weights,
    others.map((provider) => provider.row),
  );
  const placed = [
    ...placeRanked(ranked, weights).map(({ item, total, standing }) => ({
      provider: item,
      total,
      standing,
    })),
    ...others.map((provider, index) => ({
      provider,
      total: otherTotals[index] ?? { lo: 0, hi: 0 },
      standing: null,
    })),
  ];
  const said = demands.map((demand) => answerAll(table, demand));
  const answer = (provider: Alternative): Chosen["answered"] => {
    if (said.length === 0) return ASKED_NOTHING;
    const index = indexOf.get(provider) ?? -1;
    const answers = said.flatMap((of) => of[index] ?? []);
    return { verdict: judgeAnswers(answers), answers };
  };
  return {
    weights,
    weightSum: sumWeights(weights),
    demands,
    chosen: placed.map((one) => ({
      ...one,
      published: published.get(one.provider.id) ?? null,
      answered: answer(one.provider),
    })),
  };
}
