import { slugTerm } from "#lib/domain/slug-term.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";

/** The forms in which feeds are published: Atom and JSON Feed, by the ending of their files. */
export type FeedFormat = "xml" | "json";

/** Addresses of the site's pages, all relative to its root, without a slash at the end. */
export const links = {
  category: (category: string): string => `/${category}`,
  /** The list of a category under a choice. */
  chosen: (category: string, query: URLSearchParams): string =>
    query.size === 0 ? `/${category}` : `/${category}?${query}`,
  provider: (category: string, provider: string): string => `/${category}/${provider}`,
  methodology: (category: string): string => `/${category}/methodology`,
  method: (category: string, method: string): string => `/${category}/methodology#method-${method}`,
  criterion: (category: string, criterion: string): string =>
    `/${category}/methodology#criterion-${criterion}`,
  ledger: (category: string, ledger: string): string => `/${category}/ledgers/${ledger}`,
  prices: (category: string): string => `/${category}/prices`,
  decisionGuides: (category: string): string => `/${category}/for`,
  decisionGuide: (category: string, useCase: string): string => `/${category}/for/${useCase}`,
  buyingGuide: (category: string): string => `/${category}/buying-guide`,
  questions: (category: string): string => `/${category}/faq`,
  /** An answer on the page of its category. */
  answer: (category: string, question: string): string => `/${category}/faq#${question}`,
  siteAnswer: (question: string): string => `/faq#${anchors.answer("site", question)}`,
  edition: (category: string, edition: string): string => `/${category}/editions/${edition}`,
  changes: (category: string): string => `/${category}/changes`,
  siteChanges: "/changes",
  siteQuestions: "/faq",
  contribute: "/contribute",
  /** The box in which a provider's file can be written, opened at one of its facts. */
  addFact: (category: string, provider: string, fact: string): string =>
    `/contribute?entry=${category}/${provider}&fact=${fact}#write`,
  texts: "/contribute/texts.json",
  script: (name: string) => `/assets/${name}`,
  /** The picture of a page, for other sites that link to it. */
  preview: (page: string): string => `/previews${page === "/" ? "/index" : page}.png`,
  /** A provider's badge, and the one that says that there is none. */
  badge: (category: string, provider: string): string => `/badges/${category}/${provider}.svg`,
  noBadge: "/badges/gone.svg",
  search: "/search",
  data: "/data",
  /** A table of the open data, by its path below the data's folder: `category/name`. */
  table: (path: string): string => `/data/${path}.csv`,
  ledgerTable: (category: string, ledger: string): string =>
    `/data/${category}/ledgers/${ledger}.csv`,
  /** The rows of a list under a choice. */
  chosenTable: (category: string, query: string): string =>
    `/${category}/providers.csv${query === "" ? "" : `?${query}`}`,
  dataPackage: "/data/datapackage.json",
  dataZip: (site: string): string => `/data/${site}.zip`,
  editors: "/about#editors",
  glossary: "/glossary",
  term: (term: string): string => `/glossary#term-${slugTerm(term)}`,
  /** The feed of the page at an address: the site's, a category's, a provider's or a guide's. */
  feed: (page: string, format: FeedFormat): string => `${page === "/" ? "" : page}/feed.${format}`,
  api: "/api/v1",
  openApi: "/api/v1/openapi.json",
  /** What leads programs that read to the pages. */
  llms: "/llms.txt",
  /** The page at an address as Markdown. */
  twin: (page: string): string => `${page === "/" ? "/index" : page}.md`,
  compare: (category: string, providers: readonly string[]): string =>
    `/${category}/compare${providers.length === 0 ? "" : `?${providers.map((id) => `p=${id}`).join("&")}`}`,
};

/** Anchors within a provider's page, and of a provider within another. */
export const anchors = {
  provider: (provider: string): string => `provider-${provider}`,
  fact: (fact: string): string => `fact-${fact}`,
  measure: (criterion: string, measure: string): string => `measure-${criterion}-${measure}`,
  criterion: (criterion: string): string => `criterion-${criterion}`,
  /** An answer on the hub. Two dashes stand in no id: what two categories both ask has two anchors. */
  answer: (owner: string, question: string): string => `${owner}--${question}`,
  source: (source: string): string => `source-${source}`,
};

/** The category and the id that a reference to a provider, `id` or `category/id`, names within `category`. */
export function splitProviderRef(ref: string, category: string): [category: string, id: string] {
  const [first = "", second] = ref.split("/");
  return second === undefined ? [category, first] : [first, second];
}

/** The address of a provider named in prose, by `id` or `category/id`; null when there is none. */
export function findProviderLink(
  categories: readonly ScoredCategory[],
  category: string,
  provider: string,
): { name: string; href: string } | null {
  const found = categories
    .find((one) => one.id === category)
    ?.providers.find((one) => one.id === provider);
  return found ? { name: found.data.name, href: links.provider(category, provider) } : null;
}
