import type { Glossary } from "#lib/domain/glossary.ts";
import { links } from "#lib/views/links.ts";
import type { RichText } from "#lib/views/rich-text.ts";

/** Splits text at the first mention of each term of the glossary and links it. Remembers what it has linked. */
export type LinkTerms = (text: string) => RichText;

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * Makes the linker of one page: each term is linked where it is first mentioned, under any of its forms,
 * whole words only. Longer forms win, so that "smart contract audit" is not cut at "audit".
 */
export function makeTermLinker(glossary: Glossary | null): LinkTerms {
  const terms = new Map(
    (glossary?.terms ?? []).flatMap(({ term, also = [] }) =>
      [term, ...also].map((form): [string, string] => [form.toLowerCase(), term]),
    ),
  );
  if (terms.size === 0) return (text) => [text];
  const forms = [...terms.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\w-])(?:${forms.join("|")})(?![\\w-])`, "gi");
  const linked = new Set<string>();
  return (text) => {
    const parts: RichText = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const term = terms.get(match[0].toLowerCase());
      if (term === undefined || linked.has(term)) continue;
      linked.add(term);
      if (match.index > end) parts.push(text.slice(end, match.index));
      parts.push({ text: match[0], href: links.term(term) });
      end = match.index + match[0].length;
    }
    if (end < text.length) parts.push(text.slice(end));
    return parts;
  };
}
