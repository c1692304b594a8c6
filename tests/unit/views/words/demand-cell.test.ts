import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import { answerDemands } from "#lib/ranking/answer-demands.ts";
import { viewDemandCell } from "#lib/views/words/demand-cell.ts";
import { contentWith } from "#tests/fixtures/content-files.ts";
import { HOUSE_ID, houseWith } from "#tests/fixtures/house.ts";

/** The cell of the house with one fact, for one demand. */
function cellOf(line: string, demand: Requirement) {
  const [category] = compileContent(contentWith(houseWith(line))).catalog.categories;
  const house = category?.providers.find((one) => one.id === HOUSE_ID);
  if (!category || !house) throw new Error("the fixture has the house");
  const [answer = "might"] = answerDemands(house, category, [demand]).answers;
  const { look, text, condition, old } = viewDemandCell(demand, answer, house, category);
  return [look, text, condition, old];
}

const SEATS = { fact: "seats", at_least: 5 } as const;
const BLACK = { fact: "teas", includes: "black" } as const;
const SENCHA = { fact: "teas", includes: "sencha" } as const;

describe("what a fact says to a demand, as short as a cell is", () => {
  test.each<[string, Requirement, (string | null)[]]>([
    ["seats: { value: 12, sources: [own] }", SEATS, ["proven", "12", null, null]],
    ["seats: { value: 2, sources: [own] }", SEATS, ["failed", "2", null, null]],
    ["seats: { at_least: 3, sources: [own] }", SEATS, ["open", "At least 3", null, null]],
    ["seats: { value: 12, as_of: 2020-01, sources: [own] }", SEATS, ["proven", "12", null, "2020"]],
    ["seats: { unknown: Asked., looked: 2026-06-20 }", SEATS, ["open", "", null, null]],
    ["seats: { not_applicable: All stand. }", SEATS, ["outside", "Does not apply", null, null]],
    [
      "stove: { not_found: Looked., looked: 2026-06-20 }",
      { fact: "stove", is: "yes" },
      ["failed", "Not found", null, null],
    ],
    ["teas: { value: [black, oolong], sources: [own] }", BLACK, ["proven", "Yes", null, null]],
    ["teas: { value: [oolong], sources: [own] }", BLACK, ["failed", "No", null, null]],
    ["teas: { includes: { oolong: { sources: [own] } } }", BLACK, ["open", "", null, null]],
    ["teas: { excludes: { black: { sources: [own] } } }", BLACK, ["failed", "No", null, null]],
    // A house that pours green tea pours sencha.
    ["teas: { value: [green], sources: [own] }", SENCHA, ["proven", "Yes", null, null]],
    [
      "teas: { includes: { black: { sources: [own], only_if: it rains } } }",
      BLACK,
      ["proven", "Yes", "if it rains", null],
    ],
    [
      "teas: { value: [black, oolong], sources: [own] }",
      { fact: "teas", any_of: ["black", "sencha", "oolong"] },
      ["proven", "Black and Oolong", null, null],
    ],
    [
      "origins: { value: { hill: seen }, sources: [own] }",
      { fact: "origins", includes: "hill" },
      ["proven", "Seen in the room", null, null],
    ],
    [
      "grams: { value: { black: 1200 }, sources: [own] }",
      { fact: "grams", of: "black", at_least: 900 },
      ["proven", "1,200", null, null],
    ],
    [
      "grams: { value: { sencha: 1200 }, sources: [own] }",
      { fact: "grams", of: "black", at_least: 900 },
      ["open", "", null, null],
    ],
    [
      "saying: { via: long-steep, value: Sit., sources: [own] }",
      { fact: "saying", known: "yes" },
      ["via", "Sit., Long Steep’s", null, null],
    ],
    [
      'saying: { value: "Sit down by the stove and take off your hat, traveller.", sources: [own] }',
      { fact: "saying", known: "yes" },
      ["proven", "Given in words", null, null],
    ],
  ])("%s", (line, demand, cell) => expect(cellOf(line, demand)).toEqual(cell));
});
