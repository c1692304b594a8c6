import { GROUPS } from "#lib/domain/edition.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { listUseCases, type UseCaseLine } from "#lib/views/guides/use-case-list.ts";
import { type LedgerLink, listLedgers } from "#lib/views/ledgers/ledger-view.ts";
import { linkPrices } from "#lib/views/ledgers/prices-view.ts";
import { type ChoiceView, viewChoice } from "#lib/views/ranking/choice-view.ts";
import { type ChoosableList, makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { countFacts } from "#lib/views/words/count-facts.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { describeGroup } from "#lib/views/words/group-view.ts";
import { wordDeclarations } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";
import {
  type FileLinks,
  makeFileLinks,
  makeMeta,
  type PageMeta,
} from "#lib/views/words/page-meta.ts";
import { findOrder } from "#lib/views/words/published-order.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";

/** The page of one category. */
export interface ListView {
  meta: PageMeta;
  nav: string;
  heading: string;
  definition: string;
  edition: string;
  asOf: string;
  counts: { value: number; label: string }[];
  interests: string;
  list: ChoosableList;
  /** The list under the choice that the address makes; without one, the published list. */
  choice: ChoiceView;
  introHtml: string;
  order: { title: string; publisher: string; published: string; href: string } | null;
  methodology: string;
  /** The tables behind the facts, and the page of prices where there is one. */
  ledgers: LedgerLink[];
  prices: string | null;
  /** The newest frozen edition, null before the first one. */
  frozen: { label: string; href: string } | null;
  changes: string;
  useCases: UseCaseLine[];
  decisionGuides: string;
  questions: { count: number; href: string } | null;
  file: FileLinks;
}

/** What the page of a category shows whatever a reader chooses. */
type UnchosenView = Omit<ListView, "choice">;

function makeUnchosen({ catalog, html }: CompiledCatalog, category: ScoredCategory): UnchosenView {
  const { id, data } = category;
  const facts = countFacts(category);
  const last = category.editions.at(-1);
  const order = findOrder(category);
  return {
    meta: makeMeta(data.title, data.summary, links.category(id)),
    nav: data.nav,
    heading: data.heading,
    definition: data.definition,
    edition: data.as_of.slice(0, 7),
    asOf: formatDate(data.as_of),
    counts: [
      { value: facts.sourced, label: "sourced facts" },
      { value: facts.unknown, label: "unknown" },
      ...GROUPS.map((group) => ({
        value: category.providers.filter((provider) => provider.group === group).length,
        label: group === "ranked" ? "ranked" : describeGroup(group, category).title.toLowerCase(),
      })).filter(({ value }) => value > 0),
    ],
    interests: wordDeclarations(category.providers),
    list: makeChoosableList(category, catalog.categories),
    introHtml: html[category.file] ?? "",
    order: order
      ? {
          title: order.data.title,
          publisher: order.data.publisher,
          published: formatDate(order.data.published),
          href: links.edition(id, order.id),
        }
      : null,
    methodology: links.methodology(id),
    ledgers: listLedgers(category),
    prices: linkPrices(category),
    frozen: last ? { label: `edition ${last.id}`, href: links.edition(id, last.id) } : null,
    changes: links.changes(id),
    useCases: listUseCases(category, catalog.categories),
    decisionGuides: links.decisionGuides(id),
    questions:
      category.questions.length > 0
        ? { count: category.questions.length, href: links.questions(id) }
        : null,
    file: makeFileLinks(catalog, category.file, data.title),
  };
}

const unchosenIn = onceFor((compiled: CompiledCatalog) =>
  onceFor((category: ScoredCategory) => makeUnchosen(compiled, category)),
);

/** Most of the page is the same for every choice. */
function viewUnchosen(compiled: CompiledCatalog, id: string): UnchosenView {
  return unchosenIn(compiled)(requireEntry(compiled.catalog.categories, id, "category"));
}

/** The page of a category. Throws if there is none: routes are made from the categories that exist. */
export function viewList(compiled: CompiledCatalog, id: string): ListView {
  const view = viewUnchosen(compiled, id);
  return { ...view, choice: viewChoice(view.list, new URLSearchParams()) };
}

/** The same page under a choice that its address makes: an address of its own, which search engines leave out. */
export function viewChosenList(
  compiled: CompiledCatalog,
  id: string,
  query: URLSearchParams,
): ListView {
  const view = viewUnchosen(compiled, id);
  const choice = viewChoice(view.list, query);
  return { ...view, choice, meta: { ...view.meta, path: choice.share, index: false } };
}
