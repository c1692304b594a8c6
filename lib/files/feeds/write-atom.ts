import { generateAtomFeed } from "feedsmith";
import type { Site } from "#lib/domain/site.ts";
import {
  type Feed,
  type FeedEntry,
  findUpdated,
  startOf,
  stripControls,
} from "#lib/files/feeds/feed.ts";
import { CONTENT_LICENCE } from "#lib/views/words/licence.ts";
import { links } from "#lib/views/words/links.ts";

export const ATOM_TYPE = "application/atom+xml; charset=utf-8";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Plain lines as paragraphs of HTML: readers show the content of an entry so, and run words of `text` together. */
function writeParagraphs(lines: readonly string[]): string {
  return lines
    .map((line) => `<p>${stripControls(line).replace(/[&<>]/g, (one) => ESCAPES[one] ?? one)}</p>`)
    .join("\n");
}

/** Plain words: what looks like markup in them is none. */
function plain(value: string) {
  return { value: stripControls(value), type: "text" };
}

function makeEntry({ id, title, date, href, tag, lines }: FeedEntry, base: string) {
  const day = startOf(date);
  return {
    id,
    title: plain(title),
    updated: day,
    published: day,
    links: [{ href: `${base}${href}`, rel: "alternate", type: "text/html" }],
    categories: [{ term: stripControls(tag) }],
    content: { value: writeParagraphs(lines), type: "html" },
  };
}

/** A feed as Atom (RFC 4287): equal feeds give equal text. */
export function writeAtom(feed: Feed, { name, base_url }: Site): string {
  const { id, title, page, entries } = feed;
  return generateAtomFeed({
    id,
    title: plain(title),
    updated: findUpdated(feed),
    authors: [{ name: stripControls(name), uri: base_url }],
    rights: plain(`${CONTENT_LICENCE.name} (${CONTENT_LICENCE.url})`),
    links: [
      { href: `${base_url}${links.feed(page, "xml")}`, rel: "self", type: "application/atom+xml" },
      { href: `${base_url}${page}`, rel: "alternate", type: "text/html" },
      {
        href: `${base_url}${links.feed(page, "json")}`,
        rel: "alternate",
        type: "application/feed+json",
      },
      { href: CONTENT_LICENCE.url, rel: "license" },
    ],
    entries: entries.map((entry) => makeEntry(entry, base_url)),
  });
}
