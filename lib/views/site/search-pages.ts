import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import type { SearchDocument } from "#lib/views/site/search-documents.ts";
import { links } from "#lib/views/words/links.ts";
import { readWords } from "#lib/views/words/read-words.ts";

/** The pages of a category that stand beside its list. */
export function listCategoryPages(
  category: ScoredCategory,
): Omit<SearchDocument, "id" | "context">[] {
  const { id, data, useCases, advice } = category;
  const { prices, guides, title, noun } = data;
  const page = (name: string, also: string, href: string) => ({
    kind: "page" as const,
    title: name,
    also,
    text: `${title}.`,
    href,
  });
  return [
    page(data.heading, `${title} ranking, list of ${noun.many}`, links.category(id)),
    ...(useCases.length > 0
      ? [
          page(
            guides?.heading ?? "Best for your situation",
            "decision guides, situations",
            links.decisionGuides(id),
          ),
        ]
      : []),
    ...(prices ? [page(prices.heading, "price, prices, cost, costs, fees", links.prices(id))] : []),
    ...(advice
      ? [
          page(
            `Buying guide: ${noun.many}`,
            "how to choose, checklist, mistakes, red flags",
            links.buyingGuide(id),
          ),
        ]
      : []),
    page(`Compare ${noun.many}`, "comparison, side by side", links.compare(id, [])),
    page(`How we score ${noun.many}`, "methodology, criteria, weights", links.methodology(id)),
    page(
      `What changed: ${noun.many}`,
      "changes, history, editions, corrections",
      links.changes(id),
    ),
  ];
}

/** The site's own pages. */
export function listSitePages({ catalog, html }: CompiledCatalog): Omit<SearchDocument, "id">[] {
  const own = catalog.pages.map(({ id, file, data }) => ({
    title: data.title,
    also: id,
    text: readWords(html[file] ?? ""),
    href: `/${id}`,
  }));
  const made = [
    { title: "Questions and answers", also: "faq", text: "", href: links.siteQuestions },
    {
      title: "Open data",
      also: "API, CSV, JSON, download, tables, feed, dataset",
      text: "",
      href: links.data,
    },
    {
      title: "What changed on the site",
      also: "changes, corrections",
      text: "",
      href: links.siteChanges,
    },
    ...(catalog.glossary
      ? [{ title: "Glossary", also: "terms, words, definitions", text: "", href: links.glossary }]
      : []),
  ];
  const context = `About ${catalog.site.name}`;
  return [...own, ...made].map((page) => ({ ...page, kind: "page" as const, context }));
}
