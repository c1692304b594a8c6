import { explainLead } from "#lib/ranking/standing/explain-lead.ts";
import type { Interval } from "#lib/scoring/interval.ts";
import { type LeadBars, viewLeadBars } from "#lib/views/ranking/lead-bars.ts";
import type { Weighing } from "#lib/views/ranking/lead-words.ts";
import type { RowParts } from "#lib/views/ranking/row-parts.ts";
import { type ScoreView, viewScore } from "#lib/views/words/criterion-view.ts";
import { formatGap } from "#lib/views/words/format-points.ts";
import { capitalise } from "#lib/views/words/format-value.ts";

/** What unfolds below a row: its criteria, why it is ahead of the next, and what would change its place. */
export interface RowDetails {
  criteria: { title: string; share: number; score: ScoreView; old: number; words: string }[];
  /** Null for the last of the ranked, and for those without a place. */
  why: (LeadBars & { next: { id: string; name: string } }) | null;
  /** The open facts with the most points of ten at stake; `share` is of the largest. */
  open: { title: string; href: string; worth: string; share: number }[];
}

/** Somebody with its milli-points by criterion. */
interface Rowed {
  id: string;
  name: string;
  row: readonly Interval[];
}

const SHOWN = 4;

function viewWhy(own: Rowed, next: Rowed | undefined, weighing: Weighing): RowDetails["why"] {
  if (!next) return null;
  const lead = explainLead(own.row, next.row, weighing.weights);
  return { next: { id: next.id, name: next.name }, ...viewLeadBars(lead, weighing) };
}

function viewOpen({ open }: RowParts, { weights, weightSum }: Weighing): RowDetails["open"] {
  const worth = open
    .map(({ title, href, gains }) => ({
      title,
      href,
      gain: gains.reduce((sum, gain, at) => sum + gain * (weights[at] ?? 0), 0),
    }))
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, SHOWN);
  const most = worth[0]?.gain ?? 1;
  return worth.map(({ gain, ...fact }) => ({
    ...fact,
    worth: `+${formatGap(gain, weightSum)}`,
    share: gain / most,
  }));
}

/**
 * What unfolds below a row at some weights.
 *
 * @param next who is ranked right below it
 * @param shares whole percent by criterion, which add to 100
 */
export function viewRowDetails(
  own: Rowed & { parts: RowParts },
  next: Rowed | undefined,
  weighing: Weighing,
  shares: readonly number[],
): RowDetails {
  return {
    criteria: own.row.map((score, at) => ({
      title: capitalise(weighing.names[at] ?? ""),
      share: shares[at] ?? 0,
      score: viewScore(score),
      old: own.parts.old[at] ?? 0,
      words: own.parts.words[at] ?? "",
    })),
    why: viewWhy(own, next, weighing),
    open: viewOpen(own.parts, weighing),
  };
}
