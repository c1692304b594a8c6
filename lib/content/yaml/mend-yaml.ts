import type { Document } from "yaml";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";
import { type LineSlip, listLineSlips } from "#lib/content/yaml/line-slips.ts";
import { findNodeSlip } from "#lib/content/yaml/node-slips.ts";

/** Most slips that are mended in one file, and most characters that are read for it, in all and at once: beyond them a file is a ruin. */
const MAX_SLIPS = 12;
const MAX_READ = 600_000;
const MAX_LENGTH = 100_000;

/** One reading of a source: its document and where its first errors are. */
export interface Attempt {
  document: Document;
  /** Offset of the first error, or of the quotation mark that it comes from; null where there is none. */
  firstError: number | null;
}

/** A source in which what somebody slipped in was written as it was meant, and what is to be said about it. */
export interface MendedYaml {
  source: string;
  problems: Problem[];
}

interface Mending {
  file: string;
  /** The reading of the source as it is. */
  first: Attempt;
  read: (source: string) => Attempt | null;
  locate: (source: string, offset: number) => { line: number; column: number };
}

const lineOf = (source: string, offset: number): number =>
  source.slice(0, offset).split("\n").length - 1;
const indentOf = (line: string): number => line.length - line.trimStart().length;
const isContent = (line: string): boolean =>
  line.trim() !== "" && !line.trimStart().startsWith("#");

/** A line changed, and how far the source is read with it. */
interface Change {
  index: number;
  slip: LineSlip;
  next: string;
  reading: Attempt;
  reach: number;
}

/** Braces above what belongs to them are wrong whatever else is, even on the very next line. */
function isCertain({ fault }: LineSlip): boolean {
  return fault === "empty-above";
}

/** Only indents are tried one against another: each of several may help for a line or two. */
function isEnough({ fault }: LineSlip, reach: number, at: number): boolean {
  return fault === "indent" ? reach === Number.POSITIVE_INFINITY : reach > at + 1;
}

/** The line up to which a source is read without an error. */
function reachOf({ firstError }: Attempt, source: string): number {
  return firstError === null ? Number.POSITIVE_INFINITY : lineOf(source, firstError);
}

/** The nearest line with content above (-1) or below (1) another; -1 where there is none. */
function nearestLine(lines: readonly string[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < lines.length; at += step)
    if (isContent(lines[at] ?? "")) return at;
  return -1;
}

/** `facts: {}` above lines that belong to it. The braces become blanks, so that no place moves. */
function listEmptyAbove(lines: readonly string[], at: number): [number, LineSlip][] {
  const above = nearestLine(lines, at, -1);
  return [at, above].flatMap((index): [number, LineSlip][] => {
    const [, key = "", empty = ""] =
      /^(\s*(?:- )?[\w-]+:)(\s*(?:\{\s*\}|\[\s*\]|null|~))\s*$/.exec(lines[index] ?? "") ?? [];
    const slip: LineSlip = {
      fault: "empty-above",
      line: key + " ".repeat(empty.length),
      instead: `${key.trim()} and not ${key.trim()} ${empty.trim()}`,
    };
    const below = lines[nearestLine(lines, index, 1)] ?? "";
    const isAbove = key !== "" && indentOf(below) > indentOf(lines[index] ?? "");
    return isAbove ? [[index, slip]] : [];
  });
}

/** The same line as far in as its neighbours, or as what stands behind a hyphen above it. */
function listIndents(lines: readonly string[], at: number): [number, LineSlip][] {
  const around = [at, nearestLine(lines, at, -1), nearestLine(lines, at, 1)];
  return around.flatMap((index) => {
    const line = lines[index] ?? "";
    if (!isContent(line)) return [];
    const near = [nearestLine(lines, index, -1), nearestLine(lines, index, 1)];
    const wanted = near.flatMap((other) => {
      const text = lines[other] ?? "";
      const item = /^\s*- +/.exec(text)?.[0].length;
      return isContent(text) ? [indentOf(text), ...(item === undefined ? [] : [item])] : [];
    });
    return [...new Set([...wanted, ...wanted.map((one) => one + 2)])]
      .filter((indent) => indent !== indentOf(line))
      .map((indent): [number, LineSlip] => {
        const slip: LineSlip = { fault: "indent", line: " ".repeat(indent) + line.trimStart() };
        return [
          index,
          { ...slip, instead: `${indent} spaces before ${quoteText(line.trim(), 20)}` },
        ];
      });
  });
}

/** What may be meant around the line of an error, the likeliest first, each with the line it changes. */
function listCandidates(lines: readonly string[], at: number): [number, LineSlip][] {
  const above = nearestLine(lines, at, -1);
  const of = (index: number): [number, LineSlip][] =>
    index < 0 ? [] : listLineSlips(lines[index] ?? "").map((slip) => [index, slip]);
  return [...listEmptyAbove(lines, at), ...of(at), ...of(above), ...listIndents(lines, at)];
}

/**
 * Mends the slips that people make in YAML, each as its remedy says, for as long as every change brings the reader further: so
 * one slip gives one message, its remedy is known to help, and the rest of the file can be checked as well. What cannot be
 * mended stays as it is. Only the source's lines change, never their number.
 */
export function mendYaml(source: string, { file, first, read, locate }: Mending): MendedYaml {
  const problems: Problem[] = [];
  let current = source;
  let reading = first;
  let left = MAX_READ;
  const readAgain = (text: string): Attempt | null => {
    left -= text.length;
    return left < 0 ? null : read(text);
  };

  /** The change that lets the reader go on the furthest, at least beyond the error. */
  const findBest = (lines: readonly string[], at: number): Change | null => {
    let best: Change | null = null;
    for (const [index, slip] of listCandidates(lines, at)) {
      const next = lines.with(index, slip.line).join("\n");
      const better = readAgain(next);
      const reach = better ? reachOf(better, next) : -1;
      const least = isCertain(slip) ? -1 : Math.max(best?.reach ?? at, at, index);
      if (!better || reach <= least) continue;
      best = { index, slip, next, reading: better, reach };
      if (isCertain(slip) || isEnough(slip, reach, at)) break;
    }
    return best;
  };

  const mendLine = (error: number): boolean => {
    const lines = current.split("\n");
    const best = findBest(lines, lineOf(current, error));
    if (!best) return false;
    const { index, slip } = best;
    const start = lines.slice(0, index).join("\n").length + (index > 0 ? 1 : 0);
    const line = lines[index] ?? "";
    const place = { file, ...locate(current, start + (slip.column ?? indentOf(line))) };
    const told = { found: quoteText(line.trim(), 60), fault: slip.fault, instead: slip.instead };
    if (!slip.isSilent) problems.push(makeProblem("bad-yaml", place, told));
    current = best.next;
    reading = best.reading;
    return true;
  };

  const mendNode = (): boolean => {
    const slip = findNodeSlip(reading.document.contents, current);
    if (!slip) return false;
    const next = current.slice(0, slip.from) + slip.text + current.slice(slip.to);
    const better = readAgain(next);
    if (better?.firstError !== null) return false;
    problems.push(slip.tell({ file, ...locate(current, slip.from), path: slip.path.join(".") }));
    current = next;
    reading = better;
    return true;
  };

  if (source.length > MAX_LENGTH) return { source, problems };
  for (let count = 0; count < MAX_SLIPS; count += 1) {
    const { firstError } = reading;
    if (!(firstError === null ? mendNode() : mendLine(firstError))) break;
  }
  return { source: current, problems };
}
