import type { Advice, Related } from "#lib/domain/advice.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { linkRichText, makeTermLinker } from "#lib/views/words/glossary-links.ts";
import { links } from "#lib/views/words/links.ts";
import {
  type FileLinks,
  makeFileLinks,
  makeMeta,
  type PageMeta,
} from "#lib/views/words/page-meta.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { type RichText, resolveText } from "#lib/views/words/rich-text.ts";
import { type SourceView, viewSources } from "#lib/views/words/source-view.ts";

interface AdvicePoint {
  title: string;
  text: RichText;
  redFlag: RichText | null;
  href: string | null;
}

/** A category's buying guide: what it says to somebody who chooses, part by part; empty parts are left out. */
export interface BuyingGuideView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  heading: string;
  introHtml: string;
  sections: { id: string; title: string; points: AdvicePoint[] }[];
  sources: SourceView[];
  file: FileLinks;
}

function linkRelated({ category, use_case, question }: Related): string {
  if (use_case !== undefined) return links.decisionGuide(category, use_case);
  return question === undefined ? links.category(category) : links.answer(category, question);
}

/** The buying guide of a category. Throws if there is none: routes are made from those that exist. */
export function viewBuyingGuide({ catalog, html }: CompiledCatalog, id: string): BuyingGuideView {
  const { categories, glossary } = catalog;
  const category = requireEntry(categories, id, "category");
  const { advice } = category;
  if (!advice) throw new Error(`The category ${id} has no advice.`);
  const linkTerms = makeTermLinker(glossary, [advice.body]);
  const resolve = (text: string): RichText =>
    linkRichText(resolveText(text, { categories, category, provider: null }), linkTerms);
  const point = (said: Advice["checklist"][number] | Related): AdvicePoint => {
    const flag = "red_flag" in said ? said.red_flag : undefined;
    return {
      title: said.title,
      text: resolve(said.text),
      redFlag: flag === undefined ? null : resolve(flag),
      href: "category" in said ? linkRelated(said) : null,
    };
  };
  const { title, nav, noun } = category.data;
  const heading = `How to choose ${/^[aeiou]/i.test(noun.one) ? "an" : "a"} ${noun.one}`;
  const { checklist, ask_for, mistakes, safety, related, sources } = advice.data;
  return {
    meta: {
      ...makeMeta(
        `${heading}: what to check and ask`,
        checklist.map((check) => check.title).join(" "),
        links.buyingGuide(id),
      ),
      crumb: "Buying guide",
    },
    category: { title, nav, href: links.category(id) },
    heading,
    introHtml: html[advice.file] ?? "",
    sections: [
      { id: "checklist", title: "What to check", points: checklist.map(point) },
      { id: "ask-for", title: "What to ask for", points: ask_for.map(point) },
      { id: "mistakes", title: "Mistakes to avoid", points: mistakes.map(point) },
      { id: "safety", title: "Safety and compliance", points: safety.map(point) },
      { id: "related", title: "Read next", points: related.map(point) },
    ].filter((section) => section.points.length > 0),
    sources: viewSources(sources ?? {}),
    file: makeFileLinks(catalog, advice.file, `${title}: buying guide`),
  };
}
