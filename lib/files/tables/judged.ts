import { GROUPS } from "#lib/domain/edition.ts";
import type { Site } from "#lib/domain/site.ts";
import type { ScoredCategory, ScoredEdition } from "#lib/ranking/catalog.ts";
import type { Evaluated, Ranking } from "#lib/ranking/score-providers.ts";
import { shownEdition } from "#lib/views/words/edition-words.ts";
import { listsScore } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";

/** What stands for the edition of a list that is not frozen as it is. */
const NEXT = "next";

/** A ranking with where its tables lie, what it is called, and where its pages are. */
export interface Judged {
  /** Below the data's folder. */
  folder: string;
  title: string;
  /** The id of the edition, or `next`. */
  edition: string;
  /** The SHA-256 of a frozen edition's file; null for the list on the site. */
  digest: string | null;
  ranking: Ranking;
  /** Whole addresses. */
  pageOf: (provider: string) => string;
  websiteOf: (provider: string) => string | null;
}

/** Those whom lists score before those whom they do not, group by group, as on the page of the list. */
function orderAsListed<Provider extends Pick<Evaluated, "group">>(
  providers: readonly Provider[],
): Provider[] {
  return [true, false].flatMap((isListed) =>
    GROUPS.filter((group) => listsScore(group) === isListed).flatMap((group) =>
      providers.filter((one) => one.group === group),
    ),
  );
}

/** The list of a category as it is on the site. */
export function judgeCategory(category: ScoredCategory, site: Site): Judged {
  const { id, data, providers } = category;
  const websites = new Map(providers.map((one) => [one.id, one.data.website]));
  return {
    folder: id,
    title: data.title,
    edition: shownEdition(category) ?? NEXT,
    digest: null,
    ranking: { ...category, providers: orderAsListed(providers) },
    pageOf: (provider) => `${site.base_url}${links.provider(id, provider)}`,
    websiteOf: (provider) => websites.get(provider) ?? null,
  };
}

/** A frozen edition of a category. */
export function judgeEdition(
  { id, data }: ScoredCategory,
  edition: ScoredEdition,
  site: Site,
): Judged {
  return {
    folder: `${id}/editions/${edition.id}`,
    title: `${data.title}, edition ${edition.id}`,
    edition: edition.id,
    digest: edition.digest,
    ranking: { ...edition, providers: orderAsListed(edition.providers) },
    pageOf: () => `${site.base_url}${links.edition(id, edition.id)}`,
    websiteOf: () => null,
  };
}

/** Every provider with each criterion of the rubric, in their orders. */
export function pairCriteria<Pair>(
  { ranking }: Judged,
  pair: (provider: Evaluated, index: number) => readonly Pair[],
): Pair[] {
  return ranking.providers.flatMap((provider) =>
    ranking.criteria.flatMap((_, index) => pair(provider, index)),
  );
}
