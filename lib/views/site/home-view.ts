import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { type SlopeView, viewSlope } from "#lib/views/changes/order-slope.ts";
import { type ChangeLine, listChangeLines } from "#lib/views/changes/site-changes-view.ts";
import { type PickView, viewPicks } from "#lib/views/guides/pick-view.ts";
import { type ChartView, viewChart } from "#lib/views/ranking/chart-view.ts";
import { countFacts } from "#lib/views/words/count-facts.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";
import { findOrder } from "#lib/views/words/published-order.ts";

/** The situations of a category with their picks. */
export interface NeedsView {
  title: string;
  all: { label: string; href: string };
  picks: PickView[];
}

/** The home page: needs first, then everybody, what became of the published orders, and what moved. */
export interface HomeView {
  meta: PageMeta;
  heading: string;
  lead: string;
  needs: NeedsView[];
  /** The day for which the facts hold. */
  evidence: string;
  charts: ChartView[];
  promises: { title: string; text: string }[];
  /** What became of the orders that the lists start from; null where there is none. */
  story: { title: string; slopes: SlopeView[] } | null;
  /** What moved since the last edition; empty where nothing did. */
  changes: ChangeLine[];
  /** How many facts are still open. */
  open: number;
}

/** Enough for a first look; the guides' page has all. */
const SHOWN = 7;

function viewStory(categories: readonly ScoredCategory[]): HomeView["story"] {
  const slopes = categories.flatMap((category) => viewSlope(category) ?? []);
  const [year, ...others] = new Set(
    categories.flatMap((category) => findOrder(category)?.data.published.slice(0, 4) ?? []),
  );
  if (year === undefined) return null;
  const guide = others.length === 0 ? `a ${year} guide` : "earlier guides";
  return { title: `What became of the names in ${guide}`, slopes };
}

/** The home page. */
export function viewHome(compiled: CompiledCatalog): HomeView {
  const { site, categories } = compiled.catalog;
  return {
    meta: makeMeta(site.tagline, site.summary, "/"),
    heading: site.heading,
    lead: site.lead,
    needs: categories
      .filter(({ useCases }) => useCases.length > 0)
      .map((category) => ({
        title: category.data.needs ?? category.data.title,
        all: {
          label: `All ${category.useCases.length} situations`,
          href: links.decisionGuides(category.id),
        },
        picks: viewPicks(category).slice(0, SHOWN),
      })),
    evidence: `Facts as of ${[...new Set(categories.map(({ data }) => formatDate(data.as_of)))].join(", ")}`,
    charts: categories.map((category) => viewChart(category, categories)),
    promises: site.promises,
    story: viewStory(categories),
    changes: listChangeLines(compiled),
    open: categories.reduce((sum, category) => sum + countFacts(category).unknown, 0),
  };
}
