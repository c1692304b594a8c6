import type { Catalog } from "#lib/ranking/catalog.ts";

/** The same content under another address and in another form. */
export interface AlternateLink {
  type: string;
  title: string;
  href: string;
}

/** What a page's head says: `title` without the site's name, a description, and its own path. */
export interface PageMeta {
  title: string;
  description: string;
  path: string;
  index: boolean;
  /** What stands below the category in the way up to it: the page itself, or the page above it. */
  crumb?: Crumb;
  /** Other forms of the same content. */
  alternates?: readonly AlternateLink[];
}

/** The last step of the way to a page: its own name, or the name and address of the page above it. */
export type Crumb = string | { nav: string; href: string };

/** What search engines show of a description, in characters. */
const LONGEST = 160;

/** A description as long as it is shown: cut after a sentence, else at a word, which is said. */
export function cutDescription(text: string): string {
  if (text.length <= LONGEST) return text;
  const sentences = /^.*[.!?](?=\s)/su.exec(text.slice(0, LONGEST + 1))?.[0] ?? "";
  if (sentences.length >= LONGEST / 2) return sentences;
  return `${text
    .slice(0, LONGEST - 3)
    .replace(/\s+\S*$/u, "")
    .replace(/[\s,;:(\u2013-]+$/u, "")}...`;
}

/** Meta data of a page; a description longer than search engines show is cut. */
export function makeMeta(title: string, description: string, path: string, index = true): PageMeta {
  return { title, description: cutDescription(description), path, index };
}

/** What stands in the browser's tab: the page's title and the site's name. */
export function makeTitle({ title, path }: PageMeta, site: string): string {
  return path === "/" ? `${site}: ${title}` : `${title} · ${site}`;
}

/** Addresses in the repository for one content file: to edit it, and to report something about it. */
export interface FileLinks {
  edit: string;
  report: string;
}

/** Where a content file can be edited and reported. `subject` names the page in the report's title. */
export function makeFileLinks({ site }: Catalog, file: string, subject: string): FileLinks {
  const path = `content/${file}`;
  const form = new URLSearchParams({
    template: "report-error.yml",
    title: `${subject}: a fact to correct`,
    file: path,
  });
  return {
    edit: `${site.repository}/edit/${site.branch}/${path}`,
    report: `${site.repository}/issues/new?${form}`,
  };
}
