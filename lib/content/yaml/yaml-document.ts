import { Composer, type Document, isMap, isScalar, isSeq, visit, type YAMLError } from "yaml";
import type { Rule } from "#lib/content/rulebook/rules.ts";
import type { YamlFault } from "#lib/content/rulebook/yaml-rules.ts";
import { compareProblems, makeProblem, type Problem } from "#lib/content/text/problem.ts";
import type { Path, Position, PositionOf } from "#lib/content/text/report.ts";
import { capProblems } from "#lib/content/text/text-limits.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";
import { type CutText, scanYaml } from "#lib/content/yaml/yaml-tokens.ts";
import { checkYamlValues, type YamlPlace } from "#lib/content/yaml/yaml-values.ts";

/** Most problems listed for one document; more than an editor can make by hand. */
const MAX_YAML_PROBLEMS = 200;

const OPTIONS = {
  version: "1.2",
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  // Done in checkYamlValues, with the place of the first one: the parser's own comparison takes quadratic time.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

/** What is most likely wrong, by the parser's code; otherwise a text that was not put in quotes. */
const FAULTS: Partial<Record<YAMLError["code"], YamlFault>> = {
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indent",
  MISSING_CHAR: "missing-mark",
  KEY_OVER_1024_CHARS: "long-key",
};

/** Finds what stands behind a number sign on the line on which a text without quotes ends; null where nothing does. */
export type CutOf = (path: Path) => string | null;

/** Data of a YAML document with the places of its fields. */
export interface ReadYaml {
  data: unknown;
  positionOf: PositionOf;
  cutOf: CutOf;
}

/** What was read, or what is wrong; with it what could be read all the same, so that one fault hides no other. */
export type Reading<Read> = Read | { problems: Problem[]; rest: Read | null };

export type YamlData = Reading<ReadYaml>;

function describeError(place: YamlPlace, error: YAMLError, openQuotes: readonly number[]): Problem {
  const isQuote = error.code === "MISSING_CHAR" && error.message.includes("quote");
  const opening = isQuote ? openQuotes.findLast((offset) => offset <= error.pos[0]) : undefined;
  const offset = opening ?? error.pos[0];
  const from = offset === 0 ? 0 : place.source.lastIndexOf("\n", offset - 1) + 1;
  const end = place.source.indexOf("\n", offset);
  const text = place.source.slice(from, end === -1 ? undefined : end).trim();
  const message = error.message.split("\n")[0] ?? "";
  const isQuoteInQuotes = error.code === "UNEXPECTED_TOKEN" && (text.match(/"/g)?.length ?? 0) > 2;
  return makeProblem(
    "bad-yaml",
    { file: place.file, ...place.locate(offset) },
    {
      found: `${quoteText(text, 40)}: ${message}`,
      fault: isQuoteInQuotes ? "quote-in-quotes" : (FAULTS[error.code] ?? "open-text"),
    },
  );
}

function refuseRoot(place: YamlPlace, contents: unknown): Problem {
  const found = isSeq(contents)
    ? "a list"
    : isScalar(contents) && contents.value !== null
      ? "a single value"
      : "nothing";
  const offset = isSeq(contents) || isScalar(contents) ? (contents.range?.[0] ?? 0) : 0;
  return makeProblem("not-a-map", { file: place.file, ...place.locate(offset) }, { found });
}

function refuseCut({ file, locate }: YamlPlace, { offset, text, rest }: CutText): Problem {
  const found = `${quoteText(text, 50)}, and what follows is a comment: ${quoteText(rest, 40)}`;
  const [words = ""] = rest.split(/[,}\]]/, 1);
  const whole = JSON.stringify(`${text} ${words.trim()}`);
  return makeProblem("text-cut", { file, ...locate(offset) }, { found, whole });
}

/** Beyond these, syntax errors are mostly followers of the first. */
const MAX_SYNTAX_ERRORS = 3;

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

/** Finds fields by path; a field that is not there is placed at the nearest one around it. */
function createPositionOf(document: Document, locate: (offset: number) => Position): PositionOf {
  return (path, at = "value") => {
    const { key, node, isWhole } = follow(document, path);
    const wanted = key && (at === "key" || !isWhole || !hasPlace(node)) ? key : node;
    return locate(hasPlace(wanted) ? wanted.range[0] : 0);
  };
}

function createCutOf(document: Document, source: string): CutOf {
  return (path) => {
    const { node, isWhole } = follow(document, path);
    if (!isWhole || !isScalar(node) || node.type !== "PLAIN" || !node.range) return null;
    const [line = ""] = source.slice(node.range[1]).split("\n", 1);
    return /^ +#.*/.test(line) ? line.trim() : null;
  };
}

/** A text in a block ends with its last word: the line break behind it is none that its editor wrote. */
function endBlocks(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string" && node.type?.startsWith("BLOCK"))
        node.value = node.value.trimEnd();
    },
  });
}

