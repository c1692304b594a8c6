import { expect, test } from "vitest";
import { listRules } from "#tests/fixtures/edit-fields.ts";

const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";
const TEA = "tea-houses/category.md";
const WARMTH = "tea-houses/criteria/warmth.md";
const LEAVES = "tea-houses/criteria/leaves.md";
const USE = "tea-houses/use-cases/warm-seat.md";
const FAQ = "tea-houses/faqs/who-has-a-stove.md";
const ADVICE = "tea-houses/advice.md";
const GUIDE = "tea-houses/editions/2025-09.yml";

/** Which of some fields the check refuses, all of them given at once. */
function refused<Bounds>(
  file: string,
  fields: Record<string, Bounds>,
  give: (bounds: Bounds) => unknown,
) {
  const found = listRules(
    file,
    Object.entries(fields).map(([path, bounds]) => [path, give(bounds)] as const),
  );
  return Object.keys(fields).filter((path) => found.includes(`${path} wrong-value`));
}

type Range = [least: number, most: number];
const WHOLE: Record<string, Record<string, Range>> = {
  [USE]: { position: [1, 999], "weights.leaves": [0, 100] },
  [FAQ]: { position: [1, 999] },
  [TEA]: {
    shelf_life: [1, 240],
    "facts.seats.shelf_life": [1, 240],
    "eligibility.trading.within_months": [1, 240],
    "eligibility.known_share.at_least": [0, 100],
  },
  [WARMTH]: { weight: [0, 100], "measures.stove.points": [1, 100] },
  [LEAVES]: { "measures.kinds.value.count.full": [1, 100] },
  [GUIDE]: { "places.2.place": [1, 500] },
};

test.each(Object.entries(WHOLE))(
  "whole numbers of %s, from the least to the most",
  (file, fields) => {
    const all = Object.keys(fields);
    expect(refused(file, fields, ([least]) => least)).toEqual([]);
    expect(refused(file, fields, ([, most]) => most)).toEqual([]);
    expect(refused(file, fields, ([least]) => least - 1)).toEqual(all);
    expect(refused(file, fields, ([, most]) => most + 1)).toEqual(all);
    expect(refused(file, fields, ([least]) => least + 0.5)).toEqual(all);
  },
);

test("shares of points lie from 0 to 1", () => {
  const share = (value: number) =>
    refused(WARMTH, { "measures.stove.value.boolean.yes": value }, (one) => one);
  expect([0, 0.5, 1].flatMap(share)).toEqual([]);
  expect([-0.01, 1.01].flatMap(share)).toHaveLength(2);
});

type List = [fewest: number, most: number, item: (index: number) => unknown];
const stove = () => ({ fact: "stove", is: "yes" });
const point = (index: number) => ({ title: `T${index}`, text: "Text." });
const linear = () => ({ fact: "seats", value: { linear: { worst: 0, best: 9 } } });

test.each<[string, Record<string, List>]>([
  [
    STEEP,
    {
      why: [1, 12, (index) => `Reason ${index}.`],
      former_names: [0, 10, (index) => `Name ${index}`],
      former_ids: [0, 10, (index) => `name-${index}`],
      alternatives: [0, 10, () => ({ provider: "quick-cup", why: "Why." })],
      "suits.0.holds_if": [1, 10, stove],
      "facts.seats.history": [0, 20, () => ({ value: 1, sources: ["own"] })],
      "facts.seats.sources": [1, 30, () => "own"],
    },
  ],
  [CUP, { "facts.seats.disputed": [2, 10, (index) => ({ value: index, sources: ["own"] })] }],
  [USE, { must: [1, 8, stove], nice: [0, 8, stove] }],
  [USE, { "must.2.any": [1, 12, stove] }],
  [FAQ, { "list.must": [1, 8, stove] }],
  [TEA, { tags: [0, 4, () => "style"], glance: [0, 16, () => ({ title: "A", facts: ["style"] })] }],
  [LEAVES, { "measures.rule.best_of": [2, 6, linear] }],
  [ADVICE, { checklist: [1, 30, point], mistakes: [0, 30, point] }],
  ["site.yml", { promises: [0, 6, point] }],
])("lists of %s, from the fewest entries to the most", (file, fields) => {
  const list = (length: number, [, , item]: List) =>
    Array.from({ length }, (_, index) => item(index));
  expect(refused(file, fields, (bounds) => list(bounds[0], bounds))).toEqual([]);
  expect(refused(file, fields, (bounds) => list(bounds[1], bounds))).toEqual([]);
  expect(refused(file, fields, (bounds) => list(bounds[1] + 1, bounds))).toEqual(
    Object.keys(fields),
  );
  const needed = Object.fromEntries(Object.entries(fields).filter(([, [fewest]]) => fewest > 0));
  expect(refused(file, needed, (bounds) => list(bounds[0] - 1, bounds))).toEqual(
    Object.keys(needed),
  );
});
