import { loadCatalog } from "#lib/catalog/load-catalog.ts";

type ScoredCategory = ReturnType<typeof loadCatalog>["catalog"]["categories"][number];

/** The parameter of a route that every category has, or every one of those that `has` names. */
export function listCategories(
  has: (category: ScoredCategory) => boolean = () => true,
): { category: string }[] {
  return loadCatalog()
    .catalog.categories.filter(has)
    .map(({ id }) => ({ category: id }));
}
