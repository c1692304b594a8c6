import { Composer, type Document, type YAMLError } from "yaml";
import type { Problem } from "#lib/content/text/problem.ts";
import type { Position } from "#lib/content/text/report.ts";
import { createPositionFinder } from "#lib/content/text/text-position.ts";
import { type CutText, scanYaml, type YamlScan } from "#lib/content/yaml/yaml-tokens.ts";
import type { YamlPlace } from "#lib/content/yaml/yaml-values.ts";

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

/** What one reading of a source comes to. */
export interface ParsedYaml {
  document: Document;
  /** What is refused as such. */
  problems: Problem[];
  /** What YAML cannot read, in the order of the source. */
  errors: readonly YAMLError[];
  /** Offsets of quotation marks that nothing closes. */
  openQuotes: readonly number[];
  /** Texts that a number sign cuts. */
  cuts: readonly CutText[];
  /** Whether it holds what no file may hold: anchors, tags, further documents. */
  isRefused: boolean;
}

/** Reads a source once; problems alone where it is not even composed. `scan` is its syntax, where that was read already. */
export function readOnce(
  place: YamlPlace,
  scan: YamlScan = scanYaml(place.file, place.source, place.locate),
): ParsedYaml | { problems: Problem[] } {
  if (!scan.tokens) return { problems: scan.problems };
  // A second document is among the scan's problems; the composer always makes a first one, if only an empty one.
  const [document] = new Composer(OPTIONS).compose(scan.tokens, true, place.source.length);
  if (!document) throw new Error("the composer made no document");
  const errors = [...document.errors, ...document.warnings]
    // Reported in checkYamlValues, in our words.
    .filter((error) => error.code !== "NON_STRING_KEY")
    .toSorted((a, b) => a.pos[0] - b.pos[0]);
  const isRefused = scan.problems.length > 0;
  const { problems, openQuotes, cuts } = scan;
  return { document, problems, errors, openQuotes, cuts, isRefused };
}

/** The place of an error: that of the quotation mark that it comes from, if it comes from one. */
export function placeOfError(error: YAMLError, openQuotes: readonly number[]): number {
  const isQuote = error.code === "MISSING_CHAR" && error.message.includes("quote");
  return (
    (isQuote ? openQuotes.findLast((offset) => offset <= error.pos[0]) : undefined) ?? error.pos[0]
  );
}

/** Places in a source whose lines are those of the place's own, whatever was mended in them. */
export function relocate(place: YamlPlace, source: string): YamlPlace {
  const { line, column } = place.locate(0);
  const find = createPositionFinder(source);
  const locate = (offset: number): Position => {
    const found = find(offset);
    return {
      line: found.line + line - 1,
      column: found.line === 1 ? found.column + column - 1 : found.column,
    };
  };
  return { file: place.file, source, locate };
}
