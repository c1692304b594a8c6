import { expect, test } from "vitest";
import { findEffectiveWeights } from "#lib/scoring/effective-weights.ts";
import { exactInterval, FULL } from "#lib/scoring/interval.ts";
import { shareOut, splitLead, splitScore } from "#lib/scoring/pairs/contributions.ts";
import { makeFirmnessFinder } from "#lib/scoring/pairs/firmness.ts";
import { findLeastShift, findTransfer, findTurningShares } from "#lib/scoring/pairs/flips.ts";
import { comparePairs, makePreference } from "#lib/scoring/pairs/preference.ts";
import { boundWinning, makeWinningIndex } from "#lib/scoring/pairs/winning-index.ts";
import { findPlaces } from "#lib/scoring/places.ts";
import { makeRanker } from "#lib/scoring/ranker.ts";
import { divideRationals, ONE, ZERO } from "#lib/scoring/rational.ts";
import { makeWeightSampler } from "#lib/scoring/sampling/draw-weights.ts";
import { makeGenerator } from "#lib/scoring/sampling/generator.ts";
import {
  type SamplingOptions,
  sampleRanks,
  startSampling,
} from "#lib/scoring/sampling/sample-ranks.ts";
import { layOutTable } from "#lib/scoring/sampling/sampled-table.ts";
import { layOutBox, makeMaximiser, type WeightSet } from "#lib/scoring/weight-sets.ts";

const half = exactInterval(50_000);
const broken = { lo: 2, hi: 1 };
const any: WeightSet = { kind: "simplex" };
const item = (id: string, ...row: { lo: number; hi: number }[]) => ({ id, row });
const twice = [item("a", half), item("a", half)];
const measure = { points: 1, score: half, unknown: FULL };
const firmness = makeFirmnessFinder([1, 1]);
const winning = makeWinningIndex([1, 1], any);
const sample = (options: SamplingOptions, weights = [1]) =>
  sampleRanks({ items: [item("a", half)], criteria: ["c"], weights, set: any }, options);
const flips = [findTransfer, findLeastShift, findTurningShares];

