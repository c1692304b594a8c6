import { CST, isScalar, Schema } from "yaml";
import type { Position } from "#lib/content/text/report.ts";
import { WHOLE } from "#lib/content/yaml/yaml-places.ts";
import { isPlainNumber, isUnsafeKey } from "#lib/content/yaml/yaml-values.ts";

/** Data of a document, and where the keys of its first two levels begin, as `indexKeys` finds them. */
export interface TokensRead {
  data: unknown;
  keys: ReadonlyMap<string, Position>;
}

/** Thrown at the first thing that the composer has to look at. */
class NotPlain extends Error {}

function refuse(): never {
  throw new NotPlain();
}

const CORE = new Schema({ schema: "core", merge: false, resolveKnownTags: false });

/** Characters with which no text without quotes may begin. */
const RESERVED = /^[,%|>@`\t]/;

type Separators = readonly CST.SourceToken[] | undefined;

/** How often a sign stands among blanks, where it was last, and whether a line ends there; nothing else may stand there. */
function readSeparators(
  tokens: Separators,
  sign: CST.SourceToken["type"] | null,
): { count: number; offset: number; hasNewline: boolean } {
  const read = { count: 0, offset: 0, hasNewline: false };
  for (const { type, source, offset } of tokens ?? []) {
    if (type === "newline") read.hasNewline = true;
    else if (type === sign) {
      read.count += 1;
      read.offset = offset;
    } else if (type !== "space" || source.includes("\t")) refuse();
  }
  return read;
}

function refuseUnless(isRight: boolean): void {
  if (!isRight) refuse();
}

/** A text as it stands, or in quotes; on one line, without any escape but that of a quotation mark. */
function readText(token: CST.FlowScalar): string {
  const { type, source } = token;
  refuseUnless(!source.includes("\n"));
  if (type === "scalar") {
    refuseUnless(source !== "" && !RESERVED.test(source));
    return source;
  }
  const isClosed = source.length > 1 && source.at(-1) === source[0];
  refuseUnless(isClosed && !/\\[^"]/.test(source));
  if (type === "double-quoted-scalar" && !source.includes("\\")) return source.slice(1, -1);
  return CST.resolveAsScalar(token, true, refuse)?.value ?? refuse();
}

/** What text without quotes stands for: itself, a number that is written plainly, or true and false. */
function resolvePlain(source: string): unknown {
  const tag = CORE.tags.find(
    (one) => one.default === true && !one.collection && one.test?.test(source),
  );
  if (!tag || tag.collection) return source;
  const resolved = tag.resolve(source, refuse, {});
  const value = isScalar(resolved) ? resolved.value : resolved;
  refuseUnless(
    typeof value === "boolean" || (typeof value === "number" && isPlainNumber(source, value)),
  );
  return value;
}

function isFlowScalar(token: CST.Token): token is CST.FlowScalar {
  return CST.isScalar(token) && token.type !== "block-scalar";
}

type Item = CST.CollectionItem;

/** Reads one document; `locate` finds lines and columns, and nothing is known of what has more than two keys to it. */
class TokenReader {
  readonly keys = new Map<string, Position>();
  readonly #locate: (offset: number) => Position;

  constructor(locate: (offset: number) => Position) {
    this.#locate = locate;
  }

  /** `path` leads to a map of the first two levels, whose keys are noted; null anywhere else. */
  readValue(
    token: CST.Token | null | undefined,
    path: readonly string[] | null,
    inFlow: boolean,
  ): unknown {
    if (!token) refuse();
    if (isFlowScalar(token)) {
      refuseUnless(!(readSeparators(token.end, null).hasNewline && inFlow));
      const text = readText(token);
      return token.type === "scalar" ? resolvePlain(text) : text;
    }
    if (token.type === "flow-collection") return this.#readFlow(token, path, inFlow);
    if (inFlow) refuse();
    if (token.type === "block-map") return this.#readBlockMap(token, path);
    return token.type === "block-seq" ? this.#readBlockSeq(token) : refuse();
  }

  #readPair(
    { key, sep, value }: Item,
    into: Record<string, unknown>,
    path: readonly string[] | null,
    inFlow: boolean,
  ): void {
    if (!key || !isFlowScalar(key)) refuse();
    refuseUnless(!readSeparators(key.end, null).hasNewline);
    const name = readText(key);
    refuseUnless(name !== "" && !isUnsafeKey(name) && !Object.hasOwn(into, name));
    const { count, offset, hasNewline } = readSeparators(sep, "map-value-ind");
    refuseUnless(count === 1 && offset - key.offset <= 1000);
    const isBlock = value?.type === "block-map" || value?.type === "block-seq";
    // A text that begins below its key, with a hyphen, may be meant as an item.
    const isBelow =
      hasNewline && value !== undefined && "source" in value && value.source.startsWith("-");
    refuseUnless(inFlow ? !hasNewline : hasNewline || !isBlock);
    refuseUnless(!isBelow);
    const at = path && [...path, name];
    if (at) this.keys.set(at.join("\n"), this.#locate(key.offset));
    into[name] = this.readValue(value, at && at.length < 2 ? at : null, inFlow);
  }

  #readBlockMap({ indent, items }: CST.BlockMap, path: readonly string[] | null): unknown {
    const map: Record<string, unknown> = {};
    items.forEach((item: Item, index) => {
      readSeparators(item.start, null);
      // Behind the last one may be empty lines.
      if (!item.key && !item.sep && !item.value && index > 0) return;
      refuseUnless(
        item.key !== null &&
          item.key !== undefined &&
          "indent" in item.key &&
          item.key.indent === indent,
      );
      this.#readPair(item, map, path, false);
    });
    return map;
  }

  #readBlockSeq({ items }: CST.BlockSequence): unknown {
    return items.flatMap((item, index) => {
      const { count } = readSeparators(item.start, "seq-item-ind");
      if (count === 0 && !item.value && index > 0) return [];
      refuseUnless(count === 1);
      return [this.readValue(item.value, null, false)];
    });
  }

  #readFlow(
    { start, items, end }: CST.FlowCollection,
    path: readonly string[] | null,
    inFlow: boolean,
  ): unknown {
    const isMap = start.source === "{";
    const [close, ...after] = end;
    refuseUnless(close?.source === (isMap ? "}" : "]"));
    refuseUnless(!(readSeparators(after, null).hasNewline && inFlow));
    const map: Record<string, unknown> = {};
    const list = items.map((item, index) => {
      const { count, hasNewline } = readSeparators(item.start, "comma");
      refuseUnless(!hasNewline && count === Math.min(index, 1));
      if (isMap) return this.#readPair(item, map, path, true);
      refuseUnless(!item.key && !item.sep);
      return this.readValue(item.value, null, true);
    });
    return isMap ? map : list;
  }
}

/**
 * Reads a document straight from its tokens where all of it is plain: maps and lists, texts of one line, nothing that could
 * be a slip. The composer, which makes a node of everything, takes three times as long; what it would say of such a document
 * is known to be nothing. Null where the composer has to look.
 */
export function readTokens(
  tokens: readonly CST.Token[],
  locate: (offset: number) => Position,
): TokensRead | null {
  // Before the document stand empty lines, and those that are comments.
  const isBefore = ({ type }: CST.Token): boolean => type === "newline" || type === "comment";
  const [document, ...more] = tokens.filter((token) => !isBefore(token));
  if (document?.type !== "document" || more.length > 0) return null;
  const { start, value, end } = document;
  if (value?.type !== "block-map") return null;
  try {
    readSeparators(start, null);
    readSeparators(end, null);
    const reader = new TokenReader(locate);
    reader.keys.set(WHOLE, locate(value.offset));
    return { data: reader.readValue(value, [], false), keys: reader.keys };
  } catch (fault) {
    if (fault instanceof NotPlain) return null;
    throw fault;
  }
}
