/**
 * Three weights that add to 1 are points of a plane: sets of them are polygons, and shares are areas.
 * Slow, in floating point, and nothing of it comes from the engine.
 */
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";

/** A weight vector of three. */
type Corner = readonly [number, number, number];

/** Lists the corners of a set of three weights in turn; `point` has no area. */
export function drawPolygon(
  published: readonly number[],
  set: Exclude<WeightSet, { kind: "point" }>,
): Corner[] {
  const all: Corner[] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  return listLimits(published, set).reduce(clip, all);
}

/** Keeps the part of a polygon on which Σ w·side ≥ 0 (Sutherland & Hodgman). */
function clip(polygon: Corner[], side: readonly number[]): Corner[] {
  const measure = (w: Corner) => w.reduce((sum, value, j) => sum + value * at(side, j), 0);
  return polygon.flatMap((from, k) => {
    const to = at(polygon, (k + 1) % polygon.length);
    const [a, b] = [measure(from), measure(to)];
    const kept = a >= 0 ? [from] : [];
    if (a * b >= 0) return kept;
    const t = a / (a - b);
    const mix = (j: 0 | 1 | 2) => from[j] + t * (to[j] - from[j]);
    return [...kept, [mix(0), mix(1), mix(2)] as const];
  });
}

/** Twice the area, up to one factor for all polygons. */
export function measureArea(polygon: readonly Corner[]): number {
  return splitUp(polygon).reduce((sum, { size }) => sum + size, 0);
}

/** The share of a set on which Σ w·lead > 0, leads not all 0. */
export function measureShare(polygon: Corner[], leads: readonly number[]): number {
  return measureArea(clip(polygon, leads)) / measureArea(polygon);
}

/** Means of the weights and of their products over a polygon. */
export function measureMoments(polygon: readonly Corner[]) {
  const whole = measureArea(polygon);
  const average = (fn: (corners: readonly Corner[]) => number) =>
    splitUp(polygon).reduce((sum, { size, corners }) => sum + size * fn(corners), 0) / whole;
  const three = [0, 1, 2] as const;
  const addUp = (corners: readonly Corner[], fn: (w: Corner) => number) =>
    corners.reduce((sum, w) => sum + fn(w), 0);
  return {
    mean: three.map((j) => average((corners) => addUp(corners, (w) => w[j]) / 3)),
    products: three.map((j) =>
      three.map((k) =>
        average(
          (corners) =>
            (addUp(corners, (w) => w[j]) * addUp(corners, (w) => w[k]) +
              addUp(corners, (w) => w[j] * w[k])) /
            12,
        ),
      ),
    ),
  };
}

function splitUp(polygon: readonly Corner[]) {
  const first = polygon[0];
  if (first === undefined) return [];
  return polygon.slice(2).map((third, k) => {
    const second = at(polygon, k + 1);
    const size = Math.abs(
      (second[0] - first[0]) * (third[1] - first[1]) -
        (second[1] - first[1]) * (third[0] - first[0]),
    );
    return { size, corners: [first, second, third] };
  });
}

function listLimits(published: readonly number[], set: WeightSet): number[][] {
  const three = [0, 1, 2];
  if (set.kind === "ordinal") {
    return three.flatMap((a) =>
      three
        .filter((b) => at(published, a) > at(published, b))
        .map((b) => three.map((j) => Number(j === a) - Number(j === b))),
    );
  }
  if (set.kind !== "box") return [];
  const sum = published.reduce((a, b) => a + b, 0);
  return three.flatMap((a) => {
    const own = at(published, a) / sum;
    const [low, high] = [own - set.by / 100, own + set.by / 100];
    // As Σw = 1, w_a ≥ low is Σ (1[j = a] − low)·w_j ≥ 0.
    return [three.map((j) => Number(j === a) - low), three.map((j) => high - Number(j === a))];
  });
}
