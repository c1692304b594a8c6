import { answerFactRequirement, makeAnswerContext } from "#lib/domain/answer-requirement.ts";
import type { FactRequirement } from "#lib/domain/requirement.ts";
import type { Alternative, DecisionTable } from "#lib/ranking/decision-table.ts";

/** Whether a provider does the kind of business that is meant, as far as anybody knows; true where none is meant. */
export function isInBusiness(
  business: FactRequirement | undefined,
  { facts }: Pick<Alternative, "facts">,
  { data }: { data: Pick<DecisionTable["data"], "facts" | "as_of"> },
): boolean {
  if (!business) return true;
  const answer = answerFactRequirement(business, makeAnswerContext({ facts }, data));
  return answer === "meets" || answer === "might";
}
