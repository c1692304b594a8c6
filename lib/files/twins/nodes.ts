import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { RichText } from "#lib/views/words/rich-text.ts";

/** Signs that mean nothing to Markdown within a line, and no address that a reader would make a link of. */
const SIGNS = "(?:[\\p{L}\\p{N} ,;%$?()'\"’“”–—/-]|(?<![Ww])\\.|:(?=[^/]))*";
const STARTS_A_LINE = new RegExp(`^\\p{L}${SIGNS}(?<! )$`, "u");
const GOES_ON = new RegExp(`^[\\p{L}\\p{N} ,;]${SIGNS}$`, "u");

/** Whether words are written as they are, wherever they stand. To look for what has to be escaped takes most of a twin's time. */
export function isPlain(words: string): boolean {
  return STARTS_A_LINE.test(words);
}

/** Whether words are written as they are after something in their line that is no words, and before something else where they end with a space. */
export function goesOnPlainly(words: string, hasMore: boolean): boolean {
  return (hasMore || !words.endsWith(" ")) && GOES_ON.test(words);
}

/** What the library tells a writer of words: them, those they stand among, how far it is, and what is before and after. */
interface Beside {
  before: string;
  after: string;
  beforeNode?: { type: string } | undefined;
  afterNode?: { type: string } | undefined;
}
interface Writing {
  indexStack: number[];
  safe(words: string, beside: Beside): string;
}
type WriteText = (
  node: { value: string },
  parent: { children: object[] } | undefined,
  state: Writing,
  beside: Beside,
) => string;

/** Words that stand so many places behind the one that is written: what is beside them is looked at only where they are not plain. */
function writeAhead(ahead: number): WriteText {
  return (node, parent, state, beside) => {
    if (isPlain(node.value)) return node.value;
    const siblings = (parent?.children ?? []) as { type: string }[];
    const at = (state.indexStack.at(-1) ?? 0) + ahead;
    const [beforeNode, afterNode] = [siblings[at - 1], siblings[at + 1]];
    const goesOn = beforeNode !== undefined && beforeNode.type !== "text";
    if (goesOn && goesOnPlainly(node.value, afterNode !== undefined)) return node.value;
    return state.safe(node.value, { ...beside, beforeNode, afterNode });
  };
}

/** The library asks for words twice: for what they begin with, while it writes what is before them, and then for all. */
const writeText = Object.assign(writeAhead(0), { peek: writeAhead(1) });

/** How twins are written: two tildes strike through, and tables are not padded, so that one row's change touches one line. */
export const processor = remark()
  .use({
    settings: {
      bullet: "-",
      listItemIndent: "one",
      rule: "-",
      emphasis: "_",
      handlers: { text: writeText },
    },
  })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .freeze();

/** A Markdown document as a tree. */
export type Tree = ReturnType<typeof processor.parse>;
type Child = Tree["children"][number];
type Of<Type extends Child["type"]> = Extract<Child, { type: Type }>;

/** What stands in a document below one another, and what stands in a line. */
export type Block = Child;
export type Inline = Of<"paragraph">["children"][number];

/** What a line can be made of: plain words, resolved prose, nodes. Words are never read as Markdown. */
export type Line = string | RichText | Inline[];

/** Any node of a document. */
export type Node = Tree | Child;

/** A depth that a heading can have. */
export type Depth = Of<"heading">["depth"];

/** Plain words: what controls or breaks a line in them is a space. */
export function words(text: string): Inline {
  return { type: "text", value: text.replace(/[\p{Cc}\p{Cs}\s]+/gu, " ") };
}

/** A link with words of its own. */
export function link(text: string, href: string): Inline {
  return { type: "link", url: href, children: [words(text)] };
}

/** Words with more weight. */
export function strong(text: string): Inline {
  return { type: "strong", children: [words(text)] };
}

/** A line as nodes. */
export function inline(line: Line): Inline[] {
  if (typeof line === "string") return [words(line)];
  return line.map((part) => {
    if (typeof part === "string") return words(part);
    return "type" in part ? part : link(part.text, part.href);
  });
}

/** Lines one after the other, with something between them; empty ones are left out. */
export function join(lines: readonly Line[], between = " "): Inline[] {
  return lines
    .map(inline)
    .filter((nodes) => nodes.some((node) => node.type !== "text" || node.value.trim() !== ""))
    .flatMap((nodes, index) => (index === 0 ? nodes : [words(between), ...nodes]));
}

export function paragraph(line: Line): Block {
  return { type: "paragraph", children: inline(line) };
}

/** A paragraph where there is something to say. */
export function maybe(line: Line | null): Block[] {
  return line === null || line.length === 0 ? [] : [paragraph(line)];
}

export function heading(depth: Depth, line: Line): Block {
  return { type: "heading", depth, children: inline(line) };
}

/** A list; nothing where it has no items. */
export function list(items: readonly Line[], ordered = false): Block[] {
  if (items.length === 0) return [];
  return [
    {
      type: "list",
      ordered,
      spread: false,
      ...(ordered && { start: 1 }),
      children: items.map((item) => ({
        type: "listItem",
        spread: false,
        children: [{ type: "paragraph", children: inline(item) }],
      })),
    },
  ];
}

/** A table with a row of headings; nothing where it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly Line[])[]): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      type: "table",
      children: [head, ...rows].map((cells) => ({
        type: "tableRow",
        children: cells.map((cell) => ({ type: "tableCell", children: inline(cell) })),
      })),
    },
  ];
}

/** A part under a heading; nothing where the part is empty. */
export function section(depth: Depth, title: Line, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(depth, title), ...blocks];
}
