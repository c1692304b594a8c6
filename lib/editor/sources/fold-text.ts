/** What no reader sees: soft hyphens, joiners, marks of direction and of byte order. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Signs that one writes in several ways. */
const SAME_SIGNS: [RegExp, string][] = [
  [/[\u2018\u2019\u201A\u201B\u02BC\u2032\u00B4`]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212\uFE58\uFE63]/g, "-"],
  [/\u2026/g, "..."],
];

/** Ends a block: words on both sides of it were never one text. */
export const BLOCK_END = "\n";

/**
 * A text as two people would compare it: blanks of all kinds as one, typographic signs as plain ones, nothing unseen.
 * Ends of blocks stay, one a place. Letters keep their case, for names rest on it.
 */
export function foldText(text: string): string {
  let folded = text.normalize("NFC").replace(UNSEEN, "");
  for (const [form, sign] of SAME_SIGNS) folded = folded.replace(form, sign);
  return folded
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\n ]*/g, BLOCK_END)
    .trim();
}

const LETTER = /[\p{L}\p{N}\p{M}_]/u;
const DIGIT = /\p{N}/u;

/**
 * Whether a word goes on over the edge of what was found: "$1" in "$10", "covered" in "non-covered", "can" in "can't",
 * "5 million" in "2-5 million" and in "1.5 million".
 *
 * @param inner the sign at the edge, within; `next` and `beyond` are the two outside, the nearer one first
 */
function goesOn(inner: string, next: string, beyond: string): boolean {
  if (!LETTER.test(inner)) return false;
  if (LETTER.test(next)) return true;
  if (DIGIT.test(inner) && next === "-") return true;
  if (/['-]/.test(next)) return LETTER.test(beyond);
  return DIGIT.test(inner) && /[.,]/.test(next) && DIGIT.test(beyond);
}

/** Whether words stand in a folded text, whole and within one block. */
export function hasWords(folded: string, words: string): boolean {
  const wanted = foldText(words);
  if (wanted === "") return false;
  const [first = "", last = ""] = [[...wanted][0], [...wanted].at(-1)];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const before = [...folded.slice(Math.max(0, at - 4), at)].reverse();
    const after = [...folded.slice(at + wanted.length, at + wanted.length + 4)];
    const isWhole =
      !goesOn(first, before[0] ?? "", before[1] ?? "") &&
      !goesOn(last, after[0] ?? "", after[1] ?? "");
    if (isWhole) return true;
  }
  return false;
}
