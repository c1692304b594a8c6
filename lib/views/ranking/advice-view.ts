import type { Glossary } from "#lib/domain/glossary.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { linkRichText, makeTermLinker } from "#lib/views/words/glossary-links.ts";
import { links } from "#lib/views/words/links.ts";
import { type RichText, resolveText } from "#lib/views/words/rich-text.ts";
import { type SourceView, viewSources } from "#lib/views/words/source-view.ts";

interface AdvicePoint {
  title: string;
  text: RichText;
  redFlag: RichText | null;
  href: string | null;
}

/** What a category says to somebody who chooses, section by section. */
export interface AdviceView {
  introHtml: string;
  sections: { id: string; title: string; points: AdvicePoint[] }[];
  sources: SourceView[];
}

/** The advice of a category, or null if it has none. Empty sections are left out. */
export function viewAdvice(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
  html: Readonly<Record<string, string>>,
  glossary: Glossary | null,
): AdviceView | null {
  const { advice } = category;
  if (!advice) return null;
  const linkTerms = makeTermLinker(glossary, [category.body, advice.body]);
  const resolve = (text: string): RichText =>
    linkRichText(resolveText(text, { categories, category, provider: null }), linkTerms);
  const point = ({
    title,
    text,
    red_flag,
    category: list,
  }: {
    title: string;
    text: string;
    red_flag?: string | undefined;
    category?: string | undefined;
  }): AdvicePoint => ({
    title,
    text: resolve(text),
    redFlag: red_flag === undefined ? null : resolve(red_flag),
    href: list === undefined ? null : links.category(list),
  });
  const { checklist, ask_for, mistakes, safety, related, sources } = advice.data;
  return {
    introHtml: html[advice.file] ?? "",
    sections: [
      { id: "checklist", title: "How to choose", points: checklist.map(point) },
      { id: "ask-for", title: "What to ask for", points: ask_for.map(point) },
      { id: "mistakes", title: "Mistakes to avoid", points: mistakes.map(point) },
      { id: "safety", title: "Safety and compliance", points: safety.map(point) },
      { id: "related", title: "Read next", points: related.map(point) },
    ].filter((section) => section.points.length > 0),
    sources: viewSources(sources ?? {}),
  };
}
