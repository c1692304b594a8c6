import { isInBusiness } from "#lib/ranking/business.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { judgeProviders } from "#lib/views/guides/judge-providers.ts";
import { drawOldPoints } from "#lib/views/ranking/chart-view.ts";
import { findRow, type RowView } from "#lib/views/ranking/row-view.ts";
import { splitProviderRef } from "#lib/views/words/links.ts";
import { type RichText, resolveText } from "#lib/views/words/rich-text.ts";

/** Somebody to look at instead of a provider that cannot be had any more, and why. `old`: thousandths of 100, as its row's ends. */
export interface InsteadView {
  row: RowView;
  old: number;
  why: RichText;
}

/** Enough to choose from. */
const SHOWN = 5;

/** The picks of the situations in which a provider's kind of business is meant, each with those situations. */
function listPicks(own: ScoredProvider, category: ScoredCategory): Map<string, string[]> {
  const picks = new Map<string, string[]>();
  for (const { data } of category.useCases) {
    const pick = judgeProviders(data, category).meets[0]?.provider.id;
    if (pick === undefined || !isInBusiness(data.business, own, category)) continue;
    picks.set(pick, [...(picks.get(pick) ?? []), data.short ?? data.title]);
  }
  return picks;
}

/** Where to look instead: the alternatives that its entry names, then the picks of its situations; none that is gone itself. */
export function viewInstead(
  own: ScoredProvider,
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): InsteadView[] {
  const context = { categories, category, provider: own.id };
  const named = (own.data.alternatives ?? []).map(({ provider: ref, why }) => ({
    path: splitProviderRef(ref, category.id),
    why: resolveText(why, context),
  }));
  const picked = [...listPicks(own, category)].map(([id, titles]) => ({
    path: [category.id, id] as [string, string],
    why: [`Our pick for: ${titles.join("; ")}.`],
  }));
  const isNamed = (path: readonly string[]): boolean =>
    named.some((one) => one.path.join("/") === path.join("/"));
  return [...named, ...picked.filter(({ path }) => !isNamed(path))]
    .flatMap(({ path: [in_, id], why }): InsteadView[] => {
      const home = categories.find((one) => one.id === in_);
      const provider = home?.providers.find((one) => one.id === id);
      const row = home && findRow(home, categories, id);
      const isThere = provider?.standing || provider?.group === "beside";
      if (!home || !provider || !isThere || !row || id === own.id) return [];
      return [{ row, old: drawOldPoints(provider, home), why }];
    })
    .slice(0, SHOWN);
}
