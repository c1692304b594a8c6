import type { UseCase } from "#lib/domain/use-case.ts";
import {
  type Answered,
  answerDemands,
  measureDistance,
  type Verdict,
} from "#lib/ranking/answer-demands.ts";
import { isInBusiness } from "#lib/ranking/business.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { compareFit } from "#lib/ranking/order-fit.ts";
import { weighNeed } from "#lib/ranking/weigh-need.ts";

/** A provider with its answers to a use case's demands, and to what is good to have. */
export interface JudgedProvider {
  provider: ScoredProvider;
  answered: Answered;
  nice: Answered;
}

/** Everybody under a use case. `elsewhere` might meet the demands but does another kind of business; who shut down is among those who fail. */
export interface JudgedProviders {
  meets: JudgedProvider[];
  might: JudgedProvider[];
  elsewhere: JudgedProvider[];
  fails: JudgedProvider[];
}

/** The parts of a guide: who meets the requirements, who could, who could but does other business, who is ruled out. */
export type PartId = keyof JudgedProviders;

export const PARTS: readonly PartId[] = ["meets", "might", "elsewhere", "fails"];

/** All who were judged: who meets the demands, who might, those elsewhere, who does not. */
export function listJudged({ meets, might, elsewhere, fails }: JudgedProviders): JudgedProvider[] {
  return [...meets, ...might, ...elsewhere, ...fails];
}

/** Whether a provider is of the kind that stands beside the ranking. */
export function isBeside({ provider }: JudgedProvider): boolean {
  return provider.group === "beside";
}

const judgedIn = onceFor((category: ScoredCategory) =>
  onceFor((useCase: UseCase) => judge(useCase, category)),
);

/**
 * Holds everybody against a use case, in the order that its own weights give: who meets it in the order of the better fit,
 * who might by how little is open, the others as listed; who stands beside the ranking comes after those whose rival it is
 * not, so it leads where the situation asks for its kind. Every provider's page asks for it, so it is worked out once.
 */
export function judgeProviders(useCase: UseCase, category: ScoredCategory): JudgedProviders {
  return judgedIn(category)(useCase);
}

/** Negative where only the second stands beside the ranking. */
function compareKinds(a: JudgedProvider, b: JudgedProvider): number {
  return Number(isBeside(a)) - Number(isBeside(b));
}

function judge(useCase: UseCase, category: ScoredCategory): JudgedProviders {
  const { must, nice = [], order = [], business } = useCase;
  const judged = weighNeed(useCase, category).providers.map((provider) => ({
    provider,
    answered: answerDemands(provider, category, must),
    nice: answerDemands(provider, category, nice),
  }));
  const verdictOf = ({ provider, answered }: JudgedProvider): Verdict =>
    provider.group === "closed" ? "fails" : answered.verdict;
  const open = judged.filter((one) => verdictOf(one) === "might");
  return {
    meets: judged
      .filter((one) => verdictOf(one) === "meets")
      .sort((a, b) => compareKinds(a, b) || compareFit(a, b, order, category.data.facts)),
    might: open
      .filter((one) => isInBusiness(business, one.provider, category))
      .sort(
        (a, b) => compareKinds(a, b) || measureDistance(a.answered) - measureDistance(b.answered),
      ),
    elsewhere: open.filter((one) => !isInBusiness(business, one.provider, category)),
    fails: judged.filter((one) => verdictOf(one) === "fails"),
  };
}
