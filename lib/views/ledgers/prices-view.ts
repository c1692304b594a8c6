import { findNewest } from "#lib/domain/date-range.ts";
import { nameLedgerSource, nameRowSources } from "#lib/domain/ledger.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { listRowsAbout } from "#lib/ranking/rows-about.ts";
import { dateOfRow } from "#lib/views/ledgers/cell-words.ts";
import { type LedgerPart, viewLedgerPart } from "#lib/views/ledgers/ledger-view.ts";
import { formatDate, spellNumber } from "#lib/views/words/format-value.ts";
import { wordDeclarations } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";
import {
  type FileLinks,
  makeFileLinks,
  makeMeta,
  type PageMeta,
} from "#lib/views/words/page-meta.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { type SourceView, viewSources } from "#lib/views/words/source-view.ts";

/** The page of a category's prices: the ledgers that the category names for it, one below the other. */
export interface PricesView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  heading: string;
  /** How many there are, of whom, and how new they are. */
  lead: string;
  asOf: string;
  interests: string;
  ledgers: LedgerPart[];
  /** Those of all its ledgers; what two of them cite is one. */
  sources: SourceView[];
  ask: { title: string; text: string }[];
  /** How prices count in the ranking. */
  scored: {
    title: string;
    weight: number;
    href: string;
    text: string;
    guide: { title: string; href: string } | null;
  } | null;
  file: FileLinks;
}

/** The ledgers of a category's prices; none where it names none. */
export function listPriceLedgers({ data }: Pick<ScoredCategory, "data">): string[] {
  return data.prices?.ledgers ?? [];
}

/** The address of a category's page of prices; null where it has none. */
export function linkPrices(category: Pick<ScoredCategory, "id" | "data">): string | null {
  return listPriceLedgers(category).length > 0 ? links.prices(category.id) : null;
}

/** What the first of the page's ledgers holds, in a sentence. */
function wordLead(
  { id, count, table }: LedgerPart,
  { data, ledgers, providers }: ScoredCategory,
): string {
  const ledger = ledgers.find((one) => one.id === id);
  const rows = ledger?.data.rows ?? [];
  const known = providers.filter((one) => listRowsAbout(ledger?.data, one.id).length > 0);
  const own = table.rows.filter(({ isOwn }) => isOwn).length;
  const dates = rows.map(dateOfRow);
  const newest = findNewest(dates);
  const which = dates.includes(null) ? "the newest with a date" : "the newest";
  const share = own === rows.length ? "" : `${own} of them `;
  const whose = `${share}from ${spellNumber(known.length)} of our ${spellNumber(providers.length)} ${data.noun.many}`;
  const day = newest === undefined ? "" : `; ${which} is from ${formatDate(newest)}`;
  return `${count} that a public source prints, ${whose}${day}.`;
}

function viewScored(category: ScoredCategory): PricesView["scored"] {
  const { scored } = category.data.prices ?? {};
  const criterion = category.criteria.find(({ id }) => id === scored?.criterion);
  if (!scored || !criterion) return null;
  const guide = category.useCases.find(({ id }) => id === scored.guide);
  return {
    title: criterion.data.short,
    weight: criterion.data.weight,
    href: links.criterion(category.id, criterion.id),
    text: scored.text,
    guide: guide
      ? { title: guide.data.title, href: links.decisionGuide(category.id, guide.id) }
      : null,
  };
}

/** The page of a category's prices. Throws if there is no such category. */
export function viewPrices(compiled: CompiledCatalog, id: string): PricesView {
  const category = requireEntry(compiled.catalog.categories, id, "category");
  const { title, nav, as_of, prices } = category.data;
  const written = listPriceLedgers(category).map((ledger) =>
    requireEntry(category.ledgers, ledger, "ledger"),
  );
  const sources = viewSources(
    Object.fromEntries(
      written.flatMap((ledger) =>
        Object.entries(ledger.data.sources).map(([source, one]) => [
          nameLedgerSource(ledger.id, source),
          one,
        ]),
      ),
    ),
  );
  const ledgers = written.map((ledger) => {
    const rows = nameRowSources(ledger.id, ledger.data.rows);
    return viewLedgerPart(compiled, category, ledger.id, { rows, sources });
  });
  const heading = prices?.heading ?? "Prices";
  const [first] = ledgers;
  const lead = first ? wordLead(first, category) : "";
  return {
    meta: {
      ...makeMeta(
        heading,
        `${lead} ${ledgers.map((one) => one.title).join(", ")}, each with its source.`,
        links.prices(id),
      ),
      crumb: "Prices",
    },
    category: { title, nav, href: links.category(id) },
    heading,
    lead,
    asOf: formatDate(as_of),
    interests: wordDeclarations(category.providers),
    ledgers,
    sources,
    ask: prices?.ask ?? [],
    scored: viewScored(category),
    file: makeFileLinks(
      compiled.catalog,
      requireEntry(category.ledgers, first?.id ?? "", "ledger").file,
      heading,
    ),
  };
}
