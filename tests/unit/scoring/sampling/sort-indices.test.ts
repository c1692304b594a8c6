import fc from "fast-check";
import { expect, test } from "vitest";
import { makeIndexSorter } from "#lib/scoring/sampling/sort-indices.ts";
import { assertLaw, at } from "#tests/unit/scoring/arbitraries.ts";

const SIZES = [0, 1, 2, 31, 32, 33, 63, 64, 65, 96, 97, 127, 128, 129, 1000];

const sortPlainly = (values: readonly number[]) =>
  values.map((_, i) => i).sort((a, b) => at(values, b) - at(values, a) || a - b);

test.each(SIZES)("%d values: as the platform sorts them, few different values or many", (size) => {
  const sorter = makeIndexSorter(size);
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -(2 ** 52), max: 2 ** 52 }),
  );
  const few = fc.integer({ min: 0, max: 3 });
  const input = fc.oneof(
    fc.array(value, { minLength: size, maxLength: size }),
    fc.array(few, { minLength: size, maxLength: size }),
  );
  // One sorter throughout: what an earlier call left must not show.
  assertLaw(
    fc.property(input, (values) => {
      expect([...sorter(Float64Array.from(values))]).toEqual(sortPlainly(values));
    }),
    size > 200 ? 30 : 100,
  );
});

test.each([33, 1000])("%d values rising, falling, all equal", (size) => {
  const sorter = makeIndexSorter(size);
  const rising = Array.from({ length: size }, (_, i) => i);
  for (const values of [rising, rising.toReversed(), rising.map(() => 7)]) {
    expect([...sorter(Float64Array.from(values))]).toEqual(sortPlainly(values));
  }
});
