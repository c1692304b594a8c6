import { visitParents } from "unist-util-visit-parents";
import { checkMarkdownLimits, MAX_NESTING } from "#lib/content/markdown/markdown-limits.ts";
import { checkCell, makeHeadingCheck } from "#lib/content/markdown/markdown-structure.ts";
import {
  mayHoldMarkup,
  type Node,
  type NodeOf,
  parseMarkdown,
} from "#lib/content/markdown/markdown-tree.ts";
import type { Rule, Told } from "#lib/content/rulebook/rules.ts";
import { findDisguised } from "#lib/content/text/disguised.ts";
import { compareProblems, makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { capProblems } from "#lib/content/text/text-limits.ts";
import { checkLinkTarget } from "#lib/content/text/urls.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";

const MAX_TREE_DEPTH = 40;
const MAX_TABLE_CELLS = 1000;
const MAX_BODY_PROBLEMS = 100;
const CODE_LANGUAGE = /^[a-z0-9+-]{1,20}$/;

/** Notes that a node breaks a rule. */
type Refuse = <One extends Rule>(rule: One, told: Told<One>) => void;

const HTML = { rule: "raw-html", found: "HTML" } as const;
const IMAGE = { rule: "image", found: "an image" } as const;
const REFERENCE = {
  rule: "reference-link",
  found: "a link whose address stands elsewhere",
} as const;
const FOOTNOTE = { rule: "footnote", found: "a footnote" } as const;

/** Nodes that no text may hold. */
const REFUSED = {
  html: HTML,
  image: IMAGE,
  imageReference: IMAGE,
  linkReference: REFERENCE,
  definition: { ...REFERENCE, found: "an address for reference links" },
  footnoteReference: FOOTNOTE,
  footnoteDefinition: FOOTNOTE,
} as const;

function isRefused(type: Node["type"]): type is keyof typeof REFUSED {
  return Object.hasOwn(REFUSED, type);
}

function checkTable(node: NodeOf<"table">, refuse: Refuse): void {
  const columns = Math.max(1, ...node.children.map((row) => row.children.length));
  const cells = columns * node.children.length;
  if (cells <= MAX_TABLE_CELLS) return;
  const found = `a table of ${cells} cells`;
  refuse("table-too-large", { found, limit: MAX_TABLE_CELLS, of: "cells" });
}

function checkLink(url: string, refuse: Refuse): void {
  const problem = checkLinkTarget(url);
  if (problem) refuse(problem.rule, problem);
}

function checkCode(language: string | null | undefined, refuse: Refuse): void {
  if (!language || CODE_LANGUAGE.test(language)) return;
  refuse("code-language", { found: `the language ${quoteText(language, 40)} of a code block` });
}

function checkDepth(ancestors: readonly Node[], refuse: Refuse): void {
  const around = ancestors.filter(({ type }) => type === "list" || type === "blockquote");
  if (around.length !== MAX_NESTING) return;
  const found = `lists or quotations nested more than ${MAX_NESTING} deep`;
  refuse("nesting-too-deep", { found, limit: MAX_NESTING, of: "list" });
}

function checkNode(node: Node, ancestors: readonly Node[], refuse: Refuse): void {
  if (isRefused(node.type)) refuse(REFUSED[node.type].rule, REFUSED[node.type]);
  else if (node.type === "link") checkLink(node.url, refuse);
  else if (node.type === "table") checkTable(node, refuse);
  else if (node.type === "code") checkCode(node.lang, refuse);
  else if (node.type === "list" || node.type === "blockquote") checkDepth(ancestors, refuse);
  else if (node.type === "tableCell") checkCell(ancestors, refuse, node);
}

/** Checks what `&#x202e;` and its like stand for: entities must not bring in what the file itself may not hold. */
function checkEntities(node: Node, source: string, refuse: Refuse): void {
  if (!source.includes("&")) return;
  const text = node.type === "link" ? node.title : "value" in node ? node.value : null;
  const disguised = text ? findDisguised(text, source) : null;
  if (!disguised) return;
  const found = `${disguised.found}, written as an entity`;
  refuse(disguised.rule, { found, writtenAs: "entity" });
}

/**
 * Checks the Markdown of an entry, whose first line is line `bodyLine` of its file. Limits come first, and only a text
 * that keeps them is parsed; then everything the page would drop or must not show is named at its place. `parts` are the
 * titles of what the page shows beside the text.
 */
export function checkMarkdown(
  file: string,
  body: string,
  bodyLine: number,
  parts: readonly string[] = [],
): Problem[] {
  const limits = checkMarkdownLimits(file, body, bodyLine);
  if (limits.length > 0) return limits;
  // No rule is about paragraphs.
  if (!mayHoldMarkup(body)) return [];
  const problems: Problem[] = [];
  let place = { line: bodyLine, column: 1 };
  let tooDeep = false;
  const checkHeading = makeHeadingCheck(parts);
  visitParents(parseMarkdown(body), (node, ancestors) => {
    // Literal links found late have no position of their own; that of the node before them is near enough.
    const start = node.position?.start;
    if (start) place = { line: start.line + bodyLine - 1, column: start.column };
    const end = node.position?.end.offset;
    const source = body.slice(start?.offset ?? 0, end ?? 0);
    const refuse: Refuse = (rule, told) => {
      problems.push(makeProblem(rule, { file, ...place }, told));
    };
    checkNode(node, ancestors, refuse);
    if (node.type === "heading") checkHeading(node, refuse);
    checkEntities(node, source, refuse);
    if (ancestors.length === MAX_TREE_DEPTH && !tooDeep) {
      tooDeep = true;
      const found = "emphasis, lists and quotations nested too deep";
      refuse("nesting-too-deep", { found, limit: MAX_TREE_DEPTH, of: "text" });
    }
  });
  return capProblems(problems.toSorted(compareProblems), "problems in the text", MAX_BODY_PROBLEMS);
}
