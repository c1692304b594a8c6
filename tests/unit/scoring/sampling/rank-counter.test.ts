import fc from "fast-check";
import { expect, test } from "vitest";
import { makeRankCounter } from "#lib/scoring/sampling/rank-counter.ts";
import { assertLaw, at } from "#tests/unit/scoring/arbitraries.ts";

interface Sample {
  readonly lo: number[];
  readonly drawn: number[];
  readonly hi: number[];
  readonly weights: number[];
}

/** Totals of a few samples, with ties of every kind, and weights. */
const samples = fc
  .record({ rows: fc.integer({ min: 1, max: 7 }), criteria: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, criteria }) =>
    fc.array(
      fc
        .record({
          cells: fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)), {
            minLength: rows,
            maxLength: rows,
          }),
          known: fc.boolean(),
          weights: fc.array(fc.nat(9), { minLength: criteria, maxLength: criteria }),
        })
        .map(({ cells, known, weights }): Sample => {
          const sorted = cells.map((cell) =>
            known ? [cell[0], cell[0], cell[0]] : cell.toSorted(),
          );
          const [lo, drawn, hi] = [0, 1, 2].map((end) => sorted.map((cell) => at(cell, end)));
          return { lo: lo ?? [], drawn: drawn ?? [], hi: hi ?? [], weights };
        }),
      { minLength: 1, maxLength: 6 },
    ),
  );

/** Every share by its definition, one provider and rank at a time. */
function countPlainly(list: readonly Sample[]) {
  const rows = at(list, 0).lo.map((_, i) => i);
  const average = (fn: (sample: Sample) => number) =>
    list.reduce((sum, sample) => sum + fn(sample), 0) / list.length;
  const others = (i: number) => rows.filter((k) => k !== i);
  const shareRank = ({ drawn }: Sample, i: number, rank: number) => {
    const above = drawn.filter((value) => value > at(drawn, i)).length;
    const tied = drawn.filter((value) => value === at(drawn, i)).length;
    return rank > above && rank <= above + tied ? 1 / tied : 0;
  };
  const worst = ({ lo, hi }: Sample, i: number) =>
    1 + others(i).filter((k) => at(hi, k) > at(lo, i)).length;
  const best = ({ lo, hi }: Sample, i: number) =>
    1 + others(i).filter((k) => at(lo, k) > at(hi, i)).length;
  const table = (fn: (sample: Sample, i: number, r: number) => number) =>
    rows.map((i) => rows.map((r) => average((sample) => fn(sample, i, r + 1))));
  return {
    acceptability: table(shareRank),
    certainTop: table((sample, i, r) => Number(worst(sample, i) <= r)),
    possibleTop: table((sample, i, r) => Number(best(sample, i) <= r)),
    winning: table(({ drawn }, i, r) => (1 + Math.sign(at(drawn, i) - at(drawn, r - 1))) / 2),
    firsts: rows.map((i) => list.length * average((sample) => shareRank(sample, i, 1))),
    weightSums: rows.map((i) =>
      at(list, 0).weights.map(
        (_, j) =>
          list.length * average((sample) => shareRank(sample, i, 1) * at(sample.weights, j)),
      ),
    ),
  };
}

const close = (table: number[][]) =>
  table.map((row) => row.map((value) => expect.closeTo(value, 10)));

test("counts equal their definitions, ties shared", () => {
  assertLaw(
    fc.property(samples, fc.boolean(), (list, pairs) => {
      const { lo, weights } = at(list, 0);
      const counter = makeRankCounter(lo.length, weights.length, pairs);
      for (const sample of list) {
        const [low, drawn, high] = [sample.lo, sample.drawn, sample.hi].map((totals) =>
          Float64Array.from(totals),
        );
        if (!low || !drawn || !high) throw new Error("three ends");
        // With nothing unknown the engine hands over one array for all three.
        const one = sample.lo.every((total, i) => total === at(sample.hi, i));
        const totals = one ? { lo: low, drawn: low, hi: low } : { lo: low, drawn, hi: high };
        counter.count(totals, Float64Array.from(sample.weights));
      }
      const counted = counter.finish(list.length);
      const expected = countPlainly(list);
      expect(counted).toEqual({
        acceptability: close(expected.acceptability),
        certainTop: close(expected.certainTop),
        possibleTop: close(expected.possibleTop),
        winning: pairs ? close(expected.winning) : null,
        firsts: expected.firsts.map((value) => expect.closeTo(value, 10)),
        weightSums: close(expected.weightSums),
      });
    }),
    600,
  );
});
