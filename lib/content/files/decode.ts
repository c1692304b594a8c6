import { classifyPath } from "#lib/content/files/classify-path.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { createPositionFinder } from "#lib/content/text/text-position.ts";

/** Largest content file, in bytes. */
export const MAX_FILE_BYTES = 262_144;

/** Largest file of an edition, which holds the facts of a whole category. */
const MAX_EDITION_BYTES = 1_000_000;

/** The limit for the file at this path, in bytes. */
function limitOf(file: string): number {
  return classifyPath(file)?.kind === "edition" ? MAX_EDITION_BYTES : MAX_FILE_BYTES;
}

/** A file's text, ready to be checked, or the reasons why there is none. */
export type DecodedText = { text: string; advice: Problem[] } | { problems: Problem[] };

/** Length of the well-formed UTF-8 sequence at `at`, or 0 (Unicode 16, table 3-7). */
function measureSequence(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = at + 2; i < at + length; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Index of the first byte that is not part of well-formed UTF-8, or -1. */
function findBadByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = measureSequence(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

function normaliseLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Line and column of the byte at `index`, counted as in the decoded text. */
function locateByte(bytes: Uint8Array, index: number): { line: number; column: number } {
  const before = normaliseLineEnds(new TextDecoder("utf-8").decode(bytes.subarray(0, index)));
  return createPositionFinder(before)(before.length);
}

function refuseBadByte(file: string, bytes: Uint8Array, index: number): Problem {
  const hex = (bytes[index] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const place = { file, ...locateByte(bytes, index) };
  return makeProblem("invalid-utf8", place, { found: `byte 0x${hex}, which is not UTF-8` });
}

function refuseNul(file: string, text: string): Problem {
  const place = { file, ...createPositionFinder(text)(text.indexOf("\0")) };
  const found = `${text.split("\0").length - 1} NUL characters (U+0000), the first one here`;
  return makeProblem("nul-character", place, { found });
}

/**
 * Decodes a content file: bounded size, strict UTF-8, no NUL; a byte order mark is dropped and CRLF and CR become LF,
 * each with one advice. Lines and columns of the text are those an editor shows.
 */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const limit = limitOf(file);
  if (bytes.length > limit) {
    const told = { found: `${bytes.length} bytes`, limit };
    return { problems: [makeProblem("file-too-large", { file }, told)] };
  }
  const bad = findBadByte(bytes);
  if (bad !== -1) return { problems: [refuseBadByte(file, bytes, bad)] };
  // The decoder drops one byte order mark by itself; a second one stays and is reported as a hidden character.
  const raw = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const text = normaliseLineEnds(raw);
  if (text.includes("\0")) return { problems: [refuseNul(file, text)] };

  const advice: Problem[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    advice.push(makeProblem("byte-order-mark", { file }, { found: "a byte order mark (U+FEFF)" }));
  }
  const carriageReturn = raw.indexOf("\r");
  if (carriageReturn !== -1) {
    const place = { file, ...createPositionFinder(raw)(carriageReturn) };
    const found = "carriage returns as line ends (CRLF or CR), the first one here";
    advice.push(makeProblem("crlf", place, { found }));
  }
  return { text, advice };
}
