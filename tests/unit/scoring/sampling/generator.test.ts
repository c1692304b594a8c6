import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeGenerator, mixBits, SEED } from "#lib/scoring/sampling/generator.ts";
import { assertLaw } from "#tests/unit/scoring/arbitraries.ts";
import { measureChiSquare } from "#tests/unit/scoring/sampling/chi-square.ts";

const BITS = 2n ** 32n;
const wrap = (value: bigint) => ((value % BITS) + BITS) % BITS;

/** The finaliser of MurmurHash3 in whole numbers of any size, as published. */
function mixPlainly(value: bigint): bigint {
  let h = wrap(value);
  h ^= h >> 16n;
  h = wrap(h * 0x85ebca6bn);
  h ^= h >> 13n;
  h = wrap(h * 0xc2b2ae35n);
  return h ^ (h >> 16n);
}

/** sfc32 as PractRand has it, in whole numbers of any size. */
function streamPlainly(seed: bigint, count: number): number[] {
  let [a, b, c] = [0n, 0x9e3779b9n, 0x3c6ef372n].map((salt) => mixPlainly(seed ^ salt));
  let counter = 1n;
  return Array.from({ length: 12 + count }, () => {
    const [x, y, z] = [a ?? 0n, b ?? 0n, c ?? 0n];
    const out = wrap(x + y + counter);
    counter = wrap(counter + 1n);
    a = y ^ (y >> 9n);
    b = wrap(z + (z << 3n));
    c = wrap(wrap((z << 21n) | (z >> 11n)) + out);
    return Number(out);
  }).slice(12);
}

const take = (seed: number, count: number) => Array.from({ length: count }, makeGenerator(seed));

test("the finaliser gives the published hashes of nothing under these seeds", () => {
  const published = [
    [0, 0],
    [1, 0x514e28b7],
    [0xffffffff, 0x81f16f39],
  ] as const;
  for (const [seed, hash] of published) expect(mixBits(seed) >>> 0).toBe(hash);
});

test("the stream is sfc32, the same in integers of any size", () => {
  assertLaw(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
      expect(take(seed, 100)).toEqual(streamPlainly(BigInt(seed), 100));
    }),
    200,
  );
});

test("the site's stream never changes", () => {
  expect(SEED).toBe(1);
  expect(take(SEED, 5)).toEqual([4052951498, 1500776635, 3911830942, 2579278296, 2692369195]);
});

test("a seed that is no integer of 32 bits is refused", () => {
  for (const seed of [-1, 0.5, 2 ** 32, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => makeGenerator(seed)).toThrow(RangeError);
  }
  expect(() => [makeGenerator(0), makeGenerator(2 ** 32 - 1)]).not.toThrow();
});

describe("the stream is uniform and has no memory", () => {
  const SIZE = 2 ** 18;
  const stream = take(SEED, SIZE);

  test.each([0, 8, 16, 24])("the byte from bit %d", (shift) => {
    expect(
      measureChiSquare(
        stream.map((value) => (value >>> shift) & 255),
        256,
      ),
    ).toBeLessThan(5);
  });

  test.each([1, 2, 3, 7])("upper bits beside those %d places on", (lag) => {
    const pairs = stream
      .slice(lag)
      .map((value, k) => (value >>> 28) * 16 + ((stream[k] ?? 0) >>> 28));
    expect(measureChiSquare(pairs, 256)).toBeLessThan(5);
  });

  test("neighbouring seeds give streams without relation", () => {
    const other = take(SEED + 1, SIZE);
    const pairs = stream.map((value, k) => (value >>> 28) * 16 + ((other[k] ?? 0) >>> 28));
    expect(measureChiSquare(pairs, 256)).toBeLessThan(5);
  });

  test("the measure refuses a stream that is not uniform", () => {
    const bent = stream.map((value) => (value % 300 === 0 ? 0 : (value >>> 8) & 255));
    expect(measureChiSquare(bent, 256)).toBeGreaterThan(5);
  });
});
