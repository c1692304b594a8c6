import type { Catalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { findNow } from "#lib/views/words/provider-today.ts";

/** The year from which ids are made in this way: part of every id, so never changed. */
const SINCE = "2026";

/**
 * Makes an id that lasts: a tag URI (RFC 4151) of the site's host, without the path of its base address, from parts that
 * are ids and dates, and no title.
 */
export function makeId({ site }: Catalog, ...parts: readonly string[]): string {
  const path = parts.map(encodeURIComponent).join("/");
  return `tag:${new URL(site.base_url).hostname},${SINCE}:${path}`;
}

/** Whether two ids ever stood for two providers at once: then one has taken up the other, and was not renamed. */
function stoodBeside(one: string, other: string, { editions }: ScoredCategory): boolean {
  return editions.some(({ providers }) =>
    [one, other].every((id) => providers.some((provider) => provider.id === id)),
  );
}

/** The id under which a provider came first, so that what is told of it stays the same under a new name. */
export function findFirstId(id: string, category: ScoredCategory): string {
  const now = findNow(id, category.providers);
  if (!now || (now.id !== id && stoodBeside(id, now.id, category))) return id;
  const former = now.data.former_ids ?? [];
  return former.find((one) => !stoodBeside(one, now.id, category)) ?? now.id;
}
