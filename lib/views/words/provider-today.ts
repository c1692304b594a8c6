import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { hasInterest } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";

/** A category among all of them. */
export interface CategoryContext {
  category: ScoredCategory;
  categories: readonly ScoredCategory[];
}

/** What an old edition's provider has today: its page, if it still has one, and whether an interest in it is declared. */
export interface ProviderToday {
  href: string | null;
  hasInterest: boolean;
}

/** Whether a provider has, or had, this id. */
export function hasId(
  provider: { id: string; data: { former_ids?: string[] | undefined } },
  id: string | undefined,
): boolean {
  return id !== undefined && (provider.id === id || (provider.data.former_ids ?? []).includes(id));
}

/** The provider that has an old edition's id today, or had it once; undefined where it is listed no more. */
export function findNow(
  id: string | undefined,
  { providers }: ScoredCategory,
): ScoredProvider | undefined {
  return providers.find((one) => one.id === id) ?? providers.find((one) => hasId(one, id));
}

/** What a provider of an old edition has today, by the id it had then. */
export function describeToday(
  id: string,
  { category, categories }: CategoryContext,
): ProviderToday {
  const today = findNow(id, category);
  return {
    href: today ? links.provider(category.id, today.id) : null,
    hasInterest: today !== undefined && hasInterest(today, category.id, categories),
  };
}
