import {
  type Block,
  type Depth,
  type Inline,
  inline,
  type Node,
  processor,
} from "#lib/files/twins/nodes.ts";
import { resolveText, type TextContext } from "#lib/views/words/rich-text.ts";

/** Bodies begin at the second depth, since a page's title stands above them. */
const FIRST_DEPTH = 2;
const DEEPEST = 6;

function deepen(depth: number, under: Depth): Depth {
  const wanted = Math.max(depth, FIRST_DEPTH) - FIRST_DEPTH + under + 1;
  return Math.min(wanted, DEEPEST) as Depth;
}

/** What takes a node's place: references are resolved, and what a page would leave out is left out. */
function replaceNode(node: Node, context: TextContext, under: Depth, isLinked: boolean): Node[] {
  const inside = (nodes: readonly Node[], linked = isLinked): Node[] =>
    nodes.flatMap((one) => replaceNode(one, context, under, linked));
  switch (node.type) {
    case "text": {
      const nodes = inline(resolveText(node.value, context));
      return isLinked
        ? nodes.flatMap((one): Inline[] => (one.type === "link" ? one.children : [one]))
        : nodes;
    }
    case "link":
      return [{ ...node, children: inside(node.children, true) } as Node];
    case "linkReference":
      return inside(node.children);
    case "heading":
      return [
        { ...node, depth: deepen(node.depth, under), children: inside(node.children) } as Node,
      ];
    case "html":
    case "image":
    case "imageReference":
    case "definition":
    case "footnoteDefinition":
    case "footnoteReference":
      return [];
    default:
      return "children" in node ? [{ ...node, children: inside(node.children) } as Node] : [node];
  }
}

/**
 * The body of a content file as the page shows it, with its references resolved.
 *
 * @param under the depth of the heading that it stands under
 */
export function bodyBlocks(body: string, context: TextContext, under: Depth): Block[] {
  const { children } = processor.parse(body);
  return children.flatMap((node) => replaceNode(node, context, under, false)) as Block[];
}
