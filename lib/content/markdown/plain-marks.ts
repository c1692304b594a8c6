import { toString as readText } from "mdast-util-to-string";
import { visitParents } from "unist-util-visit-parents";
import { type Node, parseMarkdown } from "#lib/content/markdown/markdown-tree.ts";

/** What Markdown would make of a text that is shown as it is written. */
export interface PlainMarks {
  rule: "markup-in-text" | "marks-in-text";
  /** What stands there, how it is called, and the same without marks. */
  written: string;
  what: string;
  plain: string;
}

/** Longer texts are refused anyway. */
const MAX_LENGTH = 3000;

/** Only a text with one of these can hold any; most do not, and need no parser. */
const MARKED =
  /[*`~]|\]\(|<[a-z/!h]|&(?:#|[a-z]{2})|(?<![\p{L}\p{N}])_|^#{1,6} |^[-+] |^\d{1,3}[.)] /iu;

const WORD = /[\p{L}\p{N}]/u;

const PROSE: Partial<Record<Node["type"], string>> = {
  strong: "strong words",
  emphasis: "emphasis",
  delete: "words struck through",
  inlineCode: "code",
  code: "code",
  heading: "a heading",
  list: "a list",
};

const DEAD: Partial<Record<Node["type"], string>> = {
  link: "a link",
  image: "an image",
  html: "HTML",
};

/** Marks that stand inside a word or a sum, such as 2*3*4, are meant as they are. */
function isInWord(text: string, start: number, end: number): boolean {
  return WORD.test(text.charAt(start - 1)) || WORD.test(text.charAt(end));
}

function listEntities(text: string): PlainMarks[] {
  const written = text.match(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/gi) ?? [];
  return [...new Set(written)].flatMap((one): PlainMarks[] => {
    const plain = readText(parseMarkdown(one)).replace("\u00a0", " ");
    return plain === one
      ? []
      : [{ rule: "markup-in-text", written: one, what: "an entity", plain }];
  });
}

/** All that is written in a plain text as in Markdown or HTML, and would be shown with its marks. */
export function listPlainMarks(text: string): PlainMarks[] {
  if (text.length > MAX_LENGTH || !MARKED.test(text)) return [];
  const found = listEntities(text);
  visitParents(parseMarkdown(text), (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const written = text.slice(start, end);
    const plain = readText(node, { includeHtml: false });
    // An address by itself is a link in Markdown too, and shown as it is written.
    if (node.type === "link" && !/^[[<]/.test(written)) return;
    const dead = DEAD[node.type];
    if (dead) found.push({ rule: "markup-in-text", written, what: dead, plain });
    const what = PROSE[node.type];
    if (what && !isInWord(text, start, end))
      found.push({ rule: "marks-in-text", written, what, plain });
  });
  return found;
}
