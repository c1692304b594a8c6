import type { Answer } from "#lib/domain/answer-requirement.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import { answerAll } from "#lib/ranking/answer-all.ts";
import { judgeAnswers, type Verdict } from "#lib/ranking/answer-demands.ts";
import { listDemands } from "#lib/ranking/apply-choice.ts";
import type { DecisionTable } from "#lib/ranking/decision-table.ts";
import type { FilterFact } from "#lib/ranking/filter-options.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import type { Choice } from "#lib/ranking/read-choice.ts";

/** How many providers meet everything, and how many might, if an option is chosen beside the other choices made. */
export interface OptionCount {
  meets: number;
  might: number;
}

/** Whom every option would leave. */
export interface OptionCounts {
  /** By use case; under the empty text without any. */
  useCases: Map<string, OptionCount>;
  /** By token of a demand. */
  demands: Map<string, OptionCount>;
}

/** What every provider answers to all demands together, in the order of the table's providers. */
function judgeAll(table: DecisionTable, demands: readonly Requirement[]): Verdict[] {
  const answers = demands.map((demand) => answerAll(table, demand));
  return table.providers.map((_, index) =>
    judgeAnswers(answers.flatMap((of): Answer[] => (of[index] ? [of[index]] : []))),
  );
}

/** The verdicts of one demand that is on offer in every view. */
const verdictsOf = onceFor((table: DecisionTable) =>
  onceFor((requirement: Requirement) => judgeAll(table, [requirement])),
);

function countVerdicts(verdicts: readonly Verdict[]): OptionCount {
  let meets = 0;
  let might = 0;
  for (const verdict of verdicts) {
    if (verdict === "meets") meets += 1;
    if (verdict === "might") might += 1;
  }
  return { meets, might };
}

/** The verdict of two sets of demands together: the worse one. */
function joinVerdicts(a: Verdict, b: Verdict): Verdict {
  if (a === "fails" || b === "fails") return "fails";
  return a === "might" || b === "might" ? "might" : "meets";
}

/**
 * Counts for every option whom it would leave. Values of one fact are alternatives unless all must hold, so an option is
 * counted without the other values of its own fact, and a use case without the one that is chosen.
 */
export function countOptions(
  choice: Choice,
  table: DecisionTable,
  filters: readonly FilterFact[],
): OptionCounts {
  const useCases = new Map<string, OptionCount>();
  for (const use of [null, ...table.useCases.map((useCase) => useCase.id)]) {
    useCases.set(use ?? "", countVerdicts(judgeAll(table, listDemands({ ...choice, use }, table))));
  }
  const counted = new Map<string, OptionCount>();
  const all = judgeAll(table, listDemands(choice, table));
  for (const { fact, options } of filters) {
    // Of a fact whose members must all be there, an option comes on top of the others.
    const must = choice.all.includes(fact)
      ? choice.must
      : choice.must.filter((demand) => demand.fact !== fact);
    const isOwn = must.length < choice.must.length;
    const others = isOwn ? judgeAll(table, listDemands({ ...choice, must }, table)) : all;
    for (const { token, requirement } of options) {
      const own = verdictsOf(table)(requirement);
      counted.set(
        token,
        countVerdicts(others.map((verdict, index) => joinVerdicts(verdict, own[index] ?? "fails"))),
      );
    }
  }
  return { useCases, demands: counted };
}
