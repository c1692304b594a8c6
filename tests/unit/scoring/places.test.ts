import fc from "fast-check";
import { expect, test } from "vitest";
import { findPlaces } from "#lib/scoring/places.ts";
import { assertLaw, at } from "#tests/unit/scoring/arbitraries.ts";
import { rankPlainly } from "#tests/unit/scoring/oracles.ts";

const show = (totals: number[], sum: number) =>
  findPlaces(totals, sum).map(({ place, shared }) => `${place}${shared ? "=" : ""}`);

test("a place is shared by all less than 0.1 of 10 below the first of the group", () => {
  expect(show([50_000, 49_001, 49_000, 48_001], 1)).toEqual(["1=", "1=", "3=", "3="]);
  expect(show([50_000, 49_000, 48_000], 1)).toEqual(["1", "2", "3"]);
  expect(show([50_000], 1)).toEqual(["1"]);
  expect(show([], 1)).toEqual([]);
});

test("the gap is measured against the first of the group, not the neighbour", () => {
  expect(show([50_000, 49_400, 48_800, 48_200], 1)).toEqual(["1=", "1=", "3=", "3="]);
});

test("the gap grows with the sum of the weights", () => {
  expect(show([50_000, 49_000], 100)).toEqual(["1=", "1="]);
  expect(show([500_000, 400_001, 400_000], 100)).toEqual(["1=", "1=", "3"]);
});

const falling = fc
  .record({
    sum: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 2 ** 20 })),
    steps: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 }),
  })
  .map(({ sum, steps }) => {
    let left = 100_000 * sum;
    return {
      sum,
      totals: steps.map((step) => {
        left -= step * 125 * sum;
        return left;
      }),
    };
  });

test("places equal their definition, one group after the other", () => {
  assertLaw(
    fc.property(falling, ({ sum, totals }) => {
      const expected: { place: number; shared: boolean }[] = [];
      while (expected.length < totals.length) {
        const place = expected.length + 1;
        const first = at(totals, expected.length);
        const size = totals
          .slice(expected.length)
          .filter((total) => first - total < 1000 * sum).length;
        for (let k = 0; k < size; k += 1) expected.push({ place, shared: size > 1 });
      }
      expect(findPlaces(totals, sum)).toEqual(expected);
    }),
  );
});

test("every rank lies between its group's place and the next group's", () => {
  assertLaw(
    fc.property(falling, ({ sum, totals }) => {
      const places = findPlaces(totals, sum).map(({ place }) => place);
      rankPlainly(totals).forEach((rank, i) => {
        const next = places.find((place) => place > at(places, i)) ?? totals.length + 1;
        expect(at(places, i) <= rank && rank < next).toBe(true);
      });
    }),
  );
});
