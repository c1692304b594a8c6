import type { Answer } from "#lib/domain/answer-requirement.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import { answerAll } from "#lib/ranking/answer-all.ts";
import { judgeAnswers } from "#lib/ranking/answer-demands.ts";
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

/** Counts the providers that meet all demands, and those that might. */
function countAll(table: DecisionTable, demands: readonly Requirement[]): OptionCount {
  const answers = demands.map((demand) => answerAll(table, demand));
  const verdicts = table.providers.map((_, index) =>
    judgeAnswers(answers.flatMap((of): Answer[] => (of[index] ? [of[index]] : []))),
  );
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
    useCases.set(use ?? "", countAll(table, listDemands({ ...choice, use }, table)));
  }
  const counted = new Map<string, OptionCount>();
  const all = listDemands(choice, table);
  for (const { fact, options } of filters) {
    const must = choice.must.filter((demand) => demand.fact !== fact);
    const isOwn = must.length < choice.must.length;
    const others = isOwn ? listDemands({ ...choice, must }, table) : all;
    for (const { token, requirement } of options)
      counted.set(token, countAll(table, [...others, requirement]));
  }
  return { useCases, demands: counted };
}
