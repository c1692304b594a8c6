import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { findOldPoints } from "#lib/ranking/standing/old-points.ts";
import { type RowView, viewRows } from "#lib/views/ranking/row-view.ts";
import { cutLong } from "#lib/views/words/cut-long.ts";
import { labelGroup } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";

/** A ranked provider on the common axis; `old`: how much of its proven score rests on old facts, in thousandths of 100. */
interface ChartRow {
  row: RowView;
  old: number;
}

/** Everybody in a category: the ranked as ranges, the others by name with why they have no place. */
export interface ChartView {
  title: string;
  href: string;
  rows: ChartRow[];
  /** How many more are ranked, and how many more are not: of very many the first are drawn. */
  more: number;
  moreOthers: number;
  others: { name: string; href: string; reason: string; isClosed: boolean; hasInterest: boolean }[];
}

/** What of a proven score rests on facts past their shelf life, in thousandths of 100. */
export function drawOldPoints(provider: ScoredProvider, category: ScoredCategory): number {
  return Math.floor(findOldPoints(provider, category).total / category.weightSum);
}

/** A category's ranking as ranges on one axis. */
export function viewChart(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): ChartView {
  const rows = viewRows(category, categories);
  const pairs = category.providers.flatMap((provider, index) => {
    const row = rows[index];
    return row ? [{ provider, row }] : [];
  });
  const ranked = cutLong(pairs.filter(({ row }) => row.standing !== null));
  const others = cutLong(pairs.filter(({ row }) => row.standing === null));
  return {
    title: category.data.title,
    href: links.category(category.id),
    rows: ranked.shown.map(({ provider, row }) => ({
      row,
      old: drawOldPoints(provider, category),
    })),
    more: ranked.rest,
    moreOthers: others.rest,
    others: others.shown.map(({ provider, row: { name, href, hasInterest } }) => ({
      name,
      href,
      // On one line: why at length stands in the list.
      reason: labelGroup(provider, category) ?? "",
      isClosed: provider.group === "closed",
      hasInterest,
    })),
  };
}
