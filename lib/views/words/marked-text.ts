import { isUnspaced } from "#lib/views/words/search-terms.ts";

/** Text in which the words that were searched for stand apart. */
export type MarkedText = (string | { mark: string })[];

const LENGTH = 170;

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Matches any of the words in any case, whole where their script parts words by blanks; null when there are none. */
function makePattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const parts = longestFirst.map((word) =>
    isUnspaced(word)
      ? escapePattern(word)
      : `(?<![\\p{L}\\p{N}])${escapePattern(word)}(?![\\p{L}\\p{N}])`,
  );
  return new RegExp(parts.join("|"), "giu");
}

/** Sets the given words of a text apart. */
export function markWords(text: string, words: readonly string[]): MarkedText {
  const pattern = makePattern(words);
  if (!pattern) return [text];
  const parts: MarkedText = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ mark: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** The part of a text around the first of the words, cut between words, with the words set apart. */
export function markExcerpt(text: string, words: readonly string[]): MarkedText {
  if (text.length <= LENGTH) return markWords(text, words);
  const first = makePattern(words)?.exec(text)?.index ?? 0;
  const from = first < LENGTH / 2 ? 0 : text.indexOf(" ", first - LENGTH / 2) + 1;
  const until = text.lastIndexOf(" ", from + LENGTH);
  const to = from + LENGTH >= text.length || until <= first ? from + LENGTH : until;
  const cut = `${from > 0 ? "... " : ""}${text.slice(from, to)}${to < text.length ? " ..." : ""}`;
  return markWords(cut, words);
}
