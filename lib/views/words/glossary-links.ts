import type { Glossary } from "#lib/domain/glossary.ts";
import { links } from "#lib/views/words/links.ts";
import type { RichText } from "#lib/views/words/rich-text.ts";

/** Splits text at the first mention of each term of the glossary and links it. Remembers what it has linked. */
export type LinkTerms = (text: string) => RichText;

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Whether a form stands inside a proper name, as "Pool" does after "Acme". */
function isPartOfName(form: string, before: string): boolean {
  return /^[A-Z][a-z]/.test(form) && /[A-Z][\w.]* $/.test(before);
}

/**
 * Makes the linker of one page: each term is linked where it is first mentioned, under any of its forms,
 * whole words only. A further form with a capital is a name and matches as written: "Move" is a language, "move" is none.
 * Longer forms win, so that "smart contract audit" is not cut at "audit". What stands in
 * `before` comes earlier on the page, so its terms are linked there.
 */
export function makeTermLinker(
  glossary: Glossary | null,
  before: readonly string[] = [],
): LinkTerms {
  const terms = new Map(
    (glossary?.terms ?? []).flatMap(({ term, also = [] }) =>
      [term, ...also].map((form): [string, string] => [form.toLowerCase(), term]),
    ),
  );
  const names = new Map(
    (glossary?.terms ?? []).flatMap(({ also = [] }) =>
      also.filter((form) => /^[A-Z]/.test(form)).map((form) => [form.toLowerCase(), form] as const),
    ),
  );
  if (terms.size === 0) return (text) => [text];
  const forms = [...terms.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\w-])(?:${forms.join("|")})(?![\\w-])`, "gi");
  const linked = new Set<string>();
  const link: LinkTerms = (text) => {
    const parts: RichText = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const term = terms.get(match[0].toLowerCase());
      if (term === undefined || linked.has(term)) continue;
      const name = names.get(match[0].toLowerCase());
      if (name !== undefined && name !== match[0]) continue;
      if (isPartOfName(match[0], text.slice(0, match.index))) continue;
      linked.add(term);
      if (match.index > end) parts.push(text.slice(end, match.index));
      parts.push({ text: match[0], href: links.term(term) });
      end = match.index + match[0].length;
    }
    if (end < text.length) parts.push(text.slice(end));
    return parts;
  };
  for (const text of before) link(text);
  return link;
}

/** Resolved prose with the first mentions of terms linked; what is a link already stays one. */
export function linkRichText(text: RichText, link: LinkTerms): RichText {
  return text.flatMap((part) => (typeof part === "string" ? link(part) : [part]));
}
