import { checkMarkdownLimits, MAX_NESTING } from "#lib/content/markdown/markdown-limits.ts";
import {
  type Node,
  type NodeOf,
  parseMarkdown,
  walkTree,
} from "#lib/content/markdown/markdown-tree.ts";
import { findHiddenCharacters } from "#lib/content/text/hidden-characters.ts";
import { compareProblems, makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { findMixedScripts } from "#lib/content/text/scripts.ts";
import { capProblems } from "#lib/content/text/text-limits.ts";
import { checkLinkTarget } from "#lib/content/text/urls.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";

const MAX_TREE_DEPTH = 40;
const MAX_TABLE_CELLS = 1000;
const MAX_BODY_PROBLEMS = 100;
const CODE_LANGUAGE = /^[a-z0-9+-]{1,20}$/;

type Words = Pick<Problem, "rule" | "found" | "expected" | "fix">;

const REFUSED: Partial<Record<Node["type"], Words>> = {
  html: {
    rule: "raw-html",
    found: "HTML",
    expected: "Markdown without HTML, which would be dropped from the page",
    fix: "Write it in Markdown; put a tag that is meant to be read in `backticks`.",
  },
  image: {
    rule: "image",
    found: "an image",
    expected: "text and tables",
    fix: "Describe what the image shows, or link to its page.",
  },
  linkReference: {
    rule: "reference-link",
    found: "a link whose address stands elsewhere",
    expected: "[text](address)",
    fix: "Write the address in parentheses after the text.",
  },
  footnoteReference: {
    rule: "footnote",
    found: "a footnote",
    expected: "text without footnotes",
    fix: "Work it into the text.",
  },
};
REFUSED.imageReference = REFUSED.image;
REFUSED.definition = { ...REFUSED.linkReference, found: "an address for reference links" } as Words;
REFUSED.footnoteDefinition = REFUSED.footnoteReference;

function checkTable(node: NodeOf<"table">): Words | null {
  const columns = Math.max(1, ...node.children.map((row) => row.children.length));
  const cells = columns * node.children.length;
  if (cells <= MAX_TABLE_CELLS) return null;
  const fix = "Split the table, or keep what matters most.";
  const found = `a table of ${cells} cells`;
  return { rule: "table-too-large", found, expected: `at most ${MAX_TABLE_CELLS} cells`, fix };
}

function checkHeading(depth: number): Words | null {
  if (depth > 1) return null;
  return {
    rule: "heading-one",
    found: "a heading of level 1",
    expected: "headings of level 2 and below; level 1 is the page's title",
    fix: "Begin the heading with ##.",
  };
}

function checkCode(language: string | null | undefined): Words | null {
  if (!language || CODE_LANGUAGE.test(language)) return null;
  return {
    rule: "code-language",
    found: `the language ${quoteText(language, 40)} of a code block`,
    expected: "a name of at most 20 small letters, digits, + and -",
    fix: "Write a name such as solidity, or none.",
  };
}

function checkNode(node: Node, ancestors: readonly Node[]): Words | null {
  switch (node.type) {
    case "link":
      return checkLinkTarget(node.url);
    case "heading":
      return checkHeading(node.depth);
    case "table":
      return checkTable(node);
    case "code":
      return checkCode(node.lang);
    case "list":
    case "blockquote": {
      const around = ancestors.filter(({ type }) => type === "list" || type === "blockquote");
      if (around.length !== MAX_NESTING) return null;
      const found = `lists or quotations nested more than ${MAX_NESTING} deep`;
      const expected = `at most ${MAX_NESTING} levels`;
      return { rule: "nesting-too-deep", found, expected, fix: "Flatten the list." };
    }
    default:
      return REFUSED[node.type] ?? null;
  }
}

/** Checks what `&#x202e;` and its like stand for: entities must not bring in what the file itself may not hold. */
function checkEntities(node: Node, source: string): Words | null {
  if (!source.includes("&")) return null;
  const texts = node.type === "link" ? [node.title ?? ""] : "value" in node ? [node.value] : [];
  for (const text of texts) {
    const problem = findHiddenCharacters("", text)[0] ?? findMixedScripts("", text)[0];
    const isRaw = findHiddenCharacters("", source).length + findMixedScripts("", source).length > 0;
    if (problem && !isRaw) {
      const { rule, found, expected } = problem;
      return { rule, found: `${found}, written as an entity`, expected, fix: "Delete the entity." };
    }
  }
  return null;
}

/**
 * Checks the Markdown of an entry, whose first line is line `bodyLine` of its file. Limits come first, and only a text
 * that keeps them is parsed; then everything the page would drop or must not show is named at its place.
 */
export function checkMarkdown(file: string, body: string, bodyLine: number): Problem[] {
  const limits = checkMarkdownLimits(file, body, bodyLine);
  if (limits.length > 0) return limits;
  const problems: Problem[] = [];
  let place = { line: bodyLine, column: 1 };
  let tooDeep = false;
  walkTree(parseMarkdown(body), (node, ancestors) => {
    // Literal links found late have no position of their own; that of the node before them is near enough.
    const start = node.position?.start;
    if (start) place = { line: start.line + bodyLine - 1, column: start.column };
    const end = node.position?.end.offset;
    const source = body.slice(start?.offset ?? 0, end ?? 0);
    const words = [checkNode(node, ancestors), checkEntities(node, source)];
    for (const found of words) if (found) problems.push(makeProblem({ file, ...place, ...found }));
    if (ancestors.length === MAX_TREE_DEPTH && !tooDeep) {
      tooDeep = true;
      const found = "emphasis, lists and quotations nested too deep";
      const expected = `at most ${MAX_TREE_DEPTH} levels`;
      const fix = "Flatten the text.";
      problems.push(
        makeProblem({ rule: "nesting-too-deep", file, ...place, found, expected, fix }),
      );
    }
  });
  return capProblems(problems.toSorted(compareProblems), "problems in the text", MAX_BODY_PROBLEMS);
}
