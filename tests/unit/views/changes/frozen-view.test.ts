import { describe, expect, test } from "vitest";
import { viewFrozen } from "#lib/views/changes/frozen-view.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const view = viewFrozen(OTHER_SITE, "tea-houses", "2026-01");
const rows = view.groups.flatMap((group) => group.rows);
const measures = (id: string) =>
  (rows.find((row) => row.id === id)?.criteria ?? []).flatMap((criterion) => criterion.measures);
const factOf = (id: string, fact: string) =>
  measures(id)
    .flatMap((measure) => measure.facts)
    .find((one) => one.id === fact);

test("everybody stands in a group, and no group is empty", () => {
  expect(view.groups.map((group) => [group.title, group.rows.map((row) => row.name)])).toEqual([
    ["The ranking", ["Quick Cup", "Long Steep"]],
    ["No recent sign of activity", ["Lost Lid", "Old Urn"]],
    ["Shut down", ["Cold Kettle"]],
  ]);
});

test("the page can be cited: day, digest, file and address", () => {
  expect(view).toMatchObject({
    id: "2026-01",
    asOf: "31 Jan 2026",
    meta: { title: "Tea houses: edition 2026-01", path: "/tea-houses/editions/2026-01" },
    citation:
      "Leaf and Line, Tea houses, edition 2026-01 (31 Jan 2026), https://leaf.example/tea-houses/editions/2026-01",
    file: "https://git.leaf.example/leaf/blob/main/content/tea-houses/editions/2026-01.yml",
    changes: "/tea-houses/changes",
    category: { title: "Tea houses", href: "/tea-houses" },
  });
  expect(view.digest).toMatch(/^8573388973264e65/);
});

test("each has the place, the score and the share it had, and leads to its page of today", () => {
  const [cup, steep, lost, , kettle] = rows;
  // 55 x 32,857 and 45 x 16,666; 55 x 35,000 and 45 x 100,000, on the scale 0 to 10.
  expect(cup).toMatchObject({
    name: "Quick Cup",
    rank: 1,
    proven: "2.6",
    possible: "6.4",
    lo: 25_571,
    hi: 64_250,
    known: 61,
    href: "/tea-houses/quick-cup",
    hasInterest: false,
  });
  expect(steep).toMatchObject({ rank: 2, proven: "1.9", possible: "4.6", hasInterest: true });
  expect(lost).toMatchObject({ rank: null, href: null, possible: "8.6" });
  expect(kettle).toMatchObject({ rank: null, href: "/tea-houses/cold-kettle" });
  expect(view.weights).toEqual([
    { id: "warmth", title: "Warmth: is it warm?", weight: 55 },
    { id: "leaves", title: "Leaves: what is poured", weight: 45 },
  ]);
});

describe("every measure stands with what it earned under the rubric of then", () => {
  test.each([
    ["long-steep", "stove", "0 to 2 of 2"],
    ["long-steep", "seats", "0.1 of 3"],
    ["long-steep", "freshness", "1 of 2"],
    ["long-steep", "hill", "0 of 1"],
    ["long-steep", "rule", "0 to 1 of 2"],
    ["quick-cup", "stove", "0 of 2"],
    ["quick-cup", "price", "does not apply"],
    ["quick-cup", "kinds", "0 to 3 of 3"],
  ])("%s, %s: %s", (id, measure, earned) => {
    expect(measures(id).find((one) => one.id === measure)?.earned).toBe(earned);
  });
});

describe("every fact stands as it did, with its reason", () => {
  test.each<[string, string, string, string | null]>([
    ["quick-cup", "seats", "4 or 6", "Sources disagree."],
    [
      "quick-cup",
      "stove",
      "not found by us",
      "Looked at its page and its menu. Looked on 20 Jan 2026.",
    ],
    ["quick-cup", "origins", "unknown", "Asked the paper. Looked on 20 Jan 2026."],
    ["quick-cup", "pot_price", "does not apply", "It sells by the cup."],
    ["quick-cup", "teas", "Black", "Said by the published guide alone, which earns nothing."],
    ["quick-cup", "patience_rule", "Spoken or written", null],
    ["long-steep", "stove", "not looked for yet", null],
    ["long-steep", "pot_price", "$60 to $90", null],
    ["long-steep", "origins", "Coast (only told)", null],
  ])("%s, %s: %s", (id, fact, value, reason) => {
    expect(factOf(id, fact)).toMatchObject({ value, reason });
  });

  test("with the day it held for, its conditions and its sources", () => {
    expect(factOf("long-steep", "teas")).toMatchObject({
      title: "Teas",
      value: "Sencha and Black, perhaps more",
      conditions: ["Black: if the weather is cold"],
      date: "20 Jan 2026",
      sources: [
        { label: "Its own page", url: "https://long-steep.example/tea" },
        { label: "The paper", url: "https://paper.example/long-steep" },
      ],
    });
    expect(factOf("long-steep", "seats")).toMatchObject({
      date: "1 Jun 2025",
      sources: [
        { label: "The plan", url: null },
        { label: "The paper", url: "https://paper.example/long-steep" },
      ],
    });
    expect(factOf("quick-cup", "patience_rule")).toMatchObject({ date: null, conditions: [] });
  });

  test("a measure that takes the better of two facts, or is capped, shows both", () => {
    const ids = (measure: string) =>
      measures("long-steep")
        .find((one) => one.id === measure)
        ?.facts.map((fact) => fact.id);
    expect(ids("rule")).toEqual(["patience_rule", "seats"]);
    expect(ids("price")).toEqual(["pot_price", "price_scope"]);
  });
});

test("where old facts count as unknown, an old one says so", () => {
  const compiled = structuredClone(OTHER_SITE);
  const edition = compiled.catalog.categories[0]?.editions[0];
  if (!edition) throw new Error("the fixture has an edition");
  edition.data = { ...edition.data, when_old: "unknown", shelf_life: 6 };
  const reasonOf = (fact: string) =>
    viewFrozen(compiled, "tea-houses", "2026-01")
      .groups.flatMap((group) => group.rows)
      .find((row) => row.id === "long-steep")
      ?.criteria.flatMap((criterion) => criterion.measures.flatMap((measure) => measure.facts))
      .find((one) => one.id === fact)?.reason;
  // Seats were counted on 1 June 2025; the copy that tells of origins was made on 20 January 2026.
  expect(reasonOf("seats")).toBe("Old on that day, which counts as unknown.");
  expect(reasonOf("origins")).toBeNull();
});

test("what does not exist has no page", () => {
  expect(() => viewFrozen(OTHER_SITE, "tea-houses", "2026-02")).toThrow(/no frozen edition/);
  expect(() => viewFrozen(OTHER_SITE, "inns", "2026-01")).toThrow(/no category "inns"/);
});