function hasPlace(node: unknown): node is { range: [number, number, number] } {
  return (isMap(node) || isSeq(node) || isScalar(node)) && Boolean(node.range);
}

/** Keeps the first few syntax errors, one a line: a parser that has lost its way reports each following word. */
function dropFollowers(): (problem: Problem) => boolean {
  const lines = new Set<number>();
  return ({ rule, line }) => {
    if (rule !== "bad-yaml") return true;
    const isNew = !lines.has(line) && lines.size < MAX_SYNTAX_ERRORS;
    lines.add(line);
    return isNew;
  };
}

/** Faults of one value, which leave no doubt about the others. */
const LEAVES_REST: ReadonlySet<Rule> = new Set<Rule>([
  "bad-number",
  "duplicate-key",
  "hidden-character",
  "mixed-script",
  "tab",
]);

function readDocument(document: Document, { source, locate }: YamlPlace): ReadYaml {
  endBlocks(document);
  // No aliases are left at this point; zero makes the library throw if that were ever wrong.
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return {
    data,
    positionOf: createPositionOf(document, locate),
    cutOf: createCutOf(document, source),
  };
}

/** Parses one YAML 1.2 document under our rules. `yes`, `no` and dates stay text; every problem found is reported. */
export function parseYaml(place: YamlPlace): YamlData {
  const scan = scanYaml(place.file, place.source, place.locate);
  if (!scan.tokens) return { problems: scan.problems, rest: null };
  // A second document is among the scan's problems; the composer always makes a first one, if only an empty one.
  const [document] = new Composer(OPTIONS).compose(scan.tokens, true, place.source.length);
  if (!document) throw new Error("the composer made no document");
  const refusedLines = new Set(scan.problems.map((problem) => problem.line));
  const errors = [...document.errors, ...document.warnings]
    // Reported in checkYamlValues, in our words.
    .filter((error) => error.code !== "NON_STRING_KEY")
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .slice(0, 2 * MAX_YAML_PROBLEMS)
    .map((error) => describeError(place, error, scan.openQuotes))
    .filter((problem) => !refusedLines.has(problem.line))
    .filter(dropFollowers());
  const values = checkYamlValues(place, document.contents);
  const cuts = errors.length > 0 ? scan.cuts.map((cut) => refuseCut(place, cut)) : [];
  const [firstCut] = cuts;
  // Braces that a comment has left open make errors anywhere behind it.
  const before = firstCut ? errors.filter(({ line }) => line < firstCut.line) : errors;
  const problems = [...scan.problems, ...before, ...cuts, ...values].toSorted(compareProblems);
  if (problems.length === 0 && !isMap(document.contents))
    problems.push(refuseRoot(place, document.contents));
  if (problems.length === 0) return readDocument(document, place);
  const isReadable =
    isMap(document.contents) && problems.every(({ rule }) => LEAVES_REST.has(rule));
  return {
    problems: capProblems(problems, "problems in this file", MAX_YAML_PROBLEMS),
    rest: isReadable ? readDocument(document, place) : null,
  };
}
