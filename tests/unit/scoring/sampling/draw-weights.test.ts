import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeWeightSampler } from "#lib/scoring/sampling/draw-weights.ts";
import { makeGenerator, SEED } from "#lib/scoring/sampling/generator.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import { assertLaw, makeWeights, SETS } from "#tests/unit/scoring/arbitraries.ts";
import { drawPolygon, measureMoments } from "#tests/unit/scoring/pairs/polygon-oracle.ts";
import { findFaults, isInside, type Sampler } from "#tests/unit/scoring/sampling/check-sampler.ts";
import {
  findBoxMoments,
  findOrdinalMoments,
  findSimplexMoments,
} from "#tests/unit/scoring/sampling/moments.ts";

const PUBLISHED = [30, 25, 15, 15, 10, 5];
const SHARES = PUBLISHED.map((weight) => weight / 100);
const SAMPLES = 200_000;

const CASES = {
  simplex: {
    published: PUBLISHED,
    set: { kind: "simplex" },
    moments: findSimplexMoments(6),
  },
  "order with a tie": {
    published: PUBLISHED,
    set: { kind: "ordinal" },
    moments: findOrdinalMoments(PUBLISHED),
  },
  "box ±5": {
    published: PUBLISHED,
    set: { kind: "box", by: 5 },
    moments: findBoxMoments(SHARES, 0.05),
  },
  "box ±2": {
    published: PUBLISHED,
    set: { kind: "box", by: 2 },
    moments: findBoxMoments(SHARES, 0.02),
  },
} as const;

/** The engine's sampler of one set. */
function openSampler(published: readonly number[], set: WeightSet, seed = SEED): Sampler {
  const next = makeGenerator(seed);
  const { sum, draw } = makeWeightSampler(published, set);
  return { sum, draw: (into) => draw(next, into) };
}

/** Independent uniforms of 0..1 for the wrong samplers, from the engine's own good stream. */
function openUniforms(): () => number {
  const next = makeGenerator(SEED);
  return () => (next() + 0.5) / 2 ** 32;
}

describe("a wrong sampler of weights is caught by its moments and by what lies outside", () => {
  test.each(Object.entries(CASES))("%s", (_, entry) => {
    const sampler = openSampler(entry.published, entry.set);
    expect(findFaults(sampler, entry, SAMPLES)).toEqual([]);
  });

  test("three weights: any published ones, ties and bounds cut off included, against polygons", () => {
    const sets = fc.constantFrom<Exclude<WeightSet, { kind: "point" }>>(
      { kind: "simplex" },
      { kind: "ordinal" },
      { kind: "box", by: 2 },
      { kind: "box", by: 20 },
      { kind: "box", by: 60 },
      { kind: "box", by: 100 },
    );
    assertLaw(
      fc.property(makeWeights(3), sets, (published, set) => {
        const moments = measureMoments(drawPolygon(published, set));
        const faults = findFaults(openSampler(published, set), { published, set, moments }, 20_000);
        expect(faults).toEqual([]);
      }),
      60,
    );
  });
});

