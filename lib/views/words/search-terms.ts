/** Letters that Unicode does not take apart into a letter and its mark. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** A word without case and accents, in the site's words and in the reader's. */
export function foldTerm(term: string): string {
  return term
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+/gu;

/** Whether a text holds letters of a script without blanks. */
export function isUnspaced(text: string): boolean {
  return new RegExp(UNSPACED.source, "u").test(text);
}

function listPairs(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

function splitWords(text: string, splitRun: (run: string) => string[]): string[] {
  return text.split(/[\n\r\p{Z}\p{P}]+/u).flatMap((word) => {
    const runs = word.match(UNSPACED) ?? [];
    const rest = word.split(UNSPACED).filter(Boolean);
    return [...rest, ...runs.flatMap(splitRun)];
  });
}

/** The words under which a text can be found; of a script without blanks every sign and every two that stand together. */
export function listTerms(text: string): string[] {
  return splitWords(text, (run) => [...new Set([...run, ...listPairs(run)])]);
}

/** The words of a query; of a script without blanks the pairs of signs, or the sign that stands alone. */
export function listQueryTerms(query: string): string[] {
  return splitWords(query, listPairs);
}

/** A name without case, accents, blanks and signs: how people write it together. */
export function squeezeName(name: string): string {
  return foldTerm(name).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Words that stand in every text and say nothing alone. */
const FILLERS = new Set(
  "a an and are at be by can do does for from has have how i if in is it its my of on or our that the their there this to was we what when where which who why will with you your".split(
    " ",
  ),
);

/** Whether a word says nothing alone. */
export function isFiller(word: string): boolean {
  return FILLERS.has(foldTerm(word).replace(/[^\p{L}\p{N}]+/gu, ""));
}
