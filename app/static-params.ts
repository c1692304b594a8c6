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

/** The parameters of a route that stands once for each of a category's entries, such as its providers. */
export function listEntries<Name extends string>(
  name: Name,
  entries: (category: ScoredCategory) => readonly { id: string }[],
): ({ category: string } & Record<Name, string>)[] {
  return loadCatalog().catalog.categories.flatMap((category) =>
    entries(category).map(
      ({ id }) =>
        ({ category: category.id, [name]: id }) as { category: string } & Record<Name, string>,
    ),
  );
}
