import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { type LedgerLink, listLedgers } from "#lib/views/ledgers/ledger-view.ts";
import { linkPrices } from "#lib/views/ledgers/prices-view.ts";
import { type ArithmeticView, viewArithmetic } from "#lib/views/provider/arithmetic-view.ts";
import {
  type OrderMentionView,
  type OrderPlaceView,
  viewMention,
  viewOrder,
} from "#lib/views/provider/order-view.ts";
import { type PlaceView, viewPlace } from "#lib/views/provider/place-view.ts";
import {
  type CorrectionView,
  type IncidentView,
  viewProviderTexts,
} from "#lib/views/provider/provider-texts.ts";
import { type RowView, viewRows } from "#lib/views/ranking/row-view.ts";
import { type CriterionView, viewCriterion } from "#lib/views/words/criterion-view.ts";
import { type FactView, viewFact } from "#lib/views/words/fact-view.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { type GlanceView, viewGlance } from "#lib/views/words/glance-view.ts";
import { describeGroup, type GroupText, wordProvisional } from "#lib/views/words/group-view.ts";
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
  /** Why its place is provisional; null where it is firm or there is none. */
  provisional: string | null;
  orderName: string;
  /** Its place in the published order, or where that names it without one. */
  order: OrderPlaceView | null;
  mention: OrderMentionView | null;
  criteria: CriterionView[];
  arithmetic: ArithmeticView;
  /** Null where it carries no place. */
  place: PlaceView | null;
  glance: GlanceView[];
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

/** The page of a provider. Throws if there is none: routes are made from the providers that exist. */
export function viewProvider(
  { catalog, html, sampled }: CompiledCatalog,
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
    provisional: wordProvisional(provider, category),
    orderName: nameOrder(category),
    order: viewOrder(provider, category),
    mention: viewMention(provider, category),
    criteria: provider.criteria.flatMap((result) => viewCriterion(result, category, factOf) ?? []),
    arithmetic: viewArithmetic(provider, category),
    place: viewPlace(provider, category, row.standing, sampled[categoryId]),
    glance: viewGlance(provider, category),
    factGroups: groupFacts(facts, category),
    html: html[provider.file] ?? "",
    interests: viewInterests(provider, categoryId, catalog.categories),
    sources,
    ledgers: listLedgers(category, id),
    prices: linkPrices(category),
    edition: formatDate(category.data.as_of),
    compare: links.compare(categoryId, [id]),
    file: makeFileLinks(catalog, provider.file, provider.data.name),
    ...texts,
  };
}
