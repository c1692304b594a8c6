import type { Requirement } from "#lib/domain/requirement.ts";
import {
  type Answered,
  answerDemands,
  measureDistance,
  type Verdict,
} from "#lib/ranking/answer-demands.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { nameUnder } from "#lib/views/words/demand-words.ts";
import {
  capitalise,
  formatOrdinal,
  joinWords,
  spellNumber,
} from "#lib/views/words/format-value.ts";
import { describeGroup } from "#lib/views/words/group-view.ts";

/** A provider with its answers to a use case's demands. */
export interface JudgedProvider {
  provider: ScoredProvider;
  answered: Answered;
}

/** Where a provider stands among all, in words. */
export function placeOf(provider: ScoredProvider, category: ScoredCategory): string {
  const ranked = category.providers.filter((one) => one.standing !== null).length;
  return provider.standing
    ? `${formatOrdinal(provider.standing.rank)} of ${ranked} ranked${provider.provisional ? " (provisional)" : ""}`
    : describeGroup(provider.group, category).title;
}

/** The sentence that answers a use case. */
export function answerUseCase(
  { data }: ScoredCategory["useCases"][number],
  category: ScoredCategory,
): string {
  const judged = category.providers.map((provider) => ({
    provider,
    answered: answerDemands(provider, category, data.must),
  }));
  return wordAnswer(judged, data.must, category);
}

/** The answer to a use case in a sentence or two, made from the facts. */
export function wordAnswer(
  judged: readonly JudgedProvider[],
  must: readonly Requirement[],
  category: ScoredCategory,
): string {
  const named = (verdict: Verdict): string[] =>
    judged
      .filter((one) => one.answered.verdict === verdict)
      .map(({ provider }) => nameUnder(provider, must, category));
  const [meets, might] = [named("meets"), named("might")];
  const total = spellNumber(judged.length);
  const open =
    might.length === 0
      ? ""
      : might.length === 1
        ? ` ${might[0]} might; something about it is still unknown.`
        : ` ${capitalise(spellNumber(might.length))}${meets.length > 0 ? " more" : ""} might; something about them is still unknown.`;
  if (meets.length > 0) {
    const verb = meets.length === 1 ? "meets" : "meet";
    return `Of ${total} ${category.data.noun.many}, ${joinWords(meets)} ${verb} every demand on the evidence.${open}`;
  }
  const least = Math.min(...judged.map((one) => measureDistance(one.answered)));
  const nearest = judged
    .filter((one) => measureDistance(one.answered) === least)
    .map((one) => one.provider.data.name);
  const near = ` ${joinWords(nearest)} ${nearest.length === 1 ? "comes" : "come"} nearest.`;
  return `None of ${total} ${category.data.noun.many} is proven to meet every demand.${near}${open}`;
}
