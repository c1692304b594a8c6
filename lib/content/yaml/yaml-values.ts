import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from "yaml";
import { findHiddenCharacters } from "#lib/content/text/hidden-characters.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import type { Position } from "#lib/content/text/report.ts";
import { findMixedScripts } from "#lib/content/text/scripts.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";

const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"]);
const PLAIN_NUMBER = /^(?:0|-?[1-9][0-9]*|-?(?:0|[1-9][0-9]*)\.[0-9]+)$/;

type Path = (string | number)[];
type Words = Pick<Problem, "rule" | "found" | "expected" | "fix">;
type ReportNode = (node: unknown, path: Path, words: Words) => void;

/** The file a YAML document stands in, and how its offsets are turned into lines and columns. */
export interface YamlPlace {
  file: string;
  source: string;
  locate: (offset: number) => Position;
}

/** Walks a parsed document and reports what YAML allows and we do not: see the rules of `checkKey` and `checkScalar`. */
export function checkYamlValues(place: YamlPlace, root: unknown): Problem[] {
  const problems: Problem[] = [];
  const report: ReportNode = (node, path, words) => {
    const offset = isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
    problems.push(
      makeProblem({ file: place.file, ...place.locate(offset), path: path.join("."), ...words }),
    );
  };
  const visit = (node: unknown, path: Path): void => {
    if (isMap(node)) visitMap(node, path);
    else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    } else if (isScalar(node)) checkScalar(node, path, place.source, report);
  };
  const visitMap = (map: YAMLMap<unknown, unknown>, path: Path): void => {
    const seen = new Map<string, Position>();
    for (const { key, value } of map.items) {
      if (!isScalar(key) || typeof key.value !== "string" || key.value === "") {
        report(key ?? value ?? map, path, {
          rule: "bad-key",
          found: "a key that is not text",
          expected: "a name before each colon",
          fix: "Write a name before the colon; put text that begins with a bracket in quotes.",
        });
        visit(value, path);
        continue;
      }
      const name = key.value;
      const at = [...path, name];
      checkKey(key, name, at, seen.get(name), report);
      checkEscapes(key, at, place.source, report);
      if (!seen.has(name)) seen.set(name, place.locate(key.range?.[0] ?? 0));
      visit(value, at);
    }
  };
  visit(root, []);
  return problems;
}

/** Refuses keys given twice, merge keys, and keys that reach prototypes. */
function checkKey(
  key: Scalar,
  name: string,
  path: Path,
  first: Position | undefined,
  report: ReportNode,
): void {
  const found = `the key ${quoteText(name, 60)}`;
  if (first) {
    report(key, path, {
      rule: "duplicate-key",
      found: `${found} again; it is already on line ${first.line}`,
      expected: "each key once",
      fix: "Merge the two, or delete one.",
    });
  }
  if (name === "<<") {
    const expected = "plain YAML without merge keys";
    report(key, path, { rule: "yaml-anchor", found, expected, fix: "Write the values out." });
  }
  if (UNSAFE_KEYS.has(name)) {
    const fix = "Rename or delete the key.";
    report(key, path, { rule: "unsafe-key", found, expected: "another name", fix });
  }
}

/** Refuses numbers that are not written plainly, and escapes that hide characters. */
function checkScalar(node: Scalar, path: Path, source: string, report: ReportNode): void {
  checkEscapes(node, path, source, report);
  if (typeof node.value !== "number" || node.type !== "PLAIN") return;
  const written = node.source ?? "";
  const isSafe = written.includes(".") || Number.isSafeInteger(node.value);
  if (PLAIN_NUMBER.test(written) && isSafe && Number.isFinite(node.value)) return;
  report(node, path, {
    rule: "bad-number",
    found: `the number ${quoteText(written, 60)}`,
    expected: "a plain decimal number, such as 18256181 or 0.5",
    fix: "Write the digits out, without leading zeros or exponents; if it is text, put it in quotes.",
  });
}

/** Checks what a quoted text with backslashes stands for: escapes must not bring in what the file itself may not hold. */
function checkEscapes(node: Scalar, path: Path, source: string, report: ReportNode): void {
  if (node.type !== "QUOTE_DOUBLE" || typeof node.value !== "string") return;
  const raw = source.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  if (!raw.includes("\\") || findHiddenCharacters("", raw).length > 0) return;
  const problem = findHiddenCharacters("", node.value)[0] ?? findMixedScripts("", node.value)[0];
  const tab = node.value.includes("\t") && !raw.includes("\t");
  if (!problem && !tab) return;
  report(node, path, {
    rule: problem?.rule ?? "tab",
    found: `${problem?.found ?? "a tab"}, written as an escape`,
    expected: problem?.expected ?? "spaces",
    fix: "Delete the escape.",
  });
}
