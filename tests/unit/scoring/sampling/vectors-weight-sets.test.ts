import { describe, expect, test } from "vitest";
import { makeWeightSampler } from "#lib/scoring/sampling/draw-weights.ts";
import { makeGenerator, SEED } from "#lib/scoring/sampling/generator.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import { findOrdinalMoments, findSimplexMoments } from "#tests/unit/scoring/sampling/moments.ts";
import { readVectors } from "#tests/unit/scoring/vectors/read-vectors.ts";

/** The other side took this many samples, and states 5e-4 for them. */
const THEIRS = 2_000_000;
const OURS = 500_000;
const TOLERANCE = 5e-4 * Math.sqrt(THEIRS / OURS);

const file = readVectors<{
  roc_centroid_by_n: Record<string, string[]>;
  ordinal_mean_sampled: number[];
  simplex_mean_sampled: number[];
  simplex_variance_sampled: number[];
  simplex_variance_exact: string;
  simplex_covariance_exact: string;
  simplex_covariance_sampled: number;
}>("weight-sets");

/** Means, variances and covariances of our draws, as shares of 1. */
function sample(published: readonly number[], set: WeightSet) {
  const { sum, draw } = makeWeightSampler(published, set);
  const next = makeGenerator(SEED);
  const into = new Float64Array(published.length);
  const indices = published.map((_, j) => j);
  const sums = indices.map(() => 0);
  const products = indices.map(() => indices.map(() => 0));
  for (let k = 0; k < OURS; k += 1) {
    draw(next, into);
    for (const j of indices) {
      const own = (into[j] ?? 0) / sum;
      sums[j] = at(sums, j) + own;
      const row = at(products, j);
      for (let l = 0; l <= j; l += 1) row[l] = at(row, l) + (own * (into[l] ?? 0)) / sum;
    }
  }
  const means = sums.map((total) => total / OURS);
  return {
    means,
    covariance: (j: number, k: number) =>
      at(at(products, j), k) / OURS - at(means, j) * at(means, k),
  };
}

/** The fraction at the end of a line such as "(n-1)/(n^2 (n+1)) = 5/252". */
function readFraction(text: string): number {
  const [, top, bottom] = /(-?\d+)\/(\d+)$/.exec(text) ?? [];
  return Number(top) / Number(bottom);
}

const expectNear = (got: number, wanted: number) =>
  expect(Math.abs(got - wanted)).toBeLessThanOrEqual(TOLERANCE);

describe("weight-sets: the simplex", () => {
  const ours = sample([1, 1, 1, 1, 1, 1], { kind: "simplex" });
  const [variance, covariance] = [
    readFraction(file.simplex_variance_exact),
    readFraction(file.simplex_covariance_exact),
  ];
  const five = [0, 1, 2, 3, 4, 5];

  test("means and variances, against theirs and the exact ones", () => {
    expect(variance).toBeCloseTo(5 / 252, 15);
    for (const j of five) {
      expectNear(at(ours.means, j), at(file.simplex_mean_sampled, j));
      expectNear(at(ours.means, j), 1 / 6);
      expectNear(ours.covariance(j, j), at(file.simplex_variance_sampled, j));
      // A variance has a smaller error than a mean: a tenth of the tolerance.
      expect(Math.abs(ours.covariance(j, j) - variance)).toBeLessThanOrEqual(TOLERANCE / 5);
    }
  });

  test("covariances", () => {
    expect(covariance).toBeCloseTo(-1 / 252, 15);
    for (const j of five) {
      for (const k of five.slice(0, j)) {
        expectNear(ours.covariance(j, k), file.simplex_covariance_sampled);
        expect(Math.abs(ours.covariance(j, k) - covariance)).toBeLessThanOrEqual(TOLERANCE / 10);
      }
    }
  });

  test("the moments that the sampler is held against are the exact ones of the file", () => {
    const { mean, products } = findSimplexMoments(6);
    expect(at(at(products, 0), 0) - at(mean, 0) ** 2).toBeCloseTo(variance, 15);
    expect(at(at(products, 1), 0) - at(mean, 0) * at(mean, 1)).toBeCloseTo(covariance, 15);
  });
});

describe("weight-sets: the order", () => {
  const centroids = Object.entries(file.roc_centroid_by_n).map(
    ([n, weights]) => [Number(n), weights.map(readFraction)] as const,
  );

  test("six weights, against theirs", () => {
    const ours = sample([6, 5, 4, 3, 2, 1], { kind: "ordinal" });
    expect(ours.means).toHaveLength(file.ordinal_mean_sampled.length);
    ours.means.forEach((mean, j) => {
      expectNear(mean, at(file.ordinal_mean_sampled, j));
    });
  });

  test("centroids from two to eight weights", () => {
    expect(centroids.map(([n]) => n)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  test.each(centroids)("%d weights: the exact centroid", (n, centroid) => {
    const published = Array.from({ length: n }, (_, j) => n - j);
    const { mean } = findOrdinalMoments(published);
    centroid.forEach((weight, j) => {
      expect(at(mean, j)).toBeCloseTo(weight, 15);
    });
    const ours = sample(published, { kind: "ordinal" });
    centroid.forEach((weight, j) => {
      expectNear(at(ours.means, j), weight);
    });
  });

  test("a tie takes the mean of its places in the centroid", () => {
    const { mean } = findOrdinalMoments([30, 25, 15, 15, 10, 5]);
    const [, six] = at(centroids, 4);
    const between = (at(six, 2) + at(six, 3)) / 2;
    expect(mean).toEqual(
      [at(six, 0), at(six, 1), between, between, at(six, 4), at(six, 5)].map((weight) =>
        expect.closeTo(weight, 15),
      ),
    );
  });
});
