import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { explainLead } from "#lib/ranking/standing/explain-lead.ts";
import type { Standing } from "#lib/ranking/standing/place-ranked.ts";
import { formatFraction } from "#lib/scoring/display.ts";
import type { Interval } from "#lib/scoring/interval.ts";
import {
  type Weighing,
  wordFirmness,
  wordLead,
  wordStrength,
} from "#lib/views/ranking/lead-words.ts";
import { formatGap, printPlace } from "#lib/views/words/format-points.ts";
import {
  capitalise,
  formatOrdinal,
  joinWords,
  spellNumber,
  uncapitalise,
} from "#lib/views/words/format-value.ts";
import { hasId } from "#lib/views/words/provider-today.ts";
import { findOrder } from "#lib/views/words/published-order.ts";

/** How firm a rank is, in words. `headline` compares with the next below; `couldPass` says who might still overtake. */
export interface StandingView {
  rank: number;
  /** The place that is shown: `1`, or `1=` where several share it. */
  place: string;
  of: number;
  best: number;
  worst: number;
  headline: string;
  /** The words with which the headline begins: how solid the lead is. */
  strength: string;
  detail: string;
  /** Null for the last, below whom nobody is ranked. */
  couldPass: string | null;
  /** The same with what the nearest two of them would need. */
  rivals: string | null;
  weakest: string;
  publishedPlace: string | null;
}

/** Somebody in the ranked group, in the order of the list, with what stands beside its place. */
export interface Ranked {
  id: string;
  name: string;
  row: readonly Interval[];
  standing: Standing;
  weakest: string;
  publishedPlace: string | null;
}

const NAMED_RIVALS = 2;

/** More who share a place are counted and not named. */
const MANY_TIED = 12;

/** Those who share a place stand one after the other. */
function listTied(index: number, ranked: readonly Ranked[]): string[] {
  const place = ranked[index]?.standing.place;
  if (!ranked[index]?.standing.shared) return [];
  let from = index;
  while (ranked[from - 1]?.standing.place === place) from -= 1;
  let to = index + 1;
  while (ranked[to]?.standing.place === place) to += 1;
  return [...ranked.slice(from, index), ...ranked.slice(index + 1, to)].map(({ name }) => name);
}

/** How somebody compares with the next below: a headline and a sentence or two. */
function wordComparison(
  index: number,
  ranked: readonly Ranked[],
  weighing: Weighing,
): Pick<StandingView, "headline" | "strength" | "detail"> {
  const own = ranked[index];
  const next = ranked[index + 1];
  const tied = listTied(index, ranked);
  if (tied.length > 0) {
    const rest = tied.length - MANY_TIED;
    const names =
      rest > 0 ? `${tied.slice(0, MANY_TIED).join(", ")} and ${rest} more` : joinWords(tied);
    return {
      headline: `Tied with ${names}`,
      strength: "Tied",
      detail: `It is less than 0.1 of 10 from ${names}: too little to say who is ahead.`,
    };
  }
  const firmness = own?.standing.firmness;
  if (!own || !next || !firmness)
    return {
      headline: "Last of the ranked",
      strength: "Last of the ranked",
      detail: "It is the last of the ranked.",
    };
  const lead = explainLead(own.row, next.row, weighing.weights);
  return {
    headline: wordLead(firmness, lead, next.name, weighing),
    strength: wordStrength(firmness),
    detail: wordFirmness(firmness, lead, next.name, weighing),
  };
}

function wordCouldPass({ rank, worst, firmness }: Standing): string | null {
  const count = worst - rank;
  if (count > 0) {
    const others = count === 1 ? "one other" : `${spellNumber(count)} others`;
    return `${others} could still pass it`;
  }
  return firmness === null ? null : "cannot be overtaken at these weights";
}

/** Who could still pass, and what those who need the smallest share of their open points would need. */
function wordRivals(
  { standing }: Ranked,
  ranked: readonly Ranked[],
  { weightSum }: Weighing,
): string | null {
  const lead = wordCouldPass(standing);
  if (lead === null || standing.rivals.length === 0) return lead && `${capitalise(lead)}.`;
  const nearest = [...standing.rivals]
    .sort((a, b) => a.needed * b.open - b.needed * a.open)
    .slice(0, NAMED_RIVALS)
    .map(({ id, needed, open }, at) => {
      const name = ranked.find((one) => one.id === id)?.name ?? id;
      const points = `${formatGap(needed, weightSum)} of its ${formatGap(open, weightSum)}`;
      return at === 0 ? `${name} would need ${points} open points` : `${name} ${points}`;
    });
  return `If what is open about them proves good, ${lead}: ${nearest.join(", ")}.`;
}

/** Puts the standing of one of the ranked into words, at whatever weights it was worked out; null where nobody has that place. */
export function wordStanding(
  index: number,
  ranked: readonly Ranked[],
  weighing: Weighing,
): StandingView | null {
  const own = ranked[index];
  if (!own) return null;
  const { standing, weakest, publishedPlace } = own;
  return {
    rank: standing.rank,
    place: printPlace(standing),
    of: ranked.length,
    best: standing.best,
    worst: standing.worst,
    ...wordComparison(index, ranked, weighing),
    couldPass: wordCouldPass(standing),
    rivals: wordRivals(own, ranked, weighing),
    weakest,
    publishedPlace,
  };
}

/** The same of all ranked providers, in the order of the list. */
export function wordStandings(ranked: readonly Ranked[], weighing: Weighing): StandingView[] {
  return ranked.flatMap((_, index) => wordStanding(index, ranked, weighing) ?? []);
}

function wordWeakest(provider: ScoredProvider, category: ScoredCategory): string {
  const weakest = [...provider.criteria].sort((a, b) => a.score.lo - b.score.lo)[0];
  const declared = category.criteria.find((one) => one.id === weakest?.criterion)?.data;
  if (!weakest || !declared) return "";
  return `weakest: ${uncapitalise(declared.short)}, ${formatFraction(weakest.score.lo, 10_000, 1)} proven`;
}

/** The place of a provider in the category's published order, or null. */
export function findPublishedPlace(
  provider: ScoredProvider,
  category: ScoredCategory,
): { order: ScoredCategory["publishedOrders"][number]; place: number; of: number } | null {
  const order = findOrder(category);
  const place = order?.data.places.find((one) => hasId(provider, one.provider))?.place;
  return order && place ? { order, place, of: order.data.places.length } : null;
}

/** The published weights of a category, with its criteria's names as sentences use them. */
export function weighAsPublished({ weights, weightSum, criteria }: ScoredCategory): Weighing {
  return { weights, weightSum, names: criteria.map(({ data }) => uncapitalise(data.short)) };
}

/** A category's ranked providers in the order of the list, as their standings are put into words at the published weights. */
export function listRanked(category: ScoredCategory): Ranked[] {
  return category.providers.flatMap((provider): Ranked[] => {
    if (!provider.standing) return [];
    const placed = findPublishedPlace(provider, category);
    return [
      {
        id: provider.id,
        name: provider.data.name,
        row: provider.criteria.map(({ score }) => score),
        standing: provider.standing,
        weakest: wordWeakest(provider, category),
        publishedPlace: placed ? `${formatOrdinal(placed.place)} of ${placed.of}` : null,
      },
    ];
  });
}
