import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from "yaml";
import type { Rule, Told } from "#lib/content/rulebook/rules.ts";
import { findDisguised } from "#lib/content/text/disguised.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import type { Path, Position } from "#lib/content/text/report.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";

const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a key reaches what objects have of their own, or merges another map. */
export function isUnsafeKey(name: string): boolean {
  return UNSAFE_KEYS.has(name) || name === "<<";
}

const PLAIN_NUMBER = /^(?:0|-?[1-9][0-9]*|-?(?:0|[1-9][0-9]*)\.[0-9]+)$/;

type ReportNode = <One extends Rule>(node: unknown, path: Path, rule: One, told: Told<One>) => void;

/** The file a YAML document stands in, and how its offsets are turned into lines and columns. */
export interface YamlPlace {
  file: string;
  source: string;
  locate: (offset: number) => Position;
}

/** Walks a parsed document and reports what YAML allows and we do not: keys given twice, merge keys, keys that reach prototypes, odd numbers, escapes. */
export function checkYamlValues(place: YamlPlace, root: unknown): Problem[] {
  const problems: Problem[] = [];
  const report: ReportNode = (node, path, rule, told) => {
    const offset = isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
    const where = { file: place.file, ...place.locate(offset), path: path.join(".") };
    problems.push(makeProblem(rule, where, told));
  };
  const visit = (node: unknown, path: Path): void => {
    if (isMap(node)) visitMap(node, path);
    else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    } else if (isScalar(node)) {
      checkEscapes(node, path, place.source, report);
      checkNumber(node, path, report);
    }
  };
  const visitMap = (map: YAMLMap<unknown, unknown>, path: Path): void => {
    const lines = new Map<string, number>();
    for (const { key, value } of map.items) {
      if (!isScalar(key) || typeof key.value !== "string" || key.value === "") {
        report(key ?? value ?? map, path, "bad-key", { found: "a key that is not text" });
        visit(value, path);
        continue;
      }
      const name = key.value;
      const at = [...path, name];
      const found = `the key ${quoteText(name, 60)}`;
      const first = lines.get(name);
      if (first === undefined) lines.set(name, place.locate(key.range?.[0] ?? 0).line);
      else {
        const again = `${found} again; it is already on line ${first}`;
        report(key, at, "duplicate-key", { found: again });
      }
      if (name === "<<") report(key, at, "yaml-anchor", { found, mark: "<<" });
      if (UNSAFE_KEYS.has(name)) report(key, at, "unsafe-key", { found });
      checkEscapes(key, at, place.source, report);
      visit(value, at);
    }
  };
  visit(root, []);
  return problems;
}

/** A number such as 1.400, with a dot where many put one between thousands. */
const MAY_BE_THOUSANDS = /^-?[1-9]\d{0,2}\.\d\d0$/;

/** Whether a number is written as anybody would write it, and is held exactly. */
export function isPlainNumber(written: string, value: number): boolean {
  const isSafe = written.includes(".") || Number.isSafeInteger(value);
  return (
    PLAIN_NUMBER.test(written) &&
    !MAY_BE_THOUSANDS.test(written) &&
    isSafe &&
    Number.isFinite(value)
  );
}

/** Refuses numbers that are not written plainly. */
function checkNumber(node: Scalar, path: Path, report: ReportNode): void {
  if (typeof node.value !== "number" || node.type !== "PLAIN") return;
  const written = node.source ?? "";
  if (isPlainNumber(written, node.value)) return;
  if (MAY_BE_THOUSANDS.test(written)) {
    const thousands = written.replace(".", "");
    const instead = `${thousands}, or as ${Number(written)} if the dot is that of decimals`;
    report(node, path, "bad-number", { found: `the number ${written}`, instead });
    return;
  }
  report(node, path, "bad-number", { found: `the number ${quoteText(written, 60)}` });
}

/** Checks what a quoted text with backslashes stands for: escapes must not bring in what the file itself may not hold. */
function checkEscapes(node: Scalar, path: Path, source: string, report: ReportNode): void {
  if (node.type !== "QUOTE_DOUBLE" || typeof node.value !== "string") return;
  const raw = source.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  if (!raw.includes("\\")) return;
  const disguised = findDisguised(node.value, raw);
  const hasTab = node.value.includes("\t") && !raw.includes("\t");
  if (!disguised && !hasTab) return;
  const { rule, found } = disguised ?? { rule: "tab" as const, found: "a tab" };
  report(node, path, rule, { found: `${found}, written as an escape`, writtenAs: "escape" });
}
