import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import {
  type FileLinks,
  makeFileLinks,
  makeMeta,
  type PageMeta,
} from "#lib/views/words/page-meta.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";

/** A place the navigation leads to; `root` is the first segment of the addresses that belong to it. */
export interface NavItem {
  label: string;
  href: string;
}

/** What stands around every page. `problems` is only filled while an editor's change has errors. */
export interface SiteView {
  name: string;
  tagline: string;
  summary: string;
  baseUrl: string;
  repository: string;
  nav: NavItem[];
  footer: NavItem[];
  edition: string;
  caution: { title: string; text: string };
  problems: string[];
}

/** The frame of all pages: navigation, footer, name. */
export function viewSite({ catalog, problems }: CompiledCatalog): SiteView {
  const { site, categories, pages, questions, glossary } = catalog;
  const own = pages.map((page): NavItem => ({ label: page.data.title, href: `/${page.id}` }));
  const newest = categories
    .map((category) => category.data.as_of)
    .sort()
    .at(-1);
  return {
    name: site.name,
    tagline: site.tagline,
    summary: site.summary,
    baseUrl: site.base_url,
    repository: site.repository,
    nav: [
      ...categories.map(
        (category): NavItem => ({ label: category.data.nav, href: links.category(category.id) }),
      ),
      ...own.toReversed(),
      ...(questions.length > 0 ? [{ label: "Questions", href: links.siteQuestions }] : []),
    ],
    footer: [
      ...categories.map(
        (category): NavItem => ({
          label: `${category.data.nav}: methodology`,
          href: links.methodology(category.id),
        }),
      ),
      ...own.toReversed(),
      ...(questions.length > 0 ? [{ label: "Questions", href: links.siteQuestions }] : []),
      { label: "Changes", href: links.siteChanges },
      ...(glossary ? [{ label: "Glossary", href: links.glossary }] : []),
    ],
    edition: newest === undefined ? "" : formatDate(newest),
    caution: site.caution,
    problems,
  };
}

/** One of the site's own pages, such as "about". */
export interface SitePageView {
  meta: PageMeta;
  heading: string;
  summary: string;
  html: string;
  editors: { name: string; interests: string }[];
  categories: NavItem[];
  file: FileLinks;
}

/** A page of the site's own by its id. Throws if there is none: routes are made from the pages that exist. */
export function viewSitePage({ catalog, html }: CompiledCatalog, id: string): SitePageView {
  const page = requireEntry(catalog.pages, id, "page");
  return {
    meta: makeMeta(page.data.title, page.data.summary, `/${id}`),
    heading: page.data.heading,
    summary: page.data.summary,
    html: html[page.file] ?? "",
    editors: catalog.site.editors,
    categories: catalog.categories.map((category) => ({
      label: category.data.title,
      href: links.methodology(category.id),
    })),
    file: makeFileLinks(catalog, page.file, page.data.title),
  };
}
