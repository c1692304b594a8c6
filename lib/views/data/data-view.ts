import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { nameEdition } from "#lib/views/words/edition-words.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";

/** A parameter as readers are told of it. */
export interface ParameterDoc {
  name: string;
  description: string;
  example: string;
}

/** What can be asked for: its path with names in braces, what it answers, and a line to try it with. */
export interface EndpointDoc {
  id: string;
  path: string;
  summary: string;
  command: string;
  parameters: ParameterDoc[];
}

/** A release of the API's form. */
export interface ApiChange {
  version: string;
  day: string;
  what: string;
}

/** What programs are told about the API. */
export interface ApiDocs {
  base: string;
  document: string;
  endpoints: EndpointDoc[];
  changes: ApiChange[];
}

/** The data of one category: for which day and edition, and its tables. */
export interface CategoryData {
  id: string;
  title: string;
  edition: string;
  href: string;
}

/** The page that says how to take, check and cite the data. */
export interface OpenDataView {
  meta: PageMeta;
  licence: { name: string; href: string };
  categories: CategoryData[];
  api: ApiDocs;
}

function viewCategory(category: ScoredCategory): CategoryData {
  const { id, data } = category;
  return {
    id,
    title: data.title,
    edition: `${nameEdition(category)}, as of ${formatDate(data.as_of)}`,
    href: links.category(id),
  };
}

/**
 * The page of the open data.
 *
 * @param api what the API says about itself
 */
export function viewData({ catalog }: CompiledCatalog, api: ApiDocs): OpenDataView {
  const { site, categories } = catalog;
  return {
    meta: makeMeta(
      "Open data: tables, API and a check of every score",
      `All facts, sources and scores of ${site.name} as tables and JSON, free to use under CC BY 4.0, with a program that works every score out again.`,
      links.data,
    ),
    licence: { name: "CC BY 4.0", href: "https://creativecommons.org/licenses/by/4.0/" },
    categories: categories.map(viewCategory),
    api,
  };
}
