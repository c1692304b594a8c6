import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { HOUSE_ID, houseWith } from "#tests/fixtures/house.ts";

const TEA = "tea-houses/category.md";
const view = (id: string, changes: Record<string, string> = {}) =>
  viewProvider(compileContent(contentWith(changes)), "tea-houses", id);
const factOf = (id: string, fact: string, changes: Record<string, string> = {}) =>
  view(id, changes)
    .factGroups.flatMap((group) => group.facts)
    .find((one) => one.id === fact);
const houseFact = (line: string) => factOf(HOUSE_ID, line.split(":")[0] ?? "", houseWith(line));

describe("a value in words, whole and short", () => {
  test.each<[string, string, string]>([
    ["seats: { value: 1200, sources: [own] }", "1,200", "1,200"],
    ["pot_price: { value: 1250, sources: [own] }", "$1,250", "$1.3K"],
    ["pot_price: { at_least: 4, sources: [own] }", "at least $4", "at least $4"],
    ["pot_price: { at_most: 9, sources: [own] }", "at most $9", "at most $9"],
    ["stove: { value: no, sources: [own] }", "No", "No"],
    [
      "style: { one_of: [garden, counter], sources: [own] }",
      "Garden or counter",
      "Garden or counter",
    ],
    ["teas: { value: [], sources: [own] }", "none", "none"],
    ["teas: { value: [green, black], sources: [own] }", "Green and Black", "Green and Black"],
    [
      "teas: { value: [sencha, gyokuro, black, oolong], sources: [own] }",
      "Sencha, Gyokuro, Black and Oolong",
      "Sencha, Gyokuro, Black and 1 more",
    ],
    [
      "teas: { includes: { sencha: { sources: [own] }, gyokuro: { sources: [own] }, black: { sources: [own] }, oolong: { sources: [own] } } }",
      "Sencha, Gyokuro, Black and Oolong, perhaps more",
      "Sencha, Gyokuro, Black and 1 more",
    ],
    ["teas: { excludes: { black: { sources: [own] } } }", "unknown", "unknown"],
    [
      "teas: { includes: { green: { sources: [guide] }, black: { sources: [own] } } }",
      "Black, perhaps more",
      "Black, perhaps more",
    ],
    ["grams: { value: { black: 12000 }, sources: [own] }", "Black 12,000", "Black 12,000"],
  ])("%s", (line, whole, short) => {
    expect(houseFact(line)).toMatchObject({ value: whole, shortValue: short });
  });
});

describe("why there is no value, or why it earns nothing", () => {
  test.each<[string, string, string | null]>([
    ["seats: { unknown: Asked., looked: 2026-06-20 }", "unknown", "Asked. Looked on 20 Jun 2026."],
    [
      "stove: { not_found: Searched., looked: 2026-06-20 }",
      "not-found",
      "Searched. Not found by us on 20 Jun 2026.",
    ],
    ["seats: { not_applicable: It has none. }", "not-applicable", "It has none."],
    [
      "seats: { value: 4, sources: [guide] }",
      "told",
      "Said by the 2025 guide alone; earns nothing until another source says it.",
    ],
    [
      "seats: { disputed: [{ value: 1, sources: [own] }, { value: 2, sources: [paper] }] }",
      "disputed",
      "Sources disagree; the score keeps the range between them.",
    ],
    [
      "seats: { disputed: [{ value: 1, sources: [own] }, { value: 2, sources: [paper] }], note: Two plans. }",
      "disputed",
      "Two plans.",
    ],
    [
      "seats: { disputed: [{ value: 1, sources: [guide] }, { value: 2, sources: [guide] }] }",
      "told",
      "Said by the 2025 guide alone; earns nothing until another source says it.",
    ],
    ["seats: { value: 4, sources: [own] }", "known", null],
    [
      "seats: { via: long-steep, value: 4, sources: [own] }",
      "via",
      "Belongs to Long Steep; shown here and scored there.",
    ],
  ])("%s", (line, status, explanation) => {
    expect(houseFact(line)).toMatchObject({ status, explanation });
  });

  test("not looked for", () => {
    expect(factOf("shy-pot", "seats")).toMatchObject({
      status: "not-looked",
      explanation: "Not looked for yet.",
      claims: [],
      date: null,
    });
  });
});

