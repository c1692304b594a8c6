import { classifyPath, type FileKind } from "#lib/content/files/classify-path.ts";
import { decodeText } from "#lib/content/files/decode.ts";
import { parseFrontMatter, parseYamlText } from "#lib/content/files/front-matter.ts";
import { listPageParts } from "#lib/content/files/page-parts.ts";
import { checkMarkdown } from "#lib/content/markdown/markdown.ts";
import { listSiteLinks, type SiteLinks } from "#lib/content/markdown/site-links.ts";
import { findHiddenCharacters } from "#lib/content/text/hidden-characters.ts";
import { hasErrors, type Problem } from "#lib/content/text/problem.ts";
import {
  isWithin,
  makeReport,
  type Path,
  type Position,
  type PositionOf,
  type Report,
} from "#lib/content/text/report.ts";
import { findMixedScripts } from "#lib/content/text/scripts.ts";
import { findFieldAt } from "#lib/content/yaml/field-at.ts";
import type { CutOf } from "#lib/content/yaml/yaml-document.ts";

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
  cutOf: CutOf;
  /** Links of the body that stay within the site. */
  siteLinks: SiteLinks;
  report: Report;
  /** Places of what could not be read, and has been told: nothing more is reported there. */
  setAside: Path[];
  /** Makes a reporter for one place in the body, which has no fields to be found by. */
  reportAt: (position: Position) => Report;
}

/** A file with what its path says it is; `parsed` is null when its text could not be read. */
export interface ClassifiedFile {
  kind: FileKind;
  parsed: ParsedFile | null;
}

/** What a file's text comes to, whatever is done with it later. */
interface ReadFile {
  problems: Problem[];
  parsed: Omit<ParsedFile, "report" | "reportAt" | "setAside"> | null;
}

/** Parsing is most of a check's work, and a file object never changes: whoever checks again parses only what is new. */
const READ = new WeakMap<ContentFile, ReadFile>();

function readFile({ path, bytes }: ContentFile): ReadFile {
  const decoded = decodeText(path, bytes);
  if ("problems" in decoded) return { problems: decoded.problems, parsed: null };
  const { text, advice } = decoded;
  const found = [...findHiddenCharacters(path, text), ...findMixedScripts(path, text)];
  const isYaml = path.endsWith(".yml");
  const reading = isYaml ? parseYamlText(path, text) : parseFrontMatter(path, text);
  const [parsed, faults] = "problems" in reading ? [reading.rest, reading.problems] : [reading, []];
  if (!parsed) return { problems: [...advice, ...found, ...faults], parsed: null };
  const placed = found.map((problem) => ({
    ...problem,
    path:
      isYaml || problem.line < parsed.bodyLine
        ? findFieldAt(parsed.data, parsed.positionOf, problem).join(".")
        : problem.path,
  }));
  const ofMarkdown = checkMarkdown(
    path,
    parsed.body,
    parsed.bodyLine,
    listPageParts(classifyPath(path)?.kind),
  );
  return {
    problems: [...advice, ...placed, ...faults, ...ofMarkdown],
    parsed: {
      file: path,
      ...parsed,
      siteLinks: hasErrors(ofMarkdown)
        ? { links: [], anchors: [] }
        : listSiteLinks(parsed.body, parsed.bodyLine),
    },
  };
}

/**
 * Reads one file's text into data and body; adds what is wrong with it to `problems` and returns null if it cannot be used.
 * The data are the same object for the same file object: they are to be read only.
 */
export function parseFile(file: ContentFile, problems: Problem[]): ParsedFile | null {
  const read = READ.get(file) ?? readFile(file);
  READ.set(file, read);
  problems.push(...read.problems);
  const { parsed } = read;
  if (!parsed) return null;
  const setAside: Path[] = [];
  const report = makeReport(parsed.file, parsed.positionOf, problems);
  return {
    ...parsed,
    setAside,
    report: (rule, path, told) => {
      if (!isWithin(setAside, path)) report(rule, path, told);
    },
    reportAt: (position) => makeReport(parsed.file, () => position, problems),
  };
}
