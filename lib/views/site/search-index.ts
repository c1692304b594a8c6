import MiniSearch from "minisearch";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import {
  listSearchDocuments,
  type SearchDocument,
  type SearchKind,
} from "#lib/views/site/search-documents.ts";

/** Something found; `terms` are the words of the site that were matched. */
export interface Found {
  document: SearchDocument;
  terms: string[];
}

interface FoundAll {
  found: Found[];
  /** Whether nothing holds the words as they were written, so that what is shown is only spelled alike. */
  onlyAlike: boolean;
}

interface Index {
  engine: MiniSearch<SearchDocument>;
  byId: Map<string, SearchDocument>;
}

/** Results below this share of the best one's score are noise that a likeness of letters brought in. */
const LEAST_SHARE = 0.08;

const indexes = new WeakMap<CompiledCatalog, Index>();

/** Accents do not matter, in the site's words and in the reader's. */
function foldTerm(term: string): string {
  return term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Made once for each catalog, at the first search. */
function findIndex(compiled: CompiledCatalog): Index {
  const known = indexes.get(compiled);
  if (known) return known;
  const documents = listSearchDocuments(compiled);
  const engine = new MiniSearch<SearchDocument>({
    fields: ["title", "also", "spellings", "text"],
    processTerm: (term) => foldTerm(term) || null,
  });
  engine.addAll(documents);
  const index = { engine, byId: new Map(documents.map((document) => [document.id, document])) };
  indexes.set(compiled, index);
  return index;
}

/** How many letters may be wrong: two swapped letters are two, so words of five and more may have two. */
function allowTypos(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 5 ? 1 : 2;
}

/** What is a name, so that a likeness of spelling tells something: a common word is like many others. */
const IS_NAME: Record<SearchKind, boolean> = {
  provider: true,
  "use-case": true,
  value: true,
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

/** Searches names, questions, needs, terms and criteria. Best first. */
export function searchCatalog(compiled: CompiledCatalog, query: string): FoundAll {
  const { engine, byId } = findIndex(compiled);
  for (const { combineWith, isAlike } of WAYS) {
    const results = engine.search(query, {
      combineWith,
      fuzzy: isAlike && allowTypos,
      ...(isAlike && {
        fields: ["title", "also", "spellings"],
        filter: ({ id }) => IS_NAME[byId.get(String(id))?.kind ?? "question"],
      }),
      boost: { title: 5, also: 4, spellings: 4 },
      prefix: (term) => term.length > 2,
      weights: { fuzzy: 0.2, prefix: 0.6 },
    });
    const least = (results[0]?.score ?? 0) * LEAST_SHARE;
    const found = results
      .filter((result) => result.score >= least)
      .flatMap((result) => {
        const document = byId.get(String(result.id));
        return document ? [{ document, terms: result.terms }] : [];
      });
    if (found.length > 0) return { found, onlyAlike: isAlike };
  }
  return { found: [], onlyAlike: false };
}
