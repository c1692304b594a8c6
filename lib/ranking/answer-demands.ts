import { type Answer, answerRequirement } from "#lib/domain/answer-requirement.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";

/** Whether a provider meets all demands, might once its unknown facts are known, or fails one of them. */
export type Verdict = "meets" | "might" | "fails";

export const VERDICTS: readonly Verdict[] = ["meets", "might", "fails"];

/** A verdict with the answer to each demand, in their order. */
export interface Answered {
  verdict: Verdict;
  answers: Answer[];
}

/** Answers demands that must all hold. What does not apply to a provider cannot be met by it. */
export function answerDemands(
  provider: ScoredProvider,
  category: ScoredCategory,
  demands: readonly Requirement[],
): Answered {
  const context = {
    facts: provider.facts,
    declarations: category.data.facts,
    asOf: category.data.as_of,
  };
  const answers = demands.map((demand) => answerRequirement(demand, context));
  const fails = answers.some((answer) => answer === "fails" || answer === "does-not-apply");
  return { verdict: fails ? "fails" : answers.includes("might") ? "might" : "meets", answers };
}

/** How far a provider is from meeting demands: unmet ones first, then open ones; smaller is nearer. */
export function measureDistance({ answers }: Answered): number {
  const count = (wanted: readonly Answer[]): number =>
    answers.filter((answer) => wanted.includes(answer)).length;
  return count(["fails", "does-not-apply"]) * 100 + count(["might"]);
}
