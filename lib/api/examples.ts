import type { CompiledCatalog } from "#lib/ranking/catalog.ts";

/** Names in a path, with one that there is for each. */
export function listExamples({ catalog }: CompiledCatalog): Readonly<Record<string, string>> {
  const [category] = catalog.categories;
  const named = {
    category: category?.id,
    provider: category?.providers[0]?.id,
    use: category?.useCases[0]?.id,
    ledger: category?.ledgers[0]?.id,
    edition: category?.editions[0]?.id,
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, id]) => (id === undefined ? [] : [[name, id]])),
  );
}
