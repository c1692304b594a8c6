import { describe, expect, test } from "vitest";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { type DecisionTable, makeDecisionTable } from "#lib/ranking/decision-table.ts";
import { readDemandToken } from "#lib/ranking/demand-token.ts";
import { chooseBounds, listFilterFacts } from "#lib/ranking/filter-options.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const TEA = "tea-houses/category.md";
const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";

function tableWith(changes: Record<string, string> = {}): DecisionTable {
  const [tea] = makeCatalog(contentWith(changes)).categories;
  if (!tea) throw new Error("the fixture has tea houses");
  return makeDecisionTable(tea);
}

function offered(table: DecisionTable, ...chosen: string[]): Record<string, string[]> {
  const demands = chosen.flatMap((token) => readDemandToken(token, table.data.facts) ?? []);
  return Object.fromEntries(
    listFilterFacts(table, demands).map(({ fact, options }) => [
      fact,
      options.map(({ token }) => token.slice(fact.length + 1)),
    ]),
  );
}

test("every fact marked as a filter is offered in declared order, with the options of its type", () => {
  const filters = offered(tableWith());
  expect(Object.entries(filters)).toEqual([
    ["newest_pot", ["within.6", "within.24"]],
    ["style", ["garden", "cellar", "counter"]],
    ["seats", ["gte.1", "gte.5", "gte.10"]],
    ["pot_price", ["gte.1"]],
    ["stove", ["yes", "no"]],
    ["teas", ["green", "sencha", "gyokuro", "black", "oolong"]],
    ["origins", ["hill", "valley", "coast"]],
    ["grams", ["sencha.gte.1", "black.gte.1"]],
    ["saying", ["known"]],
  ]);
});

test("options that answer alike are all offered, while windows of time that part alike are one", () => {
  const table = tableWith({
    [TEA]: replaceIn(TEA, "counter: Counter }", "counter: Counter, loft: Loft, barn: Barn }"),
  });
  expect(offered(table).style).toEqual(["garden", "cellar", "counter", "loft", "barn"]);
});

test("a mark of no, or none, offers nothing", () => {
  const table = tableWith({
    [TEA]: replaceIn(TEA, "type: text, filter: yes,", "type: text, filter: no,"),
  });
  expect(Object.keys(offered(table))).not.toContain("saying");
  expect(Object.keys(offered(table))).not.toContain("price_scope");
});

test("a fact that parts nobody is left out unless something is demanded of it", () => {
  // Only Long Steep's saying and Quick Cup's, which belongs to it, are known; then nobody's is.
  const table = tableWith({
    [STEEP]: replaceIn(STEEP, '  saying: { value: "Sit down.", sources: [own] }\n', ""),
    [CUP]: replaceIn(
      CUP,
      '  saying: { via: long-steep, value: "Sit down.", sources: [own] }\n',
      "",
    ),
  });
  expect(offered(table).saying).toBeUndefined();
  expect(offered(table, "saying.known").saying).toEqual(["known"]);
  expect(offered(table, "style.cellar").saying).toBeUndefined();
});

test("a bound that only an address names stands after the others, and once", () => {
  expect(offered(tableWith(), "seats.gte.17").seats).toEqual([
    "gte.1",
    "gte.5",
    "gte.10",
    "gte.17",
  ]);
  expect(offered(tableWith(), "seats.gte.5").seats).toEqual(["gte.1", "gte.5", "gte.10"]);
});

test("of windows of time the shortest of those alike is offered, and another day parts otherwise", () => {
  // On that day nobody's lies within 6 months, May 2026 within 12, March 2026 within 24, February 2025 within 36.
  const table = tableWith({
    [TEA]: replaceIn(TEA, "as_of: 2026-06-30", "as_of: 2027-04-30"),
  });
  expect(offered(table).newest_pot).toEqual(["within.6", "within.12", "within.24", "within.36"]);
});

test("what the guide alone says, and an upper end alone, make no bound", () => {
  const seats =
    "seats: { disputed: [{ value: 4, sources: [own] }, { value: 6, as_of: 2026-01, sources: [paper] }] }";
  const guided = tableWith({
    [CUP]: replaceIn(CUP, seats, "seats: { value: 200, sources: [guide] }"),
  });
  expect(offered(guided).seats).toEqual(["gte.1"]);
  const capped = tableWith({
    [CUP]: replaceIn(CUP, seats, "seats: { at_most: 200, sources: [own] }"),
  });
  expect(offered(capped).seats).toEqual(["gte.1"]);
  const least = tableWith({
    [CUP]: replaceIn(CUP, seats, "seats: { at_least: 200, sources: [own] }"),
  });
  expect(offered(least).seats).toEqual(["gte.1", "gte.50"]);
});

describe("bounds are 1, 2 or 5 with zeros, one for each way of parting the values", () => {
  test.each<[values: number[], most: number, bounds: number[]]>([
    [[1, 2, 3, 10, 100], 9, [1, 2, 5, 20]],
    [[1, 2, 3, 10, 100], 4, [1, 2, 5, 20]],
    [[1, 2, 3, 10, 100], 3, [1, 5, 20]],
    [[1, 2, 3, 10, 100], 2, [1, 20]],
    [[1], 4, [1]],
    [[5, 10], 4, [1, 10]],
    [[7], 4, [1]],
    [[10], 4, [1]],
    [[50, 1_000], 4, [1, 100]],
    [[2_000_000, 3_000_000, 900], 4, [1, 1_000]],
    [[0], 4, []],
    [[], 4, []],
  ])("%j, at most %d", (values, most, bounds) => {
    expect(chooseBounds(values, most)).toEqual(bounds);
  });
});
