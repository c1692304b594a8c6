import fc from "fast-check";
import { expect, test } from "vitest";
import { maximise, minimise } from "#lib/scoring/weight-sets.ts";
import { assertLaw, makeWeights, SETS } from "#tests/unit/scoring/arbitraries.ts";
import { compareFractions, evaluate, listVertices } from "#tests/unit/scoring/oracles.ts";

const PUBLISHED = [30, 25, 15, 15, 10, 5];

/** Prints a fraction in lowest terms where that is an integer, else as it is. */
function toNumber({ numerator, denominator }: { numerator: bigint; denominator: bigint }): number {
  return Number(numerator) / Number(denominator);
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
        expect(compareFractions(minimise(c, weights, set), first)).toBe(0);
        expect(compareFractions(maximise(c, weights, set), last)).toBe(0);
      }
    }),
  );
});

test("the denominator depends on the weights and the set only", () => {
  for (const set of SETS) {
    const all = [
      [1, 2, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 0],
      [-9, 8, 0, 0, 1, 1],
    ].flatMap((c) => [
      maximise(c, PUBLISHED, set).denominator,
      minimise(c, PUBLISHED, set).denominator,
    ]);
    expect(new Set(all).size).toBe(1);
    expect(all.every((denominator) => denominator > 0n)).toBe(true);
  }
});

test("bad input is refused", () => {
  const box = (by: number) => () => maximise([1, 2], [1, 1], { kind: "box", by });
  for (const by of [-1, 101, 0.5, Number.NaN]) expect(box(by)).toThrow(RangeError);
  expect(() => maximise([1], [1, 1], { kind: "simplex" })).toThrow(RangeError);
  expect(() => maximise([1, 0.5], [1, 1], { kind: "simplex" })).toThrow(RangeError);
  expect(() => maximise([1, 2], [0, 0], { kind: "simplex" })).toThrow(RangeError);
});
