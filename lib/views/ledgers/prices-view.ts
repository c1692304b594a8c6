import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { type LedgerPart, viewLedgerPart } from "#lib/views/ledgers/ledger-view.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { wordDeclarations } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";

/** The page of a category's prices: the ledgers that the category names for it, one below the other. */
export interface PricesView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  heading: string;
  asOf: string;
  interests: string;
  ledgers: LedgerPart[];
}

/** The ledgers of a category's prices; none where it names none. */
export function listPriceLedgers({ data }: Pick<ScoredCategory, "data">): string[] {
  return data.prices ?? [];
}

/** The address of a category's page of prices; null where it has none. */
export function linkPrices(category: Pick<ScoredCategory, "id" | "data">): string | null {
  return listPriceLedgers(category).length > 0 ? links.prices(category.id) : null;
}

/** The page of a category's prices. Throws if there is no such category. */
export function viewPrices(compiled: CompiledCatalog, id: string): PricesView {
  const category = requireEntry(compiled.catalog.categories, id, "category");
  const { title, nav, as_of, noun } = category.data;
  const ledgers: LedgerPart[] = [];
  for (const ledger of listPriceLedgers(category)) {
    const after = ledgers.reduce((sum, one) => sum + one.sources.length, 0);
    ledgers.push(viewLedgerPart(compiled, category, ledger, { after, owner: ledger }));
  }
  return {
    meta: makeMeta(
      `${title}: prices`,
      `What ${noun.many} ask and were paid, as far as a public source prints it: ${ledgers.map((one) => one.title.toLowerCase()).join(", ")}.`,
      links.prices(id),
    ),
    category: { title, nav, href: links.category(id) },
    heading: "Prices we could find",
    asOf: formatDate(as_of),
    interests: wordDeclarations(category.providers),
    ledgers,
  };
}
