import { type Document, isMap, isScalar, isSeq, type YAMLError } from "yaml";
import type { Rule } from "#lib/content/rulebook/rules.ts";
import type { YamlFault } from "#lib/content/rulebook/yaml-rules.ts";
import { compareProblems, makeProblem, type Problem } from "#lib/content/text/problem.ts";
import type { Position, PositionOf } from "#lib/content/text/report.ts";
import { capProblems } from "#lib/content/text/text-limits.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";
import { type Attempt, type MendedYaml, mendYaml } from "#lib/content/yaml/mend-yaml.ts";
import { type ParsedYaml, placeOfError, readOnce, relocate } from "#lib/content/yaml/read-once.ts";
import { readTokens } from "#lib/content/yaml/read-tokens.ts";
import {
  type CutOf,
  createCutOf,
  createPositionOf,
  indexKeys,
  MAY_HOLD_COMMENT,
} from "#lib/content/yaml/yaml-places.ts";
import { type CutText, scanYaml, type YamlScan } from "#lib/content/yaml/yaml-tokens.ts";
import { checkYamlValues, type YamlPlace } from "#lib/content/yaml/yaml-values.ts";

/** Most problems listed for one document; more than an editor can make by hand. */
const MAX_YAML_PROBLEMS = 200;

/** What is most likely wrong, by the parser's code; otherwise a text that was not put in quotes. */
const FAULTS: Partial<Record<YAMLError["code"], YamlFault>> = {
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indent",
  MISSING_CHAR: "missing-mark",
  KEY_OVER_1024_CHARS: "long-key",
};

/** Data of a YAML document with the places of its fields. */
export interface ReadYaml {
  data: unknown;
  /** Where the keys of the first two levels stand, by their path with line breaks between: plain data, while the functions read again. */
  keys: ReadonlyMap<string, Position>;
  /** Whether anything may stand behind a number sign: else `cutOf` finds nothing. */
  mayCut: boolean;
  positionOf: PositionOf;
  cutOf: CutOf;
}

/** What was read, or what is wrong; with it what could be read all the same, so that one fault hides no other. */
export type Reading<Read> = Read | { problems: Problem[]; rest: Read | null };

export type YamlData = Reading<ReadYaml>;

function describeError(place: YamlPlace, error: YAMLError, openQuotes: readonly number[]): Problem {
  const offset = placeOfError(error, openQuotes);
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

/** A text in a block ends with its last word: the line break behind it is none that its editor wrote. */
function endBlocks(node: unknown): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      endBlocks(key);
      endBlocks(value);
    }
  } else if (isSeq(node)) node.items.forEach(endBlocks);
  else if (isScalar(node) && typeof node.value === "string" && node.type?.startsWith("BLOCK"))
    node.value = node.value.trimEnd();
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

/** Makes a document again when it is asked for: it is some thirty times its text, and few files are asked about. */
function readAgain(place: YamlPlace): () => Document {
  let document: Document | null = null;
  return () => {
    if (document) return document;
    const again = readOnce(place);
    if (!("document" in again)) throw new Error(`${place.file} reads otherwise now.`);
    endBlocks(again.document.contents);
    document = again.document;
    return document;
  };
}

function readDocument(document: Document, place: YamlPlace): ReadYaml {
  endBlocks(document.contents);
  // No aliases are left at this point; zero makes the library throw if that were ever wrong.
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return addFinders(place, data, indexKeys(document, place.locate));
}

/** Data with the ways to find places in them, which read the source again. */
function addFinders(
  place: YamlPlace,
  data: unknown,
  keys: ReadonlyMap<string, Position>,
): ReadYaml {
  const { source, locate } = place;
  const find = readAgain(place);
  const mayCut = MAY_HOLD_COMMENT.test(source);
  return {
    data,
    keys,
    mayCut,
    positionOf: createPositionOf(find, keys, locate),
    cutOf: mayCut ? createCutOf(find, source) : () => null,
  };
}

/** Faults that leave no doubt about what else the document holds. */
const LEAVES_REST: ReadonlySet<Rule> = new Set<Rule>([
  "bad-number",
  "bad-yaml",
  "duplicate-key",
  "hidden-character",
  "mixed-script",
  "tab",
  "wrong-value",
]);

function toAttempt({ document, errors, openQuotes }: ParsedYaml): Attempt {
  const [first] = errors;
  return { document, firstError: first ? placeOfError(first, openQuotes) : null };
}

function mend(place: YamlPlace, first: ParsedYaml): MendedYaml {
  return mendYaml(place.source, {
    file: place.file,
    first: toAttempt(first),
    locate: (source, offset) => relocate(place, source).locate(offset),
    read: (source) => {
      const parsed = readOnce(relocate(place, source));
      return "document" in parsed ? toAttempt(parsed) : null;
    },
  });
}

function finish(place: YamlPlace, parsed: ParsedYaml, slips: readonly Problem[]): YamlData {
  const { document, errors, openQuotes } = parsed;
  const told = new Set([...parsed.problems, ...slips].map((problem) => problem.line));
  const described = errors
    .slice(0, 2 * MAX_YAML_PROBLEMS)
    .map((error) => describeError(place, error, openQuotes))
    .filter((problem) => !told.has(problem.line))
    .filter(dropFollowers());
  const values = checkYamlValues(place, document.contents);
  const cuts = errors.length > 0 ? parsed.cuts.map((cut) => refuseCut(place, cut)) : [];
  const [firstCut] = cuts;
  // Braces that a comment has left open make errors anywhere behind it.
  const before = firstCut ? described.filter(({ line }) => line < firstCut.line) : described;
  const problems = [...parsed.problems, ...slips, ...before, ...cuts, ...values].toSorted(
    compareProblems,
  );
  if (problems.length === 0 && !isMap(document.contents))
    problems.push(refuseRoot(place, document.contents));
  if (problems.length === 0) return readDocument(document, place);
  const isReadable =
    !parsed.isRefused &&
    errors.length === 0 &&
    isMap(document.contents) &&
    problems.every(({ rule }) => LEAVES_REST.has(rule));
  const sorted = problems.toSorted(compareProblems);
  return {
    problems: capProblems(sorted, "problems in this file", MAX_YAML_PROBLEMS),
    rest: isReadable ? readDocument(document, place) : null,
  };
}

/** Reads what nothing is wrong with; null where the composer has to say whether there is. */
function readPlainly(
  place: YamlPlace,
  { tokens, problems, openQuotes }: YamlScan,
): ReadYaml | null {
  if (!tokens || problems.length > 0 || openQuotes.length > 0) return null;
  const read = readTokens(tokens, place.locate);
  return read && addFinders(place, read.data, read.keys);
}

/** Parses one YAML 1.2 document under our rules. `yes`, `no` and dates stay text; every problem found is reported. */
export function parseYaml(place: YamlPlace): YamlData {
  const scan = scanYaml(place.file, place.source, place.locate);
  return readPlainly(place, scan) ?? parseWhole(place, scan);
}

/** The same by the composer, whatever is in the document. */
export function parseWhole(place: YamlPlace, scan?: YamlScan): YamlData {
  const first = readOnce(place, scan);
  if (!("document" in first)) return { problems: first.problems, rest: null };
  // What is refused as such is no slip.
  if (first.isRefused) return finish(place, first, []);
  const { source, problems } = mend(place, first);
  if (source === place.source) return finish(place, first, []);
  const again = relocate(place, source);
  const parsed = readOnce(again);
  return "document" in parsed
    ? finish(again, parsed, problems)
    : { problems: parsed.problems, rest: null };
}
