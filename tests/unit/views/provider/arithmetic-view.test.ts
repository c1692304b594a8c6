import { expect, test } from "vitest";
import type { ArithmeticTable } from "#lib/views/provider/arithmetic-view.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const compiled = OTHER_SITE;
const print = (id: string) => viewProvider(compiled, "tea-houses", id).arithmetic;

/** A table's rows as `title: factor x from to to`. */
const rows = (table: ArithmeticTable): string[] =>
  table.rows.map(({ title, factor, lo, hi }) => `${title}: ${factor} x ${lo} to ${hi}`);

test("every criterion's table stands under its own title, with its own measures", () => {
  const { criteria } = print("long-steep");
  expect(criteria.map(({ id, title }) => [id, title])).toEqual([
    ["warmth", "Warmth: is it warm?"],
    ["leaves", "Leaves: what is poured"],
  ]);
  expect(criteria.map(rows)).toEqual([
    [
      "Stove: 2 x 100.000 to 100.000",
      "Seats: 3 x 75.000 to 75.000",
      "Price of a pot: 1 x 52.288 to 69.897",
      "Newest pot: 2 x 100.000 to 100.000",
    ],
    [
      "Kinds of tea: 3 x 50.000 to 75.000",
      "From the hill: 1 x 100.000 to 100.000",
      "Origins: 1 x 75.000 to 75.000",
      "Rule or many seats: 2 x 80.000 to 100.000",
    ],
  ]);
  expect(criteria.map(({ factorSum, leftOut, lo, hi }) => [factorSum, leftOut, lo, hi])).toEqual([
    [8, [], "84.661", "86.863"],
    [7, [], "69.285", "85.715"],
  ]);
});

test("what does not apply is left out by name, and its points with it", () => {
  const [warmth] = print("quick-cup").criteria;
  expect(warmth?.leftOut).toEqual(["Price of a pot"]);
  expect(warmth?.factorSum).toBe(7);
  expect(warmth && rows(warmth)).toEqual([
    "Stove: 2 x 0.000 to 0.000",
    "Seats: 3 x 10.000 to 15.000",
    "Newest pot: 2 x 50.000 to 50.000",
  ]);
});

test("the total adds up the criteria by their weights", () => {
  const { total, known } = print("long-steep");
  expect(rows(total)).toEqual([
    "Warmth: is it warm?: 60 x 84.661 to 86.863",
    "Leaves: what is poured: 40 x 69.285 to 85.715",
  ]);
  // 60 x 84.661 + 40 x 69.285, and 60 x 86.863 + 40 x 85.715, each by 100 and on the scale 0 to 10.
  expect(total).toMatchObject({
    title: "Total",
    factorSum: 100,
    leftOut: [],
    sumLo: "7851.060",
    sumHi: "8640.380",
    lo: "7.851",
    hi: "8.640",
  });
  expect(known).toBe(92);
});
