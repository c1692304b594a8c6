import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkHtml from "remark-html";
import { aimAnchors, setHeadingIds } from "#lib/content/markdown/heading-ids.ts";
import {
  GFM,
  isParent,
  type Node,
  type NodeOf,
  type Tree,
} from "#lib/content/markdown/markdown-tree.ts";

/** A piece of a text that was expanded: text, or a link. */
export type ExpandedText =
  | { kind: "text"; value: string }
  | { kind: "link"; href: string; text: string };

/** How the page that shows the text resolves what stands in it. */
export interface RenderOptions {
  /** The address a link's target leads to, or null to show the link's text alone. */
  resolveLink: (target: string) => string | null;
  /** Replaces `[[id]]` and `{{fact}}` in running text. */
  expandText?: (text: string) => ExpandedText[];
  /** Put before each heading's id, so that several texts can share a page. */
  headingPrefix?: string;
}

/** What may be wider than its place is scrolled in it, and has to be reached by the keyboard for that. */
const FOCUSABLE = ["tabIndex", 0] as [string, number];

/** All that may reach a page: no images, no styles, no ids, no classes but those of code and task lists. */
const SCHEMA = {
  tagNames: [
    ...[
      "p",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "ul",
      "ol",
      "li",
      "blockquote",
      "pre",
      "code",
      "em",
      "strong",
      "del",
      "a",
    ],
    ...["table", "thead", "tbody", "tr", "th", "td", "hr", "br", "input"],
  ],
  // Ids are our own, made of headings below; no text can bring one in.
  clobberPrefix: "",
  attributes: {
    ...Object.fromEntries(["h2", "h3", "h4", "h5", "h6"].map((tag) => [tag, ["id"]])),
    a: ["href", "title", ["rel", "noopener"] as [string, string]],
    ol: ["start"],
    td: ["align"],
    th: ["align"],
    code: [["className", /^language-[a-z0-9+-]{1,20}$/] as [string, RegExp], FOCUSABLE],
    table: [FOCUSABLE],
    ul: [["className", "contains-task-list"] as [string, string]],
    li: [["className", "task-list-item"] as [string, string]],
    input: [
      ["disabled", true] as [string, boolean],
      ["type", "checkbox"] as [string, string],
      "checked",
    ],
  },
  ancestors: { tbody: ["table"], td: ["table"], th: ["table"], thead: ["table"], tr: ["table"] },
  protocols: { href: ["https"] },
  required: { input: { disabled: true, type: "checkbox" } },
  strip: ["script", "style"],
};

const processor = remark().use(remarkGfm, GFM).use(remarkHtml, { sanitize: SCHEMA }).freeze();

type LinkNode = NodeOf<"link">;

function makeLink(
  href: string,
  title: string | null | undefined,
  children: LinkNode["children"],
): LinkNode {
  const isExternal = href.startsWith("https://");
  return {
    type: "link",
    url: href,
    title,
    children,
    ...(isExternal ? { data: { hProperties: { rel: ["noopener"] } } } : {}),
  };
}

function expandNode(value: string, inLink: boolean, options: RenderOptions): Node[] {
  const pieces = options.expandText?.(value) ?? [{ kind: "text" as const, value }];
  return pieces.map((piece) => {
    if (piece.kind === "text") return { type: "text", value: piece.value };
    const text: Node = { type: "text", value: piece.text };
    return inLink ? text : makeLink(piece.href, null, [text]);
  });
}

/** What takes a node's place. Whatever `checkMarkdown` refuses is left out here too, so that neither relies on the other. */
function replaceNode(node: Node, inLink: boolean, options: RenderOptions): Node[] {
  switch (node.type) {
    case "text":
      return expandNode(node.value, inLink, options);
    case "link": {
      const children = replaceAll(node.children, true, options) as LinkNode["children"];
      const href = inLink ? null : options.resolveLink(node.url);
      return href === null ? children : [makeLink(href, node.title, children)];
    }
    case "linkReference":
      return replaceAll(node.children, inLink, options);
    case "html":
    case "image":
    case "imageReference":
    case "definition":
    case "footnoteDefinition":
    case "footnoteReference":
      return [];
    default:
      if (node.type === "table" || node.type === "code")
        node.data = { hProperties: { ...node.data?.hProperties, tabIndex: 0 } };
      if (node.type === "heading" && node.depth === 1) node.depth = 2;
      if (isParent(node))
        node.children = replaceAll(node.children, inLink, options) as typeof node.children;
      return [node];
  }
}

function replaceAll(nodes: readonly Node[], inLink: boolean, options: RenderOptions): Node[] {
  return nodes.flatMap((node) => replaceNode(node, inLink, options));
}

/** Gives the boxes of a task list a name, which the words beside them are not. */
function nameBoxes(html: string): string {
  return html
    .replaceAll(
      '<input type="checkbox" checked disabled>',
      '<input type="checkbox" checked disabled aria-label="Done">',
    )
    .replaceAll(
      '<input type="checkbox" disabled>',
      '<input type="checkbox" disabled aria-label="To do">',
    );
}

/** HTML of a text that `checkMarkdown` has passed. It is sanitised whatever the text; the only ids are those of headings. */
export function renderMarkdown(body: string, options: RenderOptions): string {
  const tree = processor.parse(body);
  tree.children = replaceAll(tree.children, false, options) as Tree["children"];
  setHeadingIds(tree, options.headingPrefix ?? "");
  aimAnchors(tree, options.headingPrefix ?? "");
  return nameBoxes(processor.stringify(tree));
}
