import matter from "gray-matter";
import { findLimits } from "#lib/content/files/file-limits.ts";
import { FENCE } from "#lib/content/rulebook/yaml-rules.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { checkLines } from "#lib/content/text/text-limits.ts";
import { createPositionFinder } from "#lib/content/text/text-position.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";
import {
  parseYaml,
  type Reading,
  type ReadYaml,
  type YamlData,
} from "#lib/content/yaml/yaml-document.ts";

/** Front matter and body of a Markdown file. `bodyLine` is the line of the file on which the body begins. */
export interface ParsedFrontMatter extends ReadYaml {
  body: string;
  bodyLine: number;
}

function refuseOpening(file: string, text: string): Problem | null {
  const end = text.indexOf("\n");
  const first = end === -1 ? text : text.slice(0, end);
  if (first === FENCE) return null;
  const rule = first.startsWith(FENCE) ? "front-matter-language" : "no-front-matter";
  const found = first === "" ? "an empty first line" : `the first line ${quoteText(first, 60)}`;
  return makeProblem(rule, { file }, { found });
}

/** Offset of the line break before the closing fence, or what is wrong with it. */
function findClosing(file: string, text: string): { offset: number } | { problem: Problem } {
  const locate = createPositionFinder(text);
  // gray-matter takes the first line that begins with the fence for the end, so that line has to be the fence itself.
  const offset = text.indexOf(`\n${FENCE}`, FENCE.length);
  const end = offset === -1 ? -1 : text.indexOf("\n", offset + 1);
  const line = offset === -1 ? "" : text.slice(offset + 1, end === -1 ? undefined : end);
  if (line === FENCE) return { offset };
  const found =
    offset === -1 ? "front matter that does not end" : `the line ${quoteText(line, 60)}`;
  const place = offset === -1 ? { file } : { file, ...locate(offset + 1) };
  return { problem: makeProblem("front-matter-unclosed", place, { found }) };
}

function refuseEngine(): never {
  throw new Error("front matter is YAML only");
}

/**
 * Splits a Markdown file into data and body. The text reaches gray-matter only when its fences are plain ones, and
 * gray-matter gets its options on every call (without them it caches), one engine, ours, and none that runs code.
 *
 * gray-matter copies its input into a `Buffer`; in a browser the bundler has to supply that global, as Next does.
 */
export function parseFrontMatter(file: string, text: string): Reading<ParsedFrontMatter> {
  const opening = refuseOpening(file, text);
  if (opening) return { problems: [opening], rest: null };
  const closing = findClosing(file, text);
  if ("problem" in closing) return { problems: [closing.problem], rest: null };
  const fields = text.slice(FENCE.length, closing.offset);
  const limits = checkLines(file, fields, 1, findLimits(file).lines);
  if (limits.some((problem) => problem.rule !== "tab")) return { problems: limits, rest: null };

  const locate = createPositionFinder(text);
  const readYaml = (source: string): YamlData =>
    parseYaml({
      file,
      source: blankTabs(source),
      locate: (offset) => locate(offset + FENCE.length),
    });
  const { data, content } = matter(text, {
    language: "yaml",
    engines: {
      yaml: readYaml,
      javascript: refuseEngine,
      js: refuseEngine,
      json: refuseEngine,
      coffee: refuseEngine,
      toml: refuseEngine,
    },
  });
  // gray-matter gives what its engine made, or an empty object, without a call, where there are but comments.
  const result = Object.keys(data).length > 0 ? (data as YamlData) : readYaml(fields);
  return finishParsing(result, limits, {
    body: content,
    bodyLine: locate(closing.offset).line + 2,
  });
}

function finishParsing(
  result: YamlData,
  tabs: Problem[],
  rest: { body: string; bodyLine: number },
): Reading<ParsedFrontMatter> {
  const problems = mergeProblems(result, tabs);
  const read = "problems" in result ? result.rest : result;
  const parsed = read && { ...read, ...rest };
  return parsed && problems.length === 0 ? parsed : { problems, rest: parsed };
}

/** Parses a `.yml` file under the rules of front matter; it has no body. */
export function parseYamlText(file: string, text: string): Reading<ParsedFrontMatter> {
  const limits = checkLines(file, text, 1, findLimits(file).lines);
  if (limits.some((problem) => problem.rule !== "tab")) return { problems: limits, rest: null };
  const result = parseYaml({
    file,
    source: blankTabs(text),
    locate: createPositionFinder(text),
  });
  return finishParsing(result, limits, { body: "", bodyLine: 1 });
}

/** Tabs are refused themselves: as blanks they bring no other errors about. */
function blankTabs(source: string): string {
  return source.replaceAll("\t", " ");
}

/** Puts tabs and YAML errors together; of two on one line the tab is the cause. */
function mergeProblems(result: YamlData, tabs: Problem[]): Problem[] {
  const lines = new Set(tabs.map((problem) => problem.line));
  const others = "problems" in result ? result.problems : [];
  return [
    ...tabs,
    ...others.filter((problem) => problem.rule !== "bad-yaml" || !lines.has(problem.line)),
  ];
}
