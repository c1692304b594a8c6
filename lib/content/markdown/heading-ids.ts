import { toString as readText } from "mdast-util-to-string";
import { visitParents } from "unist-util-visit-parents";
import type { Tree } from "#lib/content/markdown/markdown-tree.ts";

/** A heading's text as the id it gets, but for the number that tells it from another of the same. */
export function makeSlug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const slug = plain
    .slice(0, 200)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("-")
    .slice(0, 60)
    .replace(/-$/, "");
  return slug === "" ? "section" : slug;
}

/** Lets links to a heading of the same text lead to the id that it has on the page, with `prefix` before it. */
export function aimAnchors(tree: Tree, prefix: string): void {
  const ids = new Set<unknown>();
  visitParents(tree, "heading", ({ data }) => {
    ids.add(data?.hProperties?.id);
  });
  visitParents(tree, "link", (link) => {
    const id = `${prefix}${link.url.slice(1)}`;
    if (link.url.startsWith("#") && ids.has(id)) link.url = `#${id}`;
  });
}

/** Gives each heading an id for its HTML: made from its text, each once, with `prefix` before it. */
export function setHeadingIds(tree: Tree, prefix: string): void {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  visitParents(tree, "heading", (heading) => {
    const base = makeSlug(readText(heading));
    let count = counts.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    for (; taken.has(id); id = `${base}-${count}`) count += 1;
    counts.set(base, count);
    taken.add(id);
    heading.data = { hProperties: { id: `${prefix}${id}` } };
  });
}
