import { listFactRequirements } from "#lib/domain/requirement.ts";
import type { FeedEntry } from "#lib/files/feeds/feed.ts";
import { makeId } from "#lib/files/feeds/feed-ids.ts";
import { listFeedPeriods, type Period } from "#lib/files/feeds/periods.ts";
import { answerDemands, type Verdict } from "#lib/ranking/answer-demands.ts";
import type { Catalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import type { Ranking } from "#lib/ranking/score-providers.ts";
import { NOW } from "#lib/views/changes/period-view.ts";
import { answerUseCase } from "#lib/views/guides/guide-answer.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { findNow } from "#lib/views/words/provider-today.ts";

type UseCaseEntry = ScoredCategory["useCases"][number];

/** The parts of a guide, as its page heads them. */
const WORDS: Record<Verdict, string> = {
  meets: "meets every requirement",
  might: "could meet them: ask first",
  fails: "ruled out",
};

/** Whether a ranking asks of its providers all that a use case requires, as it is asked now. */
function asksAll({ data: { must } }: UseCaseEntry, ranking: Ranking, now: ScoredCategory): boolean {
  return must
    .flatMap(listFactRequirements)
    .every(({ fact }) => ranking.data.facts[fact]?.type === now.data.facts[fact]?.type);
}

/** What everybody in a ranking answered to a use case, by the id it has now; who is closed cannot be had. */
function answerAll(
  { data: { must } }: UseCaseEntry,
  ranking: Ranking,
  category: ScoredCategory,
): Map<string, { name: string; verdict: Verdict }> {
  return new Map(
    ranking.providers.map((provider) => {
      const id = findNow(provider.id, category.providers)?.id ?? provider.id;
      const { verdict } = answerDemands(provider, ranking, must);
      const isClosed = provider.group === "closed";
      return [id, { name: provider.data.name, verdict: isClosed ? "fails" : verdict }];
    }),
  );
}

/** Whose answer differs between two states, in the order of the later list; then who is listed no more. */
function listChanged(
  useCase: UseCaseEntry,
  { from, to }: Period,
  category: ScoredCategory,
): string[] {
  const before = answerAll(useCase, from.ranking, category);
  const after = answerAll(useCase, to.ranking, category);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): string[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was?.verdict === is?.verdict) return [];
    const name = is?.name ?? was?.name ?? id;
    const [old, now] = [was, is].map((one) => (one ? WORDS[one.verdict] : "not listed"));
    return [`${name}: from “${old}” to “${now}”.`];
  });
}

/**
 * The answers of a use case that changed between the states of its category, newest first. Where an edition did not ask
 * what it requires, nothing is said: there is no answer to compare with.
 */
export function listAnswerEntries(
  catalog: Catalog,
  category: ScoredCategory,
  useCase: UseCaseEntry,
): FeedEntry[] {
  const { id, data } = useCase;
  return listFeedPeriods(catalog, category).flatMap((period): FeedEntry[] => {
    const { from, to } = period;
    if (![from, to].every(({ ranking }) => asksAll(useCase, ranking, category))) return [];
    const changed = listChanged(useCase, period, category);
    if (changed.length === 0) return [];
    const first = data.former_ids?.[0] ?? id;
    return [
      {
        id: makeId(catalog, category.id, "use-cases", first, "answers-after", from.id),
        title: `${data.title}: other answers`,
        date: to.ranking.data.as_of,
        href: links.decisionGuide(category.id, id),
        tag: category.data.nav,
        lines: [
          `From ${from.label} (${formatDate(from.ranking.data.as_of)}) to ${to.label} (${formatDate(to.ranking.data.as_of)}).`,
          ...changed,
          ...(to.id === NOW ? [`The answer now: ${answerUseCase(useCase, category)}`] : []),
        ],
      },
    ];
  });
}
