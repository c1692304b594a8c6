import { slugTerm } from "#lib/domain/slug-term.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";

/** The glossary, by the alphabet. */
export interface GlossaryView {
  meta: PageMeta;
  terms: { anchor: string; term: string; also: string[]; text: string }[];
}

/** The forms of a term that are words of their own: not a plural or a longer form of one that is shown already. */
function listSynonyms(term: string, also: readonly string[]): string[] {
  const shown = [term];
  for (const form of also) {
    const isVariant = shown.some((one) => form.toLowerCase().startsWith(one.toLowerCase()));
    if (!isVariant) shown.push(form);
  }
  return shown.slice(1);
}

/** The page of the words of the field. */
export function viewGlossary({ catalog }: CompiledCatalog): GlossaryView {
  const terms = [...(catalog.glossary?.terms ?? [])];
  terms.sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1));
  return {
    meta: makeMeta("Glossary", catalog.site.glossary ?? catalog.site.summary, links.glossary),
    terms: terms.map(({ term, also = [], text }) => ({
      anchor: `term-${slugTerm(term)}`,
      term,
      also: listSynonyms(term, also),
      text,
    })),
  };
}
