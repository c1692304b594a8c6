import { type Document, isMap, isScalar, isSeq } from "yaml";
import type { Path, Position, PositionOf } from "#lib/content/text/report.ts";

/** Finds what stands behind a number sign on the line on which a text without quotes ends; null where nothing does. */
export type CutOf = (path: Path) => string | null;

/** The key and the value, or the item, that a step of a path leads to; undefined where there is none. */
function stepInto(
  node: unknown,
  step: string | number,
): { key: unknown; node: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
    return pair && { key: pair.key, node: pair.value };
  }
  const item = isSeq(node) && typeof step === "number" ? node.items[step] : undefined;
  return item === undefined ? undefined : { key: item, node: item };
}

/** Goes as far along a path as there is something. */
function follow(document: Document, path: Path): { key: unknown; node: unknown; isWhole: boolean } {
  let reached: { key: unknown; node: unknown } = { key: null, node: document.contents };
  for (const step of path) {
    const next = stepInto(reached.node, step);
    if (!next) return { ...reached, isWhole: false };
    reached = next;
  }
  return { ...reached, isWhole: true };
}

/** What the whole is found under: no path of two keys reads like it. */
export const WHOLE = "\n\n";

function rootOffset(contents: unknown): number {
  return hasPlace(contents) ? contents.range[0] : 0;
}

/** Where the keys of the first two levels begin, and the whole: advice names them for almost every file, and a whole document is large to keep. */
export function indexKeys(
  document: Document,
  locate: (offset: number) => Position,
): Map<string, Position> {
  const places = new Map<string, Position>([[WHOLE, locate(rootOffset(document.contents))]]);
  const add = (map: unknown, path: Path): void => {
    if (!isMap(map)) return;
    for (const { key, value } of map.items) {
      if (!isScalar(key) || !key.range) continue;
      const at = [...path, String(key.value)];
      const name = at.join("\n");
      if (!places.has(name)) places.set(name, locate(key.range[0]));
      if (at.length < 2) add(value, at);
    }
  };
  add(document.contents, []);
  return places;
}

/** Where a key of the first two levels stands, or what is around it where it is not written; undefined if it takes reading to say. */
export function findKey(keys: ReadonlyMap<string, Position>, path: Path): Position | undefined {
  const [first, second] = path;
  const own = keys.get(path.length === 0 ? WHOLE : path.join("\n"));
  if (own || path.length > 2 || path.some((step) => typeof step === "number")) return own;
  return (second === undefined ? undefined : keys.get(String(first))) ?? keys.get(WHOLE);
}

/** Finds fields by path; a field that is not there is placed at the nearest one around it. */
export function createPositionOf(
  find: () => Document,
  keys: ReadonlyMap<string, Position>,
  locate: (offset: number) => Position,
): PositionOf {
  return (path, at = "value") => {
    const indexed = at === "key" ? findKey(keys, path) : undefined;
    if (indexed !== undefined) return indexed;
    const { key, node, isWhole } = follow(find(), path);
    const wanted = key && (at === "key" || !isWhole || !hasPlace(node)) ? key : node;
    return locate(hasPlace(wanted) ? wanted.range[0] : 0);
  };
}

/** What a comment behind a value needs; most files hold none, and then nothing has to be looked up. */
export const MAY_HOLD_COMMENT = / #/;

export function createCutOf(find: () => Document, source: string): CutOf {
  return (path) => {
    const { node, isWhole } = follow(find(), path);
    if (!isWhole || !isScalar(node) || node.type !== "PLAIN" || !node.range) return null;
    const [line = ""] = source.slice(node.range[1]).split("\n", 1);
    return /^ +#.*/.test(line) ? line.trim() : null;
  };
}

function hasPlace(node: unknown): node is { range: [number, number, number] } {
  return (isMap(node) || isSeq(node) || isScalar(node)) && Boolean(node.range);
}
