import { answerDemands, judgeAnswers, type Verdict } from "#lib/ranking/answer-demands.ts";
import { listDemands } from "#lib/ranking/apply-choice.ts";
import type { DecisionTable } from "#lib/ranking/decision-table.ts";
import type { FilterFact } from "#lib/ranking/filter-options.ts";
import type { Choice } from "#lib/ranking/read-choice.ts";

/** How many providers meet everything, and how many might, if an option is chosen beside the other choices made. */
export interface OptionCount {
  meets: number;
  might: number;
}

interface OptionCounts {
  /** By use case; under the empty text without any. */
  useCases: Map<string, OptionCount>;
  /** By token of a demand. */
  demands: Map<string, OptionCount>;
}

function countVerdicts(verdicts: readonly Verdict[]): OptionCount {
  return {
    meets: verdicts.filter((verdict) => verdict === "meets").length,
    might: verdicts.filter((verdict) => verdict === "might").length,
  };
}

/**
 * Counts for every option whom it would leave. Values of one fact are alternatives, so an option is counted without the
 * other values of its own fact, and a use case without the one that is chosen.
 */
export function countOptions(
  choice: Choice,
  table: DecisionTable,
  filters: readonly FilterFact[],
): OptionCounts {
  const useCases = new Map<string, OptionCount>();
  for (const use of [null, ...table.useCases.map((useCase) => useCase.id)]) {
    const demands = listDemands({ ...choice, use }, table);
    const verdicts = table.providers.map(
      (provider) => answerDemands(provider, table, demands).verdict,
    );
    useCases.set(use ?? "", countVerdicts(verdicts));
  }
  const counted = new Map<string, OptionCount>();
  for (const { fact, options } of filters) {
    const must = choice.must.filter((demand) => demand.fact !== fact);
    const others = listDemands({ ...choice, must }, table);
    const known = table.providers.map((provider) => answerDemands(provider, table, others).answers);
    for (const { token, requirement } of options) {
      const verdicts = table.providers.map((provider, index) =>
        judgeAnswers([
          ...(known[index] ?? []),
          ...answerDemands(provider, table, [requirement]).answers,
        ]),
      );
      counted.set(token, countVerdicts(verdicts));
    }
  }
  return { useCases, demands: counted };
}
