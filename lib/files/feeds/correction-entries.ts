import type { FeedEntry } from "#lib/files/feeds/feed.ts";
import { findFirstId, makeId } from "#lib/files/feeds/feed-ids.ts";
import type { Catalog, ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { nameOrder } from "#lib/views/words/published-order.ts";
import { flattenText, resolveText } from "#lib/views/words/rich-text.ts";

/** The dated corrections of one provider, in the order of its file. An id is the day with a count, so that a topic may be worded anew. */
export function listCorrectionEntries(
  catalog: Catalog,
  category: ScoredCategory,
  { id, data }: ScoredProvider,
): FeedEntry[] {
  const context = { categories: catalog.categories, category, provider: id };
  const show = (text: string): string => flattenText(resolveText(text, context));
  const counts = new Map<string, number>();
  return (data.corrections ?? []).flatMap(({ since, topic, guide, evidence }): FeedEntry[] => {
    if (since === undefined) return [];
    const count = (counts.get(since) ?? 0) + 1;
    counts.set(since, count);
    const own = findFirstId(id, category);
    return [
      {
        id: makeId(catalog, category.id, "providers", own, "corrections", `${since}-${count}`),
        title: `${data.name}: ${topic}, corrected`,
        date: since,
        href: `${links.provider(category.id, id)}#corrections`,
        tag: category.data.nav,
        lines: [
          `What ${nameOrder(category)} said: ${show(guide)}`,
          `What the evidence says since ${formatDate(since)}: ${show(evidence)}`,
        ],
      },
    ];
  });
}
