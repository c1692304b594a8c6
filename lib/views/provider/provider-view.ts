import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { rememberLast } from "#lib/ranking/once-for.ts";
import { type LedgerLink, listLedgers } from "#lib/views/ledgers/ledger-view.ts";
import { linkPrices, listPriceLedgers } from "#lib/views/ledgers/prices-view.ts";
import { type ArithmeticView, viewArithmetic } from "#lib/views/provider/arithmetic-view.ts";
import { listQuestions } from "#lib/views/provider/ask-view.ts";
import { type BadgeOffer, offerBadge } from "#lib/views/provider/badge-view.ts";
import { type ExtentView, viewExtent } from "#lib/views/provider/extent-view.ts";
import { countKnown, type FactGroup, groupFacts } from "#lib/views/provider/fact-groups.ts";
import { type GuideAnswerView, viewGuideAnswers } from "#lib/views/provider/guide-answers.ts";
import { type InsteadView, viewInstead } from "#lib/views/provider/instead-view.ts";
import { type NeighboursView, viewNeighbours } from "#lib/views/provider/neighbours-view.ts";
import { type OpenPointsView, viewOpenPoints } from "#lib/views/provider/open-points.ts";
import {
  type OrderMentionView,
  type OrderPlaceView,
  viewMention,
  viewOrder,
} from "#lib/views/provider/order-view.ts";
import { gatherSources, type OwnRowsView, viewOwnRows } from "#lib/views/provider/own-rows.ts";
import { type PlaceView, viewPlace } from "#lib/views/provider/place-view.ts";
import {
  type CorrectionView,
  type IncidentView,
  type PointView,
  viewProviderTexts,
} from "#lib/views/provider/provider-texts.ts";
import { wordTitle } from "#lib/views/provider/provider-title.ts";
import {
  groupSources,
  type SourceGroup,
  unlinkOwnPages,
} from "#lib/views/provider/source-groups.ts";
import {
  isGone,
  type ReasonsView,
  type StatusView,
  viewReasons,
  viewStatus,
} from "#lib/views/provider/status-view.ts";
import {
  type TimelineView,
  titleTimeline,
  viewTimeline,
} from "#lib/views/provider/timeline-view.ts";
import { type VerdictView, viewVerdict } from "#lib/views/provider/verdict-view.ts";
import { type RowView, requireRow } from "#lib/views/ranking/row-view.ts";
import { type CriterionView, viewCriterion } from "#lib/views/words/criterion-view.ts";
import { type FactView, viewFact } from "#lib/views/words/fact-view.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import {
  describeGroup,
  type GroupText,
  listsScore,
  wordProvisional,
} from "#lib/views/words/group-view.ts";
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
  row: RowView;
  rankedCount: number;
  group: GroupText & { id: string };
  status: StatusView;
  verdict: VerdictView;
  /** Why its place is provisional; null where it is firm or there is none. */
  provisional: string | null;
  /** What readers know the category's published order by. */
  orderName: string;
  /** Its place in the published order, or where that names it without one. */
  order: OrderPlaceView | null;
  mention: OrderMentionView | null;
  hasOrder: boolean;
  criteria: CriterionView[];
  arithmetic: ArithmeticView;
  /** Null where it carries no place. */
  place: PlaceView | null;
  open: OpenPointsView;
  extent: ExtentView | null;
  /** The rows about it in the category's tables of prices. */
  priceRows: OwnRowsView[];
  timeline: TimelineView | null;
  timelineTitle: string;
  questions: string[];
  guides: GuideAnswerView[];
  /** Where to look instead of one that can no longer be had; else empty. */
  instead: InsteadView[];
  neighbours: NeighboursView;
  factGroups: FactGroup[];
  counts: { facts: string };
  suits: RichText[];
  reasons: ReasonsView;
  why: PointView[];
  thinkTwice: PointView[];
  features: RichText[];
  fees: RichText;
  regions: RichText;
  html: string;
  alternatives: { name: string; href: string; why: RichText }[];
  corrections: CorrectionView[];
  incidents: IncidentView[];
  interests: InterestsView;
  sources: SourceView[];
  sourceGroups: SourceGroup[];
  /** The tables in which rows name it, and the page of prices where there is one. */
  ledgers: LedgerLink[];
  prices: string | null;
  edition: string;
  compare: string;
  /** The badge to show elsewhere; null where there is no score. */
  badge: BadgeOffer | null;
  file: FileLinks;
}

