import { type Generator, makeGenerator, SEED } from "#lib/scoring/sampling/generator.ts";
import { sumWeights } from "#lib/scoring/totals.ts";
import { layOutBox, rankImportance, type WeightSet } from "#lib/scoring/weight-sets.ts";

/** What drawn weights add to, unless they are the published ones. */
const WHOLE = 2 ** 20;

/** Draws of each way to sample a box before the better one is chosen. */
const TRIALS = 1024;

/** Draws weight vectors, each of the set equally likely. */
export interface WeightSampler {
  /** What each vector adds to, exactly: at most 2^20. */
  readonly sum: number;
  /** Writes the next vector, integers of at least 0, one per criterion. */
  readonly draw: (next: Generator, into: Float64Array) => void;
}

/** Writes a vector, or says that this try fell outside the set. */
type Attempt = (next: Generator, into: Float64Array) => boolean;

/**
 * Makes a sampler of uniform weights. Simplex: the gaps between sorted uniform integers (Devroye 1986,
 * V.2), which add up exactly, without logarithm or division; scaling independent draws to a sum of 1
 * would crowd the middle. Ordinal: those gaps, largest to the most important, equal ranks in random
 * order. Box: rejection, either from the product of the intervals with the last weight as what is
 * left, or from the simplex above the lower bounds, whichever is accepted more often; moving the
 * published weights and scaling them back to 1 would leave the box.
 *
 * @param published weights, as for `sumWeights`
 * @throws RangeError for bad weights or a bad box
 */
export function makeWeightSampler(published: readonly number[], set: WeightSet): WeightSampler {
  const sum = sumWeights(published);
  switch (set.kind) {
    case "point":
      return { sum, draw: (_, into) => into.set(published) };
    case "simplex":
      return { sum: WHOLE, draw: makeGapDraw(published.length, WHOLE) };
    case "ordinal":
      return { sum: WHOLE, draw: makeOrdinalDraw(published) };
    case "box":
      return set.by === 0
        ? makeWeightSampler(published, { kind: "point" })
        : { sum: WHOLE, draw: makeBoxDraw(published, set.by) };
  }
}

/** An integer in 0..range − 1. */
function drawBelow(next: Generator, range: number): number {
  return Math.floor((next() / 2 ** 32) * range);
}

/** Sorts the first entries in place, smallest first. They are few. */
function sortShort(values: Float64Array, count: number): void {
  for (let k = 1; k < count; k += 1) {
    const value = values[k] ?? 0;
    let at = k;
    while (at > 0 && (values[at - 1] ?? 0) > value) {
      values[at] = values[at - 1] ?? 0;
      at -= 1;
    }
    values[at] = value;
  }
}

function makeGapDraw(count: number, whole: number): WeightSampler["draw"] {
  const cuts = new Float64Array(count - 1);
  return (next, into) => {
    for (let k = 0; k < cuts.length; k += 1) cuts[k] = drawBelow(next, whole);
    sortShort(cuts, cuts.length);
    let before = 0;
    for (let k = 0; k < cuts.length; k += 1) {
      into[k] = (cuts[k] ?? 0) - before;
      before = cuts[k] ?? 0;
    }
    into[count - 1] = whole - before;
  };
}

function makeOrdinalDraw(published: readonly number[]): WeightSampler["draw"] {
  const ranks = rankImportance(published);
  const drawGaps = makeGapDraw(published.length, WHOLE);
  const gaps = new Float64Array(published.length);
  return (next, into) => {
    drawGaps(next, gaps);
    sortShort(gaps, gaps.length);
    let left = gaps.length;
    for (const rank of ranks) {
      const free = [...rank];
      while (free.length > 0) {
        const [criterion = 0] = free.splice(free.length > 1 ? drawBelow(next, free.length) : 0, 1);
        left -= 1;
        into[criterion] = gaps[left] ?? 0;
      }
    }
  };
}

function makeBoxDraw(published: readonly number[], by: number): WeightSampler["draw"] {
  const { low, room, whole } = layOutBox(published, by);
  const least = low.map((bound) => Math.ceil((bound * WHOLE) / whole));
  const most = low.map((bound, j) => Math.floor(((bound + (room[j] ?? 0)) * WHOLE) / whole));
  const ways = [tryProduct(least, most), tryPouring(least, most)];
  const scratch = new Float64Array(published.length);
  const accepted = ways.map((way) => {
    const next = makeGenerator(SEED);
    return Array.from({ length: TRIALS }, () => way(next, scratch)).filter(Boolean).length;
  });
  const attempt = ways[accepted.indexOf(Math.max(...accepted))] ?? (() => true);
  return (next, into) => {
    while (!attempt(next, into));
  };
}

/** All weights but the widest uniform in their intervals, that one what is left. */
function tryProduct(least: readonly number[], most: readonly number[]): Attempt {
  const widths = most.map((bound, j) => bound - (least[j] ?? 0));
  const last = widths.indexOf(Math.max(...widths));
  return (next, into) => {
    let left = WHOLE;
    for (let j = 0; j < widths.length; j += 1) {
      if (j === last) continue;
      const weight = (least[j] ?? 0) + drawBelow(next, (widths[j] ?? 0) + 1);
      into[j] = weight;
      left -= weight;
    }
    into[last] = left;
    return left >= (least[last] ?? 0) && left <= (most[last] ?? 0);
  };
}

/** What the lower bounds leave, poured uniformly over all. */
function tryPouring(least: readonly number[], most: readonly number[]): Attempt {
  const drawGaps = makeGapDraw(
    least.length,
    least.reduce((left, bound) => left - bound, WHOLE),
  );
  return (next, into) => {
    drawGaps(next, into);
    let isInside = true;
    for (let j = 0; j < least.length; j += 1) {
      const weight = (into[j] ?? 0) + (least[j] ?? 0);
      into[j] = weight;
      isInside &&= weight <= (most[j] ?? 0);
    }
    return isInside;
  };
}
