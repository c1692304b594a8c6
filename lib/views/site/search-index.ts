import MiniSearch from "minisearch";
import { editDistance, suggestName } from "#lib/domain/suggest-name.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import {
  allowWordTypos,
  correctQuery,
  countWords,
  type Vocabulary,
} from "#lib/views/site/correct-query.ts";
import {
  listSearchDocuments,
  type SearchDocument,
  type SearchKind,
} from "#lib/views/site/search-documents.ts";
import {
  foldTerm,
  isFiller,
  listQueryTerms,
  listTerms,
  squeezeName,
} from "#lib/views/words/search-terms.ts";

/** Something found; `terms` are the words of the site that were matched. */
export interface Found {
  document: SearchDocument;
  terms: string[];
}

/** All that was found, best first. */
export interface FoundAll {
  found: Found[];
  /** Whether nothing holds the words as they were written, so that what is shown is only spelled alike. */
  onlyAlike: boolean;
  /** The query as it was put right, where that is what was searched for. */
  corrected?: string;
}

interface Index {
  engine: MiniSearch<SearchDocument>;
  byId: Map<string, SearchDocument>;
  /** Who has a name, by the name without blanks and signs. */
  byName: Map<string, SearchDocument>;
  /** The names that are long enough for a guess. */
  longNames: string[];
  /** The other names of a word of the field, by each of its names. */
  synonyms: Map<string, string[]>;
  vocabulary: Vocabulary;
}

/** Results below this share of the best one's score are noise that a likeness of letters brought in. */
const LEAST_SHARE = 0.08;

/** Shorter names are too like others for a guess. */
const MIN_NAME = 5;

/** What names somebody: such a name as a whole is what a reader means who writes it. */
export function isFirm({ kind }: SearchDocument): boolean {
  return kind === "provider" || kind === "unlisted";
}

function listNames(document: SearchDocument): string[] {
  const { title, also } = document;
  return [title, ...also.split(", ")].map(squeezeName).filter((name) => name !== "");
}

function listSynonyms({ glossary }: CompiledCatalog["catalog"]): Map<string, string[]> {
  const groups = (glossary?.terms ?? []).map(({ term, also = [] }) => [term, ...also]);
  return new Map(
    groups.flatMap((names) => names.map((name): [string, string[]] => [squeezeName(name), names])),
  );
}

/** Made once for each catalog, at the first search. */
const findIndex = onceFor((compiled: CompiledCatalog): Index => {
  const documents = listSearchDocuments(compiled);
  const engine = new MiniSearch<SearchDocument>({
    fields: ["title", "also", "spellings", "text"],
    tokenize: listTerms,
    processTerm: readTerm,
  });
  engine.addAll(documents);
  const firms = documents.filter(isFirm).toReversed();
  // Of two with one name the earlier counts: who is listed stands before who is not.
  const byName = new Map(
    firms.flatMap((one) => listNames(one).map((name) => [name, one] as const)),
  );
  return {
    engine,
    byId: new Map(documents.map((document) => [document.id, document])),
    byName,
    longNames: [...byName.keys()].filter((name) => name.length >= MIN_NAME),
    synonyms: listSynonyms(compiled.catalog),
    vocabulary: countWords(documents),
  };
});

/** How many letters may be wrong: two swapped letters are two, so words of five and more may have two. */
function allowTypos(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 5 ? 1 : 2;
}

/** What is a name, so that a likeness of spelling tells something: a common word is like many others. */
const IS_NAME: Record<SearchKind, boolean> = {
  provider: true,
  unlisted: true,
  "use-case": false,
  value: true,
  page: false,
  question: false,
  ledger: false,
  term: true,
  criterion: false,
};

/** How a query is tried, until one way finds something: all words before any, as written before spelled alike. */
const WAYS = [
  { combineWith: "AND", isAlike: false },
  { combineWith: "AND", isAlike: true },
  { combineWith: "OR", isAlike: false },
  { combineWith: "OR", isAlike: true },
] as const;

/** A word as it is held; one Latin letter alone, such as the end of a possessive, says nothing. */
function readTerm(term: string): string | null {
  const folded = foldTerm(term);
  return folded === "" || /^[a-z]$/.test(folded) ? null : folded;
}

/** What a way of searching matched: words of the query, and words of the site. */
interface Matched {
  queryTerms: readonly string[];
  terms: readonly string[];
}

