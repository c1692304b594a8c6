import { readPlainText, type Tree, walkTree } from "#lib/content/markdown/markdown-tree.ts";

function makeSlug(text: string): string {
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

/** Ids of the headings in order: from their text, each once. */
export function listHeadingIds(tree: Tree, prefix: string): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  walkTree(tree, (node) => {
    if (node.type !== "heading") return;
    const base = makeSlug(readPlainText(node));
    let count = counts.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    for (; taken.has(id); id = `${base}-${count}`) count += 1;
    counts.set(base, count);
    taken.add(id);
  });
  return [...taken].map((id) => `${prefix}${id}`);
}
