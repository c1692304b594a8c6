/** A tag with its attributes by their names in lower case. */
export interface Tag {
  kind: "open" | "close";
  name: string;
  attributes: ReadonlyMap<string, string>;
  closesItself: boolean;
}

/** A part of a page: a tag, or text between tags with its references as they were written. */
export type HtmlToken =
  | Tag
  | { kind: "text"; text: string }
  | { kind: "raw"; name: string; text: string };

/** Elements whose content is text and no tags; what stands in a script is none of the page. */
const RAW = new Set(
  "script style xmp iframe noembed noframes noscript textarea title plaintext".split(" "),
);

/** Where a script ends: what it writes in comments may hold the end of another. */
function findScriptEnd(html: string, from: number): number {
  const marks = /<!--|-->|<\/?script(?=[\s/>])/gi;
  marks.lastIndex = from;
  let [isEscaped, isTwice] = [false, false];
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    const found = mark[0].toLowerCase();
    if (found === "<!--") isEscaped = true;
    else if (found === "-->") [isEscaped, isTwice] = [false, false];
    else if (found === "<script") isTwice = isTwice || isEscaped;
    else if (isTwice) isTwice = false;
    else return mark.index;
  }
  return html.length;
}

/** Where the raw content of an element ends: at its closing tag, or with the page. */
function findRawEnd(html: string, from: number, name: string): number {
  if (name === "plaintext") return html.length;
  if (name === "script") return findScriptEnd(html, from);
  const end = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Where something ends that is no tag: a comment, a declaration. Whatever is left open takes the rest of the page with it. */
function findOddEnd(html: string, at: number): number {
  const after = (mark: string, from: number): number => {
    const found = html.indexOf(mark, from);
    return found < 0 ? html.length : found + mark.length;
  };
  if (html.startsWith("<![CDATA[", at)) return after("]]>", at);
  if (!html.startsWith("<!--", at)) return after(">", at);
  const short = /<!--(?:>|->)/y;
  short.lastIndex = at;
  if (short.test(html)) return short.lastIndex;
  return Math.min(after("-->", at + 4), after("--!>", at + 4));
}

const NAME = /<(\/?)([a-z][^\s/>]*)/iy;
const BETWEEN = /[\s/]*/y;
const ATTRIBUTE = /(=?[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?!["'])([^\s>]*)))?/y;

/** Reads the tag that begins at a place. Null where it is never closed. */
function readTag(html: string, at: number): { tag: Tag; end: number } | null {
  NAME.lastIndex = at;
  const [, slash = "", written = ""] = NAME.exec(html) ?? [];
  const attributes = new Map<string, string>();
  let end = NAME.lastIndex;
  for (;;) {
    BETWEEN.lastIndex = end;
    BETWEEN.test(html);
    end = BETWEEN.lastIndex;
    if (end >= html.length) return null;
    if (html[end] === ">") break;
    ATTRIBUTE.lastIndex = end;
    const [all = "", name = "", double, single, bare] = ATTRIBUTE.exec(html) ?? [];
    // A quotation mark that is never closed.
    if (all === "" || /^\s*=\s*["']/.test(html.slice(end + all.length, end + all.length + 80)))
      return null;
    const value = double ?? single ?? bare ?? "";
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), value);
    end += all.length;
  }
  const closesItself = html[end - 1] === "/";
  const kind = slash === "" ? "open" : "close";
  return { tag: { kind, name: written.toLowerCase(), attributes, closesItself }, end: end + 1 };
}

/**
 * The tags and texts of a page in their order, as browsers part them: comments and declarations are left out, and what an
 * element holds raw is one token. Runs in time proportional to the page.
 */
export function* readTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const next = html.slice(at).search(/<[a-z/!?]/i);
    const start = next < 0 ? html.length : at + next;
    if (start > at) yield { kind: "text", text: html.slice(at, start) };
    if (start >= html.length) return;
    if (!/^<\/?[a-z]/i.test(html.slice(start, start + 3))) {
      at = findOddEnd(html, start);
      continue;
    }
    const read = readTag(html, start);
    if (!read) return;
    yield read.tag;
    at = read.end;
    if (read.tag.kind === "close" || !RAW.has(read.tag.name)) continue;
    const end = findRawEnd(html, at, read.tag.name);
    yield { kind: "raw", name: read.tag.name, text: html.slice(at, end) };
    at = end;
  }
}
