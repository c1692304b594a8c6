import { expect, test } from "vitest";
import { answerRequirement } from "#lib/domain/answer-requirement.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import { checkWith } from "#tests/fixtures/content-files.ts";

const tea = checkWith({}).content?.categories[0];

function answer(provider: string, requirement: Requirement): string {
  const facts = tea?.providers.find((one) => one.id === provider)?.facts;
  if (!tea || !facts) throw new Error(`no fixture ${provider}`);
  return answerRequirement(requirement, {
    facts,
    declarations: tea.data.facts,
    asOf: tea.data.as_of,
  });
}

test.each<[string, string, Requirement, string]>([
  ["known, equal", "long-steep", { fact: "style", is: "garden" }, "meets"],
  ["known, other", "long-steep", { fact: "style", is: "cellar" }, "fails"],
  ["known, not", "long-steep", { fact: "style", not: "cellar" }, "meets"],
  ["known, one of several", "long-steep", { fact: "style", in: ["cellar", "garden"] }, "meets"],
  ["a boolean", "long-steep", { fact: "stove", is: "yes" }, "meets"],
  ["a number reached", "long-steep", { fact: "seats", at_least: 30 }, "meets"],
  ["a number missed", "long-steep", { fact: "seats", at_least: 31 }, "fails"],
  ["bounds, by all", "long-steep", { fact: "pot_price", at_most: 9 }, "meets"],
  ["bounds, by some", "long-steep", { fact: "pot_price", at_most: 5 }, "might"],
  ["bounds, by none", "long-steep", { fact: "pot_price", at_most: 3 }, "fails"],
  [
    "one of two, both inside",
    "long-steep",
    { fact: "patience_rule", in: ["spoken", "written"] },
    "meets",
  ],
  ["one of two, one inside", "long-steep", { fact: "patience_rule", is: "written" }, "might"],
  ["one of two, none inside", "long-steep", { fact: "patience_rule", is: "none" }, "fails"],
  ["an open set that names it", "long-steep", { fact: "teas", includes: "black" }, "meets"],
  ["an open set that denies it", "long-steep", { fact: "teas", includes: "oolong" }, "fails"],
  ["an open set that is silent", "long-steep", { fact: "teas", includes: "gyokuro" }, "might"],
  [
    "a group of which a member is named",
    "long-steep",
    { fact: "teas", includes: "green" },
    "might",
  ],
  ["all of several", "long-steep", { fact: "teas", includes: ["black", "oolong"] }, "fails"],
  ["any of several", "long-steep", { fact: "teas", any_of: ["oolong", "black"] }, "meets"],
  ["a closed set without it", "long-steep", { fact: "origins", includes: "valley" }, "fails"],
  ["a date in the window", "long-steep", { fact: "newest_pot", within_months: 2 }, "meets"],
  [
    "a month that may lie in the window",
    "quick-cup",
    { fact: "newest_pot", within_months: 16 },
    "might",
  ],
  ["disputed, all agree", "quick-cup", { fact: "seats", at_most: 10 }, "meets"],
  ["disputed, they part", "quick-cup", { fact: "seats", at_least: 5 }, "might"],
  ["not applicable", "quick-cup", { fact: "pot_price", at_most: 5 }, "does-not-apply"],
  ["not found counts as no", "quick-cup", { fact: "stove", is: "yes" }, "fails"],
  ["not found meets no", "quick-cup", { fact: "stove", is: "no" }, "meets"],
  ["the guide alone", "quick-cup", { fact: "teas", includes: "black" }, "might"],
  ["the guide alone is not known", "quick-cup", { fact: "teas", known: "yes" }, "fails"],
  ["unknown", "quick-cup", { fact: "origins", includes: "hill" }, "might"],
  ["not looked", "quick-cup", { fact: "grams", known: "yes" }, "fails"],
  ["through another provider", "quick-cup", { fact: "saying", is: "Sit down." }, "meets"],
  ["ordered, at least", "quick-cup", { fact: "patience_rule", not: "none" }, "meets"],
  [
    "any",
    "quick-cup",
    {
      any: [
        { fact: "stove", is: "yes" },
        { fact: "style", is: "counter" },
      ],
    },
    "meets",
  ],
  [
    "all",
    "quick-cup",
    {
      all: [
        { fact: "origins", includes: "hill" },
        { fact: "style", is: "counter" },
      ],
    },
    "might",
  ],
  [
    "all of what applies",
    "quick-cup",
    {
      all: [
        { fact: "pot_price", at_most: 5 },
        { fact: "style", is: "counter" },
      ],
    },
    "meets",
  ],
])("%s", (_, provider, requirement, expected) => {
  expect(answer(provider, requirement)).toBe(expected);
});
