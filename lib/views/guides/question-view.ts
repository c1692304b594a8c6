import type { Entry } from "#lib/domain/content.ts";
import type { Question } from "#lib/domain/question.ts";
import { answerDemands, type Verdict } from "#lib/ranking/answer-demands.ts";
import { isInBusiness } from "#lib/ranking/business.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { nameUnder } from "#lib/views/words/demand-words.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { wordRequirement } from "#lib/views/words/requirement-view.ts";
import { type SourceView, viewSources } from "#lib/views/words/source-view.ts";

/** Who answers a question by the facts: those who meet it, those who might, and those who do not. */
export interface FactAnswerView {
  demands: string[];
  meets: { name: string; href: string }[];
  might: { name: string; href: string }[];
  fails: { name: string; href: string }[];
}

export interface QuestionView {
  anchor: string;
  question: string;
  html: string;
  list: FactAnswerView | null;
  sources: SourceView[];
}

/** A page of questions: a category's, or the site's with links to those of the categories. */
export interface QuestionsView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string } | null;
  heading: string;
  questions: QuestionView[];
  others: { label: string; href: string }[];
}

function answerByFacts(data: Question, category: ScoredCategory): FactAnswerView | null {
  if (!data.list) return null;
  const { must, business } = data.list;
  const named = (verdict: Verdict) =>
    category.providers
      .filter((provider) => answerDemands(provider, category, must).verdict === verdict)
      .filter((provider) => verdict !== "might" || isInBusiness(business, provider, category))
      .map((provider) => ({
        name: verdict === "fails" ? provider.data.name : nameUnder(provider, must, category),
        href: links.provider(category.id, provider.id),
      }));
  return {
    demands: must.map((demand) => wordRequirement(demand, category)),
    meets: named("meets"),
    might: named("might"),
    fails: named("fails"),
  };
}

function viewQuestion(
  entry: Entry<Question>,
  html: Readonly<Record<string, string>>,
  category: ScoredCategory | null,
): QuestionView {
  return {
    anchor: entry.id,
    question: entry.data.question,
    html: html[entry.file] ?? "",
    list: category ? answerByFacts(entry.data, category) : null,
    sources: viewSources(entry.data.sources ?? {}),
  };
}

function linkPages({ catalog }: CompiledCatalog): { label: string; href: string }[] {
  return catalog.categories
    .filter((category) => category.questions.length > 0)
    .map((category) => ({
      label: `Questions about ${category.data.noun.many}`,
      href: links.questions(category.id),
    }));
}

/** The questions of a category. Throws if there is no such category. */
export function viewCategoryQuestions(compiled: CompiledCatalog, id: string): QuestionsView {
  const category = requireEntry(compiled.catalog.categories, id, "category");
  const { data } = category;
  const own = links.questions(id);
  return {
    meta: makeMeta(
      `${data.title}: questions`,
      `Questions about ${data.noun.many}, answered from facts with sources.`,
      own,
    ),
    category: { title: data.title, nav: data.nav, href: links.category(id) },
    heading: `Questions about ${data.noun.many}`,
    questions: category.questions.map((entry) => viewQuestion(entry, compiled.html, category)),
    others: [
      ...linkPages(compiled).filter((page) => page.href !== own),
      { label: "Questions about this site", href: links.siteQuestions },
    ],
  };
}

/** The questions about the site itself. */
export function viewSiteQuestions(compiled: CompiledCatalog): QuestionsView {
  const { site, questions } = compiled.catalog;
  return {
    meta: makeMeta(
      "Questions",
      `Questions about ${site.name}: who makes it, how it scores, how to correct it.`,
      links.siteQuestions,
    ),
    category: null,
    heading: "Questions about this site",
    questions: questions.map((entry) => viewQuestion(entry, compiled.html, null)),
    others: linkPages(compiled),
  };
}
