import type { Outcome } from "#lib/ranking/apply-choice.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { findOldPoints } from "#lib/ranking/standing/old-points.ts";
import type { Interval } from "#lib/scoring/interval.ts";
import type { RowView } from "#lib/views/ranking/row-view.ts";
import { type ScoreView, viewScore } from "#lib/views/words/criterion-view.ts";
import { links } from "#lib/views/words/links.ts";

/** A provider's score on one criterion, or in all: `old` of it rests on old facts, in milli-points; `isBest` where more is proven than of all others. */
export interface ComparedScore {
  score: ScoreView;
  old: number;
  isBest: boolean;
}

/** One line of scores; null for who is shown without one. The total has no page to lead to. */
export interface ScoreLine {
  title: string;
  weight: number | null;
  href: string | null;
  cells: (ComparedScore | null)[];
}

/** Marks whose proven score is above that of all others. */
function markBest(cells: readonly (Omit<ComparedScore, "isBest"> | null)[]): ScoreLine["cells"] {
  const proven = cells.flatMap((cell) => (cell ? [cell.score.lo] : []));
  const most = Math.max(...proven);
  const isAlone = proven.length > 1 && proven.filter((lo) => lo === most).length === 1;
  return cells.map((cell) => cell && { ...cell, isBest: isAlone && cell.score.lo === most });
}

/** Worked out once: it follows from the catalog, and comparisons are asked for again and again. */
const oldIn = onceFor((category: ScoredCategory) =>
  onceFor((provider: ScoredProvider) => findOldPoints(provider, category).criteria),
);

/**
 * The scores of those compared, criterion by criterion and in all, at the weights of their rows.
 *
 * @param rows with `listsScore` false for who has no score in lists
 */
export function viewScores(
  rows: readonly RowView[],
  compared: readonly ScoredProvider[],
  category: ScoredCategory,
  { weights, weightSum }: Pick<Outcome, "weights" | "weightSum">,
): ScoreLine[] {
  const old = compared.map(oldIn(category));
  const viewCell = (row: RowView, interval: Interval, rests: number) =>
    row.listsScore ? { score: viewScore(interval), old: rests } : null;
  const criteria = category.criteria.map(
    ({ id, data }, at): ScoreLine => ({
      title: data.short,
      weight: rows[0]?.bars[at]?.weight ?? data.weight,
      href: links.criterion(category.id, id),
      cells: markBest(
        rows.map((row, index) =>
          viewCell(row, row.bars[at]?.score ?? { lo: 0, hi: 0 }, old[index]?.[at] ?? 0),
        ),
      ),
    }),
  );
  const total = markBest(
    rows.map((row, index) => {
      const rests = (old[index] ?? []).reduce((all, one, at) => all + one * (weights[at] ?? 0), 0);
      return viewCell(row, row, Math.floor(rests / weightSum));
    }),
  );
  return [...criteria, { title: "All, weighted", weight: null, href: null, cells: total }];
}
