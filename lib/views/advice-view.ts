import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { type RichText, resolveText } from "#lib/views/rich-text.ts";
import { type SourceView, viewSources } from "#lib/views/source-view.ts";

export interface AdvicePoint {
  title: string;
  text: RichText;
  redFlag: RichText | null;
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
): AdviceView | null {
  const { advice } = category;
  if (!advice) return null;
  const resolve = (text: string): RichText =>
    resolveText(text, { categories, category, provider: null });
  const point = ({
    title,
    text,
    red_flag,
  }: {
    title: string;
    text: string;
    red_flag?: string | undefined;
  }): AdvicePoint => ({
    title,
    text: resolve(text),
    redFlag: red_flag === undefined ? null : resolve(red_flag),
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
