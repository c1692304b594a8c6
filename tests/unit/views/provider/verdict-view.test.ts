import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { listContents } from "#lib/views/provider/contents-view.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const TEA = "tea-houses/category.md";
const STEEP = "tea-houses/providers/long-steep.md";
const compiled = OTHER_SITE;
const pageOf = (id: string, category = "tea-houses", from = compiled) =>
  viewProvider(from, category, id);
const titles = (glance: readonly { title: string }[]) => glance.map(({ title }) => title);

test("the verdict answers what the list shows and what something costs; the rest stands below it", () => {
  const narrow = compileContent(
    contentWith({
      [TEA]: replaceIn(TEA, "columns: 2", "columns: 1").replace(
        "glance:\n",
        "glance:\n  - { title: Leaves, facts: [saying] }\n  - { title: From, facts: [origins] }\n",
      ),
    }),
  );
  const { first, rest } = pageOf("long-steep", "tea-houses", narrow).verdict;
  expect(titles(first)).toEqual(["Leaves", "From", "On the menu", "Tasted"]);
  expect(titles(rest)).toEqual(["House", "A pot"]);
});

test("each question stands in one of the two parts", () => {
  const { first, rest } = pageOf("long-steep").verdict;
  expect(titles([...first, ...rest])).toEqual(["House", "A pot", "On the menu", "Tasted"]);
});

test("the place, the part on old facts, and when all of it was checked", () => {
  expect(pageOf("long-steep").verdict).toMatchObject({
    place: "1st of 2",
    checked: "For the next edition, as of 30 Jun 2026; newest evidence from 10 Jun 2026.",
  });
  expect(pageOf("north-wind", "kite-schools").verdict.place).toBe("2= of 3");
  expect(pageOf("shy-pot").verdict.place).toBe("");
  expect(pageOf("long-steep").verdict.old).toBe(0);
  const aged = replaceIn(
    STEEP,
    "stove: { value: yes, sources: [own] }",
    "stove: { value: yes, sources: [own], as_of: 2022-01 }",
  );
  const { verdict, row } = pageOf(
    "long-steep",
    "tea-houses",
    compileContent(contentWith({ [STEEP]: aged })),
  );
  // Two of eight points of a criterion that weighs 60 of 100.
  expect(verdict.old).toBe(15_000);
  expect(verdict.old).toBeLessThan(row.lo);
});

test("who stands above and below, and the whole list", () => {
  const { above, below, all } = pageOf("quick-cup").neighbours;
  expect(above).toEqual({ place: "1st", name: "Long Steep", href: "/tea-houses/long-steep" });
  expect(below).toBeNull();
  expect(all).toEqual({ label: "All 5 tea houses", href: "/tea-houses" });
  expect(pageOf("cold-kettle").neighbours).toMatchObject({ above: null, below: null });
  expect(pageOf("north-wind", "kite-schools").neighbours.below?.place).toBe("2=");
});

test("the points that are open, with how much of the most hangs on each", () => {
  const { facts, more, open } = pageOf("quick-cup").open;
  expect(facts.map(({ id, worth, href }) => [id, worth, href])).toEqual([
    ["teas", "+1.7", "#fact-teas"],
    ["origins", "+1.1", "#fact-origins"],
    ["patience_rule", "+0.6", "#fact-patience_rule"],
    ["seats", "+0.1", "#fact-seats"],
  ]);
  expect(facts[0]?.share).toBe(100);
  expect(facts[1]?.share).toBeLessThan(100);
  expect([more, open]).toEqual([0, "3.6"]);
  expect(facts[0]?.outlook).toBe("at best its place stays");
  expect(pageOf("shy-pot").open.facts[0]?.outlook).toBeNull();
});

test("the contents name only parts that are there, each with its figure", () => {
  const items = listContents(pageOf("long-steep"));
  expect(items.map(({ href, figure }) => `${href} ${figure}`.trim())).toEqual([
    "#verdict 7.9 of 10",
    "#for",
    "#extent 2 of 5",
    "#price",
    "#timeline 72 or more",
    "#score 7.9",
    "#change +0.8",
    "#ask 3",
    "#guides 1 pick",
    "#corrections 1",
    "#facts 16 of 17",
    "#sources 6",
    "#interests",
  ]);
  const gone = listContents(pageOf("cold-kettle")).map(({ href }) => href);
  expect(gone).toContain("#instead");
  expect(gone).not.toContain("#verdict");
  expect(gone).not.toContain("#ask");
});

test("facts and sources by group, with how many of each are known", () => {
  const { factGroups, counts, sourceGroups } = pageOf("quick-cup");
  expect(factGroups.map(({ title, count }) => [title, count])).toEqual([
    ["Room", "5 known, 1 open"],
    ["Price", "1 known, 3 open"],
    ["Leaves", "1 known, 3 open"],
    ["Tastings", "3 known"],
  ]);
  expect(counts.facts).toBe("10 of 17");
  expect(
    sourceGroups.map(({ title, sources }) => [title, ...sources.map(({ number }) => number)]),
  ).toEqual([
    ["Its own pages", 1],
    ["Third parties", 2, 3],
    ["The published guide", 4, 5],
  ]);
});
