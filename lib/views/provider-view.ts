import type { Sentence } from "#lib/domain/provider.ts";
import { textOf } from "#lib/domain/provider.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import type { CompiledCatalog } from "#lib/ranking/load-catalog.ts";
import { type ArithmeticView, viewArithmetic } from "#lib/views/arithmetic-view.ts";
import { type CriterionView, viewCriterion } from "#lib/views/criterion-view.ts";
import { type FactView, viewFact } from "#lib/views/fact-view.ts";
import { formatDate, formatOrdinal } from "#lib/views/format-value.ts";
import { describeGroup, type GroupText } from "#lib/views/group-view.ts";
import { findProviderLink, links } from "#lib/views/links.ts";
import { type RowView, viewRows } from "#lib/views/list-view.ts";
import { type FileLinks, makeFileLinks, makeMeta, type PageMeta } from "#lib/views/page-meta.ts";
import { flattenText, type RichText, resolveText, type TextContext } from "#lib/views/rich-text.ts";
import {
  linkSources,
  type SourceLink,
  type SourceView,
  viewSources,
} from "#lib/views/source-view.ts";
import { findGuidePlace } from "#lib/views/standing-view.ts";

/** What the 2025 guide said against what the evidence says. */
export interface CorrectionView {
  topic: string;
  guide: RichText;
  evidence: RichText;
  since: string | null;
  sources: SourceLink[];
}

export interface IncidentView {
  date: string;
  title: string;
  text: RichText;
  scope: RichText;
  sources: SourceLink[];
}

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
  guide: { place: string; of: number; published: string; ours: string } | null;
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
  interests: string;
  sources: SourceView[];
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

function viewGuide(provider: ScoredProvider, category: ScoredCategory): ProviderView["guide"] {
  const guide = findGuidePlace(provider, category);
  if (!guide) return null;
  return {
    place: formatOrdinal(guide.place),
    of: guide.of,
    published: formatDate(guide.published),
    ours: provider.standing ? formatOrdinal(provider.standing.rank) : "no rank",
  };
}

/** The texts of a provider with references resolved and sources linked. */
function viewTexts(
  provider: ScoredProvider,
  category: ScoredCategory,
  context: TextContext,
  sources: readonly SourceView[],
) {
  const { data } = provider;
  const resolve = (text: string): RichText => resolveText(text, context);
  const resolveAll = (sentences: readonly Sentence[]): RichText[] =>
    sentences.map((one) => resolve(textOf(one)));
  return {
    summary: resolve(data.summary),
    headline: resolve(data.headline),
    suits: resolveAll(data.suits),
    why: resolveAll(data.why),
    thinkTwice: resolveAll(data.think_twice),
    features: resolveAll(data.features),
    fees: resolve(data.fees),
    regions: resolve(data.regions),
    alternatives: (data.alternatives ?? []).flatMap(({ provider: ref, why }) => {
      const [first = "", second] = ref.split("/");
      const link = findProviderLink(
        context.categories,
        second ? first : category.id,
        second ?? first,
      );
      return link ? [{ ...link, why: resolve(why) }] : [];
    }),
    corrections: (data.corrections ?? []).map(
      (correction): CorrectionView => ({
        topic: correction.topic,
        guide: resolve(correction.guide),
        evidence: resolve(correction.evidence),
        since: correction.since === undefined ? null : formatDate(correction.since),
        sources: linkSources(correction.sources, sources),
      }),
    ),
    incidents: (data.incidents ?? []).map(
      (incident): IncidentView => ({
        date: formatDate(incident.date),
        title: incident.title,
        text: resolve(incident.text),
        scope: resolve(incident.scope),
        sources: linkSources(incident.sources, sources),
      }),
    ),
  };
}

/** The page of a provider. Throws if there is none: routes are made from the providers that exist. */
export function viewProvider(
  { catalog, html }: CompiledCatalog,
  categoryId: string,
  id: string,
): ProviderView {
  const category = catalog.categories.find((one) => one.id === categoryId);
  const index = category?.providers.findIndex((one) => one.id === id) ?? -1;
  const provider = category?.providers[index];
  const row = category && viewRows(category, catalog.categories)[index];
  if (!category || !provider || !row)
    throw new Error(`There is no provider "${categoryId}/${id}" in the catalog.`);
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
  const texts = viewTexts(provider, category, context, sources);
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
    guide: viewGuide(provider, category),
    criteria: provider.criteria.flatMap((result) => viewCriterion(result, category, factOf) ?? []),
    arithmetic: viewArithmetic(provider, category),
    headlineFacts: (category.data.headline ?? []).flatMap((fact) => factOf(fact) ?? []),
    factGroups: groupFacts(facts, category),
    html: html[provider.file] ?? "",
    interests: provider.data.interests,
    sources,
    edition: formatDate(category.data.as_of),
    compare: links.compare(categoryId, [id]),
    file: makeFileLinks(catalog, provider.file, provider.data.name),
    ...texts,
  };
}
