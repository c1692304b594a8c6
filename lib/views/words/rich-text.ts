import { splitInlineReferences } from "#lib/domain/inline-references.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { wordFact } from "#lib/views/words/claim-text.ts";
import { anchors, findProviderLink, links } from "#lib/views/words/links.ts";

/** Prose with its references resolved: plain text and links. */
export type RichText = (string | { text: string; href: string })[];

/** Where a text stands, so that short references can be resolved. */
export interface TextContext {
  categories: readonly ScoredCategory[];
  category: ScoredCategory | null;
  provider: string | null;
}

/**
 * Resolves `{{fact}}` to the fact's value and `[[provider]]` to a link with its name.
 * The content check rules out references to nothing; should one get here it stays as written.
 */
export function resolveText(
  text: string,
  { categories, category, provider }: TextContext,
): RichText {
  return splitInlineReferences(text).map((part) => {
    if (part.kind === "text") return part.value;
    if (part.kind === "link") {
      const link = findProviderLink(categories, part.category ?? category?.id ?? "", part.provider);
      return link ? { text: link.name, href: link.href } : part.raw;
    }
    const id = part.provider ?? provider;
    const owner = category?.providers.find((one) => one.id === id);
    const fact = owner?.facts[part.fact];
    const declaration = category?.data.facts[part.fact];
    if (!category || !owner || !fact || !declaration) return part.raw;
    const value = wordFact(fact, declaration, category.data.facts, true);
    const page = owner.id === provider ? "" : links.provider(category.id, owner.id);
    return { text: value, href: `${page}#${anchors.fact(part.fact)}` };
  });
}

/** The same prose on another page than its provider's own: links to that page are written out. */
export function linkFrom(text: RichText, page: string): RichText {
  return text.map((part) =>
    typeof part !== "string" && part.href.startsWith("#")
      ? { ...part, href: `${page}${part.href}` }
      : part,
  );
}

/** The same prose without links, for titles, descriptions and lists. */
export function flattenText(text: RichText): string {
  return text.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
