import type { ScoredCategory, ScoredProvider, Standing } from "#lib/ranking/catalog.ts";
import { formatTenths } from "#lib/scoring/display.ts";
import type { Firmness } from "#lib/scoring/firmness.ts";
import { formatOrdinal, joinWords, spellNumber } from "#lib/views/format-value.ts";

/** How firm a rank is, in words. `headline` compares with the next below; `couldPass` says who might still overtake. */
export interface StandingView {
  rank: number;
  of: number;
  best: number;
  worst: number;
  headline: string;
  detail: string;
  couldPass: string;
  weakest: string;
  guidePlace: string | null;
}

const AHEAD: Record<Exclude<Firmness, "level">, string> = {
  "any-weights": "at any weights",
  "any-order": "in this order of importance",
  "box-5": "while weights move by up to 5",
  "box-2": "while weights move by up to 2",
  published: "only at these weights",
};

const DETAILS: Record<Exclude<Firmness, "level">, string> = {
  "any-weights":
    "It is ahead of the next on every criterion, so no choice of weights changes that.",
  "any-order":
    "It stays ahead of the next at any weights that keep the published order of importance.",
  "box-5": "It stays ahead of the next while every weight moves by up to 5 points of 100.",
  "box-2": "It stays ahead of the next while every weight moves by up to 2 points of 100.",
  published:
    "It is ahead of the next at the published weights; a change of 2 points of 100 can turn that round.",
};

type Codes = Exclude<Firmness, "level">[];

function listLevel(index: number, ranked: readonly ScoredProvider[]): string[] {
  const names: string[] = [];
  const isLevel = (at: number): boolean =>
    ranked[at]?.standing?.firmness?.includes("level") ?? false;
  if (isLevel(index - 1)) names.push(ranked[index - 1]?.data.name ?? "");
  if (isLevel(index)) names.push(ranked[index + 1]?.data.name ?? "");
  return names;
}

function wordHeadline({ firmness }: Standing, level: readonly string[]): string {
  if (level.length > 0) return `Level with ${joinWords(level)}`;
  if (firmness === null) return "Last of the ranked";
  return `Ahead ${joinWords((firmness as Codes).map((code) => AHEAD[code]))}`;
}

function wordDetail({ firmness }: Standing, level: readonly string[]): string {
  if (level.length > 0) return "The gap is below 0.1 of 10: too small to say who is ahead.";
  if (firmness === null) return "It is the last of the ranked.";
  return (firmness as Codes).map((code) => DETAILS[code]).join(" ");
}

function wordCouldPass({ couldPass, firmness }: Standing): string {
  if (couldPass > 0) {
    return `${couldPass === 1 ? "one other" : `${spellNumber(couldPass)} others`} could still pass it`;
  }
  return firmness === null ? "nobody stands below it" : "cannot be overtaken at these weights";
}

function wordWeakest(provider: ScoredProvider, category: ScoredCategory): string {
  const weakest = [...provider.criteria].sort((a, b) => a.score.lo - b.score.lo)[0];
  const declared = category.criteria.find((one) => one.id === weakest?.criterion)?.data;
  if (!weakest || !declared) return "";
  return `weakest: ${declared.short}, ${formatTenths(weakest.score.lo, 10_000, 1)} proven`;
}

/** The place that the category's published guide gave a provider, or null. */
export function findGuidePlace(
  provider: ScoredProvider,
  category: ScoredCategory,
): { place: number; of: number; published: string } | null {
  const guide = category.guides.find((one) => one.id === category.data.guide);
  const place = guide?.data.places.find((one) => one.provider === provider.id)?.place;
  return guide && place
    ? { place, of: guide.data.places.length, published: guide.data.published }
    : null;
}

/** Puts a ranked provider's standing into words; null for the other groups. */
export function viewStanding(
  provider: ScoredProvider,
  category: ScoredCategory,
): StandingView | null {
  const { standing } = provider;
  if (!standing) return null;
  const ranked = category.providers.filter((one) => one.standing !== null);
  const level = listLevel(ranked.indexOf(provider), ranked);
  const guide = findGuidePlace(provider, category);
  return {
    rank: standing.rank,
    of: ranked.length,
    best: standing.best,
    worst: standing.worst,
    headline: wordHeadline(standing, level),
    detail: wordDetail(standing, level),
    couldPass: wordCouldPass(standing),
    weakest: wordWeakest(provider, category),
    guidePlace: guide ? `${formatOrdinal(guide.place)} of ${guide.of}` : null,
  };
}
