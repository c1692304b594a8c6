import { editDistance } from "#lib/domain/suggest-name.ts";
import type { SearchDocument } from "#lib/views/site/search-documents.ts";
import { foldTerm, isUnspaced, listQueryTerms, listTerms } from "#lib/views/words/search-terms.ts";

/** The words of the site, each with how many documents hold it. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Of a query with more unknown words than this nobody can tell what was meant, and each costs a look through all words. */
const MOST_UNKNOWN = 2;

/** Shorter words are too like others for a guess. */
const MIN_WORD = 5;

/** How many letters may be wrong of a word: common words of seven letters are often two apart. */
export function allowWordTypos(term: string): number {
  return term.length < 8 ? 1 : 2;
}

export function countWords(documents: readonly SearchDocument[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { title, also, spellings = "", text } of documents) {
    const words = listTerms([title, also, spellings, text].join(" ")).map(foldTerm);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function isKnown(word: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(word)) return true;
  for (const known of vocabulary.keys()) if (known.startsWith(word)) return true;
  return false;
}

/** The word of the site that is nearest in spelling, and of equally near ones the commonest; null where none is near. */
function findNearest(word: string, vocabulary: Vocabulary): string | null {
  if (word.length < MIN_WORD || /\p{N}/u.test(word)) return null;
  let nearest: string | null = null;
  let least = allowWordTypos(word) + 1;
  for (const [known, count] of vocabulary) {
    const distance = editDistance(word, known, least);
    const isCommoner = nearest !== null && count > (vocabulary.get(nearest) ?? 0);
    if (distance < least || (distance === least && isCommoner)) {
      nearest = known;
      least = distance;
    }
  }
  return nearest;
}

/**
 * A query of several words with those that the site does not hold put right; null where there is nothing to put right, or
 * a word is like no other. Only words beside known ones are put right: alone, a likeness to a common word tells nothing.
 */
export function correctQuery(query: string, vocabulary: Vocabulary): string | null {
  if (isUnspaced(query)) return null;
  const words = listQueryTerms(query).map(foldTerm);
  const unknown = new Set(words.filter((word) => !isKnown(word, vocabulary)));
  const isSlip = unknown.size > 0 && unknown.size <= MOST_UNKNOWN;
  if (!isSlip || words.every((word) => unknown.has(word))) return null;
  const corrected = words.map((word) => (unknown.has(word) ? findNearest(word, vocabulary) : word));
  return corrected.includes(null) ? null : corrected.join(" ");
}
