import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { BLOCK_END, foldText } from "#lib/editor/sources/fold-text.ts";
import { readTokens, type Tag } from "#lib/editor/sources/html-tokens.ts";

/** What a reader sees of a page, folded as `foldText` does. */
export interface PageText {
  title: string;
  /** Its headings of the first two levels. */
  headings: string[];
  text: string;
  /** Where it sends its readers at once; null if nowhere. */
  refresh: string | null;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements whose words go on in those around them; every other element ends a block, so that no words are joined that stand apart. */
const INLINE = set(
  "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q samp small span strong tt time u var wbr script style noscript",
);
/** Elements of which readers see nothing, or something else than text. */
const UNSEEN = set(
  "template svg math select datalist object audio video canvas picture map meter progress rp rt applet frameset",
);
/** Words that were taken back: those around them were never one text. */
const STRUCK = set("del s strike");
const VOID = set("area base br col embed hr img input link meta source track wbr param keygen");

/** Styles and classes that are known to take something out of sight. */
const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$)|font-size\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3,}/i;
const HIDING_CLASS =
  /(?:^|\s)(?:hidden|d-none|is-hidden|sr-only|visually-hidden|visuallyhidden|screen-reader-text)(?:\s|$)/i;

function isHidden({ name, attributes }: Tag): boolean {
  return (
    UNSEEN.has(name) ||
    STRUCK.has(name) ||
    attributes.has("hidden") ||
    (name === "dialog" && !attributes.has("open")) ||
    HIDING_STYLE.test(attributes.get("style") ?? "") ||
    HIDING_CLASS.test(attributes.get("class") ?? "")
  );
}

/** What the numbers 128 to 159 stand for on the web: signs of Windows. The platform's decoder leaves them as they are. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** A text with the signs that its control characters stand for on the web. */
function readControls(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 128));
}

function readNumber(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
}

function decodeReferences(text: string): string {
  const decoded = text.replace(
    /&(?:#(\d{1,8});?|#[xX]([0-9a-fA-F]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,31});)/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
      return readNumber(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
    },
  );
  return readControls(decoded);
}

/** The address to which a page sends its readers within a few seconds. */
function readRefresh({ name, attributes }: Tag): string | null {
  if (name !== "meta" || attributes.get("http-equiv")?.toLowerCase() !== "refresh") return null;
  const content = decodeReferences(attributes.get("content") ?? "");
  const [, seconds = "", url = ""] =
    /^\s*(\d+)[\s;,]+(?:url\s*=\s*)?["']?([^"']+)/i.exec(content) ?? [];
  return url !== "" && Number(seconds) <= 5 ? url.trim() : null;
}

/** Gathers what readers see, tag by tag. */
class PageReader {
  readonly page = { title: "", headings: [] as string[], text: "", refresh: null as string | null };
  #skipped: { name: string; depth: number } | null = null;
  #heading: string | null = null;

  /** Leaves out what lies in an element that nobody sees. Returns whether the tag lies in one. */
  #skip(tag: Tag): boolean {
    const { kind, name, closesItself } = tag;
    if (this.#skipped) {
      if (name === this.#skipped.name) this.#skipped.depth += kind === "open" ? 1 : -1;
      if (this.#skipped.depth === 0) this.#skipped = null;
      return true;
    }
    if (kind === "close" || VOID.has(name) || !isHidden(tag)) return false;
    if (STRUCK.has(name)) this.text(BLOCK_END);
    // Only drawings and formulas may close themselves.
    if (!(closesItself && (name === "svg" || name === "math"))) this.#skipped = { name, depth: 1 };
    return true;
  }

  tag(tag: Tag): void {
    if (this.#skip(tag)) return;
    const { kind, name } = tag;
    this.page.refresh ??= readRefresh(tag);
    if (name === "br") this.text(" ");
    else if (!INLINE.has(name) && !VOID.has(name)) this.text(BLOCK_END);
    if (name !== "h1" && name !== "h2") return;
    if (kind === "open") this.#heading = "";
    else if (this.#heading !== null) {
      this.page.headings.push(foldText(this.#heading));
      this.#heading = null;
    }
  }

  text(text: string): void {
    if (this.#skipped) return;
    this.page.text += text;
    if (this.#heading !== null) this.#heading += text;
  }

  /** The content of an element that holds text alone: of the title, or of something that is no text of the page. */
  raw(name: string, text: string): void {
    if (name === "title" && !this.#skipped) this.page.title ||= foldText(decodeReferences(text));
  }
}

/** What a reader sees of an HTML page, without running its scripts or reading its styles. */
export function readHtml(html: string): PageText {
  const reader = new PageReader();
  for (const token of readTokens(html)) {
    switch (token.kind) {
      case "open":
      case "close":
        reader.tag(token);
        break;
      case "raw":
        reader.raw(token.name, token.text);
        break;
      case "text":
        // A line of the file is no line of the page.
        reader.text(decodeReferences(token.text.replace(/\s+/g, " ")));
        break;
    }
  }
  return { ...reader.page, text: foldText(reader.page.text) };
}
