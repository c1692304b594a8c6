import { classifyPath, type FileKind } from "#lib/content/files/classify-path.ts";
import { decodeText } from "#lib/content/files/decode.ts";
import {
  type ParsedFrontMatter,
  parseFrontMatter,
  parseYamlText,
} from "#lib/content/files/front-matter.ts";
import { listPageParts } from "#lib/content/files/page-parts.ts";
import { checkMarkdown } from "#lib/content/markdown/markdown.ts";
import { listSiteLinks, type SiteLinks } from "#lib/content/markdown/site-links.ts";
import { findConflict } from "#lib/content/text/find-conflict.ts";
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
import { type CutOf, findKey } from "#lib/content/yaml/yaml-places.ts";

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
  keys: ReadonlyMap<string, Position>;
  mayCut: boolean;
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
  /** Places, as line and column, of which the problems of its YAML speak. */
  told: ReadonlySet<string>;
  parsed: Omit<ParsedFile, "report" | "reportAt" | "setAside"> | null;
}

/** Parsing is most of a check's work, and a file object never changes: whoever checks again parses only what is new. */
const READ = new WeakMap<ContentFile, ReadFile>();

/** What a file's text comes to, as plain data that another thread can hand over. */
export type PlainRead = Omit<ReadFile, "parsed"> & {
  parsed: Omit<NonNullable<ReadFile["parsed"]>, "positionOf" | "cutOf"> | null;
};

/** Reads a file's text for another thread. */
export function readPlain(file: ContentFile): PlainRead {
  const { parsed, ...rest } = readFile(file);
  if (!parsed) return { ...rest, parsed: null };
  const { positionOf: _, cutOf: __, ...plain } = parsed;
  return { ...rest, parsed: plain };
}

/** Keeps what another thread has read of a file; places that it did not hand over are found by reading the file again. */
export function keepRead(file: ContentFile, { parsed, ...rest }: PlainRead): void {
  let again: ReadFile["parsed"] = null;
  const find = (): NonNullable<ReadFile["parsed"]> => {
    again ??= readFile(file).parsed;
    if (!again) throw new Error(`${file.path} reads otherwise now.`);
    return again;
  };
  READ.set(file, {
    ...rest,
    parsed: parsed && {
      ...parsed,
      positionOf: (path, at) =>
        (at === "key" ? findKey(parsed.keys, path) : undefined) ?? find().positionOf(path, at),
      cutOf: parsed.mayCut ? (path) => find().cutOf(path) : () => null,
    },
  });
}

const placeOf = ({ line, column }: Position): string => `${line}:${column}`;

/** Puts what was found before YAML was read at the field that it stands in; what stands in the body has none. */
function nameFields(
  found: readonly Problem[],
  parsed: ParsedFrontMatter,
  isYaml: boolean,
): Problem[] {
  return found.map((problem) => ({
    ...problem,
    path:
      isYaml || problem.line < parsed.bodyLine
        ? findFieldAt(parsed.data, parsed.positionOf, problem).join(".")
        : problem.path,
  }));
}

function readFile({ path, bytes }: ContentFile): ReadFile {
  const decoded = decodeText(path, bytes);
  const nothing = { parsed: null, told: new Set<string>() };
  if ("problems" in decoded) return { ...nothing, problems: decoded.problems };
  const { text, advice } = decoded;
  const conflict = findConflict(path, text);
  if (conflict) return { ...nothing, problems: [...advice, conflict] };
  const found = [...findHiddenCharacters(path, text), ...findMixedScripts(path, text)];
  const isYaml = path.endsWith(".yml");
  const reading = isYaml ? parseYamlText(path, text) : parseFrontMatter(path, text);
  const [parsed, faults] = "problems" in reading ? [reading.rest, reading.problems] : [reading, []];
  if (!parsed) return { ...nothing, problems: [...advice, ...found, ...faults] };
  const ofMarkdown = checkMarkdown(
    path,
    parsed.body,
    parsed.bodyLine,
    listPageParts(classifyPath(path)?.kind),
  );
  return {
    problems: [...advice, ...nameFields(found, parsed, isYaml), ...faults, ...ofMarkdown],
    told: new Set(faults.map(placeOf)),
    parsed: {
      file: path,
      ...parsed,
      siteLinks: hasErrors(ofMarkdown)
        ? { links: [], anchors: [] }
        : listSiteLinks(parsed.body, parsed.bodyLine),
    },
  };
}

/** A reporter that says nothing more of a place of which something was said when it was read. */
function keepQuiet(report: Report, positionOf: PositionOf, told: ReadonlySet<string>): Report {
  if (told.size === 0) return report;
  return (rule, path, words) => {
    if (!told.has(placeOf(positionOf(path, words.at)))) report(rule, path, words);
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
  const { parsed, told } = read;
  if (!parsed) return null;
  const setAside: Path[] = [];
  const report = keepQuiet(
    makeReport(parsed.file, parsed.positionOf, problems),
    parsed.positionOf,
    told,
  );
  return {
    ...parsed,
    setAside,
    report: (rule, path, words) => {
      if (!isWithin(setAside, path)) report(rule, path, words);
    },
    reportAt: (position) => makeReport(parsed.file, () => position, problems),
  };
}
