import {
  type Answer,
  answerRequirement,
  makeAnswerContext,
} from "#lib/domain/answer-requirement.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Requirement } from "#lib/domain/requirement.ts";

/** Whether a provider meets all demands, might once its unknown facts are known, or fails one of them. */
export type Verdict = "meets" | "might" | "fails";

/** A verdict with the answer to each demand, in their order. */
export interface Answered {
  verdict: Verdict;
  answers: Answer[];
}

/** Whose facts answer: a provider of the catalog, or what a decision table holds of it. */
export interface Answerer {
  facts: Readonly<Record<string, Fact>>;
}

/** What the answers are read by: a category, or its decision table. */
interface Questionnaire {
  data: { facts: Readonly<Record<string, FactDeclaration>>; as_of: PartialDate };
}

/** The verdict over several answers: all must be *meets*, and what does not apply cannot be met. */
export function judgeAnswers(answers: readonly Answer[]): Verdict {
  if (answers.includes("fails") || answers.includes("does-not-apply")) return "fails";
  return answers.includes("might") ? "might" : "meets";
}

/** Answers demands that must all hold. What does not apply to a provider cannot be met by it. */
export function answerDemands(
  provider: Answerer,
  category: Questionnaire,
  demands: readonly Requirement[],
): Answered {
  const context = makeAnswerContext(provider, category.data);
  const answers = demands.map((demand) => answerRequirement(demand, context));
  return { verdict: judgeAnswers(answers), answers };
}

/** How far a provider is from meeting demands: unmet ones first, then open ones; smaller is nearer. */
export function measureDistance({ answers }: Answered): number {
  const count = (wanted: readonly Answer[]): number =>
    answers.filter((answer) => wanted.includes(answer)).length;
  return count(["fails", "does-not-apply"]) * 100 + count(["might"]);
}
