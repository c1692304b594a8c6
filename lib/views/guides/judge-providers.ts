import {
  answerFactRequirement,
  makeAnswerContext,
  meetsAll,
} from "#lib/domain/answer-requirement.ts";
import type { FactRequirement } from "#lib/domain/requirement.ts";
import type { UseCase } from "#lib/domain/use-case.ts";
import { type Answered, answerDemands, measureDistance } from "#lib/ranking/answer-demands.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { compareFit } from "#lib/ranking/order-fit.ts";

/** A provider with its answers to a use case's demands, and to what is good to have. */
export interface JudgedProvider {
  provider: ScoredProvider;
  answered: Answered;
  nice: Answered;
}

/** Everybody under a use case. `elsewhere` might meet the demands but does another kind of business. */
export interface JudgedProviders {
  meets: JudgedProvider[];
  might: JudgedProvider[];
  elsewhere: JudgedProvider[];
  fails: JudgedProvider[];
}

/** All who were judged: who meets the demands, who might, those elsewhere, who does not. */
export function listJudged({ meets, might, elsewhere, fails }: JudgedProviders): JudgedProvider[] {
  return [...meets, ...might, ...elsewhere, ...fails];
}

/** Whether a provider does the kind of business that is meant, as far as anybody knows. */
export function isInBusiness(
  business: FactRequirement | undefined,
  provider: ScoredProvider,
  category: ScoredCategory,
): boolean {
  if (!business) return true;
  const answer = answerFactRequirement(business, makeAnswerContext(provider, category.data));
  return answer === "meets" || answer === "might";
}

/** Holds everybody against a use case: who meets it in the order of the better fit, who might by how little is open, the others as listed. */
export function judgeProviders(useCase: UseCase, category: ScoredCategory): JudgedProviders {
  const { must, nice = [], order = [], business } = useCase;
  const judged = category.providers.map((provider) => ({
    provider,
    answered: answerDemands(provider, category, must),
    nice: answerDemands(provider, category, nice),
  }));
  const open = judged.filter((one) => one.answered.verdict === "might");
  return {
    meets: judged
      .filter((one) => one.answered.verdict === "meets")
      .sort((a, b) => compareFit(a, b, order, category.data.facts)),
    might: open
      .filter((one) => isInBusiness(business, one.provider, category))
      .sort((a, b) => measureDistance(a.answered) - measureDistance(b.answered)),
    elsewhere: open.filter((one) => !isInBusiness(business, one.provider, category)),
    fails: judged.filter((one) => one.answered.verdict === "fails"),
  };
}

/** What a use case says to look out for, as far as it holds of a provider. */
export function listWatch(
  { watch = [] }: UseCase,
  provider: ScoredProvider,
  category: ScoredCategory,
): string[] {
  const context = makeAnswerContext(provider, category.data);
  return watch.filter(({ holds_if }) => meetsAll(holds_if, context)).map(({ text }) => text);
}
