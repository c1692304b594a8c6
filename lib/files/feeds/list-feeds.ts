import { listAnswerEntries } from "#lib/files/feeds/answer-entries.ts";
import { listCorrectionEntries } from "#lib/files/feeds/correction-entries.ts";
import { listEditionEntries, listOwnEditionEntries } from "#lib/files/feeds/edition-entries.ts";
import { chooseNewest, type Feed, type FeedEntry } from "#lib/files/feeds/feed.ts";
import { findFirstId, makeId } from "#lib/files/feeds/feed-ids.ts";
import { listMovedEntries } from "#lib/files/feeds/moved-entries.ts";
import { ATOM_TYPE, writeAtom } from "#lib/files/feeds/write-atom.ts";
import { JSON_FEED_TYPE, writeJsonFeed } from "#lib/files/feeds/write-json-feed.ts";
import type { ListFiles, MadeFile } from "#lib/files/made-file.ts";
import type { Catalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { type FeedPage, type FeedSubject, listFeedPages } from "#lib/views/site/feed-pages.ts";
import { links } from "#lib/views/words/links.ts";

/** All there is to tell of a category, kind by kind; it stands in its own feed and in the site's. */
const entriesIn = onceFor((catalog: Catalog) =>
  onceFor((category: ScoredCategory): FeedEntry[] => [
    ...listEditionEntries(catalog, category),
    ...listMovedEntries(catalog, category),
    ...category.useCases.flatMap((useCase) => listAnswerEntries(catalog, category, useCase)),
    ...category.providers.flatMap((one) => listCorrectionEntries(catalog, category, one)),
  ]),
);

function listEntries(catalog: Catalog, subject: FeedSubject): FeedEntry[] {
  switch (subject.kind) {
    case "site":
      return catalog.categories.flatMap((category) => entriesIn(catalog)(category));
    case "category":
      return entriesIn(catalog)(subject.category);
    case "provider": {
      const { category, provider } = subject;
      return [
        ...listOwnEditionEntries(catalog, category, provider),
        ...listMovedEntries(catalog, category, provider.id),
        ...listCorrectionEntries(catalog, category, provider),
      ];
    }
    case "use-case":
      return [
        ...listEditionEntries(catalog, subject.category),
        ...listAnswerEntries(catalog, subject.category, subject.useCase),
      ];
  }
}

function idOf(catalog: Catalog, subject: FeedSubject): string {
  switch (subject.kind) {
    case "site":
      return makeId(catalog, "feed");
    case "category":
      return makeId(catalog, subject.category.id, "feed");
    case "provider": {
      const { category, provider } = subject;
      const first = findFirstId(provider.id, category);
      return makeId(catalog, category.id, "providers", first, "feed");
    }
    case "use-case": {
      const { id, data } = subject.useCase;
      return makeId(catalog, subject.category.id, "use-cases", data.former_ids?.[0] ?? id, "feed");
    }
  }
}

function makeFeed(catalog: Catalog, { page, title, asOf, subject }: FeedPage): Feed {
  const entries = chooseNewest(listEntries(catalog, subject));
  return { id: idOf(catalog, subject), title, page, asOf, entries };
}

/** The feeds of the site, of each category, provider and guide, as Atom and as JSON Feed. */
export const listFeeds: ListFiles = ({ catalog }) =>
  listFeedPages(catalog).flatMap((page): MadeFile[] => [
    {
      path: links.feed(page.page, "xml"),
      type: ATOM_TYPE,
      body: () => writeAtom(makeFeed(catalog, page), catalog.site),
    },
    {
      path: links.feed(page.page, "json"),
      type: JSON_FEED_TYPE,
      body: () => writeJsonFeed(makeFeed(catalog, page), catalog.site),
    },
  ]);
