/**
 * Slow, obvious versions of what the engine computes cleverly: the tests hold the two against each
 * other. They share no code with it.
 */
import type { Interval } from "#lib/scoring/interval.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";

/** A weight vector as integers over their own sum. */
export type Vertex = readonly number[];

/** Lists the vertices of a weight set (a superset of them, all inside the set). */
export function listVertices(published: readonly number[], set: WeightSet): Vertex[] {
  const n = published.length;
  switch (set.kind) {
    case "point":
      return [published];
    case "simplex":
      return published.map((_, j) => published.map((_, k) => Number(j === k)));
    case "ordinal":
      return listSubsets(n).filter(
        (subset) =>
          subset.includes(1) &&
          subset.every((inside, j) =>
            subset.every((other, k) => !(inside && !other && at(published, k) > at(published, j))),
          ),
      );
    case "box":
      return listBoxVertices(published, set.by);
  }
}

/** Computes Σ w·c at a vertex as an exact fraction of integers. */
export function evaluate(coefficients: readonly number[], vertex: Vertex) {
  const numerator = coefficients.reduce((sum, c, j) => sum + BigInt(c) * BigInt(at(vertex, j)), 0n);
  return { numerator, denominator: BigInt(vertex.reduce((a, b) => a + b, 0)) };
}

/** Compares two fractions with positive denominators. */
export function compareFractions(
  a: { numerator: bigint; denominator: bigint },
  b: { numerator: bigint; denominator: bigint },
): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** Takes one end of every score. */
export function takeEnd(row: readonly Interval[], end: "lo" | "hi"): number[] {
  return row.map((score) => score[end]);
}

function listSubsets(n: number): number[][] {
  return Array.from({ length: 2 ** n }, (_, mask) =>
    Array.from({ length: n }, (_, j) => (mask >> j) & 1),
  );
}

/** Every vertex of box ∩ simplex has all weights but one at a bound. */
function listBoxVertices(published: readonly number[], by: number): Vertex[] {
  const sum = published.reduce((a, b) => a + b, 0);
  // In hundredths of a percentage point.
  const radius = Math.round(by * 100) * sum;
  const bounds = published.map((weight) => ({
    low: Math.max(0, 10_000 * weight - radius),
    high: Math.min(10_000 * sum, 10_000 * weight + radius),
  }));
  const vertices: Vertex[] = [];
  for (const subset of listSubsets(published.length)) {
    bounds.forEach((free, j) => {
      const vertex = bounds.map((bound, k) => (subset[k] ? bound.high : bound.low));
      const others = vertex.reduce((a, b, k) => (k === j ? a : a + b), 0);
      const rest = 10_000 * sum - others;
      if (rest < free.low || rest > free.high) return;
      vertices.push(vertex.map((value, k) => (k === j ? rest : value)));
    });
  }
  return vertices;
}

/** Competition ranks of plain numbers, from the definition: 1 + how many are larger. */
export function rankPlainly(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => first.get(value) ?? 0);
}
