import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { showInput } from "#lib/views/ranking/choice-words.ts";
import { SEARCH_KINDS, type SearchKind } from "#lib/views/site/search-documents.ts";
import { type Found, type FoundAll, isFirm, searchCatalog } from "#lib/views/site/search-index.ts";
import { links } from "#lib/views/words/links.ts";
import { type MarkedText, markExcerpt, markWords } from "#lib/views/words/marked-text.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";

export interface SearchResultView {
  title: MarkedText;
  /** Another name by which it was found, such as a former one. */
  also: MarkedText | null;
  text: MarkedText;
  href: string;
  context: string;
}

interface SearchGroupView {
  kind: SearchKind;
  title: string;
  results: SearchResultView[];
  more: number;
}

/** The page of a search. `query` is what was searched for, cut to a length that makes sense. */
export interface SearchView {
  meta: PageMeta;
  query: string;
  summary: string;
  /** The firm that was most likely meant, where nothing is written as the query. */
  meant: { name: string; href: string } | null;
  notices: string[];
  groups: SearchGroupView[];
  /** Where else to look when nothing was searched for or found. */
  suggestions: { title: string; links: { label: string; href: string }[] }[];
}

const MAX_LENGTH = 100;
const MAX_RESULTS = 8;

const TITLES: Record<SearchKind, string> = {
  provider: "Providers",
  unlisted: "Not in our lists yet",
  "use-case": "Decision guides",
  value: "In the lists",
  page: "Pages",
  question: "Questions",
  ledger: "Tables",
  term: "Glossary",
  criterion: "Criteria",
};

function viewResult({ document, terms }: Found): SearchResultView {
  const also = markWords(document.also, terms);
  const isOtherName = also.some((part) => typeof part !== "string");
  return {
    title: markWords(document.title, terms),
    also: isOtherName ? also : null,
    text: markExcerpt(document.text, terms),
    href: document.href,
    context: document.context,
  };
}

function suggest({ catalog }: CompiledCatalog): SearchView["suggestions"] {
  return [
    ...catalog.categories.map((category) => ({
      title: category.data.title,
      links: [
        { label: `All ${category.data.noun.many}`, href: links.category(category.id) },
        ...category.useCases.map((useCase) => ({
          label: useCase.data.title,
          href: links.decisionGuide(category.id, useCase.id),
        })),
      ],
    })),
    {
      title: "Not in our lists yet?",
      links: [{ label: "Propose a provider", href: links.contribute }],
    },
    {
      title: "Words and questions",
      links: [
        ...(catalog.glossary ? [{ label: "Glossary", href: links.glossary }] : []),
        { label: "Questions and answers", href: links.siteQuestions },
      ],
    },
  ];
}

/** The firm that the best result is, where it is only spelled alike. */
function findMeant({ found, onlyAlike, corrected }: FoundAll): SearchView["meant"] {
  const best = found[0]?.document;
  if (!best || !onlyAlike || corrected !== undefined || !isFirm(best)) return null;
  return { name: best.title, href: best.href };
}

function wordSummary(query: string, { found, onlyAlike, corrected }: FoundAll): string {
  const count = found.length;
  if (query === "")
    return "Names of providers, old ones too, needs, questions, tables, words of the field and criteria can be found here.";
  if (count === 0) return `Nothing was found for “${showInput(query)}”.`;
  const results = count === 1 ? "One result" : `${count} results`;
  if (!onlyAlike) return `${results} for “${showInput(query)}”.`;
  const none = `No exact match for “${showInput(query)}”.`;
  if (corrected !== undefined) return `${none} ${results} for “${corrected}”.`;
  return `${none} ${results} with a similar spelling.`;
}

/** Searches for what a reader typed. The first value that is not empty counts. */
export function viewSearch(compiled: CompiledCatalog, parameters: URLSearchParams): SearchView {
  const typed = parameters.getAll("q").find((value) => value.trim() !== "") ?? "";
  const query = [...typed.replace(/\p{C}/gu, " ").trim()].slice(0, MAX_LENGTH).join("");
  const all = query === "" ? { found: [], onlyAlike: false } : searchCatalog(compiled, query);
  const { found } = all;
  const meant = findMeant(all);
  const bestOf = (kind: SearchKind): number =>
    found.findIndex(({ document }) => document.kind === kind);
  const groups = SEARCH_KINDS.map((kind): SearchGroupView => {
    const own = found.filter(({ document }) => document.kind === kind);
    return {
      kind,
      title: TITLES[kind],
      results: own.slice(0, MAX_RESULTS).map(viewResult),
      more: Math.max(0, own.length - MAX_RESULTS),
    };
  })
    .filter((group) => group.results.length > 0)
    // The best found stands on top, whatever it is.
    .toSorted((a, b) => bestOf(a.kind) - bestOf(b.kind));
  return {
    meta: makeMeta(
      "Search",
      "Search providers, needs, questions, tables, words of the field and criteria.",
      links.search,
      false,
    ),
    query,
    summary: meant ? `No exact match for “${showInput(query)}”.` : wordSummary(query, all),
    meant,
    notices:
      typed.trim().length > query.length && [...typed.trim()].length > MAX_LENGTH
        ? [`Only the first ${MAX_LENGTH} characters were searched for.`]
        : [],
    groups,
    suggestions: groups.length === 0 ? suggest(compiled) : [],
  };
}
