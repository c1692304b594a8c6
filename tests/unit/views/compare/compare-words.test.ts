import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewCompare } from "#lib/views/compare/compare-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const compiled = compileContent(contentWith({}));
const compare = (query: string, category = "tea-houses") =>
  viewCompare(compiled, category, new URLSearchParams(query));

describe("what a comparison comes to", () => {
  test("of two ranked", () => {
    expect(compare("p=quick-cup&p=long-steep").sentences.slice(0, 3)).toEqual([
      "By proven score Long Steep (7.9, 1st of 2) is ahead of Quick Cup (1.7, 2nd of 2).",
      "Long Steep is proven at least as good as Quick Cup on every criterion.",
      // Its possible score of 5.2 is below 7.9.
      "Nothing unknown could put another of them before Long Steep.",
    ]);
  });

  test("of one that could still pass, and one of whom too little is known", () => {
    const { sentences } = compare("p=long-steep&p=old-urn&p=shy-pot");
    expect(sentences[0]).toBe(
      "By proven score Long Steep (7.9, 1st of 2) is ahead of Shy Pot (1.5, no rank).",
    );
    // Old Urn shows no recent sign of activity: its score is in no list.
    expect(sentences[2]).toBe(
      "Too little is known about Shy Pot to say how high the score could be.",
    );
  });

  test("of equals nobody is ahead on any criterion", () => {
    const { sentences } = compare("p=north-wind&p=south-wind", "kite-schools");
    expect(sentences.join(" ")).not.toContain("at least as good");
    expect(sentences.at(-1)).toBe(
      "What is known differs in no facts and is the same in two facts. In no facts only some are known, in no facts nobody is.",
    );
    const east = compare("p=north-wind&p=east-wind", "kite-schools").sentences.at(-1);
    expect(east).toMatch(/^What is known differs in one fact and is the same in one fact\./);
  });
});

test("facts stand in their part in declared order", () => {
  const { differing, someKnown, alike, allUnknown } = compare("p=quick-cup&p=long-steep");
  const ids = (facts: readonly { id: string }[]) => facts.map((fact) => fact.id);
  expect(ids(differing)).toEqual([
    ...["newest_pot", "style", "seats", "pot_price", "stove"],
    ...["cups_poured", "tastings_since_2025", "newest_tasting"],
  ]);
  expect(ids(someKnown)).toEqual([
    ...["price_scope", "teas", "origins", "grams"],
    ...["on_a_menu", "dearest_seat"],
  ]);
  expect(ids(alike)).toEqual(["saying", "patience_rule"]);
  expect(ids(allUnknown)).toEqual(["shut_on"]);
  expect(differing[1]?.cells.map(({ fact, href }) => [fact?.value, href])).toEqual([
    ["Counter", "/tea-houses/quick-cup#fact-style"],
    ["Garden", "/tea-houses/long-steep#fact-style"],
  ]);
});

test("criteria stand with a bar for each, at the weights chosen", () => {
  const { criteria, list, meta, choices } = compare("p=quick-cup&p=long-steep&w.warmth=0");
  expect(criteria.map(({ title, weight, href }) => [title, weight, href])).toEqual([
    ["Warmth: is it warm?", 0, "/tea-houses/methodology#criterion-warmth"],
    ["Leaves: what is poured", 100, "/tea-houses/methodology#criterion-leaves"],
  ]);
  expect(criteria[1]?.cells.map((bar) => bar?.score.proven)).toEqual(["1.4", "6.9"]);
  expect(list).toBe("/tea-houses?w.warmth=0");
  expect(meta.title).toBe("Quick Cup and Long Steep compared");
  expect(choices.map((one) => one.id)).toHaveLength(5);
});

test("nobody named: the page asks for some", () => {
  const { meta, rows, criteria } = compare("");
  expect([meta.title, rows]).toEqual(["Compare tea houses", []]);
  expect(criteria.map((one) => one.weight)).toEqual([60, 40]);
});

test("two more than fit are counted", () => {
  const more = contentWith({
    "tea-houses/providers/new-leaf.md": replaceIn(
      "tea-houses/providers/shy-pot.md",
      "name: Shy Pot",
      "name: New Leaf",
    ),
  });
  const all = "long-steep quick-cup cold-kettle old-urn shy-pot new-leaf".split(" ");
  const query = new URLSearchParams(all.map((id) => ["p", id]));
  const view = viewCompare(compileContent(more), "tea-houses", query);
  expect(view.notices).toEqual(["Only the first 4 are shown; 2 more were named."]);
});
