import { describe, expect, test } from "vitest";
import { findClaimDate, isOld } from "#lib/domain/fact-age.ts";
import { makeCatalog, type ScoredProvider } from "#lib/ranking/catalog.ts";
import { makeDecisionTable } from "#lib/ranking/decision-table.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { HOUSE_ID, houseWith } from "#tests/fixtures/house.ts";

const TEA = "tea-houses/category.md";
const CUP = "tea-houses/providers/quick-cup.md";

function scoreTea(changes: Record<string, string>) {
  const [tea] = makeCatalog(contentWith(changes)).categories;
  if (!tea) throw new Error("the fixture has tea houses");
  return tea;
}

function houseOf(changes: Record<string, string>): ScoredProvider {
  const house = scoreTea(changes).providers.find((one) => one.id === HOUSE_ID);
  if (!house) throw new Error("the fixture has the house");
  return house;
}

describe("who is ranked, as the category's data says", () => {
  const cupGroup = (from: string, to: string, file = TEA) =>
    scoreTea({ [file]: replaceIn(file, from, to) }).providers.find((one) => one.id === "quick-cup")
      ?.group;
  test.each<[string, string, string]>([
    // Quick Cup's newest pot is of February 2025, 64 % is known.
    ["within_months: 24", "within_months: 17", "ranked"],
    ["within_months: 24", "within_months: 16", "not-shown-trading"],
    ["within_months: 24", "within_months: 15", "not-shown-trading"],
    ["at_least: 40", "at_least: 64", "ranked"],
    ["at_least: 40", "at_least: 65", "too-little-published"],
    ["known_in: [warmth]", "known_in: [warmth, leaves]", "ranked"],
    ["closed: { fact: shut_on }", "closed: { fact: newest_pot }", "closed"],
  ])("%s -> %s: %s", (from, to, group) => expect(cupGroup(from, to)).toBe(group));

  test("nothing known in a criterion that must be known is too little", () => {
    const leaves = replaceIn(
      CUP,
      "  patience_rule: { at_least: spoken, sources: [paper] }\n",
      "",
    ).replace(
      "origins: { unknown: Asked the paper., looked: 2026-06-20, sources: [paper] }",
      "origins: { unknown: Asked the paper., looked: 2026-06-20, sources: [paper, own] }",
    );
    const group = (known: string) =>
      scoreTea({
        [CUP]: leaves.replace(
          "  seats: { disputed: [{ value: 4, sources: [own] }, { value: 6, as_of: 2026-01, sources: [paper] }] }",
          "  seats: { at_most: 40, sources: [own, paper] }",
        ),
        [TEA]: replaceIn(TEA, "known_in: [warmth]", `known_in: [${known}]`).replace(
          "at_least: 40",
          "at_least: 0",
        ),
      }).providers.find((one) => one.id === "quick-cup")?.group;
    expect(group("warmth")).toBe("ranked");
    // At most 40 seats leaves the rule open as before, so in leaves nothing at all is known.
    expect(group("leaves")).toBe("too-little-published");
  });
});

describe("a place is firm or provisional, as the category's data says", () => {
  const placeOf = (from: string, to: string) => {
    const cup = scoreTea({ [TEA]: replaceIn(TEA, from, to) }).providers.find(
      (one) => one.id === "quick-cup",
    );
    return [cup?.group, cup?.provisional, cup?.standing !== null];
  };
  const FIRM = "firm: { known_share: { at_least: 70 }, known_in: [leaves] }";
  test.each<[string, string, boolean]>([
    // 64 % is known, and something in leaves.
    [FIRM, "firm: { known_share: { at_least: 65 } }", true],
    [FIRM, "firm: { known_share: { at_least: 64 } }", false],
    [FIRM, "firm: { known_in: [leaves] }", false],
    [FIRM, "firm: {}", false],
  ])("%s -> %s: provisional %s", (from, to, provisional) =>
    expect(placeOf(from, to)).toEqual(["ranked", provisional, true]),
  );

  test("without a rule every place is firm, and only places are provisional", () => {
    const kites = makeCatalog(contentWith({})).categories[1];
    expect(kites?.providers.map((one) => one.provisional)).toEqual([false, false, false, false]);
    const tea = scoreTea({});
    expect(tea.providers.filter((one) => one.provisional).map((one) => one.id)).toEqual([
      "quick-cup",
    ]);
  });
});

