import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Catalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { findNewestDay } from "#lib/ranking/newest-day.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { links } from "#lib/views/words/links.ts";

/** What a feed follows. */
export type FeedSubject =
  | { kind: "site" }
  | { kind: "category"; category: ScoredCategory }
  | {
      kind: "provider";
      category: ScoredCategory;
      provider: ScoredCategory["providers"][number];
    }
  | {
      kind: "use-case";
      category: ScoredCategory;
      useCase: ScoredCategory["useCases"][number];
    };

/** A page that has a feed: its address, the feed's title, and the day its content is of. */
export interface FeedPage {
  page: string;
  title: string;
  asOf: PartialDate;
  subject: FeedSubject;
}

/** Every page that has a feed: home, lists, providers and guides. */
export const listFeedPages = onceFor(({ site, categories }: Catalog): FeedPage[] => {
  return [
    {
      page: "/",
      title: `${site.name}: everything that changes`,
      asOf: findNewestDay(categories) ?? "",
      subject: { kind: "site" },
    },
    ...categories.flatMap((category): FeedPage[] => {
      const { id, data, providers, useCases } = category;
      const make = (page: string, title: string, subject: FeedSubject): FeedPage => ({
        page,
        title: `${site.name}: ${title}`,
        asOf: data.as_of,
        subject,
      });
      return [
        make(links.category(id), data.title, { kind: "category", category }),
        ...providers.map((provider) =>
          make(links.provider(id, provider.id), provider.data.name, {
            kind: "provider",
            category,
            provider,
          }),
        ),
        ...useCases.map((useCase) =>
          make(links.decisionGuide(id, useCase.id), useCase.data.title, {
            kind: "use-case",
            category,
            useCase,
          }),
        ),
      ];
    }),
  ];
});
