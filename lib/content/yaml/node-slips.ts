import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from "yaml";
import { makeProblem, type Place, type Problem } from "#lib/content/text/problem.ts";
import { readDate } from "#lib/content/text/read-date.ts";
import { readNumber, writeNumber } from "#lib/content/text/read-number.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";

/** A part of the source that YAML reads in a way that nobody means, with what was meant in its place. */
export interface NodeSlip {
  from: number;
  to: number;
  text: string;
  path: readonly (string | number)[];
  tell: (place: Place) => Problem;
}

type Path = NodeSlip["path"];
type Placed = Scalar & { range: [number, number, number] };

function isPlaced(node: unknown): node is Placed {
  return isScalar(node) && Boolean(node.range);
}

function isPlain(node: unknown): node is Placed {
  return isPlaced(node) && node.type === "PLAIN";
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** `value:420`, which in braces is a key without a value. */
function findMissingSpace({ key, value }: Pair, path: Path): NodeSlip | null {
  if (!isPlain(key) || !isEmpty(value) || typeof key.value !== "string") return null;
  const [, name, rest] = /^([A-Za-z_][\w-]*):((?!\/\/).+)$/s.exec(key.value) ?? [];
  if (name === undefined || rest === undefined) return null;
  const text = `${name}: ${rest}`;
  const told = { found: quoteText(key.value, 60), fault: "no-space" as const, instead: text };
  const [from, to] = key.range;
  return {
    from,
    to,
    text,
    path: [...path, name],
    tell: (place) => makeProblem("bad-yaml", place, told),
  };
}

/** `1,400` and `Nov 28, 2026`, whose comma ends the value in braces. */
function findCutValue(map: YAMLMap, index: number, source: string, path: Path): NodeSlip | null {
  const { key, value } = map.items[index] ?? {};
  if (!isPlain(value) || !isPlaced(key)) return null;
  let last: Placed | null = null;
  for (const { key: next, value: nothing } of map.items.slice(index + 1)) {
    if (!isPlain(next) || !isEmpty(nothing) || !/^(?:\d{3}|\d{4})\b/.test(next.source ?? "")) break;
    last = next;
  }
  if (!last) return null;
  const [from] = value.range;
  const to = last.range[1];
  const text = source.slice(from, to).trim();
  const [date] = readDate(text);
  const number = date === undefined ? readNumber(text) : null;
  const at = { from, to, text: JSON.stringify(text), path: [...path, String(key.value)] };
  const found = `${quoteText(text, 60)}, which its comma cuts in two`;
  const remedy = `write it as ${date}`;
  const form = "a date, such as 2026-01-31";
  if (date !== undefined)
    return { ...at, tell: (place) => makeProblem("wrong-value", place, { found, form, remedy }) };
  const instead = number && writeNumber(number);
  return instead === null
    ? null
    : { ...at, tell: (place) => makeProblem("bad-number", place, { found, instead }) };
}

/** `-text` on lines of its own, which is one text and no list. */
function findMissingDash({ key, value }: Pair, source: string, path: Path): NodeSlip | null {
  if (!isPlaced(key) || !isPlain(value) || typeof value.value !== "string") return null;
  const [from, to] = value.range;
  const text = source.slice(from, to);
  const isBelow = source.slice(key.range[1], from).includes("\n");
  if (!isBelow || !text.split("\n").every((line) => /^\s*-[^\s-]/.test(line))) return null;
  const mended = text.replace(/^(\s*)-/gm, "$1- ");
  const told = {
    found: quoteText(text, 60),
    fault: "no-space-dash" as const,
    instead: mended.split("\n")[0] ?? "",
  };
  return { from, to, text: mended, path, tell: (place) => makeProblem("bad-yaml", place, told) };
}

function findInMap(map: YAMLMap, source: string, path: Path): NodeSlip | null {
  for (const [index, pair] of map.items.entries()) {
    const at = [...path, String(isScalar(pair.key) ? pair.key.value : "")];
    const slip = map.flow
      ? (findMissingSpace(pair, path) ?? findCutValue(map, index, source, path))
      : findMissingDash(pair, source, at);
    const found = slip ?? findNodeSlip(pair.value, source, at);
    if (found) return found;
  }
  return null;
}

/** The first part of a document that YAML reads in a way that nobody means; null where there is none. */
export function findNodeSlip(node: unknown, source: string, path: Path = []): NodeSlip | null {
  if (isMap(node)) return findInMap(node, source, path);
  if (!isSeq(node)) return null;
  for (const [index, item] of node.items.entries()) {
    const found = findNodeSlip(item, source, [...path, index]);
    if (found) return found;
  }
  return null;
}
