import { expect, test } from "vitest";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { type CompareView, viewCompare } from "#lib/views/compare/compare-view.ts";
import type { ComparedFact } from "#lib/views/compare/compared-facts.ts";
import { scoreFixture } from "#tests/fixtures/choice.ts";
import { checkWith } from "#tests/fixtures/content-files.ts";

const { content } = checkWith({});
if (!content) throw new Error("the fixture is broken");
const compiled: CompiledCatalog = {
  catalog: { ...content, categories: scoreFixture() },
  html: {},
  sampled: {},
  problems: [],
};

function compare(query: string): CompareView {
  return viewCompare(compiled, "tea-houses", new URLSearchParams(query));
}

function idsOf(facts: readonly ComparedFact[]): string[] {
  return facts.map((fact) => fact.id);
}

test("those named stand in the order named, each once, and strangers are set aside by name", () => {
  const view = compare("p=quick-cup&p=nobody&p=short-steep&p=quick-cup");
  expect(view.rows.map((row) => row.id)).toEqual(["quick-cup", "long-steep"]);
  expect(view.notices).toEqual(["“p=nobody” was set aside: there is no such tea house here."]);
  expect(view.meta).toMatchObject({
    index: false,
    path: "/tea-houses/compare?p=quick-cup&p=long-steep",
  });
});

test("every fact stands in exactly one part", () => {
  const { differing, further, someKnown, alike, allUnknown } = compare("p=quick-cup&p=long-steep");
  const all = [differing, further, someKnown, alike, allUnknown].flatMap(idsOf);
  const declared = Object.keys(compiled.catalog.categories[0]?.data.facts ?? {});
  expect(all.toSorted()).toEqual(declared.toSorted());
  expect(idsOf(differing)).toContain("style");
  expect(idsOf(someKnown)).toContain("origins");
  expect(idsOf(allUnknown)).toContain("shut_on");
});

test("the verdict comes from scores", () => {
  const { question, sentences } = compare("p=quick-cup&p=long-steep");
  expect(question).toBe("Quick Cup or Long Steep?");
  expect(sentences[0]).toMatch(
    /^Long Steep is ahead of Quick Cup by [\d.]+ points on public evidence\.$/,
  );
  expect(sentences[1]).toMatch(/^Long Steep shows the most on /);
  expect(compare("p=quick-cup").sentences).toEqual([]);
  expect(compare("p=quick-cup").question).toBe("Quick Cup");
});

test("of whom too little is published it is not said how high they could stand", () => {
  expect(compare("p=shy-pot&p=long-steep").sentences.join(" ")).toContain(
    "Too little is known about Shy Pot to say how high the score could be.",
  );
});

test("links add and remove, and keep the reader's weights", () => {
  const view = compare("p=quick-cup&p=long-steep&w.warmth=9");
  expect(view.removals).toEqual([
    "/tea-houses/compare?w.warmth=9&p=long-steep",
    "/tea-houses/compare?w.warmth=9&p=quick-cup",
  ]);
  expect(view.additions.map((one) => one.id)).toEqual(["cold-kettle", "old-urn", "shy-pot"]);
  expect(view.additions[0]?.href).toBe(
    "/tea-houses/compare?w.warmth=9&p=quick-cup&p=long-steep&p=cold-kettle",
  );
  expect(view.list).toBe("/tea-houses?w.warmth=9");
  expect(view.weights).toMatch(/Your weights differ from ours by [\d.]+ points of 100/);
});

test("of five the first four are shown, and it says so", () => {
  const five = compare("p=quick-cup&p=long-steep&p=cold-kettle&p=old-urn&p=shy-pot");
  expect(five.rows).toHaveLength(4);
  expect(five.additions).toEqual([]);
  expect(five.notices).toEqual(["Only the first 4 are shown; 1 more was named."]);
});

test("sources are numbered through, so that no two share an anchor", () => {
  const view = compare("p=quick-cup&p=long-steep");
  const sources = view.sources.flatMap((one) => one.sources);
  expect(sources.map((source) => source.number)).toEqual(sources.map((_, index) => index + 1));
  expect(new Set(sources.map((source) => source.anchor)).size).toBe(sources.length);
  const cited = [...view.differing, ...view.alike, ...view.someKnown]
    .flatMap((fact) => fact.cells)
    .flatMap((cell) => cell.fact?.sources ?? []);
  expect(cited.length).toBeGreaterThan(5);
  for (const link of cited)
    expect(sources.map((source) => `#${source.anchor}`)).toContain(link.href);
});
