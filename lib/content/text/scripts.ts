import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { capProblems } from "#lib/content/text/text-limits.ts";
import { createPositionFinder } from "#lib/content/text/text-position.ts";
import { formatCodePoint, quoteText } from "#lib/content/text/visible-text.ts";

/** A word: letters, their marks and digits, whatever the script. */
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const LINE_OF_ASCII = /^[\x20-\x7e\n]*$/;

/** Scripts told apart; letters of any other count as one more. Chinese, Japanese and Korean writing mixes its own. */
const SCRIPTS: [name: string, pattern: RegExp][] = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  [
    "East Asian",
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u,
  ],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Cherokee", /\p{Script=Cherokee}/u],
  ["Coptic", /\p{Script=Coptic}/u],
  ["Lisu", /\p{Script=Lisu}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Devanagari", /\p{Script=Devanagari}/u],
  ["common", /[\p{Script=Common}\p{Script=Inherited}]/u],
];

/** Signs that stand beside Latin letters in units and ordinals: micro, ohm, delta, pi, the ordinal indicators. */
const ALLOWED = new Set("\u00b5\u03bc\u03a9\u2126\u0394\u2206\u03c0\u00aa\u00ba");

/** Cyrillic and Greek letters that look like Latin ones. A word made of them alone passes for a Latin word. */
const LOOK_ALIKES = new Set("АВЕЅІЈКМНОРСТУХҮԌԚԜаеорсухіјѕԁһԛԝѵүӏ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοντυρικχ");

interface Word {
  text: string;
  index: number;
  scripts: Set<string>;
  /** Nothing but letters that could be taken for Latin ones. */
  looksLatin: boolean;
}

function nameScript(letter: string): string {
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? "other";
}

/** Styled and full-width forms of Latin letters, which are written like them and are not them. */
function isStyledLatin(letter: string): boolean {
  return /\p{L}/u.test(letter) && /^[A-Za-z]+$/.test(letter.normalize("NFKC"));
}

function readWord(text: string, index: number): Word {
  const word: Word = { text, index, scripts: new Set(), looksLatin: true };
  for (const character of text) {
    if (character <= "\x7f" || ALLOWED.has(character)) {
      if (/[A-Za-z]/.test(character)) word.scripts.add("Latin");
      word.looksLatin &&= /[0-9_]/.test(character);
      continue;
    }
    const script = isStyledLatin(character)
      ? `styled (${formatCodePoint(character)})`
      : nameScript(character);
    if (script !== "common") word.scripts.add(script);
    word.looksLatin &&= LOOK_ALIKES.has(character);
  }
  return word;
}

function describeWord(word: Word, neighbours: Set<string>): string | null {
  const scripts = [...word.scripts];
  if (scripts.length > 1 || scripts[0]?.startsWith("styled")) {
    const odd = Array.from(word.text).find(
      (letter) => letter > "\x7f" && !ALLOWED.has(letter) && nameScript(letter) !== "Latin",
    );
    const named = odd ? `, ${formatCodePoint(odd)} among them` : "";
    return `a word with ${scripts.join(" and ")} letters, ${quoteText(word.text, 40)}${named}`;
  }
  const [script] = scripts;
  if (script === undefined || !word.looksLatin || neighbours.has(script)) return null;
  return `a word of ${script} letters that look Latin, ${quoteText(word.text, 40)}`;
}

function checkLine(line: string): { index: number; found: string }[] {
  const words = Array.from(line.matchAll(WORD), (match) => readWord(match[0], match.index));
  // Where a line holds words that can only be of that script, a look-alike is an ordinary word of its language.
  const genuine = new Set(
    words.flatMap((word) => (word.scripts.size === 1 && !word.looksLatin ? [...word.scripts] : [])),
  );
  return words.flatMap((word) => {
    const found = describeWord(word, genuine);
    return found ? [{ index: word.index, found }] : [];
  });
}

/**
 * Reports words that are not of one script, such as a Latin name with a Cyrillic letter in it, and words of another
 * script that look Latin on a line that has nothing else of that script.
 */
export function findMixedScripts(file: string, text: string): Problem[] {
  if (LINE_OF_ASCII.test(text)) return [];
  const locate = createPositionFinder(text);
  const problems: Problem[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    for (const { index, found } of LINE_OF_ASCII.test(line) ? [] : checkLine(line)) {
      const place = { file, ...locate(offset + index) };
      problems.push(makeProblem("mixed-script", place, { found }));
    }
    offset += line.length + 1;
  }
  return capProblems(problems, "words like this");
}