describe("the same checks refuse the classic wrong samplers", () => {
  const uniform = openUniforms();
  /** Independent uniforms divided by their sum: the middle is crowded. */
  const divide = (into: Float64Array) => {
    for (let j = 0; j < into.length; j += 1) into[j] = uniform();
    const sum = into.reduce((a, b) => a + b, 0);
    for (let j = 0; j < into.length; j += 1) into[j] = (into[j] ?? 0) / sum;
  };
  /** The published weights plus noise, scaled back to 1. */
  const shake = (by: number) => (into: Float64Array) => {
    SHARES.forEach((share, j) => {
      into[j] = Math.max(0, share + by * (2 * uniform() - 1));
    });
    const sum = into.reduce((a, b) => a + b, 0);
    for (let j = 0; j < into.length; j += 1) into[j] = (into[j] ?? 0) / sum;
  };
  /** Right but for the tie, settled by the order of the criteria. */
  const settle = (into: Float64Array) => {
    openOrdinal.draw(into);
    into.sort().reverse();
  };
  const openOrdinal = openSampler(PUBLISHED, { kind: "ordinal" });
  const faultsOf = (name: keyof typeof CASES, draw: Sampler["draw"], sum = 1) =>
    findFaults({ sum, draw }, CASES[name], SAMPLES);

  test("independent uniforms divided by their sum", () => {
    const faults = faultsOf("simplex", divide);
    expect(faults).toEqual(expect.arrayContaining(["covariance 0 0", "covariance 1 0"]));
    // The means alone would not have told.
    expect(faults.filter((fault) => fault.startsWith("mean"))).toEqual([]);
  });

  test("the same, sorted into the published order", () => {
    const sorted = (into: Float64Array) => {
      divide(into);
      into.sort().reverse();
    };
    expect(faultsOf("order with a tie", sorted)).toContain("mean 0");
  });

  test.each([
    ["box ±5", 0.05],
    ["box ±2", 0.02],
  ] as const)("published weights plus noise, scaled back: %s", (name, by) => {
    const faults = faultsOf(name, shake(by));
    expect(faults).toContain("outside");
    // Not by a hair: most of the 6 means and 21 covariances are wrong.
    expect(faults.length).toBeGreaterThan(14);
  });

  test("published weights plus noise, scaled back, for any weights", () => {
    expect(faultsOf("simplex", shake(0.2))).toContain("mean 0");
  });

  test("a tie settled by the order of the criteria", () => {
    const faults = faultsOf("order with a tie", settle, 2 ** 20);
    expect(faults).toEqual(expect.arrayContaining(["mean 2", "mean 3"]));
    expect(faults).not.toContain("outside");
  });

  test("a tie forced to be equal", () => {
    const level = (into: Float64Array) => {
      openOrdinal.draw(into);
      const middle = ((into[2] ?? 0) + (into[3] ?? 0)) / 2;
      into[2] = middle;
      into[3] = middle;
    };
    const faults = faultsOf("order with a tie", level, 2 ** 20);
    expect(faults).toEqual(expect.arrayContaining(["covariance 2 2", "covariance 3 2"]));
  });
});

describe("every draw", () => {
  const MORE: readonly WeightSet[] = [
    ...SETS,
    { kind: "box", by: 0 },
    { kind: "box", by: 0.01 },
    { kind: "box", by: 33.33 },
    { kind: "box", by: 100 },
  ];

  test("is made of whole numbers, adds up exactly and lies in the set", () => {
    const input = fc.integer({ min: 1, max: 12 }).chain((n) =>
      fc.record({
        published: fc.oneof(
          makeWeights(n),
          fc
            .array(fc.constantFrom(0, 0, 0, 1, 87_381), { minLength: n, maxLength: n })
            .filter((list) => list.some(Boolean)),
        ),
        seed: fc.nat(),
      }),
    );
    assertLaw(
      fc.property(input, ({ published, seed }) => {
        for (const set of MORE) {
          const sampler = openSampler(published, set, seed);
          const into = new Float64Array(published.length);
          for (let k = 0; k < 20; k += 1) {
            sampler.draw(into);
            expect(into.every(Number.isSafeInteger)).toBe(true);
            expect(into.reduce((a, b) => a + b, 0)).toBe(sampler.sum);
            expect(isInside(into, sampler.sum, { published, set })).toBe(true);
          }
        }
      }),
      200,
    );
  });

  test("of a point and of a box of no size are the published weights as they are", () => {
    for (const set of [{ kind: "point" }, { kind: "box", by: 0 }] as const) {
      const sampler = openSampler(PUBLISHED, set);
      const into = new Float64Array(6);
      sampler.draw(into);
      expect([sampler.sum, ...into]).toEqual([100, ...PUBLISHED]);
    }
  });
});
