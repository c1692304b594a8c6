import { XMLParser, XMLValidator } from "fast-xml-parser";
import { listFeeds } from "#lib/files/feeds/list-feeds.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";

interface Text {
  "#text": string;
  "@type"?: string;
}

interface Link {
  "@href": string;
  "@rel": string;
  "@type"?: string;
}

interface AtomEntry {
  id: string;
  title: Text;
  updated: string;
  published: string;
  link: Link[];
  content: Text;
}

/** An Atom feed as another program reads it. */
export interface AtomFeed {
  "@xmlns": string;
  id: string;
  title: Text;
  updated: string;
  author: { name: string; uri: string }[];
  rights: Text;
  link: Link[];
  entry?: AtomEntry[];
}

export interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  items: { id: string; url: string; title: string; content_text: string; date_published: string }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  isArray: (name) => ["entry", "link", "author"].includes(name),
});

/** The bytes of the file at an address. Throws where there is none. */
export function readBody(compiled: CompiledCatalog, path: string): string {
  const file = listFeeds(compiled).find((one) => one.path === path);
  if (!file) throw new Error(`no feed at ${path}`);
  return String(file.body());
}

/** Parses Atom; throws where it is not well-formed XML. */
export function parseAtom(xml: string): AtomFeed {
  const checked = XMLValidator.validate(xml);
  if (checked !== true) throw new Error(checked.err.msg);
  return (parser.parse(xml) as { feed: AtomFeed }).feed;
}

export function readAtom(compiled: CompiledCatalog, path: string): AtomFeed {
  return parseAtom(readBody(compiled, path));
}

export function readJson(compiled: CompiledCatalog, path: string): JsonFeed {
  return JSON.parse(readBody(compiled, path)) as JsonFeed;
}
