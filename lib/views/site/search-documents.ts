import { type LedgerRow, partiesOf } from "#lib/domain/ledger.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { links } from "#lib/views/words/links.ts";
import { flattenText, resolveText } from "#lib/views/words/rich-text.ts";

/** What can be found, in the order in which results are grouped. */
export const SEARCH_KINDS = [
  "provider",
  "use-case",
  "question",
  "ledger",
  "term",
  "criterion",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found. `also` holds other names of it; `context` says where it belongs. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  title: string;
  also: string;
  text: string;
  href: string;
  context: string;
}

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
  "#x26": "&",
  "#x3C": "<",
  "#39": "'",
};

/** The words of HTML that the site's own renderer has made. */
function readWords(html: string): string {
  return html
    .replace(/<\/?(?:a|em|strong|code|del)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}

/** Firms that rows name and that have no page, each once. */
function listStrangers(rows: readonly LedgerRow[]): string[] {
  const parties = rows.flatMap(({ cells }) => Object.values(cells).flatMap(partiesOf));
  return [...new Set(parties.flatMap((party) => ("name" in party ? [party.name] : [])))];
}

function listOfCategory(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
  html: Readonly<Record<string, string>>,
): Omit<SearchDocument, "id" | "context">[] {
  const resolve = (text: string, provider: string | null = null): string =>
    flattenText(resolveText(text, { categories, category, provider }));
  return [
    ...category.providers.map(({ id, data }) => ({
      kind: "provider" as const,
      title: data.name,
      also: [...(data.former_names ?? []), ...(data.former_ids ?? [])].join(", "),
      text: `${resolve(data.headline, id)}. ${resolve(data.summary, id)}`,
      href: links.provider(category.id, id),
    })),
    ...category.useCases.map(({ id, data }) => ({
      kind: "use-case" as const,
      title: data.title,
      also: data.question,
      text: resolve(data.summary),
      href: links.decisionGuide(category.id, id),
    })),
    ...category.questions.map(({ id, file, data }) => ({
      kind: "question" as const,
      title: data.question,
      also: "",
      text: readWords(html[file] ?? ""),
      href: `${links.questions(category.id)}#${id}`,
    })),
    ...category.ledgers.map(({ id, data }) => ({
      kind: "ledger" as const,
      title: category.data.ledgers?.[id]?.title ?? id,
      also: listStrangers(data.rows).join(", "),
      text: category.data.ledgers?.[id]?.summary ?? "",
      href: links.ledger(category.id, id),
    })),
    ...category.criteria.map(({ id, file, data }) => ({
      kind: "criterion" as const,
      title: data.title,
      also: data.short,
      text: `${data.question} ${readWords(html[file] ?? "")}`,
      href: links.criterion(category.id, id),
    })),
  ];
}

/** Everything on the site that can be found, each with an id of its own. */
export function listSearchDocuments({ catalog, html }: CompiledCatalog): SearchDocument[] {
  const { categories, questions, glossary, site } = catalog;
  const all: Omit<SearchDocument, "id">[] = [
    ...categories.flatMap((category) =>
      listOfCategory(category, categories, html).map((document) => ({
        ...document,
        context: category.data.nav,
      })),
    ),
    ...questions.map(({ id, file, data }) => ({
      kind: "question" as const,
      title: data.question,
      also: "",
      text: readWords(html[file] ?? ""),
      href: `${links.siteQuestions}#${id}`,
      context: `About ${site.name}`,
    })),
    ...(glossary?.terms ?? []).map(({ term, also = [], text }) => ({
      kind: "term" as const,
      title: term,
      also: also.join(", "),
      text,
      href: links.term(term),
      context: "Glossary",
    })),
  ];
  return all.map((document, index) => ({ ...document, id: String(index) }));
}
