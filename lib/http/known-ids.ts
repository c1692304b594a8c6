import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import type { KnownIds } from "#lib/http/judge-request.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";

let cached: { from: CompiledCatalog; known: KnownIds } | null = null;

/** The ids that the catalog holds, worked out once for each catalog. */
export function readKnownIds(): KnownIds {
  const from = loadCatalog();
  if (cached?.from !== from) {
    const categories = new Map(
      from.catalog.categories.map(({ id, providers }) => [
        id,
        {
          providers: new Set(providers.map((provider) => provider.id)),
          former: new Map(
            providers.flatMap((provider) =>
              (provider.data.former_ids ?? []).map((old): [string, string] => [old, provider.id]),
            ),
          ),
        },
      ]),
    );
    cached = { from, known: { categories } };
  }
  return cached.known;
}
