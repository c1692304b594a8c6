/** Addresses of the published site: pages that are made once, and views that are made per request. */
import { findCurrentBuild } from "#lib/catalog/current-build.ts";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { links } from "#lib/views/words/links.ts";
import type { Build } from "#tests/production/builds.ts";

process.env.SITE_FOLDER ??= findCurrentBuild();
const [category] = loadCatalog().catalog.categories;
if (!category) throw new Error("The site has no category.");
const { id, criteria, providers } = category;
const [first = "", second = ""] = criteria.map((criterion) => criterion.id);

/** The list of the first category. */
export const LIST = links.category(id);

/** A table that anyone may choose rows of. */
export const TABLE = `${LIST}/providers.csv`;

/** Addresses of the API that stand for themselves. */
export const API = ["/api/v1/categories", `/api/v1/categories/${id}`];

/** Another choice of weights for each number. */
export function weigh(index: number): string {
  const weights = [index % 100, 1 + (Math.floor(index / 100) % 100)];
  return `w.${first}=${weights[0]}&w.${second}=${weights[1]}`;
}

/** A view for one reader: by turns a list, a comparison, a table and a search, each at an address of its own. */
export function chooseView(index: number): string {
  const [a = "", b = ""] = providers.map((provider) => provider.id);
  const views = [
    `${LIST}?${weigh(index)}`,
    `${links.compare(id, [a, b])}&${weigh(index)}`,
    `${TABLE}?${weigh(index)}`,
    `/search?q=audit+${index}`,
  ];
  return views[index % views.length] ?? LIST;
}

/** The pages of a build. */
export function listPages({ answers }: Build): string[] {
  return Object.keys(answers).filter((path) => answers[path]?.type.startsWith("text/html"));
}

/** Pages, data and views for one reader by turns, so that every kind of answer is on its way all the time. */
export function mixPaths(build: Build): (index: number) => string {
  const pages = listPages(build);
  const data = Object.keys(build.answers).filter((path) => /\.(?:csv|xml|json|md)$/.test(path));
  const fixed = [...pages, ...data, ...API];
  return (index) =>
    index % 4 === 0 ? chooseView(index) : (fixed[(index * 7) % fixed.length] ?? "/");
}
