import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
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

/** What keeps its former ids when it gets another. */
interface Renamed {
  id: string;
  data: { former_ids?: string[] | undefined };
}

/** Whether a provider has, or had, this id. */
export function hasId(provider: Renamed, id: string | undefined): boolean {
  return id !== undefined && (provider.id === id || (provider.data.former_ids ?? []).includes(id));
}

/** Places of entries by the ids that they have, then by those that they had once; the first of several has it. */
const placesById = onceFor((entries: readonly Renamed[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const add = (id: string, place: number): void => {
    if (!places.has(id)) places.set(id, place);
  };
  for (const [place, { id }] of entries.entries()) add(id, place);
  for (const [place, { data }] of entries.entries())
    for (const id of data.former_ids ?? []) add(id, place);
  return places;
});

/** The entry that has this id, else one that had it once; undefined where neither is there. */
export function findNow<Entry extends Renamed>(
  id: string | undefined,
  entries: readonly Entry[],
): Entry | undefined {
  const place = id === undefined ? undefined : placesById(entries).get(id);
  return place === undefined ? undefined : entries[place];
}

/** What a provider of an old edition has today, by the id it had then. */
export function describeToday(
  id: string,
  { category, categories }: CategoryContext,
): ProviderToday {
  const today = findNow(id, category.providers);
  return {
    href: today ? links.provider(category.id, today.id) : null,
    hasInterest: today !== undefined && hasInterest(today, category.id, categories),
  };
}
