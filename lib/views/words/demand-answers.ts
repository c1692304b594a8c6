import type { Answer } from "#lib/domain/answer-requirement.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import { listFactRequirements } from "#lib/domain/requirement.ts";
import type { Answerer } from "#lib/ranking/answer-demands.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import {
  type Judged,
  labelDemand,
  type Telling,
  wordValues,
} from "#lib/views/words/demand-words.ts";
import { anchors } from "#lib/views/words/links.ts";
import { wordRequirement } from "#lib/views/words/requirement-view.ts";

/** How one provider answers one demand; `value` is what the fact says. */
export interface DemandAnswerView {
  label: string;
  demand: string;
  answer: Answer;
  value: string;
  href: string;
}

/** A demand in few words and in full: the same for every provider that it is asked of. */
const wordsIn = onceFor((category: Telling) =>
  onceFor((demand: Requirement) => ({
    label: labelDemand(demand, category),
    demand: wordRequirement(demand, category),
    anchor: anchors.fact(listFactRequirements(demand)[0]?.fact ?? ""),
  })),
);

/** What a provider's facts say to a demand. */
const valuesIn = onceFor((category: Telling) =>
  onceFor((provider: Answerer) =>
    onceFor((demand: Requirement) => wordValues(demand, provider, category)),
  ),
);

/** A provider's answer to each demand, in their order; `page` is the address of its page, where the facts stand. */
export function viewDemandAnswers(
  { provider, answered }: Judged,
  demands: readonly Requirement[],
  category: Telling,
  page: string,
): DemandAnswerView[] {
  return demands.map((demand, index) => {
    const { anchor, ...words } = wordsIn(category)(demand);
    return {
      ...words,
      answer: answered.answers[index] ?? "might",
      value: valuesIn(category)(provider)(demand),
      href: `${page}#${anchor}`,
    };
  });
}
