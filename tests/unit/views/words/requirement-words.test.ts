import { expect, test } from "vitest";
import type { Requirement } from "#lib/domain/requirement.ts";
import { wordRequirement } from "#lib/views/words/requirement-view.ts";
import { scoreFixture } from "#tests/fixtures/choice.ts";

const [tea] = scoreFixture();

const stove: Requirement = { fact: "stove", is: "yes" };
const counter: Requirement = { fact: "style", is: "counter" };
const black: Requirement = { fact: "teas", includes: "black" };

test.each<[Requirement, string]>([
  [stove, "Stove: yes"],
  [{ fact: "stove", is: false }, "Stove: no"],
  [{ fact: "stove", not: "yes" }, "Stove: anything but yes"],
  [counter, "Style: Counter"],
  [{ fact: "style", not: "cellar" }, "Style: anything but Cellar"],
  [{ fact: "style", in: ["garden"] }, "Style: Garden"],
  [{ fact: "style", in: ["garden", "cellar"] }, "Style: Garden or Cellar"],
  [{ fact: "style", in: ["garden", "cellar", "counter"] }, "Style: Garden, Cellar or Counter"],
  [black, "Teas: Black"],
  [{ fact: "teas", includes: ["black", "oolong"] }, "Teas: Black and Oolong"],
  [{ fact: "teas", includes: ["green", "black", "oolong"] }, "Teas: Green, Black and Oolong"],
  [{ fact: "teas", any_of: ["black", "oolong"] }, "Teas: Black or Oolong"],
  [{ fact: "teas", at_least: 3 }, "Teas: at least 3"],
  [{ fact: "seats", is: 5 }, "Seats: 5"],
  [{ fact: "seats", at_least: 1 }, "Seats: at least 1"],
  [{ fact: "seats", at_most: 1_200 }, "Seats: at most 1,200"],
  [{ fact: "pot_price", at_most: 1_500 }, "Price of a pot: at most $1.5K"],
  [{ fact: "pot_price", at_least: 1 }, "Price of a pot: more than nothing"],
  [{ fact: "pot_price", at_least: 2 }, "Price of a pot: at least $2"],
  [{ fact: "grams", of: "sencha", at_least: 100 }, "Grams a year: at least 100 for Sencha"],
  [{ fact: "newest_pot", within_months: 12 }, "Newest pot: within 12 months"],
  [{ fact: "seats", known: "yes" }, "Seats: known"],
  [{ fact: "seats", known: "no" }, "Seats: not known"],
  [{ fact: "seats", known: "nothing" }, "Seats: nothing known"],
  [{ fact: "saying", known: "no" }, "Saying: not known"],
  [{ fact: "saying", known: "yes" }, "Saying: must be known"],
  [{ fact: "nothing", is: "yes" }, "nothing"],
  [{ any: [stove, counter] }, "Stove: yes or Style: Counter"],
  [{ any: [stove, counter, black] }, "Stove: yes, Style: Counter or Teas: Black"],
  [{ all: [stove, counter] }, "Stove: yes and Style: Counter"],
  [{ any: [stove] }, "Stove: yes"],
] as [Requirement, string][])("%j", (requirement, words) => {
  if (!tea) throw new Error("the fixture has tea houses");
  expect(wordRequirement(requirement, tea)).toBe(words);
});