function makeProviderView(
  { catalog, html, sampled }: CompiledCatalog,
  categoryId: string,
  id: string,
): ProviderView {
  const { categories, glossary } = catalog;
  const category = requireEntry(categories, categoryId, "category");
  const provider = requireEntry(category.providers, id, "provider");
  const row = requireRow(category, categories, id);
  const { data } = provider;
  const allSources = gatherSources(provider, category);
  const numbered = viewSources(allSources);
  const sources = listsScore(provider.group) ? numbered : unlinkOwnPages(numbered, data.website);
  const views = new Map(
    Object.keys(category.data.facts).map((fact) => [
      fact,
      viewFact(fact, { category, provider, sources }),
    ]),
  );
  const factOf = (fact: string): FactView | null => views.get(fact) ?? null;
  const facts = [...views.values()].filter((fact) => fact !== null);
  const context: TextContext = { categories, category, provider: id };
  const texts = viewProviderTexts(provider, category, context, { sources, glossary });
  const place = viewPlace(provider, category, row.standing, sampled[categoryId]);
  const status = viewStatus(provider, category, factOf);
  const rowsContext = { categories, category, sources };
  const [order, mention] = [viewOrder(provider, category), viewMention(provider, category)];
  const groups = groupFacts(facts, category);
  return {
    meta: {
      ...makeMeta(
        wordTitle(provider, category),
        flattenText(texts.summary),
        links.provider(categoryId, id),
      ),
      crumb: data.name,
    },
    category: {
      title: category.data.title,
      nav: category.data.nav,
      href: links.category(categoryId),
      methodology: links.methodology(categoryId),
    },
    name: data.name,
    formerNames: data.former_names ?? [],
    website: data.website,
    row,
    rankedCount: category.providers.filter((one) => one.standing !== null).length,
    group: { id: provider.group, ...describeGroup(provider.group, category) },
    status,
    reasons: viewReasons(status),
    verdict: viewVerdict(provider, category),
    provisional: wordProvisional(provider, category),
    orderName: nameOrder(category),
    order,
    mention,
    hasOrder: order !== null || mention !== null || texts.corrections.length > 0,
    criteria: provider.criteria.flatMap((result) => viewCriterion(result, category, factOf) ?? []),
    arithmetic: viewArithmetic(provider, category),
    place,
    open: viewOpenPoints(provider, category, place),
    extent: viewExtent(category, factOf),
    priceRows: listPriceLedgers(category).flatMap(
      (ledger) => viewOwnRows(ledger, provider, rowsContext) ?? [],
    ),
    timeline: viewTimeline(provider, rowsContext),
    timelineTitle: titleTimeline(category),
    questions: isGone(status) ? [] : listQuestions(provider, category),
    guides: viewGuideAnswers(provider, category),
    instead: isGone(status) ? viewInstead(provider, category, categories) : [],
    neighbours: viewNeighbours(provider, category),
    factGroups: groups,
    counts: { facts: countKnown(groups) },
    html: html[provider.file] ?? "",
    interests: viewInterests(provider, categoryId, categories),
    sources,
    sourceGroups: groupSources(sources, allSources),
    ledgers: listLedgers(category, id),
    prices: linkPrices(category),
    edition: formatDate(category.data.as_of),
    compare: links.compare(categoryId, [id]),
    badge: offerBadge(catalog, category, provider),
    file: makeFileLinks(catalog, provider.file, data.name),
    ...texts,
  };
}

/** The page of a provider. Throws if there is none: routes are made from the providers that exist. */
export const viewProvider = rememberLast(makeProviderView);
