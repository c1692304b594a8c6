import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { findNewestDay } from "#lib/ranking/newest-day.ts";
import { linkPrices } from "#lib/views/ledgers/prices-view.ts";
import { nameEdition } from "#lib/views/words/edition-words.ts";
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

/** The pages of one category, its list first; `href` is that of the list, `day` says for which day its facts hold. */
export interface SectionNav {
  label: string;
  href: string;
  items: NavItem[];
  day: string;
}

/** What stands around every page. `problems` is only filled while an editor's change has errors. */
export interface SiteView {
  name: string;
  tagline: string;
  summary: string;
  baseUrl: string;
  repository: string;
  nav: NavItem[];
  sections: SectionNav[];
  footer: NavItem[];
  /** The newest day for which the facts of a category hold. */
  edition: string;
  caution: { title: string; text: string };
  problems: string[];
}

/** The pages that a category has, its list first. */
export function viewSection(category: ScoredCategory): SectionNav {
  const { id, data, useCases, providers, advice, questions } = category;
  const prices = linkPrices(category);
  const href = links.category(id);
  return {
    label: data.title,
    href,
    day: `${nameEdition(category)}, as of ${formatDate(data.as_of)}`,
    items: [
      { label: "Ranking", href },
      ...(useCases.length > 0
        ? [{ label: "Best for your situation", href: links.decisionGuides(id) }]
        : []),
      ...(providers.length > 1 ? [{ label: "Compare", href: links.compare(id, []) }] : []),
      ...(prices === null ? [] : [{ label: "Prices", href: prices }]),
      ...(advice ? [{ label: "Buying guide", href: links.buyingGuide(id) }] : []),
      ...(questions.length > 0 ? [{ label: "Questions", href: links.questions(id) }] : []),
      { label: "What changed", href: links.changes(id) },
      { label: "How we score", href: links.methodology(id) },
    ],
  };
}

/** The site's own pages, in the order in which they are read. */
export function viewSitePages({
  pages,
  questions,
  glossary,
}: CompiledCatalog["catalog"]): NavItem[] {
  return [
    ...pages.map((page): NavItem => ({ label: page.data.title, href: `/${page.id}` })).toReversed(),
    ...(questions.length > 0 ? [{ label: "Questions", href: links.siteQuestions }] : []),
    { label: "Changes", href: links.siteChanges },
    ...(glossary ? [{ label: "Glossary", href: links.glossary }] : []),
    { label: "Open data", href: links.data },
  ];
}

/** The frame of all pages: navigation, footer, name. */
export function viewSite({ catalog, problems }: CompiledCatalog): SiteView {
  const { site, categories, pages, questions } = catalog;
  const own = pages.map((page): NavItem => ({ label: page.data.title, href: `/${page.id}` }));
  const newest = findNewestDay(categories);
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
      ...(questions.length > 0 ? [{ label: "Questions", href: links.siteQuestions }] : []),
      ...own.toReversed(),
    ],
    sections: categories.map(viewSection),
    footer: [
      ...categories.map(
        (category): NavItem => ({
          label: `${category.data.nav}: methodology`,
          href: links.methodology(category.id),
        }),
      ),
      ...viewSitePages(catalog),
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
