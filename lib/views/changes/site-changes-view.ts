import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { listPeriods, viewOrderPeriods } from "#lib/views/changes/changes-view.ts";
import { type CorrectionLine, listCorrections } from "#lib/views/changes/correction-lines.ts";
import { joinWords } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";

/** A period of a category in one line. */
export interface ChangeLine {
  category: string;
  title: string;
  summary: string;
  date: string;
  href: string;
}

/** The site's own page of changes. */
export interface SiteChangesView {
  meta: PageMeta;
  lines: ChangeLine[];
  /** Since when nothing has moved, where nothing has. */
  still: string | null;
  categories: { title: string; href: string }[];
  corrections: CorrectionLine[];
  /** Where the same can be followed. */
  feed: string;
}

/** How many periods of a category are told. */
const LATEST = 2;

/** A period of a category that was scored: whether anything moved in it, and the edition it begins with. */
interface LatestPeriod {
  line: ChangeLine;
  hasMoved: boolean;
  since: string;
}

function listLatest(category: ScoredCategory, categories: readonly ScoredCategory[]) {
  return listPeriods({ category, categories }, LATEST).map(
    (period): LatestPeriod => ({
      line: {
        category: category.data.nav,
        title: period.title,
        summary: period.summary,
        date: period.to.date,
        href: `${links.changes(category.id)}#${period.id}`,
      },
      hasMoved: period.moved.length > 0,
      since: period.from.label,
    }),
  );
}

function listMoved(latest: readonly LatestPeriod[]): ChangeLine[] {
  return latest.filter(({ hasMoved }) => hasMoved).map(({ line }) => line);
}

/** The orders that others published, each in one line. */
function lineOrders(category: ScoredCategory, categories: readonly ScoredCategory[]): ChangeLine[] {
  return viewOrderPeriods({ category, categories }).map((order) => ({
    category: category.data.nav,
    title: order.title,
    summary: `An order without scores, by ${order.publisher}, beside ours.`,
    date: order.to.date,
    href: `${links.changes(category.id)}#${order.id}`,
  }));
}

/** Since when nothing has moved, in one sentence for all categories; null where something has in each that has an edition. */
function wordStill(newest: readonly LatestPeriod[], categories: number): string | null {
  const still = newest.filter(({ hasMoved }) => !hasMoved);
  const editions = [...new Set(still.map(({ since }) => since))];
  if (editions.length === 0) return null;
  const isAll = still.length === categories && editions.length === 1;
  const words = editions.map((edition) => {
    const names = still.filter(({ since }) => since === edition).map(({ line }) => line.category);
    return isAll ? `since ${edition}` : `since ${edition} in ${joinWords(names)}`;
  });
  return `Nothing has moved ${joinWords(words)}.`;
}

/** What moved in the latest periods of every category, newest first within each; empty where nothing did. */
export function listChangeLines({ catalog }: Pick<CompiledCatalog, "catalog">): ChangeLine[] {
  const { categories } = catalog;
  return categories.flatMap((category) => listMoved(listLatest(category, categories)));
}

/** What moved last in every category, and every dated correction, newest first. */
export function viewSiteChanges({ catalog }: CompiledCatalog): SiteChangesView {
  const { categories } = catalog;
  const latest = categories.map((category) => listLatest(category, categories));
  return {
    meta: makeMeta(
      "Changes: what moved and why",
      "The latest editions of every ranking, what moved in them and why, and what the evidence corrected.",
      links.siteChanges,
    ),
    lines: categories.flatMap((category, at) =>
      [...listMoved(latest[at] ?? []), ...lineOrders(category, categories)].slice(0, LATEST),
    ),
    still: wordStill(
      latest.flatMap(([newest]) => newest ?? []),
      categories.length,
    ),
    categories: categories.map(({ id, data }) => ({
      title: data.title,
      href: links.changes(id),
    })),
    corrections: listCorrections(catalog),
    feed: links.feed("/", "xml"),
  };
}
