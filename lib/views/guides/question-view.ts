import type { Entry } from "#lib/domain/content.ts";
import type { Question } from "#lib/domain/question.ts";
import { answerDemands, type Verdict } from "#lib/ranking/answer-demands.ts";
import { isInBusiness } from "#lib/ranking/business.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { nameUnder } from "#lib/views/words/demand-words.ts";
import { joinWords } from "#lib/views/words/format-value.ts";
import { anchors, links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";
import { readWords } from "#lib/views/words/read-words.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { wordRequirement } from "#lib/views/words/requirement-view.ts";
import { type SourceView, viewSources } from "#lib/views/words/source-view.ts";
import { type StructuredData, structureQuestions } from "#lib/views/words/structured-data.ts";

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

/** Questions about one thing, by the groups that they name, in the order in which these come first. */
export interface QuestionPart {
  id: string;
  /** Null where a page has one part alone. */
  title: string | null;
  groups: { title: string | null; questions: QuestionView[] }[];
}

/** A page of questions: a category's, or the hub of all. */
export interface QuestionsView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string } | null;
  heading: string;
  count: number;
  parts: QuestionPart[];
  others: { label: string; href: string }[];
  structured: StructuredData[];
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
  anchor: string,
): QuestionView {
  return {
    anchor,
    question: entry.data.question,
    html: html[entry.file] ?? "",
    list: category ? answerByFacts(entry.data, category) : null,
    sources: viewSources(entry.data.sources ?? {}),
  };
}

/** Whose questions they are, and how they are headed where they stand beside those of others. */
interface Asked {
  entries: readonly Entry<Question>[];
  category: ScoredCategory | null;
  title: string | null;
}

function viewPart(
  { entries, category, title }: Asked,
  html: CompiledCatalog["html"],
): QuestionPart {
  const owner = category?.id ?? "site";
  const groups = [...new Set(entries.map(({ data }) => data.group ?? null))];
  return {
    id: `about-${owner}`,
    title,
    groups: groups.map((group) => ({
      title: group,
      questions: entries
        .filter(({ data }) => (data.group ?? null) === group)
        .map((entry) =>
          viewQuestion(
            entry,
            html,
            category,
            title === null ? entry.id : anchors.answer(owner, entry.id),
          ),
        ),
    })),
  };
}

/** What search engines are told of questions: those that have an answer in words. */
function structureParts(parts: readonly QuestionPart[]): StructuredData[] {
  const all = parts.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions));
  const answered = all
    .map(({ question, html }) => ({ question, answer: readWords(html) }))
    .filter(({ answer }) => answer !== "");
  const structured = structureQuestions(answered);
  return structured ? [structured] : [];
}

/** The questions of a category. Throws if there is no such category. */
export function viewCategoryQuestions(compiled: CompiledCatalog, id: string): QuestionsView {
  const category = requireEntry(compiled.catalog.categories, id, "category");
  const { data, questions: entries } = category;
  const heading = `Questions about ${data.noun.many}`;
  const parts = [viewPart({ entries, category, title: null }, compiled.html)];
  return {
    meta: {
      ...makeMeta(
        `${data.title}: questions`,
        `${heading}, answered from facts with sources.`,
        links.questions(id),
      ),
      crumb: "Questions",
    },
    category: { title: data.title, nav: data.nav, href: links.category(id) },
    heading,
    count: entries.length,
    parts,
    structured: structureParts(parts),
    others: [{ label: "All questions", href: links.siteQuestions }],
  };
}

/** The hub of all questions: those of the categories first, then those about the site. */
export function viewSiteQuestions(compiled: CompiledCatalog): QuestionsView {
  const { site, categories, questions } = compiled.catalog;
  const asked: Asked[] = [
    ...categories.map((category) => ({
      entries: category.questions,
      category,
      title: category.data.nav,
    })),
    { entries: questions, category: null, title: "This site" },
  ].filter(({ entries }) => entries.length > 0);
  const parts = asked.map((one) => viewPart(one, compiled.html));
  const subjects = asked.flatMap(({ category }) => category?.data.noun.many ?? []);
  return {
    meta: makeMeta(
      "Questions and answers",
      `What readers ask about ${joinWords([...subjects, site.name])}, answered from facts with sources.`,
      links.siteQuestions,
    ),
    category: null,
    heading: "Questions and answers",
    count: asked.reduce((sum, { entries }) => sum + entries.length, 0),
    parts,
    structured: structureParts(parts),
    others: [],
  };
}
