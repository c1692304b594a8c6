import { toString as readText } from "mdast-util-to-string";
import { visitParents } from "unist-util-visit-parents";
import { makeSlug } from "#lib/content/markdown/heading-ids.ts";
import { parseMarkdown } from "#lib/content/markdown/markdown-tree.ts";
import type { Position } from "#lib/content/text/report.ts";

/** A link of a text to a page of the site or a place on its own page. */
export interface SiteLink extends Position {
  target: string;
}

/** What links lead to within the site, and the places of the text's own headings that one can lead to. */
export interface SiteLinks {
  links: SiteLink[];
  anchors: string[];
}

/** The links of a text that stay within the site; the text has been checked. */
export function listSiteLinks(body: string, bodyLine: number): SiteLinks {
  const found: SiteLinks = { links: [], anchors: [] };
  if (!/\]\([/#]/.test(body)) return found;
  visitParents(parseMarkdown(body), (node) => {
    if (node.type === "heading") found.anchors.push(makeSlug(readText(node)));
    if (node.type !== "link" || !/^[/#]/.test(node.url)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    found.links.push({ target: node.url, line: line + bodyLine - 1, column });
  });
  return found;
}
