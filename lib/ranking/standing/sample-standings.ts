import type { Ranking } from "#lib/ranking/score-providers.ts";
import { boundRanks, comparePairs } from "#lib/scoring/pairs/preference.ts";
import { type SampledRanks, sampleRanks } from "#lib/scoring/sampling/sample-ranks.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";

/** What holds over one set of weights, by provider as in `ids`. */
export interface SampledSet {
  set: WeightSet;
  ranks: SampledRanks;
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

/**
 * Samples the standings of the ranked, with the site's one seed.
 *
 * @param samples how many for each set
 */
export function sampleStandings(
  { providers, criteria, weights }: Ranking,
  samples: number,
): SampledStandings {
  const items = providers.flatMap(({ id, standing, criteria: own }) =>
    standing ? [{ id, row: own.map(({ score }) => score) }] : [],
  );
  const rows = items.map(({ row }) => row);
  return {
    ids: items.map(({ id }) => id),
    sets: SETS.map((set) => ({
      set,
      ranks: sampleRanks(
        { items, criteria: criteria.map(({ id }) => id), weights, set },
        { samples },
      ),
      outer: boundRanks(comparePairs(rows, weights, set)),
    })),
  };
}
