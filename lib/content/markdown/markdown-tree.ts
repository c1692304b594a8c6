import { remark } from "remark";
import remarkGfm from "remark-gfm";

const parser = remark().use(remarkGfm).freeze();

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

/** Whether a node has children. */
export function isParent(node: Node): node is Parent {
  return "children" in node;
}

/** Calls `visit` for every node in document order with its ancestors, outermost first; does not recurse. */
export function walkTree(
  root: Node,
  visit: (node: Node, ancestors: readonly Node[]) => void,
): void {
  const ancestors: Node[] = [];
  const queue: { node: Node; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { node, depth } = next;
    ancestors.length = depth;
    visit(node, ancestors);
    ancestors[depth] = node;
    if (!isParent(node)) continue;
    for (const child of (node.children as Node[]).toReversed())
      queue.push({ node: child, depth: depth + 1 });
  }
}

/** The text of a node without its marks. */
export function readPlainText(root: Node): string {
  let text = "";
  walkTree(root, (node) => {
    if (node.type === "text" || node.type === "inlineCode") text += node.value;
  });
  return text;
}
