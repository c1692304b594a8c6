import type { Ranking } from "#lib/ranking/score-providers.ts";
import type { Interval } from "#lib/scoring/interval.ts";
import { boundRanks, comparePairs } from "#lib/scoring/pairs/preference.ts";
import { boundRanksApart } from "#lib/scoring/pairs/rank-bounds.ts";
import { type SampledRanks, sampleRanks } from "#lib/scoring/sampling/sample-ranks.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";

/** What of the samples is kept of each provider: pages say no more, and all shares of all ranks grow with the square of the list. */
export interface KeptRanks extends Pick<SampledRanks, "samples" | "centralWeights"> {
  /** The ranks that did occur: an inner bound of those that are possible. */
  inner: { best: number; worst: number }[];
  /** The share at its rank on evidence, or at a better one. */
  keeping: number[];
  /** The share at rank 1. */
  first: number[];
}

/** What holds over one set of weights, by provider as in `ids`. */
export interface SampledSet {
  set: WeightSet;
  ranks: KeptRanks;
  /** Ranks that bound all that are possible over the set, however the gaps are filled. */
  outer: { best: number; worst: number }[];
}

/** How the ranked of a category stand over sets of weights and ways to fill the gaps; plain data. */
export interface SampledStandings {
  ids: string[];
  sets: SampledSet[];
}

const SETS: readonly WeightSet[] = [
  { kind: "point" },
  { kind: "box", by: 5 },
  { kind: "ordinal" },
  { kind: "simplex" },
];

/** In lists longer than this less work is done for each of the ranked, so that all of it grows with the list and not with its square. */
export const LONG_LIST = 100;

/** So many totals are drawn for a set of weights in a long list, whatever its length: 1,024 samples of 2,048 providers. */
const TOTALS = 2 ** 21;

/** How often a list is sampled: as often as wished while it is short. The error that pages print follows from it. */
function limitSamples(samples: number, count: number): number {
  return count <= LONG_LIST
    ? samples
    : Math.min(samples, 2 ** Math.floor(Math.log2(TOTALS / count)));
}

function keepRanks(sampled: SampledRanks, places: readonly number[]): KeptRanks {
  const { samples, centralWeights, acceptability, possibleTop, certainTop } = sampled;
  return {
    samples,
    centralWeights,
    inner: possibleTop.map((possible, index) => ({
      best: 1 + possible.findIndex((share) => share > 0),
      worst: 1 + (certainTop[index] ?? []).indexOf(1),
    })),
    keeping: acceptability.map((shares, index) =>
      shares.slice(0, places[index]).reduce((sum, one) => sum + one, 0),
    ),
    first: acceptability.map(([first = 0]) => first),
  };
}

/** Every pair is compared in a short list; in a long one everybody's best and worst totals, which gives wider bounds that hold as well. */
function boundOuter(
  rows: readonly (readonly Interval[])[],
  weights: readonly number[],
  set: WeightSet,
): SampledSet["outer"] {
  return rows.length <= LONG_LIST
    ? boundRanks(comparePairs(rows, weights, set))
    : boundRanksApart(rows, weights, set);
}

/**
 * Samples the standings of the ranked, with the site's one seed.
 *
 * @param samples how many for each set; fewer where more than 100 are ranked
 */
export function sampleStandings(
  { providers, criteria, weights }: Ranking,
  samples: number,
): SampledStandings {
  const items = providers.flatMap(({ id, standing, criteria: own }) =>
    standing ? [{ id, row: own.map(({ score }) => score), rank: standing.rank }] : [],
  );
  const rows = items.map(({ row }) => row);
  const ranks = items.map(({ rank }) => rank);
  return {
    ids: items.map(({ id }) => id),
    sets: SETS.map((set) => ({
      set,
      ranks: keepRanks(
        sampleRanks(
          { items, criteria: criteria.map(({ id }) => id), weights, set },
          { samples: limitSamples(samples, items.length), confidence: false },
        ),
        ranks,
      ),
      outer: boundOuter(rows, weights, set),
    })),
  };
}
