import { findProvenNewest } from "#lib/domain/date-range.ts";
import { type Basis, placeOfSource } from "#lib/domain/source.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { findNewestEvidence } from "#lib/ranking/standing/newest-evidence.ts";
import { type PickView, viewPicks } from "#lib/views/guides/pick-view.ts";
import { type LedgerLink, listLedgers } from "#lib/views/ledgers/ledger-view.ts";
import { linkPrices } from "#lib/views/ledgers/prices-view.ts";
import { type ChoiceView, viewChoice } from "#lib/views/ranking/choice-view.ts";
import { type ChoosableList, makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { type UnrankedView, viewUnranked } from "#lib/views/ranking/unranked-view.ts";
import { countFacts } from "#lib/views/words/count-facts.ts";
import { headEdition } from "#lib/views/words/edition-words.ts";
import {
  capitalise,
  formatDate,
  joinWords,
  spellNumber,
  uncapitalise,
} from "#lib/views/words/format-value.ts";
import { listsScore } from "#lib/views/words/group-view.ts";
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
import { type StructuredData, structureList } from "#lib/views/words/structured-data.ts";

/** The page of one category. */
export interface ListView {
  meta: PageMeta;
  nav: string;
  eyebrow: string;
  heading: string;
  lead: string;
  /** Until when there is evidence, null where nothing is dated; and the day for which the facts hold. */
  evidence: string | null;
  asOf: string;
  definition: string;
  picks: { picks: PickView[]; all: { label: string; href: string } } | null;
  list: ChoosableList;
  /** The list under the choice that the address makes; without one, the published list. */
  choice: ChoiceView;
  unranked: UnrankedView[];
  checks: ChecksView | null;
  introHtml: string;
  interests: string;
  order: { title: string; publisher: string; published: string; href: string } | null;
  methodology: string;
  /** The tables behind the facts, and the page of prices where there is one. */
  ledgers: LedgerLink[];
  prices: string | null;
  /** The newest frozen edition, null before the first one. */
  frozen: { label: string; href: string } | null;
  changes: string;
  questions: { count: number; href: string } | null;
  sources: string;
  /** The list as a table. */
  csv: string;
  facts: { sourced: number; unknown: number };
  file: FileLinks;
  /** What search engines are told: the ranked in their order; nothing under a choice. */
  structured: StructuredData[];
}

/** What to check before one buys, in a line each, and where it is said in full. */
export interface ChecksView {
  lines: { title: string; line: string }[];
  href: string;
}

/** So many are told to search engines as a list: more of them than any page of it shows. */
const LISTED = 100;

/** What the page of a category shows whatever a reader chooses. */
type UnchosenView = Omit<ListView, "choice" | "structured">;

/** Enough for a first look; the guides' page has all. */
const SHOWN_PICKS = 8;

/** Pages are read in a minute: more checks than this stand in the buying guide alone. */
const SHOWN_CHECKS = 8;

function viewChecks({ id, advice }: ScoredCategory): ChecksView | null {
  const lines = (advice?.data.checklist ?? []).flatMap(({ title, line }) =>
    line === undefined ? [] : [{ title, line }],
  );
  return lines.length === 0
    ? null
    : { lines: lines.slice(0, SHOWN_CHECKS), href: links.buyingGuide(id) };
}

function viewCategoryPicks(category: ScoredCategory): ListView["picks"] {
  const picks = viewPicks(category);
  if (picks.length === 0) return null;
  const label = picks.length === 1 ? "The decision guide" : `All ${picks.length} decision guides`;
  return {
    picks: picks.slice(0, SHOWN_PICKS),
    all: { label, href: links.decisionGuides(category.id) },
  };
}

/** How many the list scores, and what their order is made of. */
function wordLead({ data: { noun, eligibility }, providers }: ScoredCategory): string {
  const beside = providers.filter(({ group }) => group === "beside").length;
  const rivals = providers.length - beside;
  const listed = providers.filter(({ group }) => listsScore(group)).length - beside;
  const many = rivals === 1 ? noun.one : noun.many;
  const show = listed === 1 ? "shows" : "show";
  const who =
    listed === rivals
      ? `All ${spellNumber(listed)} ${many} ${show}`
      : `${listed === 0 ? "None" : capitalise(spellNumber(listed))} of ${rivals} ${many} ${show}`;
  const apart =
    beside === 0 || !eligibility.beside
      ? ""
      : ` ${capitalise(spellNumber(beside))} more ${beside === 1 ? "stands" : "stand"} beside the ranking, without a place, under “${eligibility.beside.title}”.`;
  return `${who} signs of activity. They are ranked by what public sources prove; what could not be verified is hatched, never guessed. A good firm that publishes little stands low.${apart}`;
}

function wordSources(category: ScoredCategory): string {
  const all = category.providers.flatMap(({ data }) => Object.values(data.sources));
  const different = [...new Map(all.map((source) => [placeOfSource(source), source])).values()];
  const bases = Object.values(SOURCED).map(({ bases: of, words }) => ({
    words,
    count: different.filter(({ basis }) => of.includes(basis)).length,
  }));
  const total = bases.reduce((sum, { count }) => sum + count, 0);
  const parts = bases
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`);
  return `${total} sources: ${joinWords(parts)}. Each is linked beside the fact it proves.`;
}

/** How sources are told apart by who speaks in them. */
const SOURCED: Record<string, { bases: readonly Basis[]; words: string }> = {
  official: { bases: ["official"], words: "of the firms themselves" },
  authority: { bases: ["authority"], words: "of authorities" },
  repository: { bases: ["repository"], words: "code repositories" },
  other: { bases: ["third-party", "guide"], words: "by others" },
};

function makeUnchosen({ catalog, html }: CompiledCatalog, category: ScoredCategory): UnchosenView {
  const { id, data, providers } = category;
  const { categories } = catalog;
  const last = category.editions.at(-1);
  const order = findOrder(category);
  const year = data.as_of.slice(0, 4);
  const many = providers.length === 1 ? data.noun.one : data.noun.many;
  const newest = findProvenNewest(providers.map((provider) => findNewestEvidence(provider)));
  return {
    meta: makeMeta(
      `Best ${uncapitalise(data.title)} ${year}: ${providers.length} ${many} compared`,
      data.summary,
      links.category(id),
    ),
    nav: data.nav,
    eyebrow: `${providers.length} ${many} · ${headEdition(category)}`,
    heading: data.heading,
    lead: wordLead(category),
    evidence: newest === undefined ? null : formatDate(newest),
    asOf: formatDate(data.as_of),
    definition: data.definition,
    picks: viewCategoryPicks(category),
    list: makeChoosableList(category, categories),
    unranked: viewUnranked(category, categories),
    checks: viewChecks(category),
    introHtml: html[category.file] ?? "",
    interests: wordDeclarations(providers),
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
    questions:
      category.questions.length > 0
        ? { count: category.questions.length, href: links.questions(id) }
        : null,
    sources: wordSources(category),
    csv: links.table(`${id}/providers`),
    facts: countFacts(category),
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
  const choice = viewChoice(view.list, new URLSearchParams(), true);
  const ranked = view.list.rows.filter(({ standing }) => standing !== null).slice(0, LISTED);
  const list = structureList(view.heading, ranked, compiled.catalog.site.base_url);
  return { ...view, choice, structured: list ? [list] : [] };
}

/**
 * The same page under a choice that its address makes: an address of its own, which search engines leave out. A further page
 * of the published list is no choice of a reader's: they may keep it, since nothing else leads from one to the next.
 */
export function viewChosenList(
  compiled: CompiledCatalog,
  id: string,
  query: URLSearchParams,
): ListView {
  const view = viewUnchosen(compiled, id);
  const choice = viewChoice(view.list, query, true);
  const page = choice.pager?.pages.find(({ current }) => current)?.number ?? 1;
  const isFurther = !choice.isOwn && page > 1;
  const meta = {
    ...view.meta,
    ...(isFurther && { title: `${view.meta.title}, page ${page}` }),
    path: choice.share,
    index: isFurther && choice.notices.length === 0,
  };
  return { ...view, choice, structured: [], meta };
}
