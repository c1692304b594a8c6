import { describe, expect, test } from "vitest";
import { DRAW_RANGE, drawCell, makeCellKey } from "#lib/scoring/sampling/cell-draws.ts";
import { SEED } from "#lib/scoring/sampling/generator.ts";
import { at } from "#tests/unit/scoring/arbitraries.ts";
import { measureChiSquare } from "#tests/unit/scoring/sampling/chi-square.ts";

const SIZE = 2 ** 16;
const PROVIDERS = ["p0", "p1", "p10", "acme", "acme-2"];
const CRITERIA = ["c0", "c1", "claims"];

const drawMany = (provider: string, criterion: string, seed = SEED) => {
  const key = makeCellKey(seed, provider, criterion);
  return Array.from({ length: SIZE }, (_, sample) => drawCell(key, sample));
};

/** How far two lists of draws are from saying nothing about each other, in standard deviations. */
const relate = (a: readonly number[], b: readonly number[]) =>
  measureChiSquare(
    a.map((value, k) => (value >>> 12) * 16 + (at(b, k) >>> 12)),
    256,
  );

const cells = PROVIDERS.flatMap((provider) =>
  CRITERIA.map((criterion) => ({ provider, criterion, draws: drawMany(provider, criterion) })),
);

test("draws are integers of 16 bits, whatever the number of the sample", () => {
  const key = makeCellKey(SEED, "p", "c");
  for (const sample of [0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 2]) {
    const draw = drawCell(key, sample);
    expect(Number.isInteger(draw) && draw >= 0 && draw < DRAW_RANGE).toBe(true);
  }
});

test.each(cells)("$provider, $criterion: uniform in its upper and its lower byte", ({ draws }) => {
  const bytes = [8, 0].map((shift) => draws.map((value) => (value >>> shift) & 255));
  for (const list of bytes) expect(measureChiSquare(list, 256)).toBeLessThan(5);
});

test.each(cells)("$provider, $criterion: a sample says nothing about later ones", ({ draws }) => {
  for (const lag of [1, 2, 3, 16, 255]) {
    expect(relate(draws.slice(lag), draws.slice(0, -lag))).toBeLessThan(5);
  }
});

describe("no cell says anything about another", () => {
  test("across providers and across criteria", () => {
    cells.forEach(({ draws }, i) => {
      for (const other of cells.slice(i + 1)) expect(relate(draws, other.draws)).toBeLessThan(5);
    });
  });

  test("nor with another seed", () => {
    for (const seed of [0, 2, 2 ** 32 - 1]) {
      expect(relate(drawMany("p0", "c0", seed), at(cells, 0).draws)).toBeLessThan(5);
    }
  });

  test("the sum of the draws of one sample spreads as independent draws do", () => {
    const sums = at(cells, 0).draws.map((_, k) =>
      cells.reduce((sum, { draws }) => sum + at(draws, k) / DRAW_RANGE - 0.5, 0),
    );
    const variance = sums.reduce((sum, value) => sum + value * value, 0) / SIZE;
    // 15 cells of variance 1/12; the variance of a variance is about 2σ⁴/K.
    const expected = cells.length / 12;
    expect(Math.abs(variance / expected - 1)).toBeLessThan(5 * Math.sqrt(2 / SIZE));
  });

  test("the measure refuses draws that are related", () => {
    const { draws } = at(cells, 0);
    const leaning = draws.map((value, k) => (k % 20 === 0 ? value : at(at(cells, 1).draws, k)));
    expect(relate(draws, leaning)).toBeGreaterThan(5);
  });
});

test("no two cells of a large table share a key, however their ids are cut", () => {
  const keys = new Set<string>();
  const show = ({ first, second }: { first: number; second: number }) => `${first},${second}`;
  for (let i = 0; i < 20_000; i += 1) {
    for (const criterion of ["a", "1", "11", "aa"]) {
      keys.add(show(makeCellKey(SEED, `p${i}`, criterion)));
    }
  }
  expect(keys.size).toBe(80_000);
  expect(makeCellKey(SEED, "a1", "b")).not.toEqual(makeCellKey(SEED, "a", "1b"));
  expect(makeCellKey(SEED, "a", "b")).not.toEqual(makeCellKey(SEED, "b", "a"));
});

test("a cell's draws never change", () => {
  const key = makeCellKey(SEED, "nexus", "claims");
  expect([0, 1, 2, 65_535].map((sample) => drawCell(key, sample))).toEqual([
    4896, 18622, 50046, 24004,
  ]);
});
