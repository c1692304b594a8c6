import { toString as readText } from "mdast-util-to-string";
import { makeSlug } from "#lib/content/markdown/heading-ids.ts";
import type { Node, NodeOf } from "#lib/content/markdown/markdown-tree.ts";
import type { Rule, Told } from "#lib/content/rulebook/rules.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";

/** Notes that a node breaks a rule. */
type Refuse = <One extends Rule>(rule: One, told: Told<One>) => void;

/** Makes the check of a text's headings, to be called with each in turn: levels, words, and what the page or the text has already. */
export function makeHeadingCheck(
  parts: readonly string[],
): (heading: NodeOf<"heading">, refuse: Refuse) => void {
  const taken = new Map(parts.map((title) => [makeSlug(title), "a part of the page itself"]));
  let level = 1;
  return (heading, refuse) => {
    const { depth } = heading;
    const text = readText(heading).trim();
    if (depth === 1) {
      refuse("heading-one", { found: "a heading of level 1" });
      return;
    }
    if (depth > level + 1) {
      const found = `a heading of level ${depth} under one of level ${level}`;
      refuse("heading-skipped", {
        found: level === 1 ? `a first heading of level ${depth}` : found,
        limit: level + 1,
      });
    }
    level = Math.max(2, depth);
    if (text === "") {
      refuse("heading-empty", { found: "a heading without words" });
      return;
    }
    // Headings of letters that ids do not know are told apart by their words.
    const slug = makeSlug(text) === "section" ? text : makeSlug(text);
    const before = taken.get(slug);
    if (before !== undefined)
      refuse("heading-of-page", { found: `the heading ${quoteText(text, 60)}, like ${before}` });
    taken.set(slug, "one before it");
  };
}

/** A cell for which the table's first row has no column: pages leave it out. */
export function checkCell(ancestors: readonly Node[], refuse: Refuse, cell: Node): void {
  const [row, table] = ancestors.toReversed();
  if (row?.type !== "tableRow" || table?.type !== "table") return;
  const limit = table.children[0]?.children.length ?? 0;
  if (row.children[limit] !== cell) return;
  const found = `a row of ${row.children.length} cells under ${limit}`;
  refuse("cells-beyond-header", { found, limit });
}
