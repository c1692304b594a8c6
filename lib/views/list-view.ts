import { GROUPS } from "#lib/domain/edition.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import type { CompiledCatalog } from "#lib/ranking/load-catalog.ts";
import { chooseDigits, formatTotal } from "#lib/scoring/display.ts";
import { type AdviceView, viewAdvice } from "#lib/views/advice-view.ts";
import { type ScoreView, viewScore } from "#lib/views/criterion-view.ts";
import { formatDate } from "#lib/views/format-value.ts";
import { describeGroup, explainGroup, type GroupText } from "#lib/views/group-view.ts";
import { anchors, links } from "#lib/views/links.ts";
import { type FileLinks, makeFileLinks, makeMeta, type PageMeta } from "#lib/views/page-meta.ts";
import { flattenText, resolveText } from "#lib/views/rich-text.ts";
import { type StandingView, viewStanding } from "#lib/views/standing-view.ts";
import { type TagView, viewTags } from "#lib/views/tag-view.ts";
import { listUseCases, type UseCaseLine } from "#lib/views/use-case-list.ts";

/** A criterion's bar in a row of the list. */
export interface CriterionBar {
  id: string;
  label: string;
  title: string;
  weight: number;
  score: ScoreView;
}

/** A provider in a list. `possible` is null where a possible score would say nothing. `lo` and `hi` are thousandths of 100. */
export interface RowView {
  id: string;
  name: string;
  href: string;
  why: string;
  headline: string;
  proven: string;
  possible: string | null;
  lo: number;
  hi: number;
  known: number;
  tags: TagView[];
  bars: CriterionBar[];
  standing: StandingView | null;
  reason: string | null;
}

export interface GroupView extends GroupText {
  id: string;
  rows: RowView[];
}

/** The page of one category. */
export interface ListView {
  meta: PageMeta;
  nav: string;
  heading: string;
  definition: string;
  noun: { one: string; many: string };
  edition: string;
  asOf: string;
  counts: { value: number; label: string }[];
  groups: GroupView[];
  criteria: { id: string; title: string; question: string; weight: number; href: string }[];
  introHtml: string;
  guide: { title: string; publisher: string; published: string; href: string } | null;
  methodology: string;
  compare: string;
  useCases: UseCaseLine[];
  decisionGuides: string;
  questions: { count: number; href: string } | null;
  advice: AdviceView | null;
  file: FileLinks;
}

/** The rows of a category in list order, with digits chosen so that different ranks never look equal. */
export function viewRows(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): RowView[] {
  const ranked = category.providers.filter((provider) => provider.standing !== null);
  const digits = chooseDigits(
    ranked.map((provider) => provider.total.lo),
    category.weightSum,
  );
  return category.providers.map((provider, index) =>
    viewRow(provider, digits[index] ?? 1, category, categories),
  );
}

function viewRow(
  provider: ScoredProvider,
  digits: number,
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): RowView {
  const { total, id, data } = provider;
  const href = links.provider(category.id, id);
  const weakest = [...provider.criteria].sort((a, b) => a.score.lo - b.score.lo)[0];
  return {
    id,
    name: data.name,
    href,
    why: `${href}#${weakest ? anchors.criterion(weakest.criterion) : ""}`,
    headline: flattenText(resolveText(data.headline, { categories, category, provider: id })),
    proven: formatTotal(total.lo, category.weightSum, digits),
    possible:
      provider.group === "too-little-published"
        ? null
        : formatTotal(total.hi, category.weightSum, digits),
    lo: Math.floor(total.lo / category.weightSum),
    hi: Math.floor(total.hi / category.weightSum),
    known: provider.known,
    tags: viewTags(provider, category),
    bars: provider.criteria.map(({ criterion, score }, at): CriterionBar => {
      const declared = category.criteria[at]?.data;
      return {
        id: criterion,
        label: declared?.short ?? criterion,
        title: declared?.title ?? criterion,
        weight: declared?.weight ?? 0,
        score: viewScore(score),
      };
    }),
    standing: viewStanding(provider, category),
    reason: explainGroup(provider, category),
  };
}

function countFacts(category: ScoredCategory): { sourced: number; unknown: number } {
  let sourced = 0;
  let unknown = 0;
  for (const provider of category.providers) {
    for (const fact of Object.values(provider.facts)) {
      if (fact.state === "claimed" && !fact.guideOnly) sourced++;
      else if (fact.state === "disputed" && !fact.guideOnly) sourced++;
      else if (fact.state !== "not-applicable" && fact.state !== "not-found") unknown++;
    }
  }
  return { sourced, unknown };
}

/** The page of a category. Throws if there is none: routes are made from the categories that exist. */
export function viewList({ catalog, html }: CompiledCatalog, id: string): ListView {
  const category = catalog.categories.find((one) => one.id === id);
  if (!category) throw new Error(`There is no category "${id}" in the catalog.`);
  const { data } = category;
  const rows = viewRows(category, catalog.categories);
  const groups = GROUPS.map(
    (group): GroupView => ({
      id: group,
      ...describeGroup(group, category),
      rows: rows.filter((_, index) => category.providers[index]?.group === group),
    }),
  ).filter((group) => group.rows.length > 0);
  const facts = countFacts(category);
  const guide = category.guides.find((one) => one.id === data.guide)?.data;
  return {
    meta: makeMeta(data.title, data.summary, links.category(id)),
    nav: data.nav,
    heading: data.heading,
    definition: data.definition,
    noun: data.noun,
    edition: data.as_of.slice(0, 7),
    asOf: formatDate(data.as_of),
    counts: [
      { value: facts.sourced, label: "sourced facts" },
      { value: facts.unknown, label: "unknown" },
      ...groups.map((group) => ({
        value: group.rows.length,
        label: group.id === "ranked" ? "ranked" : group.title.toLowerCase(),
      })),
    ],
    groups,
    criteria: category.criteria.map((criterion) => ({
      id: criterion.id,
      title: criterion.data.title,
      question: criterion.data.question,
      weight: criterion.data.weight,
      href: links.criterion(id, criterion.id),
    })),
    introHtml: html[category.file] ?? "",
    guide: guide
      ? {
          title: guide.title,
          publisher: guide.publisher,
          published: formatDate(guide.published),
          href: links.edition(id, data.guide ?? ""),
        }
      : null,
    methodology: links.methodology(id),
    compare: links.compare(id, []),
    useCases: listUseCases(category, catalog.categories),
    decisionGuides: links.decisionGuides(id),
    questions:
      category.questions.length > 0
        ? { count: category.questions.length, href: links.questions(id) }
        : null,
    advice: viewAdvice(category, catalog.categories, html),
    file: makeFileLinks(catalog, category.file, data.title),
  };
}
