import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { linkPrices } from "#lib/views/ledgers/prices-view.ts";
import { joinWords, uncapitalise } from "#lib/views/words/format-value.ts";
import { describeGroup, explainGroup, listsScore } from "#lib/views/words/group-view.ts";

/** The title of a provider's page: what a reader finds there, or that it can no longer be had. */
export function wordTitle(provider: ScoredProvider, category: ScoredCategory): string {
  const { name } = provider.data;
  if (!listsScore(provider.group)) {
    const reason =
      explainGroup(provider, category) ?? describeGroup(provider.group, category).title;
    return `${name}: ${uncapitalise(reason)}`;
  }
  const { extent } = category.data;
  const parts = [
    "score",
    ...(linkPrices(category) === null ? [] : ["prices"]),
    ...(extent ? [uncapitalise(extent.title)] : []),
    "sources",
  ];
  return `${name} review: ${joinWords(parts)}`;
}
