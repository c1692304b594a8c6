import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { type EditionView, viewEdition } from "#lib/views/changes/edition-view.ts";
import { type FrozenView, viewFrozen } from "#lib/views/changes/frozen-view.ts";

/** An edition as its page shows it: frozen with all its facts, or published elsewhere as an order alone. */
export type AnyEditionView = Pick<FrozenView, "meta" | "category"> &
  ({ frozen: FrozenView } | { published: EditionView });

/** The page of one edition by its id. Throws if the category has no such edition. */
export function viewAnyEdition(
  compiled: CompiledCatalog,
  category: string,
  edition: string,
): AnyEditionView {
  const isFrozen = compiled.catalog.categories
    .find((one) => one.id === category)
    ?.editions.some((one) => one.id === edition);
  if (isFrozen) {
    const frozen = viewFrozen(compiled, category, edition);
    return { meta: frozen.meta, category: frozen.category, frozen };
  }
  const published = viewEdition(compiled, category, edition);
  return { meta: published.meta, category: published.category, published };
}
