import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { SKIP, visitParents } from "unist-util-visit-parents";
import type { MadeFile } from "#lib/files/made-file.ts";
import { listTwins } from "#lib/files/twins/list-twins.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";

const parser = remark().use(remarkGfm).freeze();

type Tree = ReturnType<typeof parser.parse>;

/** A twin as another program reads it. */
export interface ReadTwin {
  path: string;
  type: string;
  text: string;
  tree: Tree;
}

function read({ path, type, body }: MadeFile): ReadTwin {
  const text = String(body());
  return { path, type, text, tree: parser.parse(text) };
}

/** Every twin of a site, and the file that leads to them. */
export function readTwins(compiled: CompiledCatalog): ReadTwin[] {
  return listTwins(compiled).map(read);
}

/** The twin at an address. Throws where there is none. */
export function readTwin(compiled: CompiledCatalog, path: string): ReadTwin {
  const file = listTwins(compiled).find((one) => one.path === path);
  if (!file) throw new Error(`no twin at ${path}`);
  return read(file);
}

/**
 * Where all links of a tree lead. An address that stands in a text as words is left out: programs that look for such find it
 * whatever is escaped, and it leads where it says.
 */
export function listLinks(tree: Tree): string[] {
  const found: string[] = [];
  visitParents(tree, "link", (node) => {
    const said = readWords(node);
    if (![said, `http://${said}`, `mailto:${said}`].includes(node.url)) found.push(node.url);
  });
  return found;
}

/** The types of nodes that only markup in a text makes. */
export function listMarkup(tree: Tree): string[] {
  const found: string[] = [];
  visitParents(tree, (node) => {
    if (
      ["html", "image", "code", "delete", "footnoteReference", "linkReference"].includes(node.type)
    )
      found.push(node.type);
    return node.type === "code" ? SKIP : undefined;
  });
  return found;
}

/** The words of a node, without anything that Markdown adds. */
export function readWords(node: object): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  return "children" in node && Array.isArray(node.children)
    ? node.children.map((child: object) => readWords(child)).join("")
    : "";
}

/** The headings with their depths. */
export function listHeadings(tree: Tree): [depth: number, words: string][] {
  return tree.children.flatMap((node): [number, string][] =>
    node.type === "heading" ? [[node.depth, readWords(node)]] : [],
  );
}

/** The words of every cell of every table, row by row. */
export function listTables(tree: Tree): string[][][] {
  return tree.children.flatMap((node) =>
    node.type === "table" ? [node.children.map((row) => row.children.map(readWords))] : [],
  );
}