test("an older figure is shown whole, with its own source", () => {
  const history = factOf(
    HOUSE_ID,
    "pot_price",
    houseWith(
      "pot_price: { value: 2, sources: [own], history: [{ value: 1250, as_of: 2024-05, sources: [paper] }] }",
    ),
  )?.history;
  expect(history).toMatchObject([{ value: "$1,250", date: "May 2024" }]);
  expect(history?.[0]?.sources.map((source) => source.label)).toEqual(["A paper"]);
});

test("a fact names the measures that read it, a cap included, and what belongs to another leads there", () => {
  expect(factOf("long-steep", "seats")?.scoredBy).toEqual([
    { title: "Warmth: Seats", href: "#measure-warmth-seats" },
    { title: "Leaves: Rule or many seats", href: "#measure-leaves-rule" },
  ]);
  expect(factOf("long-steep", "price_scope")?.scoredBy).toEqual([
    { title: "Warmth: Price of a pot", href: "#measure-warmth-price" },
  ]);
  expect(factOf("long-steep", "style")?.scoredBy).toEqual([]);
  expect(factOf("quick-cup", "saying")?.via).toEqual({
    name: "Long Steep",
    href: "/tea-houses/long-steep#fact-saying",
  });
});

describe("a measure of one member shows that member alone", () => {
  const hill = (line: string) =>
    view(HOUSE_ID, houseWith(line))
      .criteria.flatMap((criterion) => criterion.measures)
      .find((measure) => measure.id === "hill");
  test.each<[string, string, string, string]>([
    ["origins: { value: { hill: told }, sources: [own] }", "Only told", "known", "0.5 of 1"],
    ["origins: { value: { coast: told }, sources: [own] }", "No", "known", "0 of 1"],
    ["origins: { excludes: { hill: { sources: [own] } } }", "No", "known", "0 of 1"],
    [
      "origins: { includes: { coast: { level: seen, sources: [own] } } }",
      "unknown",
      "unknown",
      "0 to 1 of 1",
    ],
    [
      "origins: { includes: { hill: { level: seen, sources: [guide] }, coast: { level: seen, sources: [own] } } }",
      "Seen in the room",
      "told",
      "0 to 1 of 1",
    ],
  ])("%s", (line, value, status, earned) => {
    const measure = hill(line);
    expect(measure?.facts).toMatchObject([{ value, status }]);
    expect(measure?.earned).toBe(earned);
  });
});

test("tags are the first values of the facts that the category chose, at most four, none of the guide's alone", () => {
  const tags = (line: string, chosen: string) =>
    view(HOUSE_ID, {
      ...houseWith(line),
      [TEA]: replaceIn(TEA, "tags: [style, teas]", `tags: [${chosen}]`),
    }).row.tags.map(({ label, via }) => (via ? `${label} via` : label));
  const teas = "teas: { value: [sencha, gyokuro, black], sources: [own] }";
  expect(tags(teas, "teas")).toEqual(["Sencha", "Gyokuro"]);
  const more = "origins: { value: { hill: seen, valley: told }, sources: [own] }";
  const garden = "style: { value: garden, sources: [own] }";
  expect(tags(`${teas}\n  ${more}\n  ${garden}`, "teas, origins, style")).toEqual([
    "Sencha",
    "Gyokuro",
    "Hill",
    "Valley",
  ]);
  expect(tags("style: { value: garden, sources: [own] }", "style")).toEqual(["Outdoors"]);
  expect(tags("style: { value: counter, sources: [own] }", "style")).toEqual(["Counter"]);
  expect(tags("style: { one_of: [garden, counter], sources: [own] }", "style")).toEqual([]);
  expect(tags("style: { value: garden, sources: [guide] }", "style")).toEqual([]);
  expect(tags("style: { via: long-steep, value: garden, sources: [own] }", "style")).toEqual([
    "Outdoors via",
  ]);
  expect(tags("stove: { value: yes, sources: [own] }", "stove")).toEqual(["Stove"]);
  expect(tags("stove: { value: no, sources: [own] }", "stove")).toEqual([]);
});
