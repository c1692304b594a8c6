import type { Category } from "#lib/domain/category.ts";
import { type LedgerRow, partiesOf } from "#lib/domain/ledger.ts";
import type { Provider } from "#lib/domain/provider.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { CHOICE } from "#lib/ranking/choice-names.ts";
import type { OptionCount } from "#lib/ranking/count-options.ts";
import { viewChoice } from "#lib/views/ranking/choice-view.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { listCategoryPages, listSitePages } from "#lib/views/site/search-pages.ts";
import { links } from "#lib/views/words/links.ts";
import { readWords } from "#lib/views/words/read-words.ts";
import { flattenText, resolveText } from "#lib/views/words/rich-text.ts";

/** What can be found; of what is found equally well, the first comes first. */
export const SEARCH_KINDS = [
  "provider",
  "unlisted",
  "use-case",
  "value",
  "page",
  "question",
  "ledger",
  "term",
  "criterion",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found. `also` holds other names of it, `spellings` what stands for its names unseen; `context` says where it belongs. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  title: string;
  also: string;
  spellings?: string;
  text: string;
  href: string;
  context: string;
}

/** Firms that rows name and that have no page, each once. */
function listStrangers(rows: readonly LedgerRow[]): string[] {
  const parties = rows.flatMap(({ cells }) => Object.values(cells).flatMap(partiesOf));
  return [...new Set(parties.flatMap((party) => ("name" in party ? [party.name] : [])))];
}

/** A name as people write it together, and in parts where a capital begins one: `otter sec` for OtterSec. */
function spellName(name: string): string[] {
  const joined = name.replace(/[^\p{L}\p{N}]+/gu, "");
  const parted = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return [joined, parted].filter((spelling) => spelling !== name);
}

/** How else a provider is written: its names together, and its website. */
function listSpellings({ name, former_names = [], website }: Provider): string[] {
  const host = URL.canParse(website) ? [new URL(website).hostname.replace(/^www\./, "")] : [];
  return [...[name, ...former_names].flatMap(spellName), ...host];
}

/** How many meet something: `No tea house is proven to meet it, 2 could.` */
function wordMeets({ meets, might }: OptionCount, { one, many }: Category["noun"]): string {
  const who =
    meets === 0 ? `No ${one} is` : `${meets} ${meets === 1 ? `${one} is` : `${many} are`}`;
  return `${who} proven to meet it${might > 0 ? `, ${might} could` : ""}.`;
}

/** What can be asked for in a list, each with how many meet it: leads to the list that asks for it. */
function listValues(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): Omit<SearchDocument, "id" | "context">[] {
  const { noun } = category.data;
  const { form } = viewChoice(makeChoosableList(category, categories), new URLSearchParams());
  return [...form.filters, ...form.more].flatMap(({ title, options }) =>
    options
      .filter(({ meets, might }) => meets + might > 0)
      .map(({ label, value, meets, might }) => ({
        kind: "value" as const,
        title: `${title}: ${label}`,
        also: "",
        text: wordMeets({ meets, might }, noun),
        href: links.chosen(category.id, new URLSearchParams({ [CHOICE.must]: value })),
      })),
  );
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
      spellings: listSpellings(data).join(" "),
      text: `${resolve(data.headline, id)}. ${resolve(data.summary, id)}`,
      href: links.provider(category.id, id),
    })),
    ...(category.data.unlisted ?? []).map((name) => ({
      kind: "unlisted" as const,
      title: name,
      also: "",
      spellings: spellName(name).join(" "),
      text: `Not in our list of ${category.data.noun.many} yet. You can propose it, with a source.`,
      href: links.contribute,
    })),
    ...category.useCases.map(({ id, data }) => ({
      kind: "use-case" as const,
      title: data.title,
      also: data.question,
      spellings: [data.short, data.search_title].filter(Boolean).join(", "),
      text: resolve(data.summary),
      href: links.decisionGuide(category.id, id),
    })),
    ...listValues(category, categories),
    ...category.questions.map(({ id, file, data }) => ({
      kind: "question" as const,
      title: data.question,
      also: (data.also ?? []).join(", "),
      text: readWords(html[file] ?? ""),
      href: links.answer(category.id, id),
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
export function listSearchDocuments(compiled: CompiledCatalog): SearchDocument[] {
  const { catalog, html } = compiled;
  const { categories, questions, glossary, site } = catalog;
  const all: Omit<SearchDocument, "id">[] = [
    ...categories.flatMap((category) =>
      [...listOfCategory(category, categories, html), ...listCategoryPages(category)].map(
        (document) => ({
          ...document,
          context: category.data.nav,
        }),
      ),
    ),
    ...listSitePages(compiled),
    ...questions.map(({ id, file, data }) => ({
      kind: "question" as const,
      title: data.question,
      also: (data.also ?? []).join(", "),
      text: readWords(html[file] ?? ""),
      href: links.siteAnswer(id),
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
