import type { CompiledCatalog, ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { type LedgerLink, listLedgers } from "#lib/views/ledgers/ledger-view.ts";
import { listPriceLedgers } from "#lib/views/ledgers/prices-view.ts";
import { type ArithmeticView, viewArithmetic } from "#lib/views/provider/arithmetic-view.ts";
import {
  type CorrectionView,
  type IncidentView,
  viewProviderTexts,
} from "#lib/views/provider/provider-texts.ts";
import { type RowView, viewRows } from "#lib/views/ranking/row-view.ts";
import { findPublishedPlace } from "#lib/views/ranking/standing-view.ts";
import { type CriterionView, viewCriterion } from "#lib/views/words/criterion-view.ts";
import { type FactView, viewFact } from "#lib/views/words/fact-view.ts";
import { formatDate, formatOrdinal } from "#lib/views/words/format-value.ts";
import { describeGroup, type GroupText } from "#lib/views/words/group-view.ts";
import { type InterestsView, viewInterests } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";
import {
  type FileLinks,
  makeFileLinks,
  makeMeta,
  type PageMeta,
} from "#lib/views/words/page-meta.ts";
import { nameOrder } from "#lib/views/words/published-order.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { flattenText, type RichText, type TextContext } from "#lib/views/words/rich-text.ts";
import { type SourceView, viewSources } from "#lib/views/words/source-view.ts";

/** The page of one provider. `row` is what its list shows. */
export interface ProviderView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string; methodology: string };
  name: string;
  formerNames: string[];
  website: string;
  summary: RichText;
  headline: RichText;
  row: RowView;
  rankedCount: number;
  group: GroupText & { id: string };
  /** What readers know the category's published order by. */
  orderName: string;
  order: {
    title: string;
    publisher: string;
    href: string;
    place: string;
    of: number;
    published: string;
    ours: string;
  } | null;
  criteria: CriterionView[];
  arithmetic: ArithmeticView;
  headlineFacts: FactView[];
  factGroups: { title: string; facts: FactView[] }[];
  suits: RichText[];
  why: RichText[];
  thinkTwice: RichText[];
  features: RichText[];
  fees: RichText;
  regions: RichText;
  html: string;
  alternatives: { name: string; href: string; why: RichText }[];
  corrections: CorrectionView[];
  incidents: IncidentView[];
  interests: InterestsView;
  sources: SourceView[];
  /** The tables in which rows name it, and the page of prices where there is one. */
  ledgers: LedgerLink[];
  prices: string | null;
  edition: string;
  compare: string;
  file: FileLinks;
}

function groupFacts(
  facts: readonly FactView[],
  category: ScoredCategory,
): ProviderView["factGroups"] {
  const groups = new Map<string, FactView[]>();
  for (const fact of facts) {
    const title = category.data.facts[fact.id]?.group ?? "";
    groups.set(title, [...(groups.get(title) ?? []), fact]);
  }
  return [...groups].map(([title, ofGroup]) => ({ title, facts: ofGroup }));
}

function viewOrder(provider: ScoredProvider, category: ScoredCategory): ProviderView["order"] {
  const placed = findPublishedPlace(provider, category);
  if (!placed) return null;
  const { order, place, of } = placed;
  return {
    title: order.data.title,
    publisher: order.data.publisher,
    href: links.edition(category.id, order.id),
    place: formatOrdinal(place),
    of,
    published: formatDate(order.data.published),
    ours: provider.standing ? formatOrdinal(provider.standing.rank) : "no rank",
  };
}

/** The page of a provider. Throws if there is none: routes are made from the providers that exist. */
export function viewProvider(
  { catalog, html }: CompiledCatalog,
  categoryId: string,
  id: string,
): ProviderView {
  const category = requireEntry(catalog.categories, categoryId, "category");
  const provider = requireEntry(category.providers, id, "provider");
  const row = requireEntry(viewRows(category, catalog.categories), id, "provider");
  const sources = viewSources(provider.data.sources);
  const context: TextContext = { categories: catalog.categories, category, provider: id };
  const views = new Map(
    Object.keys(category.data.facts).map((fact) => [
      fact,
      viewFact(fact, { category, provider, sources }),
    ]),
  );
  const factOf = (fact: string): FactView | null => views.get(fact) ?? null;
  const facts = [...views.values()].filter((fact) => fact !== null);
  const { glossary } = catalog;
  const texts = viewProviderTexts(provider, category, context, { sources, glossary });
  const path = links.provider(categoryId, id);
  return {
    meta: makeMeta(
      `${provider.data.name}: score, facts and sources`,
      flattenText(texts.summary),
      path,
    ),
    category: {
      title: category.data.title,
      nav: category.data.nav,
      href: links.category(categoryId),
      methodology: links.methodology(categoryId),
    },
    name: provider.data.name,
    formerNames: provider.data.former_names ?? [],
    website: provider.data.website,
    row,
    rankedCount: category.providers.filter((one) => one.standing !== null).length,
    group: { id: provider.group, ...describeGroup(provider.group, category) },
    orderName: nameOrder(category),
    order: viewOrder(provider, category),
    criteria: provider.criteria.flatMap((result) => viewCriterion(result, category, factOf) ?? []),
    arithmetic: viewArithmetic(provider, category),
    headlineFacts: (category.data.headline ?? []).flatMap((fact) => factOf(fact) ?? []),
    factGroups: groupFacts(facts, category),
    html: html[provider.file] ?? "",
    interests: viewInterests(provider, categoryId, catalog.categories),
    sources,
    ledgers: listLedgers(category, id),
    prices: listPriceLedgers(category).length > 0 ? links.prices(categoryId) : null,
    edition: formatDate(category.data.as_of),
    compare: links.compare(categoryId, [id]),
    file: makeFileLinks(catalog, provider.file, provider.data.name),
    ...texts,
  };
}
