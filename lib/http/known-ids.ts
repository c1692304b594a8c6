import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import type { KnownIds } from "#lib/http/judge-request.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";

interface Renamed {
  id: string;
  data: { former_ids?: string[] | undefined };
}

/** A page's own address, and those of its other forms: whoever follows its feed is led to the feed. */
const FORMS = ["", ".md", "/feed.xml", "/feed.json"];

/** Paths below a folder that entries had under former ids, each with the path it has now. */
function listMoved(folder: string, entries: readonly Renamed[]): [string, string][] {
  return entries.flatMap(({ id, data }) =>
    (data.former_ids ?? []).flatMap((old) =>
      FORMS.map((form): [string, string] => [`${folder}/${old}${form}`, `${folder}/${id}${form}`]),
    ),
  );
}

let cached: { from: CompiledCatalog; known: KnownIds } | null = null;

/** What the catalog holds that the guard asks for, worked out once for each catalog. */
export function readKnownIds(): KnownIds {
  const from = loadCatalog();
  if (cached?.from !== from) {
    const { categories, site } = from.catalog;
    const moved = [
      ...categories.flatMap(({ id, providers, useCases }) => [
        ...listMoved(`/${id}`, providers),
        ...listMoved(`/${id}/for`, useCases),
      ]),
      ...Object.entries(site.moved ?? {}),
    ];
    const known = { categories: new Set(categories.map(({ id }) => id)), moved: new Map(moved) };
    cached = { from, known };
  }
  return cached.known;
}
