import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Fraction,
  layOutBox,
  makeMaximiser,
  maximise,
  minimise,
  rankImportance,
  type WeightSet,
} from "#lib/scoring/weight-sets.ts";
import { assertLaw, makeWeights, SETS } from "#tests/unit/scoring/arbitraries.ts";
import { compareFractions, evaluate, listVertices } from "#tests/unit/scoring/oracles.ts";

const PUBLISHED = [30, 25, 15, 15, 10, 5];

function toNumber({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

function widen({ numerator, denominator }: Fraction) {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

test("by hand, at the published weights", () => {
  const c = [0, 0, 0, 60, 0, 0];
  expect(toNumber(maximise(c, PUBLISHED, { kind: "point" }))).toBe(9);
  expect(toNumber(maximise(c, PUBLISHED, { kind: "simplex" }))).toBe(60);
  // The tie is left free: the fourth criterion may stand before the third, (1/3, 1/3, 0, 1/3).
  expect(toNumber(maximise(c, PUBLISHED, { kind: "ordinal" }))).toBe(20);
  expect(toNumber(maximise(c, PUBLISHED, { kind: "box", by: 5 }))).toBe(12);
  expect(toNumber(minimise(c, PUBLISHED, { kind: "box", by: 5 }))).toBe(6);
  expect(toNumber(minimise(c, PUBLISHED, { kind: "box", by: 100 }))).toBe(0);
});

test("box moves are percentage points of the whole, whatever the weights add to", () => {
  const c = [100, 0];
  expect(toNumber(maximise(c, [1, 1], { kind: "box", by: 2 }))).toBe(52);
  expect(toNumber(maximise(c, [7, 7], { kind: "box", by: 2 }))).toBe(52);
  // The other weight cannot go below zero, so this one cannot go above the whole.
  expect(toNumber(maximise(c, [99, 1], { kind: "box", by: 5 }))).toBe(100);
});

test("law I, foundation: extremes over a set are those over its vertices", () => {
  const input = fc.integer({ min: 1, max: 6 }).chain((n) =>
    fc.tuple(
      fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -1e5, max: 1e5 })), {
        minLength: n,
        maxLength: n,
      }),
      makeWeights(n),
    ),
  );
  assertLaw(
    fc.property(input, ([c, weights]) => {
      for (const set of SETS) {
        const values = listVertices(weights, set).map((vertex) => evaluate(c, vertex));
        const sorted = values.sort(compareFractions);
        const [first, last] = [sorted[0], sorted.at(-1)];
        if (first === undefined || last === undefined) throw new Error("a set without vertices");
        expect(compareFractions(widen(minimise(c, weights, set)), first)).toBe(0);
        expect(compareFractions(widen(maximise(c, weights, set)), last)).toBe(0);
      }
    }),
  );
});

test("the denominator says how many criteria share the weight in an order, else it is the set's own", () => {
  const coefficients = [
    [1, 2, 3, 4, 5, 6],
    [0, 0, 0, 0, 0, 0],
    [-9, 8, 0, 0, 1, 1],
  ];
  const denominators = (set: WeightSet) =>
    coefficients.flatMap((c) => [
      maximise(c, PUBLISHED, set).denominator,
      minimise(c, PUBLISHED, set).denominator,
    ]);
  expect(denominators({ kind: "ordinal" })).toEqual([6, 1, 1, 1, 6, 1]);
  expect(new Set(denominators({ kind: "point" }))).toEqual(new Set([100]));
  expect(new Set(denominators({ kind: "simplex" }))).toEqual(new Set([1]));
  expect(new Set(denominators({ kind: "box", by: 5 }))).toEqual(new Set([10_000 * 100]));
});

test("a box may be given with two decimals", () => {
  const c = [1000, 0];
  expect(toNumber(maximise(c, [1, 1], { kind: "box", by: 0.25 }))).toBe(502.5);
  expect(toNumber(minimise(c, [1, 1], { kind: "box", by: 0.07 }))).toBe(499.3);
  expect(layOutBox([3, 1], 0.29)).toEqual({
    low: [29_884, 9_884],
    room: [232, 232],
    rest: 232,
    whole: 40_000,
  });
});

test("a box is cut off at nothing and at the whole", () => {
  expect(layOutBox([99, 1], 5)).toEqual({
    low: [940_000, 0],
    room: [60_000, 60_000],
    rest: 60_000,
    whole: 1_000_000,
  });
});

test("ranks of importance: equal weights together, the most important first", () => {
  expect(rankImportance(PUBLISHED)).toEqual([[0], [1], [2, 3], [4], [5]]);
  expect(rankImportance([0, 7, 0, 9, 7])).toEqual([[3], [1, 4], [0, 2]]);
});

test("the largest weights and coefficients stay exact", () => {
  const n = 12;
  const weights = Array.from({ length: n }, (_, j) => (j === 0 ? 2 ** 20 - 11 * 87_381 : 87_381));
  const set: WeightSet = { kind: "box", by: 3.33 };
  const c = Array.from({ length: n }, (_, j) => (j % 2 === 0 ? 100_000 : -99_999));
  const values = listVertices(weights, set).map((vertex) => evaluate(c, vertex));
  const last = values.sort(compareFractions).at(-1);
  if (last === undefined) throw new Error("a set without vertices");
  const found = maximise(c, weights, set);
  expect(Number.isSafeInteger(found.numerator)).toBe(true);
  expect(compareFractions(widen(found), last)).toBe(0);
});

test("one preparation serves many searches", () => {
  const search = makeMaximiser(PUBLISHED, { kind: "ordinal" });
  const first = search([0, 0, 0, 60, 0, 0]);
  search([9, 9, 9, 9, 9, 9]);
  expect(search([0, 0, 0, 60, 0, 0])).toEqual(first);
});

test("bad input is refused", () => {
  const box = (by: number) => () => maximise([1, 2], [1, 1], { kind: "box", by });
  for (const by of [-1, 101, 0.125, 1e-5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(box(by)).toThrow(RangeError);
  expect(() => maximise([1], [1, 1], { kind: "simplex" })).toThrow(RangeError);
  expect(() => maximise([1, 0.5], [1, 1], { kind: "simplex" })).toThrow(RangeError);
  for (const c of [100_001, -100_001]) {
    expect(() => maximise([1, c], [1, 1], { kind: "simplex" })).toThrow(RangeError);
  }
  expect(() => maximise([1, 2], [0, 0], { kind: "simplex" })).toThrow(RangeError);
});
