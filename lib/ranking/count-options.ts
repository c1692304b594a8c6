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

/** Verdicts as numbers, so that the worse of two is the smaller. */
const CODES: Record<Verdict, number> = { fails: 0, might: 1, meets: 2 };

/** The verdict of every provider on one demand, in the order of the table's providers: demands that are on offer come with every view. */
const verdictsOf = onceFor((table: DecisionTable) =>
  onceFor((requirement: Requirement) =>
    Uint8Array.from(
      answerAll(table, requirement),
      (answer) => CODES[judgeAnswers(answer === undefined ? [] : [answer])],
    ),
  ),
);

/** The verdict of every provider on all demands together: of several, the worst. */
function judgeAll(table: DecisionTable, demands: readonly Requirement[]): Uint8Array {
  const verdicts = new Uint8Array(table.providers.length).fill(CODES.meets);
  for (const demand of demands) {
    const own = verdictsOf(table)(demand);
    for (let k = 0; k < verdicts.length; k += 1)
      if ((own[k] ?? 0) < (verdicts[k] ?? 0)) verdicts[k] = own[k] ?? 0;
  }
  return verdicts;
}

/** Counts the verdicts of two sets of demands together. */
function countVerdicts(verdicts: Uint8Array, others: Uint8Array): OptionCount {
  const counts = [0, 0, 0];
  for (let k = 0; k < verdicts.length; k += 1) {
    const worse = Math.min(verdicts[k] ?? 0, others[k] ?? 0);
    counts[worse] = (counts[worse] ?? 0) + 1;
  }
  return { meets: counts[CODES.meets] ?? 0, might: counts[CODES.might] ?? 0 };
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
    const judged = judgeAll(table, listDemands({ ...choice, use }, table));
    useCases.set(use ?? "", countVerdicts(judged, judged));
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
      counted.set(token, countVerdicts(others, verdictsOf(table)(requirement)));
    }
  }
  return { useCases, demands: counted };
}
