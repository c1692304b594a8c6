/** The scoring engine on made-up tables, as ratios within one run. */

import type { Interval } from "#lib/scoring/interval.ts";
import { compareRows } from "#lib/scoring/pairs/contributions.ts";
import { makeFirmnessFinder } from "#lib/scoring/pairs/firmness.ts";
import { findLeastShift, findTransfer, findTurningShares } from "#lib/scoring/pairs/flips.ts";
import { makePreference } from "#lib/scoring/pairs/preference.ts";
import { makeWinningIndex } from "#lib/scoring/pairs/winning-index.ts";
import { findPlaces } from "#lib/scoring/places.ts";
import { makeRanker, type Rankable } from "#lib/scoring/ranker.ts";
import { rankIntervals } from "#lib/scoring/ranks.ts";
import { makeGenerator } from "#lib/scoring/sampling/generator.ts";
import { SAMPLES, startSampling } from "#lib/scoring/sampling/sample-ranks.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import { findMedian } from "#tests/bench/load.ts";

const SIZES = [20, 200, 2000, 10_000];
const WEIGHTS = [30, 25, 15, 15, 10, 5];
const CRITERIA = WEIGHTS.map((_, j) => `criterion-${j}`);
const SETS: readonly WeightSet[] = [
  { kind: "simplex" },
  { kind: "ordinal" },
  { kind: "box", by: 5 },
  { kind: "box", by: 2 },
];
/** Work that grows with the square is measured on so many pairs, and sampling on so many totals; both are scaled up. */
const PAIRS = 40_000;
const TOTALS = 4_000_000;
const ROUNDS = 5;

/** A table of which half the cells are unknown in part. */
function makeTable(size: number): Rankable[] {
  const next = makeGenerator(size);
  const draw = (): number => Math.floor((next() / 2 ** 32) * 100_001);
  const cell = (): Interval => {
    const [a, b] = [draw(), next() % 2 === 0 ? draw() : null];
    return b === null ? { lo: a, hi: a } : { lo: Math.min(a, b), hi: Math.max(a, b) };
  };
  return Array.from({ length: size }, (_, i) => ({ id: `provider-${i}`, row: WEIGHTS.map(cell) }));
}

/** Milliseconds of one run, the median of several; the first, which compiles, is left out. */
function measure(run: (round: number) => void, rounds = ROUNDS): number {
  run(0);
  return findMedian(
    Array.from({ length: rounds }, (_, k) => {
      const began = performance.now();
      run(k + 1);
      return performance.now() - began;
    }),
  );
}

/** A re-ranking, beside a plain sort of the same totals: each of many at weights of its own. */
function measureRanking(items: readonly Rankable[]): { sort: number; rank: number } {
  const rank = makeRanker(items, WEIGHTS.length);
  const { lo } = rank(WEIGHTS);
  const times = Math.max(20, Math.round(100_000 / items.length));
  const repeat = (run: (k: number) => void) => (): void => {
    for (let k = 0; k < times; k += 1) run(k);
  };
  const copy = new Float64Array(lo.length);
  const sort = measure(
    repeat(() => {
      copy.set(lo);
      copy.sort();
    }),
  );
  const ranking = measure(repeat((k) => rank(WEIGHTS.map((weight, j) => weight + ((k + j) % 7)))));
  return { sort: sort / times, rank: ranking / times };
}

/** What is exact and grows with the list: rank intervals, places, and all that is said of neighbours. */
function measureNeighbours(items: readonly Rankable[]): number {
  const { lo, hi, order } = makeRanker(items, WEIGHTS.length)(WEIGHTS);
  const listed = [...order].map((index) => items[index]?.row ?? []);
  const findFirmness = makeFirmnessFinder(WEIGHTS);
  return measure(() => {
    findPlaces(
      [...order].map((index) => lo[index] ?? 0),
      100,
    );
    rankIntervals([...lo].map((value, i) => ({ lo: value, hi: hi[i] ?? value })));
    listed.slice(1).forEach((below, k) => {
      const above = listed[k] ?? [];
      const leads = compareRows(above, below);
      findFirmness(above, below);
      findTransfer(leads, WEIGHTS);
      findLeastShift(leads, WEIGHTS);
      findTurningShares(leads, WEIGHTS);
    });
  }, 1);
}

/** What is exact and grows with the square: both relations and the closed form, for four sets of weights. */
function measurePairs(items: readonly Rankable[]): number {
  const all = items.length ** 2;
  const count = Math.min(all, PAIRS);
  const sets = SETS.map((set) => ({
    preference: makePreference(WEIGHTS, set),
    winning: makeWinningIndex(WEIGHTS, set),
  }));
  const time = measure(() => {
    for (let pair = 0; pair < count; pair += 1) {
      const a = items[pair % items.length]?.row ?? [];
      const b = items[(pair * 7919 + 1) % items.length]?.row ?? [];
      for (const { preference, winning } of sets) {
        preference.necessary(a, b);
        preference.possible(a, b);
        winning(a.map((score, j) => score.lo - (b[j]?.lo ?? 0)));
      }
    }
  }, 1);
  return (time * all) / count;
}

/** All samples over any weights and unknown scores; what is counted of the few in a list holds central weights and confidence too. */
function measureSamples(items: readonly Rankable[]): { time: number; taken: number } {
  const taken = Math.min(SAMPLES, 2 ** Math.floor(Math.log2(TOTALS / items.length)));
  const run = (): void => {
    const sampling = startSampling({
      items,
      criteria: CRITERIA,
      weights: WEIGHTS,
      set: { kind: "simplex" },
    });
    sampling.run(taken);
    if (taken === SAMPLES) sampling.finish();
  };
  return { time: (measure(run, taken === SAMPLES ? ROUNDS : 1) * SAMPLES) / taken, taken };
}

const print = (ms: number): string =>
  ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${Number(ms.toPrecision(2))} ms`;
const growth = (now: number, before: number | undefined): string =>
  before === undefined ? "" : ` (${(now / before).toFixed(1)} ×)`;

/** The lines of the results about the engine. */
export function measureEngine(): string[] {
  const rows: string[] = [];
  let before: number[] = [];
  for (const size of SIZES) {
    const items = makeTable(size);
    const { sort, rank } = measureRanking(items);
    const samples = measureSamples(items);
    const now = [rank, measureNeighbours(items), measurePairs(items), samples.time];
    const cells = now.map((ms, k) => `${print(ms)}${growth(ms, before[k])}`);
    rows.push(
      `| ${size} | ${print(sort)} | ${(rank / sort).toFixed(1)} | ${cells.join(" | ")} | ${samples.taken} |`,
    );
    before = now;
  }
  return [
    "## The scoring engine",
    "",
    "| providers | plain sort of the totals | re-ranking / sort | one re-ranking | exact, of neighbours | exact, of all pairs | 65,536 samples | samples taken |",
    "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
    `Six criteria, half of the scores unknown in part; medians, growth against the line above. A re-ranking: totals at both ends, order and ranks at new weights. Of neighbours: places, rank intervals, how firm, smallest changes, turning shares. Of all pairs: necessary and possible preference and the closed form of the winning index over four sets of weights, measured on ${PAIRS} pairs at most and scaled up. Samples: any weights, unknown scores uniform, ranks, certain and possible shares, and where all were taken central weights and confidence; scaled up where fewer were.`,
    "",
  ];
}
