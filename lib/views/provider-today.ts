import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { hasInterest } from "#lib/views/interest-view.ts";
import { links } from "#lib/views/links.ts";

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

/** Finds a provider of an old edition, by the id it had then. */
export function findToday(id: string, { category, categories }: CategoryContext): ProviderToday {
  const today = category.providers.find(
    (one) => one.id === id || one.data.former_ids?.includes(id),
  );
  return {
    href: today ? links.provider(category.id, today.id) : null,
    hasInterest: today !== undefined && hasInterest(today, category.id, categories),
  };
}
