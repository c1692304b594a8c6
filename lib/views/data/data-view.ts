import type { Site } from "#lib/domain/site.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { type CiteView, viewCitations } from "#lib/views/data/cite-view.ts";
import { nameSite } from "#lib/views/data/name-site.ts";
import { nameEdition } from "#lib/views/words/edition-words.ts";
import { capitalise, formatDate } from "#lib/views/words/format-value.ts";
import { CONTENT_LICENCE } from "#lib/views/words/licence.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";
import type { StructuredData } from "#lib/views/words/structured-data.ts";

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

/** A table of the data. `path` begins with its category's id. */
export interface TableDoc {
  path: string;
  title: string;
  description: string;
  href: string;
  rows: number;
  bytes: number;
}

/** What the data says about itself: `version` is the day it is of, `digest` that of the whole package. */
export interface DataDocs {
  api: ApiDocs;
  version: string;
  digest: string;
  tables: TableDoc[];
}

/** A table in a line. */
interface TableLine {
  title: string;
  description: string;
  href: string;
  size: string;
}

/** The data of one category: for which day and edition, its tables, and the same as its editions froze them. */
export interface CategoryData {
  id: string;
  title: string;
  edition: string;
  href: string;
  tables: TableLine[];
  frozen: TableLine[];
  feed: string;
}

/** The page that says how to take, check and cite the data. */
export interface OpenDataView {
  meta: PageMeta;
  heading: string;
  lead: string;
  licence: { name: string; href: string };
  version: string;
  /** Everything in one file, with the lines that fetch, unpack and check it. */
  zip: { name: string; href: string; commands: string };
  descriptor: string;
  categories: CategoryData[];
  api: ApiDocs;
  cite: CiteView;
  feed: string;
  structured: StructuredData[];
}

/** A table below the name of its category, which its own title need not repeat. */
function viewTable(
  { title, description, href, rows, bytes }: TableDoc,
  category: string,
): TableLine {
  const own = title.startsWith(`${category}: `) ? title.slice(category.length + 2) : title;
  const size = `${rows} ${rows === 1 ? "row" : "rows"}, ${Math.max(1, Math.round(bytes / 1000))} kB`;
  return { title: capitalise(own), description, href, size };
}

function viewCategory(category: ScoredCategory, { tables }: DataDocs): CategoryData {
  const { id, data } = category;
  const own = tables.filter(({ path }) => path.startsWith(`${id}/`));
  const isFrozen = ({ path }: TableDoc): boolean => path.startsWith(`${id}/editions/`);
  return {
    id,
    title: data.title,
    edition: `${nameEdition(category)}, as of ${formatDate(data.as_of)}`,
    href: links.category(id),
    tables: own.filter((table) => !isFrozen(table)).map((table) => viewTable(table, data.title)),
    frozen: own.filter(isFrozen).map((table) => viewTable(table, data.title)),
    feed: links.feed(links.category(id), "xml"),
  };
}

/** What search engines are told: what can be taken, from whom, under which licence. */
function structure(view: Omit<OpenDataView, "structured">, site: Site): StructuredData {
  const at = (href: string): string => `${site.base_url}${href}`;
  const files = [
    view.zip.href,
    view.descriptor,
    ...view.categories.flatMap(({ tables }) => tables.map(({ href }) => href)),
  ];
  return {
    "@type": "Dataset",
    name: view.heading,
    description: view.lead,
    url: at(view.meta.path),
    license: view.licence.href,
    version: view.version,
    dateModified: view.version,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: site.name, url: at("/") },
    distribution: files.map((href) => ({ "@type": "DataDownload", contentUrl: at(href) })),
  };
}

/**
 * The page of the open data.
 *
 * @param docs what the data says about itself
 */
export function viewData(compiled: CompiledCatalog, docs: DataDocs): OpenDataView {
  const { site, categories } = compiled.catalog;
  const name = nameSite(site);
  const view = {
    heading: `Open data of ${site.name}`,
    lead: "Every fact, source and score: take them, use them for anything, and say where they are from.",
    meta: makeMeta(
      "Open data: tables, API and a check of every score",
      `All facts, sources and scores of ${site.name} as tables and JSON, free to use under ${CONTENT_LICENCE.short}, with a program that works every score out again.`,
      links.data,
    ),
    licence: { name: CONTENT_LICENCE.short, href: CONTENT_LICENCE.url },
    version: docs.version,
    zip: {
      name: `${name}.zip`,
      href: links.dataZip(name),
      commands: `curl -O '${site.base_url}${links.dataZip(name)}'\nunzip ${name}.zip -d ${name} && python3 ${name}/verify.py`,
    },
    descriptor: links.dataPackage,
    categories: categories.map((category) => viewCategory(category, docs)),
    api: docs.api,
    cite: viewCitations(compiled, docs.digest),
    feed: links.feed("/", "xml"),
  };
  return { ...view, structured: [structure(view, site)] };
}
