import { z } from "zod";

/** What a text on a page is: words, the name of somebody, or the address of a page. */
export type TextUse = "words" | "name" | "address";

/** Every schema of a text that editors write freely, so that rules about texts hold wherever one stands. */
export const TEXTS = z.registry<{ use: TextUse }>();

/** Words with one blank between them: no line breaks, no blanks at the ends, nothing that stands for what could not be read. */
const ONE_LINE = /^(?=.*[\p{L}\p{N}])[^\s\uFFFD]+(?:[^\S\n\r\u2028\u2029][^\s\uFFFD]+)*$/u;

/** The same in words. */
export const ONE_LINE_WORDS = "words on one line, with one blank between them and none at the ends";

function makeLine(most: number, least = 1) {
  return z.string().min(least, { abort: true }).max(most).regex(ONE_LINE, ONE_LINE_WORDS);
}

/** A text on one line, in plain words, of at most so many characters, and of `least` at the least. */
export function makeText(most: number, least?: number) {
  return makeLine(most, least).register(TEXTS, { use: "words" });
}

/** A text that may be left empty too. */
export function makeNote(most: number) {
  const line = z
    .string()
    .max(most)
    .regex(new RegExp(`^$|${ONE_LINE.source}`, "u"), ONE_LINE_WORDS);
  return line.register(TEXTS, { use: "words" });
}

/** The name of a firm or person, likewise. */
export function makeName(most: number) {
  return makeLine(most).register(TEXTS, { use: "name" });
}

/** An address of a page that somebody else runs; its parts are checked by rules of their own. */
export function makeAddress(most = 500) {
  return z.string().max(most).register(TEXTS, { use: "address" });
}