/* As in refusals.test.ts: an error names the thing and says what it was. */
test.each<[call: () => unknown, says: string]>([
  [() => splitLead([half], [half, half], [1]), "a row needs 1 scores, one per criterion, got 2"],
  [() => splitLead([broken], [half], [1]), "lo must not exceed hi, got [2, 1]"],
  [() => splitLead([half], [half], [0]), "at least one weight must be positive"],
  [
    () => splitScore([{ ...measure, score: null }], 1),
    "no measure applies, so the score cannot be 1",
  ],
  [() => splitScore([measure], 50_001), "50000 in units of 1 cannot add to 50001"],
  [() => splitScore([measure], 49_999), "50000 in units of 1 cannot add to 49999"],
  [() => shareOut([10, 20], 30, 3), "10, 20 in units of 30 cannot add to 3"],
  [() => shareOut([10, 20], 30, -1), "10, 20 in units of 30 cannot add to -1"],
  [() => shareOut([10, 20], 30, Number.NaN), "10, 20 in units of 30 cannot add to NaN"],
  [() => findEffectiveWeights([1], [[half, half]]), "a row needs 1 scores"],
  [() => findEffectiveWeights([], []), "at least one weight must be positive"],
  [() => makeFirmnessFinder([0.5]), "a weight must be a safe integer, got 0.5"],
  [() => firmness([half], [half, half]), "a row needs 2 scores"],
  [() => firmness([half, broken], [half, half]), "lo must not exceed hi, got [2, 1]"],
  ...flips.flatMap((find): [() => unknown, string][] => [
    [() => find([1], [1, 1]), "got 1 leads for 2 weights"],
    [() => find([0.5, 1], [1, 1]), "a lead must be a safe integer, got 0.5"],
    [() => find([1, -2], [1, 1]), "the first must not be behind"],
    [() => find([1], [0]), "at least one weight must be positive"],
  ]),
  [() => findPlaces([0.5], 1), "a total must be a safe integer, got 0.5"],
  [() => findPlaces([Number.NaN], 1), "a total must be a safe integer, got NaN"],
  [() => findPlaces([1, 2], 1), "totals must not rise, got 1 then 2"],
  [() => findPlaces([1], 0), "weights must add to 1..1048576, got 0"],
  [() => makePreference([1, -1], any), "a weight must not be negative, got -1"],
  [() => makePreference([1], { kind: "box", by: 101 }), "a box must be in 0..100 points"],
  [() => makePreference([1], any).necessary([half], []), "a row needs 1 scores"],
  [() => makePreference([1], any).possible([], [half]), "a row needs 1 scores"],
  [() => comparePairs([[half], [broken]], [1], any), "lo must not exceed hi, got [2, 1]"],
  [() => makeRanker(twice, 1), "ids must be all different"],
  [() => makeRanker([item("a", half)], 2), "a row needs 2 scores"],
  [() => makeRanker([item("a", broken)], 1), "lo must not exceed hi, got [2, 1]"],
  [() => makeRanker([item("a", half)], 1)([1, 1]), "got 2 weights for 1 criteria"],
  [() => makeRanker([item("a", half)], 1)([0]), "at least one weight must be positive"],
  [() => makeRanker([item("a", half)], 1)([2 ** 20 + 1]), "weights must add to at most 1048576"],
  [() => divideRationals(ONE, ZERO), "division by zero"],
  [() => layOutBox([1], Number.NaN), "two decimals, got NaN"],
  [() => makeMaximiser([0], any), "at least one weight must be positive"],
  [() => makeMaximiser([1], any)([100_001]), "a coefficient must be in ±100000, got 100001"],
  [() => makeMaximiser([1], any)([-100_001]), "a coefficient must be in ±100000, got -100001"],
  [() => winning([1]), "got 1 leads for 2 weights"],
  [() => winning([1, 0.5]), "a lead must be a safe integer, got 0.5"],
  [() => boundWinning(winning, [half], [half, half]), "a row needs 2 scores"],
  [() => boundWinning(winning, [half, half], [half, broken]), "lo must not exceed hi"],
  [
    () => makeWinningIndex(Array(13).fill(1), any),
    "the closed form needs at most 12 criteria and ties of at most 4",
  ],
  [() => makeWinningIndex(Array(5).fill(1), { kind: "ordinal" }), "ties of at most 4"],
  [() => makeWinningIndex([0], any), "at least one weight must be positive"],
  [() => makeWinningIndex([1], { kind: "box", by: -1 }), "a box must be in 0..100 points"],
  [() => makeWeightSampler([0, 0], any), "at least one weight must be positive"],
  [() => makeWeightSampler([1], { kind: "box", by: 0.001 }), "two decimals, got 0.001"],
  [() => makeGenerator(-1), "a seed must be an integer in 0..4294967295, got -1"],
  [() => makeGenerator(2 ** 32), "a seed must be an integer in 0..4294967295, got 4294967296"],
  [() => layOutTable(twice, ["c"], 1), "ids must be all different, else they share their draws"],
  [() => layOutTable([item("a", half)], [], 1), "a row needs 0 scores"],
  [() => layOutTable([item("a", broken)], ["c"], 1), "lo must not exceed hi, got [2, 1]"],
  [() => sample({ samples: 0 }), "at least one sample is needed"],
  [() => sample({ samples: -1 }), "the number of samples must not be negative, got -1"],
  [() => sample({ samples: 0.5 }), "the number of samples must be a safe integer, got 0.5"],
  [() => sample({ seed: 0.5 }), "a seed must be an integer in 0..4294967295, got 0.5"],
  [() => sample({}, [0]), "at least one weight must be positive"],
  [() => sample({}, [1, 1]), "got 2 weights for 1 criteria"],
  [
    () => startSampling({ items: [], criteria: ["c"], weights: [1], set: any }).run(-1),
    "samples must not be negative, got -1",
  ],
  [
    () => startSampling({ items: [], criteria: ["c"], weights: [1], set: any }).finish(),
    "at least one sample is needed",
  ],
])("%s: %s", (call, says) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(says);
});
