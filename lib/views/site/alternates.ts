import type { Catalog, CompiledCatalog } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { type FeedPage, listFeedPages } from "#lib/views/site/feed-pages.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { links } from "#lib/views/words/links.ts";
import type { AlternateLink, PageMeta } from "#lib/views/words/page-meta.ts";

/** A page made for hands has no form that a program could read. */
const WITHOUT_TWIN = new Set<string>([links.contribute]);

/** The prerendered pages that stand as Markdown beside their address too. */
export const listTwinPages = onceFor((compiled: CompiledCatalog): string[] =>
  listPages(compiled)
    .map(({ path }) => path)
    .filter((path) => !WITHOUT_TWIN.has(path)),
);

const twinPages = onceFor((compiled: CompiledCatalog) => new Set(listTwinPages(compiled)));

const feedsByPage = onceFor(
  (catalog: Catalog): ReadonlyMap<string, FeedPage> =>
    new Map(listFeedPages(catalog).map((feed) => [feed.page, feed])),
);

/** The feeds of an address and of those that it lies below, the nearest first. */
function listFeedsAbove(catalog: Catalog, path: string): FeedPage[] {
  const feeds = feedsByPage(catalog);
  const above: FeedPage[] = [];
  for (let at = path; at !== "" && at !== "/"; at = at.slice(0, at.lastIndexOf("/"))) {
    const feed = feeds.get(at);
    if (feed) above.push(feed);
  }
  const home = feeds.get("/");
  return home ? [...above, home] : above;
}

/** The same content in other forms: the page as Markdown, then the feeds that tell of it, the nearest first. */
export function listAlternates(compiled: CompiledCatalog, address: string): AlternateLink[] {
  const [path = ""] = address.split(/[?#]/);
  const twin = path === address && twinPages(compiled).has(path);
  const feeds = listFeedsAbove(compiled.catalog, path);
  return [
    ...(twin
      ? [{ type: "text/markdown", title: "This page as Markdown", href: links.twin(path) }]
      : []),
    ...feeds.map(({ page, title }) => ({
      type: "application/atom+xml",
      title,
      href: links.feed(page, "xml"),
    })),
    ...feeds.map(({ page, title }) => ({
      type: "application/feed+json",
      title,
      href: links.feed(page, "json"),
    })),
  ];
}

/** What a page's head says, with the other forms of its content. */
export function addAlternates(compiled: CompiledCatalog, meta: PageMeta): PageMeta {
  return { ...meta, alternates: listAlternates(compiled, meta.path) };
}