/** Whether a name without an entry is there as a whole, and not a word of it alone; of words that are no names, whether they are near enough. */
function isMeant(
  { kind, title }: SearchDocument,
  { queryTerms, terms }: Matched,
  isAlike: boolean,
): boolean {
  if (kind === "unlisted") {
    const known = isAlike ? terms : queryTerms;
    return listTerms(title)
      .flatMap((term) => readTerm(term) ?? [])
      .every((term) => known.includes(term));
  }
  if (!isAlike || kind === "provider") return true;
  return terms.some((term) =>
    queryTerms.some((asked) => {
      const cap = allowWordTypos(asked);
      return term.startsWith(asked) || editDistance(asked, term, cap) <= cap;
    }),
  );
}

/** What counts for less where it holds the words as well: a rule is not what most readers look for. */
const BOOST: Partial<Record<SearchKind, number>> = { criterion: 0.3, ledger: 0.8, page: 2.5 };

function searchWords(
  { engine, byId }: Index,
  query: string,
  ways: readonly (typeof WAYS)[number][] = WAYS,
): FoundAll {
  for (const { combineWith, isAlike } of ways) {
    const results = engine.search(query, {
      combineWith,
      tokenize: listQueryTerms,
      fuzzy: isAlike && allowTypos,
      ...(isAlike && {
        fields: ["title", "also", "spellings"],
        filter: ({ id }) => IS_NAME[byId.get(String(id))?.kind ?? "question"],
      }),
      boost: { title: 5, also: 4, spellings: 4 },
      boostDocument: (id) => BOOST[byId.get(String(id))?.kind ?? "question"] ?? 1,
      prefix: (term) => term.length > 2,
      weights: { fuzzy: 0.2, prefix: 0.6 },
    });
    const least = (results[0]?.score ?? 0) * LEAST_SHARE;
    const found = results
      .filter((result) => result.score >= least)
      .flatMap((result) => {
        const document = byId.get(String(result.id));
        if (!document || !isMeant(document, result, isAlike)) return [];
        return [{ document, terms: result.terms }];
      });
    if (found.length > 0) return { found, onlyAlike: isAlike };
  }
  return { found: [], onlyAlike: false };
}

/** The firm that a query names as a whole, blanks and signs aside. */
function findNamed({ byName }: Index, query: string): Found[] {
  const document = byName.get(squeezeName(query));
  return document ? [{ document, terms: listQueryTerms(query).map(foldTerm) }] : [];
}

/** The firm whose name the letters of a query come near to. */
function findAlike({ byName, longNames }: Index, query: string): Found[] {
  const name = squeezeName(query);
  const alike = name.length < MIN_NAME ? null : suggestName(name, longNames);
  const document = alike === null ? undefined : byName.get(alike);
  return document ? [{ document, terms: listTerms(document.title).map(foldTerm) }] : [];
}

function joinFound(first: readonly Found[], others: readonly Found[]): Found[] {
  const known = new Set(first.map(({ document }) => document.id));
  return [...first, ...others.filter(({ document }) => !known.has(document.id))];
}

/** A query without the words that say nothing alone; as it is where nothing else is left. */
function dropFillers(query: string): string {
  const words = query.split(/\s+/).filter((word) => !isFiller(word));
  return words.length === 0 ? query : words.join(" ");
}

/** A query with its unknown words put right; null where nothing holds all of them then. */
function correctFully(index: Index, query: string): string | null {
  const corrected = correctQuery(query, index.vocabulary);
  if (corrected === null) return null;
  return searchWords(index, corrected, WAYS.slice(0, 1)).found.length === 0 ? null : corrected;
}

/**
 * Searches names, situations, values, pages, questions, terms and criteria, best first: the firm that is named, then what
 * holds the words, then what holds another name of the word.
 */
export function searchCatalog(compiled: CompiledCatalog, query: string): FoundAll {
  const index = findIndex(compiled);
  const telling = dropFillers(query);
  const corrected = correctFully(index, telling);
  const isNamed = (): boolean => findNamed(index, query).concat(findAlike(index, query)).length > 0;
  if (corrected !== null && !isNamed())
    return { found: searchCatalog(compiled, corrected).found, onlyAlike: true, corrected };
  const { found, onlyAlike } = searchWords(index, telling);
  const held = onlyAlike ? [] : found;
  const names = index.synonyms.get(squeezeName(query)) ?? [];
  const synonyms = names
    .filter((name) => foldTerm(name) !== foldTerm(query))
    .map((name) => searchWords(index, name))
    .flatMap((other) => (other.onlyAlike ? [] : other.found));
  const written = joinFound(joinFound(findNamed(index, query), held), synonyms);
  if (written.length > 0) return { found: written, onlyAlike: false };
  const near = findAlike(index, query);
  const alike = near.length > 0 ? near : found;
  return { found: alike, onlyAlike: alike.length > 0 };
}
