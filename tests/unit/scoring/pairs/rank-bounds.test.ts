import { expect, test } from "vitest";
import { makeInterval } from "#lib/scoring/interval.ts";
import { boundRanks, comparePairs } from "#lib/scoring/pairs/preference.ts";
import { boundRanksApart } from "#lib/scoring/pairs/rank-bounds.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import { makeDraw } from "#tests/fixtures/draw.ts";

const WEIGHTS = [30, 25, 25, 20];
const SETS: readonly WeightSet[] = [
  { kind: "point" },
  { kind: "box", by: 5 },
  { kind: "ordinal" },
  { kind: "simplex" },
];

test("bounds without pairs contain those of pairs, and are the same at fixed weights", () => {
  const draw = makeDraw();
  const rows = Array.from({ length: 40 }, () =>
    WEIGHTS.map(() => {
      const [a, b] = [draw(100_001), draw(3) === 0 ? draw(100_001) : null];
      return makeInterval(Math.min(a, b ?? a), Math.max(a, b ?? a));
    }),
  );
  for (const set of SETS) {
    const pairs = boundRanks(comparePairs(rows, WEIGHTS, set));
    const apart = boundRanksApart(rows, WEIGHTS, set);
    if (set.kind === "point") expect(apart).toEqual(pairs);
    apart.forEach(({ best, worst }, index) => {
      expect(best).toBeLessThanOrEqual(pairs[index]?.best ?? 0);
      expect(worst).toBeGreaterThanOrEqual(pairs[index]?.worst ?? Number.POSITIVE_INFINITY);
    });
  }
});
