import { remark } from "remark";
import remarkGfm from "remark-gfm";

/** Two tildes strike words through; one stands for "about". */
export const GFM = { singleTilde: false };

const parser = remark().use(remarkGfm, GFM).freeze();

/** A parsed Markdown text. */
export type Tree = ReturnType<typeof parser.parse>;
/** Any node of it. */
export type Node = Tree | Tree["children"][number];
type Parent = Extract<Node, { children: unknown }>;

/** A node of one type, such as `NodeOf<"link">`. */
export type NodeOf<Type extends Node["type"]> = Extract<Node, { type: Type }>;

/** Parses Markdown with tables, strikethrough and literal links; check the text's limits first. */
export function parseMarkdown(body: string): Tree {
  return parser.parse(body);
}

/** Signs of which one stands in each text that is more than paragraphs: other lines, links, code, HTML, entities, tables, emphasis. */
const MARKUP =
  /[<&`|*~@\t]|:\/\/|[wW]{3}\.|\][(:]|(?<![\p{L}\p{N}])_|^ *(?:[-+=>#]|\d{1,9}[.)])|^ {4}/mu;

/** Whether anything but paragraphs can come of a text: of most bodies nothing can, and to parse them takes most of the time of reading a file's Markdown. */
export function mayHoldMarkup(body: string): boolean {
  return MARKUP.test(body);
}

/** Whether a node has children. */
export function isParent(node: Node): node is Parent {
  return "children" in node;
}
