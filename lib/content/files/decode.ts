import { findLimits } from "#lib/content/files/file-limits.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { createPositionFinder } from "#lib/content/text/text-position.ts";

/** A file's text, ready to be checked, or the reasons why there is none. */
export type DecodedText = { text: string; advice: Problem[] } | { problems: Problem[] };

function normaliseLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The text, or null where a byte is not UTF-8. One byte order mark is dropped; a second stays, as a hidden character. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What the platform's decoder writes for bytes that are not UTF-8, and how a file says it that means it. */
const REPLACEMENT = "\uFFFD";
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd];

/** Names the first byte that is not UTF-8, at its place in the text before it. */
function refuseBadByte(file: string, bytes: Uint8Array): Problem {
  const encoder = new TextEncoder();
  let offset = hasByteOrderMark(bytes) ? 3 : 0;
  let before = "";
  for (const part of new TextDecoder().decode(bytes).split(REPLACEMENT)) {
    before += part;
    offset += encoder.encode(part).length;
    if (REPLACEMENT_BYTES.some((byte, index) => bytes[offset + index] !== byte)) break;
    before += REPLACEMENT;
    offset += REPLACEMENT_BYTES.length;
  }
  const hex = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const text = normaliseLineEnds(before);
  const place = { file, ...createPositionFinder(text)(text.length) };
  return makeProblem("invalid-utf8", place, { found: `byte 0x${hex}, which is not UTF-8` });
}

function refuseNul(file: string, text: string): Problem {
  const place = { file, ...createPositionFinder(text)(text.indexOf("\0")) };
  const found = `${text.split("\0").length - 1} NUL characters (U+0000), the first one here`;
  return makeProblem("nul-character", place, { found });
}

/**
 * Decodes a content file: bounded size, strict UTF-8, no NUL; a byte order mark is dropped, with advice, and CRLF and CR
 * become LF without a word, since git sees to them. Lines and columns of the text are those an editor shows.
 */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const limit = findLimits(file).bytes;
  if (bytes.length > limit) {
    const told = { found: `${bytes.length} bytes`, limit };
    return { problems: [makeProblem("file-too-large", { file }, told)] };
  }
  const raw = decodeStrictly(bytes);
  if (raw === null) return { problems: [refuseBadByte(file, bytes)] };
  const text = normaliseLineEnds(raw);
  if (text.includes("\0")) return { problems: [refuseNul(file, text)] };

  const advice: Problem[] = [];
  if (hasByteOrderMark(bytes)) {
    advice.push(makeProblem("byte-order-mark", { file }, { found: "a byte order mark (U+FEFF)" }));
  }
  return { text, advice };
}
