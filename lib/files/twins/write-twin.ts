import {
  type Block,
  heading,
  join,
  type Line,
  link,
  list,
  type Node,
  processor,
  type Tree,
} from "#lib/files/twins/nodes.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { viewSite } from "#lib/views/site/site-view.ts";
import { nameEdition } from "#lib/views/words/edition-words.ts";
import { capitalise, formatDate } from "#lib/views/words/format-value.ts";
import { CONTENT_LICENCE } from "#lib/views/words/licence.ts";

/** A page as Markdown: its title, what it is about, and its parts, of which the first needs no heading. */
export interface Twin {
  title: string;
  /** The category whose edition the page shows; null for the site's own pages. */
  category: ScoredCategory | null;
  /** Which edition the page is of, where it is not what its category shows now. */
  edition?: string;
  blocks: Block[];
}

/** Where a link leads, in full; null where it is no address of the web. */
function fillAddress(href: string, base: string, page: string): string | null {
  if (href.startsWith("#")) return `${base}${page}${href}`;
  if (href.startsWith("/")) return `${base}${href}`;
  return /^https?:\/\//.test(href) ? href : null;
}

/** Words that follow one another as one: each by itself would have to be looked at for what it makes of its neighbours. */
function mergeWords(nodes: readonly Node[]): Node[] {
  const merged: Node[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === "text" && last?.type === "text")
      merged[merged.length - 1] = { type: "text", value: last.value + node.value };
    else merged.push(node);
  }
  return merged;
}

/** Makes every link of a tree lead somewhere from anywhere; what leads nowhere keeps its words alone. */
function fillLinks(nodes: readonly Node[], base: string, page: string): Node[] {
  const filled = nodes.flatMap((node): Node[] => {
    if (!("children" in node)) return [node];
    const children = fillLinks(node.children, base, page);
    if (node.type !== "link") return [{ ...node, children } as Node];
    const url = fillAddress(node.url, base, page);
    return url === null ? children : [{ ...node, url, children } as Node];
  });
  return mergeWords(filled);
}

/** The day for which a page's facts hold, with the edition where it is a category's. */
function wordEdition(compiled: CompiledCatalog, category: ScoredCategory | null): string {
  return category
    ? `${capitalise(nameEdition(category))}, as of ${formatDate(category.data.as_of)}`
    : `As of ${viewSite(compiled).edition}`;
}

/** The lines before everything else: where the page is, of what day it is, and how it may be used. */
function writeFront(compiled: CompiledCatalog, page: string, { category, edition }: Twin): Block[] {
  const { name, base_url } = compiled.catalog.site;
  const address = `${base_url}${page}`;
  const lines: Line[] = [
    join([`${name}, page:`, [link(address, address)]]),
    join([`Edition: ${edition ?? wordEdition(compiled, category)}`]),
    join(["Licence:", [link(CONTENT_LICENCE.short, CONTENT_LICENCE.url)]]),
  ];
  return list(lines);
}

/** Writes blocks as a text whose links lead somewhere from anywhere; `page` is the address that those within it belong to. */
export function writeBlocks(
  { catalog }: CompiledCatalog,
  page: string,
  blocks: readonly Block[],
): string {
  const children = fillLinks(blocks, catalog.site.base_url, page);
  return processor.stringify({ type: "root", children } as Tree);
}

/** Writes the twin of the page at an address: equal twins give equal text. */
export function writeTwin(compiled: CompiledCatalog, page: string, twin: Twin): string {
  const front = writeFront(compiled, page, twin);
  return writeBlocks(compiled, page, [heading(1, twin.title), ...front, ...twin.blocks]);
}
