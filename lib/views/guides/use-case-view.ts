import type { Verdict } from "#lib/ranking/answer-demands.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import {
  type JudgedProvider,
  judgeProviders,
  listJudged,
  listWatch,
} from "#lib/views/guides/judge-providers.ts";
import { placeOf, wordAnswer } from "#lib/views/guides/use-case-words.ts";
import { viewRows } from "#lib/views/ranking/row-view.ts";
import { type DemandAnswerView, viewDemandAnswers } from "#lib/views/words/demand-answers.ts";
import { explainVerdict, findQuestion, listConditions } from "#lib/views/words/demand-words.ts";
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
import { flattenText, linkFrom, type RichText, resolveText } from "#lib/views/words/rich-text.ts";
import { type SourceView, viewSources } from "#lib/views/words/source-view.ts";

/** A provider under a use case: where it stands, and why it is in its block. */
export interface CandidateView {
  name: string;
  href: string;
  place: string;
  /** Null where lists leave the score out. */
  proven: string | null;
  hasInterest: boolean;
  reason: string;
  ask: string | null;
  conditions: string[];
  answers: DemandAnswerView[];
  alsoOffers: string[];
  /** What to look out for with this one. */
  watch: RichText[];
}

/** The parts of a guide: by verdict, and apart those who might meet the demands but do another kind of business. */
type BlockId = Verdict | "elsewhere";

export interface UseCaseView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string; guides: string };
  question: string;
  summary: RichText;
  audience: RichText;
  answer: string;
  demands: { text: string; why: string | null }[];
  nice: string[];
  blocks: { id: BlockId; title: string; explanation: string; candidates: CandidateView[] }[];
  /** What the category's published order named for this need; `by` is what readers know it by. */
  published: {
    by: string;
    row: string;
    picks: { name: string; href: string | null; verdict: string }[];
    note: RichText | null;
  } | null;
  html: string;
  sources: SourceView[];
  interests: string;
  compare: string | null;
  /** The list under these demands, where they can be changed. */
  change: string;
  file: FileLinks;
}

const BLOCKS: Record<BlockId, { title: string; explanation: string }> = {
  meets: {
    title: "Meets every demand",
    explanation:
      "Each is proven by a source. In order: who offers more of what is good to have, then the better fit, then the score.",
  },
  might: {
    title: "Could meet them: ask first",
    explanation: "Nothing rules it out, but at least one demand is not verified yet.",
  },
  elsewhere: {
    title: "Unknown, and in another line of business",
    explanation: "Nothing rules it out, but it does not do this kind of business.",
  },
  fails: {
    title: "Ruled out",
    explanation: "At least one demand is not met, by what was found.",
  },
};

const PICK_WORDS: Record<Verdict, string> = {
  meets: "which meets the demands here",
  might: "which might meet the demands here",
  fails: "which does not meet the demands here, by what was found",
};

/** The page of a use case. Throws if there is none: routes are made from those that exist. */
export function viewUseCase(
  { catalog, html }: CompiledCatalog,
  categoryId: string,
  id: string,
): UseCaseView {
  const category = requireEntry(catalog.categories, categoryId, "category");
  const entry = requireEntry(category.useCases, id, "use case");
  const { data } = entry;
  const resolve = (text: string): RichText =>
    resolveText(text, { categories: catalog.categories, category, provider: null });
  const rows = viewRows(category, catalog.categories);
  const judged = judgeProviders(data, category);
  const candidate = (one: JudgedProvider): CandidateView => {
    const { provider, answered, nice } = one;
    const href = links.provider(categoryId, provider.id);
    const row = rows.find((one) => one.id === provider.id);
    return {
      name: provider.data.name,
      href,
      place: placeOf(provider, category),
      proven: row?.listsScore ? row.proven : null,
      hasInterest: row?.hasInterest ?? false,
      reason: explainVerdict(one, data.must, category),
      ask: findQuestion(one, data.must, category),
      conditions: answered.verdict === "fails" ? [] : listConditions(data.must, provider, category),
      answers: viewDemandAnswers(one, data.must, category, href),
      alsoOffers: (data.nice ?? [])
        .filter((_, index) => nice.answers[index] === "meets")
        .map((demand) => wordRequirement(demand, category)),
      watch: listWatch(data, provider, category).map((text) => {
        const own = { categories: catalog.categories, category, provider: provider.id };
        return linkFrom(resolveText(text, own), href);
      }),
    };
  };
  const meeting = judged.meets.map((one) => one.provider.id);
  const linkTerms = makeTermLinker(catalog.glossary);
  const explain = (text: string): RichText => linkRichText(resolve(text), linkTerms);
  const summary = explain(data.summary);
  return {
    meta: makeMeta(data.title, flattenText(summary), links.decisionGuide(categoryId, id)),
    category: {
      title: category.data.title,
      nav: category.data.nav,
      href: links.category(categoryId),
      guides: links.decisionGuides(categoryId),
    },
    question: data.question,
    summary,
    audience: explain(data.audience),
    answer: wordAnswer(judged, data.must, category),
    demands: data.must.map((demand) => ({
      text: wordRequirement(demand, category),
      why: demand.why ?? null,
    })),
    nice: (data.nice ?? []).map((demand) => wordRequirement(demand, category)),
    blocks: (["meets", "might", "elsewhere", "fails"] as const).map((block) => ({
      id: block,
      ...BLOCKS[block],
      candidates: judged[block].map(candidate),
    })),
    published: data.guide
      ? {
          by: nameOrder(category),
          row: data.guide.row,
          picks: data.guide.picks.map(({ name, provider }) => {
            const found = listJudged(judged).find((one) => one.provider.id === provider);
            return {
              name,
              href: found ? links.provider(categoryId, found.provider.id) : null,
              verdict: found ? PICK_WORDS[found.answered.verdict] : "which has no page here",
            };
          }),
          note: data.guide.note === undefined ? null : resolve(data.guide.note),
        }
      : null,
    html: html[entry.file] ?? "",
    sources: viewSources(data.sources ?? {}),
    interests: wordDeclarations(category.providers),
    compare: meeting.length > 1 ? links.compare(categoryId, meeting.slice(0, 4)) : null,
    change: links.chosen(categoryId, new URLSearchParams({ use: id })),
    file: makeFileLinks(catalog, entry.file, data.title),
  };
}