describe("the day a claim holds for", () => {
  const COPY = "basis: official, read: 2026-06-20";
  test.each<[string, string | null]>([
    ["seats: { value: 4, sources: [own], as_of: 2024-05 }", "2024-05"],
    ["seats: { value: 4, sources: [own] }", "2023-02-01"],
    ["seats: { value: 4, sources: [paper] }", null],
    ["seats: { value: 4, sources: [paper, own] }", "2023-02-01"],
    [
      "teas: { includes: { black: { sources: [own], as_of: 2025-01 }, green: { sources: [own], as_of: 2024-01 } } }",
      "2025-01",
    ],
    ["teas: { includes: { black: { sources: [own] } } }", "2023-02-01"],
    ["teas: { value: [black], sources: [own] }", "2023-02-01"],
  ])("%s: %s", (line, day) => {
    const [[file = "", text = ""] = []] = Object.entries(houseWith(line));
    const house = houseOf({
      [file]: text.replace(COPY, `${COPY}, published: 2022-05, copy_date: 2023-02-01`),
    });
    const fact = house.facts[line.split(":")[0] ?? ""];
    expect(fact?.state === "claimed" && findClaimDate(fact, house.data.sources)).toBe(day);
  });

  test("without a copy it is the day of publication, of several sources the newest", () => {
    const [[file = "", text = ""] = []] = Object.entries(
      houseWith("seats: { value: 4, sources: [own, paper] }"),
    );
    const house = houseOf({
      [file]: text
        .replace(COPY, `${COPY}, published: 2022-05`)
        .replace(
          "basis: third-party, read: 2026-06-20",
          "basis: third-party, read: 2026-06-20, published: '2021'",
        ),
    });
    const fact = house.facts.seats;
    expect(fact?.state === "claimed" && findClaimDate(fact, house.data.sources)).toBe("2022-05");
  });
});

describe("a fact is old once it is past its shelf life, of its own or the category's", () => {
  test.each<[string, string, boolean]>([
    ["seats: { value: 4, sources: [own], as_of: 2024-06-30 }", "24", false],
    ["seats: { value: 4, sources: [own], as_of: 2024-06-29 }", "24", true],
    ["seats: { value: 4, sources: [own], as_of: 2024-06 }", "24", false],
    ["seats: { value: 4, sources: [own], as_of: 2024-05 }", "24", true],
    ["seats: { value: 4, sources: [own], as_of: 1999-05 }", "none", false],
    ["seats: { value: 4, sources: [own] }", "1", false],
    ["newest_pot: { value: 2020-03, sources: [own] }", "1", false],
    ["saying: { value: Hot., sources: [own], as_of: 2020-01 }", "24", true],
    ["stove: { value: yes, sources: [own], as_of: 2020-01 }", "24", true],
    ["style: { value: cellar, sources: [own], as_of: 2020-01 }", "24", true],
    ["teas: { value: [black], sources: [own], as_of: 2020-01 }", "24", true],
    ["grams: { value: { black: 3 }, sources: [own], as_of: 2020-01 }", "24", true],
  ])("%s at %s months: %s", (line, months, old) => {
    const id = line.split(":")[0] ?? "";
    const tea = scoreTea({
      ...(id === "newest_pot" ? {} : houseWith(line)),
      [TEA]: replaceIn(TEA, "shelf_life: 24", `shelf_life: ${months}`),
    });
    const house = tea.providers.find((one) => one.id === HOUSE_ID);
    const fact = house?.facts[id];
    expect(house && fact && isOld(id, fact, house.data.sources, tea.data)).toBe(old);
  });

  test("a fact's own life wins", () => {
    const line = "seats: { value: 4, sources: [own], as_of: 2025-12-31 }";
    const old = (life: string) => {
      const tea = scoreTea({
        ...houseWith(line),
        [TEA]: replaceIn(
          TEA,
          "seats: { type: number,",
          `seats: { type: number, shelf_life: ${life},`,
        ),
      });
      const house = tea.providers.find((one) => one.id === HOUSE_ID);
      return house?.facts.seats && isOld("seats", house.facts.seats, house.data.sources, tea.data);
    };
    expect([old("5"), old("6"), old("none")]).toEqual([true, false, false]);
  });
});

test("what goes to the browser has the facts that filters and needs ask for, without their evidence", () => {
  const table = makeDecisionTable(scoreTea({}));
  expect(Object.keys(table.data.facts)).toEqual([
    "newest_pot",
    "style",
    "seats",
    "pot_price",
    "stove",
    "teas",
    "origins",
    "grams",
    "saying",
  ]);
  const text = JSON.stringify(table);
  for (const word of [
    "https://",
    "Looked at its page",
    "Asked the paper",
    "It sells by the cup",
    "own",
  ])
    expect(text).not.toContain(`"${word}`);
  expect(text).toContain("the weather is cold");
  expect(table.former).toEqual({ "short-steep": "long-steep" });
  expect(table.providers.map(({ id, group, row }) => [id, group, row[0]?.lo])).toEqual([
    ["long-steep", "ranked", 84_661],
    ["quick-cup", "ranked", 18_571],
    ["cold-kettle", "closed", 0],
    ["old-urn", "not-shown-trading", 0],
    ["shy-pot", "too-little-published", 25_000],
  ]);
});
