import type { Answer } from "#lib/domain/answer-requirement.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import { answerDemands } from "#lib/ranking/answer-demands.ts";
import type { DecisionTable } from "#lib/ranking/decision-table.ts";
import { onceFor } from "#lib/ranking/once-for.ts";

const answersIn = onceFor((table: DecisionTable) =>
  onceFor((requirement: Requirement): readonly (Answer | undefined)[] =>
    table.providers.map((provider) => answerDemands(provider, table, [requirement]).answers[0]),
  ),
);

/** What every provider of a table answers to one requirement, in the order of its providers. */
export function answerAll(
  table: DecisionTable,
  requirement: Requirement,
): readonly (Answer | undefined)[] {
  return answersIn(table)(requirement);
}
