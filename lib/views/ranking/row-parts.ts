import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import type { MeasureResult } from "#lib/ranking/score-measure.ts";
import { findOldPoints } from "#lib/ranking/standing/old-points.ts";
import { listOpenGains } from "#lib/ranking/standing/open-facts.ts";
import { joinWords, uncapitalise } from "#lib/views/words/format-value.ts";
import { anchors, links } from "#lib/views/words/links.ts";

/** What unfolds below a row, as far as it is the same at whatever weights; numbers are milli-points by criterion. */
export interface RowParts {
  /** What earns on each criterion, and what is open there, in words. */
  words: string[];
  /** How much of each criterion's proven score rests on old facts. */
  old: number[];
  /** Open facts, with what their best answers would add. */
  open: { title: string; href: string; gains: number[] }[];
}

function wordCriterion(
  measures: readonly MeasureResult[],
  titleOf: (measure: string) => string,
): string {
  const name = (list: readonly MeasureResult[]): string =>
    joinWords(list.map(({ id }) => uncapitalise(titleOf(id))));
  const earning = measures.filter(({ score }) => score !== null && score.lo > 0);
  const open = measures.filter(({ score }) => score !== null && score.lo < score.hi);
  const parts = [
    earning.length > 0 ? `proven: ${name(earning)}` : "nothing proven",
    open.length > 0 ? `open: ${name(open)}` : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** What unfolds below the row of a provider. */
export function viewRowParts(provider: ScoredProvider, category: ScoredCategory): RowParts {
  const page = links.provider(category.id, provider.id);
  return {
    words: provider.criteria.map(({ measures }, at) => {
      const declared = category.criteria[at]?.data.measures ?? {};
      return wordCriterion(measures, (id) => declared[id]?.title ?? id);
    }),
    old: findOldPoints(provider, category).criteria,
    open: listOpenGains(provider).map(({ fact, gains }) => ({
      title: category.data.facts[fact]?.title ?? fact,
      href: `${page}#${anchors.fact(fact)}`,
      gains,
    })),
  };
}
