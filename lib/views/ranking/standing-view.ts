import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import type { Standing } from "#lib/ranking/place-ranked.ts";
import { formatFraction } from "#lib/scoring/display.ts";
import type { Firmness } from "#lib/scoring/firmness.ts";
import { formatOrdinal, joinWords, spellNumber } from "#lib/views/words/format-value.ts";
import { hasId } from "#lib/views/words/provider-today.ts";
import { findOrder } from "#lib/views/words/published-order.ts";

/** How firm a rank is, in words. `headline` compares with the next below; `couldPass` says who might still overtake. */
export interface StandingView {
  rank: number;
  of: number;
  best: number;
  worst: number;
  headline: string;
  detail: string;
  /** Null for the last, below whom nobody is ranked. */
  couldPass: string | null;
  weakest: string;
  publishedPlace: string | null;
}

const AHEAD: Record<Exclude<Firmness, "level">, string> = {
  "any-weights": "at any weights",
  "any-order": "at any weights in this order of importance",
  "box-5": "while every weight moves by up to 5 points",
  "box-2": "while every weight moves by up to 2 points",
  published: "only at these weights",
};

const DETAILS: Record<Exclude<Firmness, "level">, string> = {
  "any-weights": "on every criterion, so no choice of weights changes that",
  "any-order": "at any weights that keep the criteria in their order of importance",
  "box-5": "while every weight moves by up to 5 points of 100",
  "box-2": "while every weight moves by up to 2 points of 100",
  published: "at these weights; a change of 2 points of 100 can turn that round",
};

type Codes = Exclude<Firmness, "level">[];

/** Somebody in the ranked group, in the order of the list, with what stands beside its place. */
export interface Ranked {
  name: string;
  standing: Standing;
  weakest: string;
  publishedPlace: string | null;
}

function listLevel(index: number, ranked: readonly Ranked[]): string[] {
  const isLevel = (at: number): boolean =>
    ranked[at]?.standing.firmness?.includes("level") ?? false;
  return [
    ...(isLevel(index - 1) ? [ranked[index - 1]?.name ?? ""] : []),
    ...(isLevel(index) ? [ranked[index + 1]?.name ?? ""] : []),
  ];
}

function wordHeadline({ firmness }: Standing, level: readonly string[]): string {
  if (level.length > 0) return `Level with ${joinWords(level)}`;
  if (firmness === null) return "Last of the ranked";
  return `Ahead ${joinWords((firmness as Codes).map((code) => AHEAD[code]))}`;
}

function wordDetail({ firmness }: Standing, level: readonly string[]): string {
  if (level.length > 0)
    return `The gap to ${joinWords(level)} is below 0.1 of 10 before rounding: too small to say who is ahead.`;
  if (firmness === null) return "It is the last of the ranked.";
  return `It is ahead of the next ${joinWords((firmness as Codes).map((code) => DETAILS[code]))}.`;
}

function wordCouldPass({ couldPass, firmness }: Standing): string | null {
  if (couldPass > 0) {
    return `${couldPass === 1 ? "one other" : `${spellNumber(couldPass)} others`} could still pass it`;
  }
  return firmness === null ? null : "cannot be overtaken at these weights";
}

/** Puts the standings of all ranked providers into words, at whatever weights they were worked out. */
export function wordStandings(ranked: readonly Ranked[]): StandingView[] {
  return ranked.map(({ standing, weakest, publishedPlace }, index) => {
    const level = listLevel(index, ranked);
    return {
      rank: standing.rank,
      of: ranked.length,
      best: standing.best,
      worst: standing.worst,
      headline: wordHeadline(standing, level),
      detail: wordDetail(standing, level),
      couldPass: wordCouldPass(standing),
      weakest,
      publishedPlace,
    };
  });
}

function wordWeakest(provider: ScoredProvider, category: ScoredCategory): string {
  const weakest = [...provider.criteria].sort((a, b) => a.score.lo - b.score.lo)[0];
  const declared = category.criteria.find((one) => one.id === weakest?.criterion)?.data;
  if (!weakest || !declared) return "";
  return `weakest: ${declared.short}, ${formatFraction(weakest.score.lo, 10_000, 1)} proven`;
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

/** The standings of a category's ranked providers at the published weights, in the order of the list. */
export function viewStandings(category: ScoredCategory): StandingView[] {
  return wordStandings(
    category.providers.flatMap((provider): Ranked[] => {
      if (!provider.standing) return [];
      const placed = findPublishedPlace(provider, category);
      return [
        {
          name: provider.data.name,
          standing: provider.standing,
          weakest: wordWeakest(provider, category),
          publishedPlace: placed ? `${formatOrdinal(placed.place)} of ${placed.of}` : null,
        },
      ];
    }),
  );
}
