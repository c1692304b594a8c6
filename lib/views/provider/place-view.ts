import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import {
  explainLead,
  findSmallestChanges,
  listMoves,
  splitCriterionLead,
} from "#lib/ranking/standing/explain-lead.ts";
import { findNewestEvidence } from "#lib/ranking/standing/newest-evidence.ts";
import { findOldPoints } from "#lib/ranking/standing/old-points.ts";
import { makeForesight, type OpenFact } from "#lib/ranking/standing/open-facts.ts";
import type { SampledStandings } from "#lib/ranking/standing/sample-standings.ts";
import { formatTotal } from "#lib/scoring/display.ts";
import type { Flip } from "#lib/scoring/pairs/flips.ts";
import { wordSampled } from "#lib/views/provider/solid-words.ts";
import type { Weighing } from "#lib/views/ranking/lead-words.ts";
import { type StandingView, weighAsPublished } from "#lib/views/ranking/standing-view.ts";
import {
  formatGap,
  formatHundredths,
  formatShareUp,
  printPlace,
  splitHundredths,
  toHundredths,
} from "#lib/views/words/format-points.ts";
import { formatDate, joinWords } from "#lib/views/words/format-value.ts";
import { type OpenFactView, viewOpenFacts } from "#lib/views/words/open-fact-view.ts";

/** A part of a lead: points of ten with their sign. */
interface LeadPart {
  title: string;
  points: string;
}

/** Why a provider stands above the next: parts that add to the printed sum, and the smallest change of the weights that levels the two. */
interface WhyAhead {
  next: string;
  criteria: (LeadPart & { measures: LeadPart[] })[];
  sum: string;
  change: string;
}

/** An open fact and what its answer would do to the place. */
interface AnswerableFact extends Omit<OpenFactView, "open"> {
  place: string;
}

/** All that is said about a ranked provider's place. */
export interface PlaceView {
  why: WhyAhead | null;
  open: AnswerableFact[];
  more: number;
  solid: string[];
}

/** Enough to see what matters; the rest moves little. */
const SHOWN = 8;

/** A move of weight in words: who gives, who receives, rounded up so that the order has turned. */
function wordTransfer(flip: Flip, next: string, { weights, names }: Weighing): string {
  const moves = listMoves(flip, weights);
  const nameAll = (takes: boolean): string =>
    joinWords(
      moves.flatMap(({ criterion, by }) =>
        by.numerator > 0n === takes ? [names[criterion] ?? ""] : [],
      ),
    );
  return `Move ${formatShareUp(flip.amount, 1)} points of weight from ${nameAll(false)} to ${nameAll(true)}, and ${next} is level with it.`;
}

function wordSmallest(own: ScoredProvider, next: ScoredProvider, weighing: Weighing): string {
  const { transfer, shift } = findSmallestChanges(rowOf(own), rowOf(next), weighing.weights);
  if (!transfer || !shift) return `No weights put ${next.data.name} level with it.`;
  if (transfer.amount.numerator === 0n) return `${next.data.name} is exactly level with it.`;
  return `${wordTransfer(transfer, next.data.name, weighing)} If all weights may move, none has to move by more than ${formatShareUp(shift.amount, 1)}.`;
}

function rowOf({ criteria }: ScoredProvider) {
  return criteria.map(({ score }) => score);
}

/** What each measure gives to the lead on a criterion, so that it adds to what is printed for that; none where nothing is to be seen. */
function listMeasures(
  at: number,
  [own, next]: readonly [ScoredProvider, ScoredProvider],
  category: ScoredCategory,
  printed: number,
): LeadPart[] {
  const [above, below] = [own.criteria[at], next.criteria[at]];
  if (!above || !below) return [];
  const leads = splitCriterionLead(above, below);
  const weight = category.weights[at] ?? 0;
  const parts = splitHundredths(
    leads.map(({ lead }) => weight * lead),
    category.weightSum,
    printed,
  );
  const { measures = {} } = category.criteria[at]?.data ?? {};
  return leads.flatMap(({ measure }, k) => {
    const hundredths = parts[k] ?? 0;
    return hundredths === 0
      ? []
      : [{ title: measures[measure]?.title ?? measure, points: formatHundredths(hundredths) }];
  });
}

function explainWhy(
  own: ScoredProvider,
  category: ScoredCategory,
  weighing: Weighing,
): WhyAhead | null {
  const next = category.providers[category.providers.indexOf(own) + 1];
  if (!next?.standing) return null;
  const { contributions, gap } = explainLead(rowOf(own), rowOf(next), category.weights);
  const parts = splitHundredths(contributions, category.weightSum);
  return {
    next: next.data.name,
    criteria: category.criteria.map(({ data }, at) => ({
      title: data.title,
      points: formatHundredths(parts[at] ?? 0),
      measures: listMeasures(at, [own, next], category, parts[at] ?? 0),
    })),
    sum: formatHundredths(toHundredths(gap, category.weightSum)),
    change: wordSmallest(own, next, weighing),
  };
}

/** What an answer does to a place: at its best to the place itself, at its worst to what is still possible. */
function wordOutlook(
  open: OpenFact,
  own: ScoredProvider,
  category: ScoredCategory,
  foresee: ReturnType<typeof makeForesight>,
): string {
  const { standing, total } = own;
  if (!standing) return "";
  const [best, worst] = [foresee(open.best), foresee(open.worst)];
  const isSame = best.place === standing.place && best.shared === standing.shared;
  const rise = isSame ? "at best its place stays" : `at best place ${printPlace(best)}`;
  if (worst.best !== standing.best)
    return `${rise}; at worst it can no longer come before rank ${worst.best}`;
  return open.gain === 0
    ? `by itself nothing; at worst ${formatGap(total.hi - open.worst.hi, category.weightSum)} points can no longer be reached`
    : rise;
}

/** How much of a score rests on old facts, and how new the newest is. */
function wordAge(own: ScoredProvider, category: ScoredCategory): string[] {
  const { weightSum } = category;
  const old = findOldPoints(own, category).total;
  const newest = findNewestEvidence(own);
  return [
    old === 0
      ? "No point of it rests on a fact that is past its shelf life."
      : `${formatGap(old, weightSum)} of its ${formatTotal(own.total.lo, weightSum)} points rest on facts past their shelf life.`,
    ...(newest ? [`The newest fact of its own is from ${formatDate(newest)}.`] : []),
  ];
}

/** What is said about the place of a provider; null if it has none. */
export function viewPlace(
  own: ScoredProvider,
  category: ScoredCategory,
  standing: StandingView | null,
  sampled: SampledStandings | undefined,
): PlaceView | null {
  if (!standing) return null;
  const weighing = weighAsPublished(category);
  const open = viewOpenFacts(own, category);
  const others = category.providers.flatMap((one) =>
    one.standing && one.id !== own.id ? [one.total] : [],
  );
  const foresee = makeForesight(others, category.weights);
  return {
    why: explainWhy(own, category, weighing),
    open: open.slice(0, SHOWN).map(({ open: one, ...fact }) => ({
      ...fact,
      place: wordOutlook(one, own, category, foresee),
    })),
    more: Math.max(0, open.length - SHOWN),
    solid: [
      standing.detail,
      ...(standing.rivals ? [standing.rivals] : []),
      ...wordAge(own, category),
      ...wordSampled(own, sampled, weighing),
    ],
  };
}
