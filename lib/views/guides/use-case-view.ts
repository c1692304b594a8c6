import type { UseCase } from "#lib/domain/use-case.ts";
import type { Verdict } from "#lib/ranking/answer-demands.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { weighNeed } from "#lib/ranking/weigh-need.ts";
import { shareOfHundred } from "#lib/scoring/display.ts";
import { answerGuide } from "#lib/views/guides/guide-answer.ts";
import { type MatrixView, viewMatrix } from "#lib/views/guides/guide-matrix.ts";
import {
  choosePicks,
  type PicksView,
  viewGuidePicks,
  viewWatched,
  type WatchedView,
} from "#lib/views/guides/guide-picks.ts";
import { type GuideQuestionsView, viewGuideQuestions } from "#lib/views/guides/guide-questions.ts";
import {
  type JudgedProviders,
  judgeProviders,
  listJudged,
} from "#lib/views/guides/judge-providers.ts";
import { headEdition } from "#lib/views/words/edition-words.ts";
import { joinWords } from "#lib/views/words/format-value.ts";
import { linkRichText, makeTermLinker } from "#lib/views/words/glossary-links.ts";
import { wordDeclarations } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";
import {
  type FileLinks,
  makeFileLinks,
  makeMeta,
  type PageMeta,
} from "#lib/views/words/page-meta.ts";
import { nameOrder } from "#lib/views/words/published-order.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { wordRequirement } from "#lib/views/words/requirement-view.ts";
import { flattenText, type RichText, resolveText } from "#lib/views/words/rich-text.ts";
import { type SourceView, viewSources } from "#lib/views/words/source-view.ts";

/** What the category's published order named for a need; `by` is what readers know it by. */
interface PublishedPicks {
  by: string;
  row: string;
  picks: { name: string; href: string | null; verdict: string }[];
  note: RichText | null;
}

export interface UseCaseView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  edition: string;
  heading: string;
  question: string;
  summary: RichText;
  audience: RichText;
  answer: RichText;
  picks: PicksView;
  matrix: MatrixView;
  count: number;
  /** By which weights of its own it orders and scores; null where they are the published ones. */
  weights: string | null;
  /** Why each requirement is made. */
  reasons: { text: string; why: string }[];
  questions: GuideQuestionsView;
  watched: WatchedView[];
  published: PublishedPicks | null;
  html: string;
  sources: SourceView[];
  interests: string;
  compare: { label: string; href: string } | null;
  /** The list under these requirements, where they can be changed. */
  change: string;
  file: FileLinks;
}

const PICK_WORDS: Record<Verdict, string> = {
  meets: "which meets every requirement here",
  might: "which could meet them: not yet verified",
  fails: "which is ruled out here",
};

function viewPublished(
  useCase: ScoredCategory["useCases"][number],
  judged: JudgedProviders,
  category: ScoredCategory,
  resolve: (text: string) => RichText,
): PublishedPicks | null {
  const { guide } = useCase.data;
  if (!guide) return null;
  const all = listJudged(judged);
  return {
    by: nameOrder(category),
    row: guide.row,
    picks: guide.picks.map(({ name, provider }) => {
      const found = all.find((one) => one.provider.id === provider);
      return {
        name,
        href: found ? links.provider(category.id, found.provider.id) : null,
        verdict: found ? PICK_WORDS[found.answered.verdict] : "which has no page here",
      };
    }),
    note: guide.note === undefined ? null : resolve(guide.note),
  };
}

/** The weights of a need of its own, as shares of 100 beside the published ones. */
function wordNeedWeights(data: UseCase, category: ScoredCategory): string | null {
  const weighed = weighNeed(data, category);
  if (weighed === category) return null;
  const [own, published] = [weighed, category].map(({ weights }) => shareOfHundred(weights));
  const named = category.criteria.map(({ data: { short } }, index) => {
    const [now, was] = [own?.[index] ?? 0, published?.[index] ?? 0];
    return now === was ? `${short} ${now} %` : `${short} ${now} % (published ${was} %)`;
  });
  return `This need has weights of its own: ${joinWords(named)}. Order, places and scores here are those at these weights.`;
}

/** The comparison of those who are shown side by side. */
function linkCompare(judged: JudgedProviders, category: ScoredCategory): UseCaseView["compare"] {
  const ids = choosePicks(judged).map(({ provider }) => provider.id);
  if (ids.length < 2) return null;
  const label = `Compare the ${ids.length === 2 ? "two" : "three"}`;
  return { label, href: links.compare(category.id, ids) };
}

/** The page of a use case. Throws if there is none: routes are made from those that exist. */
export function viewUseCase(
  { catalog, html }: CompiledCatalog,
  categoryId: string,
  id: string,
): UseCaseView {
  const { categories, glossary } = catalog;
  const category = requireEntry(categories, categoryId, "category");
  const entry = requireEntry(category.useCases, id, "use case");
  const { data } = entry;
  const resolve = (text: string): RichText =>
    resolveText(text, { categories, category, provider: null });
  const linkTerms = makeTermLinker(glossary);
  const judged = judgeProviders(data, category);
  const answer = answerGuide(judged, { data, category });
  return {
    meta: {
      ...makeMeta(
        data.search_title ?? data.title,
        flattenText(answer),
        links.decisionGuide(categoryId, id),
      ),
      crumb: { nav: "Best for your situation", href: links.decisionGuides(categoryId) },
    },
    category: {
      title: category.data.title,
      nav: category.data.nav,
      href: links.category(categoryId),
    },
    edition: headEdition(category),
    heading: data.short ?? data.title,
    question: data.question,
    summary: linkRichText(resolve(data.summary), linkTerms),
    audience: linkRichText(resolve(data.audience), linkTerms),
    answer,
    picks: viewGuidePicks(judged, data, category, categories),
    matrix: viewMatrix(judged, data, category, categories),
    count: category.providers.length,
    weights: wordNeedWeights(data, category),
    reasons: data.must.flatMap((demand) =>
      demand.why === undefined
        ? []
        : [{ text: wordRequirement(demand, category), why: demand.why }],
    ),
    questions: viewGuideQuestions(judged, data, category),
    watched: viewWatched(judged, data, category, categories),
    published: viewPublished(entry, judged, category, resolve),
    html: html[entry.file] ?? "",
    sources: viewSources(data.sources ?? {}),
    interests: wordDeclarations(category.providers),
    compare: linkCompare(judged, category),
    change: `${links.chosen(categoryId, new URLSearchParams({ use: id }))}#must-have`,
    file: makeFileLinks(catalog, entry.file, data.title),
  };
}
