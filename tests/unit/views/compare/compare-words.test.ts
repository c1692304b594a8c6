import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewCompare } from "#lib/views/compare/compare-view.ts";
import { wordFacts } from "#lib/views/compare/compare-words.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const compiled = OTHER_SITE;
const compare = (query: string, category = "tea-houses") =>
  viewCompare(compiled, category, new URLSearchParams(query));

describe("what a comparison comes to", () => {
  test("of two ranked", () => {
    expect(compare("p=quick-cup&p=long-steep").sentences).toEqual([
      "Long Steep is ahead of Quick Cup by 6.2 points on public evidence.",
      "Long Steep shows the most on warmth and leaves.",
      // Its possible score of 5.2 is below 7.9.
      "Nothing unknown could put another of them before Long Steep.",
    ]);
  });

  test("of one that has no score, and one of whom too little is known", () => {
    const { question, sentences } = compare("p=long-steep&p=old-urn&p=shy-pot");
    expect(question).toBe("Long Steep, Old Urn or Shy Pot?");
    expect(sentences).toEqual([
      "Long Steep is ahead of Shy Pot by 6.4 points on public evidence.",
      "Long Steep shows the most on warmth and leaves.",
      "Old Urn has no score here. Last sign of activity: Mar 2020.",
      "Too little is known about Shy Pot to say how high the score could be.",
    ]);
  });

  test("of two that are level, with one ahead and with one behind", () => {
    const tied = compare("p=north-wind&p=south-wind", "kite-schools");
    expect(tied.sentences).toEqual([
      "North Wind and South Wind are tied on public evidence.",
      "Nothing unknown could put another of them before North Wind.",
    ]);
    const three = compare("p=north-wind&p=south-wind&p=east-wind", "kite-schools");
    expect(three.sentences[0]).toBe(
      "East Wind is ahead of North Wind by 1.3 points on public evidence; South Wind follows, 1.3 points behind.",
    );
    expect(three.sentences[1]).toBe("East Wind shows the most on lift.");
  });
});

describe("why they stand in this order", () => {
  test("a pair for each two neighbours, with bars that add to the sum", () => {
    const { order } = compare("p=north-wind&p=south-wind&p=east-wind", "kite-schools");
    expect(order.map(({ above, below, isTied, sum }) => [above, below, isTied, sum])).toEqual([
      ["East Wind", "North Wind", false, "+1.25"],
      ["North Wind", "South Wind", true, "0.00"],
    ]);
    for (const { bars, sum } of order) {
      const total = bars.reduce((all, { hundredths }) => all + hundredths, 0);
      expect(total).toBe(Math.round(100 * Number(sum)));
    }
    expect(order[1]).toMatchObject({
      lead: "North Wind and South Wind are tied",
      detail: "They are exactly level.",
    });
    expect(order[0]?.lead).toBe("Solid lead over North Wind: 1.3 points");
  });

  test("whoever has no score in lists stands in no pair", () => {
    expect(compare("p=long-steep&p=old-urn&p=cold-kettle").order).toEqual([]);
  });
});

test("the better proven value is marked, and a fact that earns nothing marks nobody", () => {
  const { differing, someKnown } = compare("p=quick-cup&p=long-steep");
  const marks = (id: string) =>
    [...differing, ...someKnown].find((fact) => fact.id === id)?.cells.map(({ isBest }) => isBest);
  expect(marks("seats")).toEqual([false, true]);
  expect(marks("stove")).toEqual([false, true]);
  expect(marks("style")).toEqual([false, false]);
  // One without a score is in no contest: neither marked, nor beaten.
  const apart = compare("p=long-steep&p=old-urn");
  const cells = [...apart.differing, ...apart.someKnown].flatMap((fact) => fact.cells);
  expect(cells.some(({ isBest }) => isBest)).toBe(false);
});

test("for whom each is, by the first sentence, and what happened", () => {
  const { suits } = compare("p=long-steep&p=quick-cup");
  expect(suits[0]).toEqual({
    best: [["People who like a stove."]],
    thinkTwice: [["You want a cellar."]],
    incidents: ["May 2024: A spill"],
  });
  expect(suits[1]?.incidents).toEqual([]);
});

test("folded facts are counted and the first are named", () => {
  expect(wordFacts(["A"])).toBe("one fact: A");
  expect(wordFacts(["A", "B", "C", "D", "E", "F"])).toBe("six facts: A, B, C, D and 2 more");
});

test("facts stand in their part in declared order", () => {
  const { differing, further, someKnown, alike, allUnknown } = compare("p=quick-cup&p=long-steep");
  const ids = (facts: readonly { id: string }[]) => facts.map((fact) => fact.id);
  expect(ids(differing)).toEqual(["newest_pot", "style", "seats", "pot_price", "stove"]);
  // No score, filter or first question rests on these.
  expect(ids(further)).toEqual(["cups_poured", "tastings_since_2025", "newest_tasting"]);
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

test("scores stand criterion by criterion and in all, at the weights chosen, the most proven marked", () => {
  const { scores, list, meta, choices } = compare("p=quick-cup&p=long-steep&w.warmth=0");
  expect(scores.map(({ title, weight, href }) => [title, weight, href])).toEqual([
    ["Warmth", 0, "/tea-houses/methodology#criterion-warmth"],
    ["Leaves", 100, "/tea-houses/methodology#criterion-leaves"],
    ["All, weighted", null, null],
  ]);
  expect(scores[1]?.cells.map((cell) => [cell?.score.proven, cell?.isBest])).toEqual([
    ["1.4", false],
    ["6.9", true],
  ]);
  // Only leaves count.
  expect(scores[2]?.cells.map((cell) => cell?.score.proven)).toEqual(["1.4", "6.9"]);
  expect(list).toBe("/tea-houses?w.warmth=0");
  expect(meta.title).toBe("Quick Cup and Long Steep compared");
  expect(choices.map((one) => one.id)).toHaveLength(5);
  const level = compare("p=north-wind&p=south-wind", "kite-schools").scores;
  expect(level.flatMap(({ cells }) => cells.map((cell) => cell?.isBest))).not.toContain(true);
  expect(compare("p=long-steep&p=old-urn").scores.map(({ cells }) => cells[1])).toEqual([
    null,
    null,
    null,
  ]);
});

test("nobody named: the page asks for some", () => {
  const { meta, question, rows, scores } = compare("");
  expect([meta.title, question, rows]).toEqual(["Compare tea houses", "", []]);
  expect(scores.map((one) => one.weight)).toEqual([60, 40, null]);
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
