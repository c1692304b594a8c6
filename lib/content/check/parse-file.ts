import { decodeText } from "#lib/content/check/decode.ts";
import { findFieldAt } from "#lib/content/check/field-at.ts";
import { parseFrontMatter, parseYamlText } from "#lib/content/check/front-matter.ts";
import { findHiddenCharacters } from "#lib/content/check/hidden-characters.ts";
import { checkMarkdown } from "#lib/content/check/markdown.ts";
import { hasErrors, type Problem } from "#lib/content/check/problem.ts";
import { makeReport, type PositionOf, type Report } from "#lib/content/check/report.ts";
import { findMixedScripts } from "#lib/content/check/scripts.ts";

/** A file as it came: its path below the content folder, with `/`, and its bytes. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** A file whose text could be read; its data are not checked yet. */
export interface ParsedFile {
  file: string;
  data: unknown;
  body: string;
  bodyLine: number;
  positionOf: PositionOf;
  report: Report;
}

/** Reads one file's text into data and body; adds what is wrong with it to `problems` and returns null if it cannot be used. */
export function parseFile({ path, bytes }: ContentFile, problems: Problem[]): ParsedFile | null {
  const decoded = decodeText(path, bytes);
  if ("problems" in decoded) {
    problems.push(...decoded.problems);
    return null;
  }
  const { text } = decoded;
  problems.push(...decoded.advice);
  const found = [...findHiddenCharacters(path, text), ...findMixedScripts(path, text)];
  const isYaml = path.endsWith(".yml");
  const parsed = isYaml ? parseYamlText(path, text) : parseFrontMatter(path, text);
  if ("problems" in parsed) {
    problems.push(...found, ...parsed.problems);
    return null;
  }
  problems.push(
    ...found.map((problem) => ({
      ...problem,
      path:
        isYaml || problem.line < parsed.bodyLine
          ? findFieldAt(parsed.data, parsed.positionOf, problem).join(".")
          : problem.path,
    })),
  );
  const ofMarkdown = checkMarkdown(path, parsed.body, parsed.bodyLine);
  problems.push(...ofMarkdown);
  return {
    file: path,
    data: parsed.data,
    body: hasErrors(ofMarkdown) ? "" : parsed.body,
    bodyLine: parsed.bodyLine,
    positionOf: parsed.positionOf,
    report: makeReport(path, parsed.positionOf, problems),
  };
}
