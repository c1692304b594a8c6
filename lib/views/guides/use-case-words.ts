import type { Requirement } from "#lib/domain/requirement.ts";
import { measureDistance } from "#lib/ranking/answer-demands.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import {
  type JudgedProviders,
  judgeProviders,
  listJudged,
} from "#lib/views/guides/judge-providers.ts";
import { nameUnder } from "#lib/views/words/demand-words.ts";
import {
  capitalise,
  formatOrdinal,
  joinWords,
  spellNumber,
} from "#lib/views/words/format-value.ts";
import { describeGroup } from "#lib/views/words/group-view.ts";

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
  return wordAnswer(judgeProviders(data, category), data.must, category);
}

/** The answer to a use case in a sentence or two, made from the facts; the better fit first. */
export function wordAnswer(
  judged: JudgedProviders,
  must: readonly Requirement[],
  category: ScoredCategory,
): string {
  const [meets = [], might = []] = [judged.meets, judged.might].map((ones) =>
    ones.map(({ provider }) => nameUnder(provider, must, category)),
  );
  const all = listJudged(judged);
  const total = spellNumber(all.length);
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
  const least = Math.min(...all.map((one) => measureDistance(one.answered)));
  const nearest = all
    .filter((one) => measureDistance(one.answered) === least)
    .map((one) => one.provider.data.name);
  const near = ` ${joinWords(nearest)} ${nearest.length === 1 ? "comes" : "come"} nearest.`;
  return `None of ${total} ${category.data.noun.many} is proven to meet every demand.${near}${open}`;
}
