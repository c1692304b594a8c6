import type { Catalog } from "#lib/ranking/catalog.ts";

/** What a page's head says: `title` without the site's name, a description, and its own path. */
export interface PageMeta {
  title: string;
  description: string;
  path: string;
  index: boolean;
}

/** Meta data of a page; a description longer than search engines show is cut at a word. */
export function makeMeta(title: string, description: string, path: string, index = true): PageMeta {
  const short =
    description.length <= 160
      ? description
      : `${description.slice(0, 157).replace(/\s+\S*$/, "")}...`;
  return { title, description: short, path, index };
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
