import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChoice, type Outcome } from "#lib/ranking/apply-choice.ts";
import { makeDecisionTable } from "#lib/ranking/decision-table.ts";
import { readChoice } from "#lib/ranking/read-choice.ts";
import { tableOf } from "#tests/fixtures/choice.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";

const tea = tableOf("tea-houses");
const kites = tableOf("kite-schools");

function apply(query: string, table = tea): Outcome {
  return applyChoice(readChoice(new URLSearchParams(query), table).choice, table);
}

function describeOrder({ chosen }: Outcome): string[] {
  return chosen.map(({ provider, standing }) => `${standing?.rank ?? "-"} ${provider.id}`);
}

test("at the published weights the order is the published one", () => {
  expect(describeOrder(apply(""))).toEqual([
    "1 long-steep",
    "2 quick-cup",
    "- cold-kettle",
    "- old-urn",
    "- shy-pot",
  ]);
});

test.each(SITES)(
  "what is published is the place that pages show, shared ones too: %s",
  (_, { catalog }) => {
    for (const category of catalog.categories) {
      const { chosen } = apply("", makeDecisionTable(category));
      for (const { standing, published } of chosen)
        expect(published?.place ?? null).toBe(standing?.place ?? null);
    }
  },
);

test("a filter changes nobody's rank and leaves nobody out", () => {
  const open = apply("");
  const filtered = apply("must=style.counter&must=seats.gte.5");
  expect(describeOrder(filtered)).toEqual(describeOrder(open));
  expect(filtered.chosen.map(({ answered }) => answered.verdict)).toEqual([
    "fails",
    "might",
    "might",
    "might",
    "might",
  ]);
});

const weights = fc
  .array(fc.integer({ min: 0, max: 100 }), {
    minLength: kites.criteria.length,
    maxLength: kites.criteria.length,
  })
  .filter((list) => list.some((weight) => weight > 0));

function writeWeights(list: readonly number[]): string {
  return kites.criteria.map(({ id }, index) => `w.${id}=${list[index]}`).join("&");
}

test("ranks are those of an exact recomputation, at any weights", () => {
  fc.assert(
    fc.property(weights, (list) => {
      const { chosen } = apply(writeWeights(list), kites);
      const proven = (id: string): bigint =>
        (kites.providers.find((provider) => provider.id === id)?.row ?? []).reduce(
          (sum, { lo }, index) => sum + BigInt(lo) * BigInt(list[index] ?? 0),
          0n,
        );
      for (const { provider, standing } of chosen) {
        if (!standing) continue;
        const better = chosen.filter(
          (other) => other.standing && proven(other.provider.id) > proven(provider.id),
        );
        expect(standing.rank).toBe(1 + better.length);
      }
    }),
    { seed: 20261126, numRuns: 300 },
  );
});

test("weights times a constant change no rank and nothing that is said about one", () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 2, max: 9 }), (list, factor) => {
      const small = list.map((weight) => Math.floor(weight / factor));
      fc.pre(small.some((weight) => weight > 0));
      const strip = ({ chosen }: Outcome) =>
        chosen.map(({ provider, standing, answered }) => [provider.id, standing, answered]);
      expect(strip(apply(writeWeights(small.map((weight) => weight * factor)), kites))).toEqual(
        strip(apply(writeWeights(small), kites)),
      );
    }),
    { seed: 20261126 },
  );
});

test("the order of the parameters does not matter", () => {
  const parameters = [
    "use=warm-seat",
    "must=style.garden",
    "must=style.cellar",
    "must=stove.yes",
    "w.warmth=9",
    "unknowns=hide",
  ];
  const expected = apply(parameters.join("&"));
  fc.assert(
    fc.property(fc.shuffledSubarray(parameters, { minLength: parameters.length }), (shuffled) => {
      expect(apply(shuffled.join("&"))).toEqual(expected);
    }),
    { seed: 20261126, numRuns: 50 },
  );
});
