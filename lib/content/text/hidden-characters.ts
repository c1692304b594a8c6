import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { capProblems, MAX_LISTED } from "#lib/content/text/text-limits.ts";
import { createPositionFinder } from "#lib/content/text/text-position.ts";
import { formatCodePoint, makeHiddenPattern, quoteText } from "#lib/content/text/visible-text.ts";

const NAMES: Record<string, string> = {
  "U+0000": "NULL",
  "U+0007": "BELL",
  "U+0008": "BACKSPACE",
  "U+000B": "LINE TABULATION",
  "U+000C": "FORM FEED",
  "U+000D": "CARRIAGE RETURN",
  "U+001B": "ESCAPE",
  "U+007F": "DELETE",
  "U+0085": "NEXT LINE",
  "U+00AD": "SOFT HYPHEN",
  "U+034F": "COMBINING GRAPHEME JOINER",
  "U+061C": "ARABIC LETTER MARK",
  "U+115F": "HANGUL CHOSEONG FILLER",
  "U+1160": "HANGUL JUNGSEONG FILLER",
  "U+180E": "MONGOLIAN VOWEL SEPARATOR",
  "U+200B": "ZERO WIDTH SPACE",
  "U+200C": "ZERO WIDTH NON-JOINER",
  "U+200D": "ZERO WIDTH JOINER",
  "U+200E": "LEFT-TO-RIGHT MARK",
  "U+200F": "RIGHT-TO-LEFT MARK",
  "U+2028": "LINE SEPARATOR",
  "U+2029": "PARAGRAPH SEPARATOR",
  "U+202A": "LEFT-TO-RIGHT EMBEDDING",
  "U+202B": "RIGHT-TO-LEFT EMBEDDING",
  "U+202C": "POP DIRECTIONAL FORMATTING",
  "U+202D": "LEFT-TO-RIGHT OVERRIDE",
  "U+202E": "RIGHT-TO-LEFT OVERRIDE",
  "U+2060": "WORD JOINER",
  "U+2061": "FUNCTION APPLICATION",
  "U+2062": "INVISIBLE TIMES",
  "U+2063": "INVISIBLE SEPARATOR",
  "U+2064": "INVISIBLE PLUS",
  "U+2066": "LEFT-TO-RIGHT ISOLATE",
  "U+2067": "RIGHT-TO-LEFT ISOLATE",
  "U+2068": "FIRST STRONG ISOLATE",
  "U+2069": "POP DIRECTIONAL ISOLATE",
  "U+2800": "BRAILLE PATTERN BLANK",
  "U+3164": "HANGUL FILLER",
  "U+FE0E": "VARIATION SELECTOR-15 (TEXT STYLE)",
  "U+FE0F": "VARIATION SELECTOR-16 (EMOJI STYLE)",
  "U+FEFF": "ZERO WIDTH NO-BREAK SPACE",
  "U+FFA0": "HALFWIDTH HANGUL FILLER",
};

/** Names for whole kinds of characters, the first that matches. */
const KINDS: [RegExp, string][] = [
  [/[\u{E0000}-\u{E007F}]/u, "TAG CHARACTER"],
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, "VARIATION SELECTOR"],
  [/\p{Co}/u, "PRIVATE USE CHARACTER"],
  [/\p{Cs}/u, "HALF OF A SURROGATE PAIR"],
  [/\p{Noncharacter_Code_Point}/u, "NONCHARACTER"],
  [/\p{Cc}/u, "CONTROL CHARACTER"],
  [/\p{Cf}/u, "FORMAT CHARACTER"],
];

function nameCharacter(character: string): string {
  const code = formatCodePoint(character);
  const name = NAMES[code] ?? KINDS.find(([pattern]) => pattern.test(character))?.[1];
  return `${code} ${name ?? "INVISIBLE CHARACTER"}`;
}

/** Up to twenty characters of the same line before an offset, for people to find the place by. */
function describeContext(text: string, offset: number): string {
  const before =
    text
      .slice(Math.max(0, offset - 20), offset)
      .split("\n")
      .at(-1) ?? "";
  return before === "" ? "at the start of the line" : `after ${quoteText(before, 40)}`;
}

/**
 * Reports characters that a reader of the source cannot see: bidirectional and other controls, zero-width characters,
 * tags, soft hyphens, variation selectors, separators, private use, noncharacters. Line feeds are fine, and tabs have a
 * rule of their own where lines are checked. Twenty are listed, the rest is counted.
 */
export function findHiddenCharacters(file: string, text: string): Problem[] {
  const places: { character: string; offset: number }[] = [];
  for (const { 0: character, index: offset } of text.matchAll(makeHiddenPattern())) {
    if (character !== "\n" && character !== "\t") places.push({ character, offset });
  }
  if (places.length === 0) return [];
  const locate = createPositionFinder(text);
  const problems = places
    .slice(0, MAX_LISTED + 1)
    .map(({ character, offset }) =>
      makeProblem(
        "hidden-character",
        { file, ...locate(offset) },
        { found: `${nameCharacter(character)} ${describeContext(text, offset)}` },
      ),
    );
  return capProblems(problems, "hidden characters", MAX_LISTED, places.length);
}
