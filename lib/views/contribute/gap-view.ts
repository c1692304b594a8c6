import { recipeOf } from "#lib/domain/fact-options.ts";
import type { Catalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { cutLong } from "#lib/views/words/cut-long.ts";
import { links } from "#lib/views/words/links.ts";
import { type OpenFactView, viewOpenFacts } from "#lib/views/words/open-fact-view.ts";
import { makeFileLinks } from "#lib/views/words/page-meta.ts";

/** A fact that somebody could look up. */
interface GapView extends Omit<OpenFactView, "open"> {
  /** The ledger from whose rows the fact is counted; null where it stands in the provider's file. */
  ledger: { title: string; edit: string } | null;
}

/** What could be looked up about one provider, the most valuable first; `more` counts those not shown. */
export interface ProviderGaps {
  id: string;
  name: string;
  href: string;
  edit: string;
  gaps: GapView[];
  more: number;
}

/** Enough for an evening; the provider's page shows the rest. */
const SHOWN = 4;

/** The ledger that a fact is counted from, with the place where a row can be added. */
function findLedger(id: string, category: ScoredCategory, catalog: Catalog): GapView["ledger"] {
  const declaration = category.data.facts[id];
  const recipe = declaration && recipeOf(declaration);
  const ledger = category.ledgers.find((one) => one.id === recipe?.ledger);
  const title = category.data.ledgers?.[ledger?.id ?? ""]?.title;
  if (!ledger || title === undefined) return null;
  return { title, edit: makeFileLinks(catalog, ledger.file, title).edit };
}

/** What could be looked up about every provider of a category, in the order of the list, of very many about the first; those without a gap are left out. */
export function viewGaps(category: ScoredCategory, catalog: Catalog): ProviderGaps[] {
  return cutLong(category.providers).shown.flatMap((provider) => {
    const all = viewOpenFacts(provider, category)
      .filter(({ open }) => open.gain > 0)
      .map(({ open, ...fact }) => ({ ...fact, ledger: findLedger(fact.id, category, catalog) }));
    if (all.length === 0) return [];
    const { edit } = makeFileLinks(catalog, provider.file, provider.data.name);
    const gaps = all.slice(0, SHOWN);
    return [
      {
        id: provider.id,
        name: provider.data.name,
        href: links.provider(category.id, provider.id),
        edit,
        gaps,
        more: all.length - gaps.length,
      },
    ];
  });
}
