import { type Document, isMap, isScalar, isSeq } from "yaml";
import type { Path, Position, PositionOf } from "#lib/content/text/report.ts";

function hasPlace(node: unknown): node is { range: [number, number, number] } {
  return (isMap(node) || isSeq(node) || isScalar(node)) && Boolean(node.range);
}

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
export function follow(
  document: Document,
  path: Path,
): { key: unknown; node: unknown; isWhole: boolean } {
  let reached: { key: unknown; node: unknown } = { key: null, node: document.contents };
  for (const step of path) {
    const next = stepInto(reached.node, step);
    if (!next) return { ...reached, isWhole: false };
    reached = next;
  }
  return { ...reached, isWhole: true };
}

/** Where the keys of the first two levels begin: advice names them for almost every file, and a whole document is large to keep. */
export function indexKeys(document: Document): Map<string, number> {
  const offsets = new Map<string, number>();
  const add = (map: unknown, path: Path): void => {
    if (!isMap(map)) return;
    for (const { key, value } of map.items) {
      if (!isScalar(key) || !key.range) continue;
      const at = [...path, String(key.value)];
      const name = at.join("\n");
      if (!offsets.has(name)) offsets.set(name, key.range[0]);
      if (at.length < 2) add(value, at);
    }
  };
  add(document.contents, []);
  return offsets;
}

/** Finds fields by path; a field that is not there is placed at the nearest one around it. */
export function createPositionOf(
  find: () => Document,
  keys: ReadonlyMap<string, number>,
  locate: (offset: number) => Position,
): PositionOf {
  return (path, at = "value") => {
    const indexed = at === "key" ? keys.get(path.join("\n")) : undefined;
    if (indexed !== undefined) return locate(indexed);
    const { key, node, isWhole } = follow(find(), path);
    const wanted = key && (at === "key" || !isWhole || !hasPlace(node)) ? key : node;
    return locate(hasPlace(wanted) ? wanted.range[0] : 0);
  };
}
