import type { Rankable } from "#lib/scoring/ranker.ts";
import { checkCount } from "#lib/scoring/safe-integer.ts";
import { countConfidence } from "#lib/scoring/sampling/confidence.ts";
import { makeWeightSampler } from "#lib/scoring/sampling/draw-weights.ts";
import { checkSeed, makeGenerator, SEED } from "#lib/scoring/sampling/generator.ts";
import { makeRankCounter } from "#lib/scoring/sampling/rank-counter.ts";
import { layOutTable } from "#lib/scoring/sampling/sampled-table.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";

/** Samples at build: the standard error of a share is then at most 0.002. */
export const SAMPLES = 65_536;

/** Central weights are printed only from this many wins on: below it their error is larger than what they say. */
export const ENOUGH_WINS = 1000;

/** How far a sampled share may be off in 95 of 100 runs, at most: half of 1.96 / √samples, for a share of one half. */
export function boundError(samples: number): number {
  return 0.98 / Math.sqrt(samples);
}

/** What is sampled: providers, criteria and the weights around the published ones. */
export interface Sampled {
  readonly items: readonly Rankable[];
  readonly criteria: readonly string[];
  readonly weights: readonly number[];
  readonly set: WeightSet;
}

/** How many samples, from which seed, whether every pair is counted (m² work a sample), and whether confidence is (as much again). */
export interface SamplingOptions {
  readonly samples?: number;
  readonly seed?: number;
  readonly pairs?: boolean;
  readonly confidence?: boolean;
}

/** Shares of the samples, per provider in the order of the items; entry r of a list belongs to rank r + 1. */
export interface SampledRanks {
  readonly samples: number;
  /** b_i^r: the share at rank r, unknown scores uniform in their intervals; t tied providers each get 1/t of each of the t ranks. */
  readonly acceptability: number[][];
  /** The share of weights at which the provider is within the first r however the gaps are filled. */
  readonly certainTop: number[][];
  /** The share at which it can be, if the gaps are filled in its favour. */
  readonly possibleTop: number[][];
  /** E[w | first], shares of 1; null for who is never first. */
  readonly centralWeights: (number[] | null)[];
  /** The share of fillings of the gaps with which it is first at its central weights; null likewise, and where it is not counted. */
  readonly confidence: (number | null)[];
  /** P(T_i > T_k) + ½ P(T_i = T_k); null unless pairs are counted. */
  readonly winning: number[][] | null;
}

/** A run of samples that can be taken in parts; the parts do not change the result. */
export interface Sampling {
  /** Takes the next samples. */
  readonly run: (count: number) => void;
  readonly finish: () => SampledRanks;
}

/**
 * Samples ranks over weights and unknown scores: SMAA-2 (Lahdelma & Salminen 2001), with the
 * assumption-free shares that bracket it for every distribution of the unknowns. Weights come from one
 * seeded stream, unknown scores from counters keyed by provider and criterion; totals are integers
 * below 2^53. Hence the same input gives the same bytes, and another provider changes nobody's draws.
 *
 * @param sampled rows and weights, as for `makeRanker`
 * @param options by default 65,536 samples, the site's seed and no pairs
 * @throws RangeError for malformed rows, weights, sets, seeds and counts
 */
export function sampleRanks(sampled: Sampled, options: SamplingOptions = {}): SampledRanks {
  const { samples = SAMPLES } = options;
  checkCount(samples, "the number of samples");
  const sampling = startSampling(sampled, options);
  sampling.run(samples);
  return sampling.finish();
}

/** Starts a run of samples to be taken in parts; see `sampleRanks`. */
export function startSampling(
  { items, criteria, weights, set }: Sampled,
  { seed = SEED, pairs = false, confidence = true }: SamplingOptions = {},
): Sampling {
  if (weights.length !== criteria.length) {
    throw new RangeError(`got ${weights.length} weights for ${criteria.length} criteria`);
  }
  const sampler = makeWeightSampler(weights, set);
  const table = layOutTable(items, criteria, checkSeed(seed));
  const next = makeGenerator(seed);
  const counter = makeRankCounter(items.length, criteria.length, pairs);
  const drawn = new Float64Array(criteria.length);
  let taken = 0;
  return {
    run: (count) => {
      for (const end = taken + checkCount(count, "samples"); taken < end; taken += 1) {
        sampler.draw(next, drawn);
        counter.count(table.total(drawn, taken), drawn);
      }
    },
    finish: () => {
      if (taken === 0) throw new RangeError("at least one sample is needed");
      const { firsts, weightSums, ...shares } = counter.finish(taken);
      const central = firsts.map((first, i) =>
        first === 0 ? null : (weightSums[i] ?? []).map((sum) => sum / first),
      );
      return {
        samples: taken,
        ...shares,
        centralWeights: central.map((own) => own?.map((weight) => weight / sampler.sum) ?? null),
        confidence: confidence ? countConfidence(table, central, taken) : central.map(() => null),
      };
    },
  };
}
