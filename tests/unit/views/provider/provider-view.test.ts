import { expect, test } from "vitest";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { viewMethodology } from "#lib/views/methodology/methodology-view.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { viewList } from "#lib/views/ranking/list-view.ts";
import { viewHome } from "#lib/views/site/home-view.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { viewSite } from "#lib/views/site/site-view.ts";
import { checkWith } from "#tests/fixtures/content-files.ts";

function compile(): CompiledCatalog {
  const { content } = checkWith({});
  if (!content) throw new Error("the fixture is broken");
  return { catalog: makeCatalog(content), html: {}, sampled: {}, problems: [] };
}
const compiled = compile();

test("every state of a fact has its own words", () => {
  const facts = (id: string) =>
    Object.fromEntries(
      viewProvider(compiled, "tea-houses", id).factGroups.flatMap((group) =>
        group.facts.map((fact) => [fact.id, `${fact.status}: ${fact.value}`]),
      ),
    );
  expect(facts("long-steep")).toMatchObject({
    style: "known: Garden",
    pot_price: "partly: $4 to $9",
    teas: "partly: Sencha and Black, perhaps more",
    patience_rule: "partly: Spoken or written",
    origins: "known: Hill and Coast (only told)",
    grams: "known: Sencha 1,200, Black 800",
    shut_on: "not-looked: not looked for yet",
  });
  expect(facts("quick-cup")).toMatchObject({
    seats: "disputed: 4 or 6",
    pot_price: "not-applicable: does not apply",
    stove: "not-found: not found by us",
    teas: "told: Black",
    origins: "unknown: unknown",
    saying: "via: Sit down.",
  });
});

test("conditions, old facts and explanations stand with the fact", () => {
  const view = viewProvider(compiled, "tea-houses", "long-steep");
  const fact = (id: string) =>
    view.factGroups.flatMap((group) => group.facts).find((one) => one.id === id);
  expect(fact("style")?.old).toBe(true);
  expect(fact("seats")?.old).toBe(false);
  expect(fact("seats")?.claims[0]?.method).toEqual({
    title: "Counting chairs",
    href: "/tea-houses/methodology#method-chair-count",
  });
  expect(fact("seats")?.history[0]?.value).toBe("20");
  expect(fact("teas")?.claims[0]?.members).toMatchObject([
    { title: "Sencha", date: "3 Feb 2026", condition: null, excluded: false },
    { title: "Black", condition: "the weather is cold", excluded: false },
    { title: "Oolong", excluded: true },
  ]);
  const cup = viewProvider(compiled, "tea-houses", "quick-cup");
  const saying = cup.factGroups.flatMap((group) => group.facts).find((one) => one.id === "saying");
  expect(saying?.explanation).toBe("Belongs to Long Steep; shown here and scored there.");
});

test("a sentence that facts carry has their sources, any other none", () => {
  const { why, thinkTwice } = viewProvider(compiled, "tea-houses", "long-steep");
  expect(thinkTwice).toEqual([
    {
      text: ["You want a cellar."],
      sources: [{ number: 1, label: "Long Steep", href: "#source-own" }],
    },
  ]);
  expect(why).toEqual([{ text: ["It is warm."], sources: [] }]);
});

test("the guide's place stands beside ours", () => {
  expect(viewProvider(compiled, "tea-houses", "long-steep").order).toMatchObject({
    href: "/tea-houses/editions/2025-09",
    place: "2nd",
    of: 3,
    published: "Sep 2025",
    ours: "1st",
  });
  expect(viewProvider(compiled, "tea-houses", "shy-pot").order).toBeNull();
});

test("a group without ranks says why, and too little published shows no possible score", () => {
  const { rows } = viewList(compiled, "tea-houses").list;
  const row = (id: string) => rows.find((one) => one.id === id);
  expect(row("cold-kettle")?.reason).toBe("Shut down 1 Mar 2023");
  expect(row("old-urn")?.reason).toBe("Last sign of activity: Mar 2020");
  expect(row("shy-pot")?.reason).toBe("15 % of what we ask is known");
  expect(row("shy-pot")?.possible).toBeNull();
  expect(row("shy-pot")?.standing).toBeNull();
  expect(row("long-steep")?.standing).toMatchObject({
    rank: 1,
    of: 2,
    couldPass: "cannot be overtaken at these weights",
    publishedPlace: "2nd of 3",
  });
});

test("the arithmetic is printed exactly and adds up", () => {
  const { arithmetic, row } = viewProvider(compiled, "tea-houses", "long-steep");
  const toMilli = (text: string): bigint => BigInt(text.replace(".", ""));
  const sum = arithmetic.total.rows.reduce(
    (total, line) => total + BigInt(line.factor) * toMilli(line.lo),
    0n,
  );
  expect(toMilli(arithmetic.total.sumLo)).toBe(sum);
  expect(row.proven).toBe("7.9");
  expect(arithmetic.total.lo).toBe("7.851");
});

test("all pages of the made-up site can be viewed", () => {
  expect(viewHome(compiled).charts.map((chart) => chart.rows.length)).toEqual([2, 3]);
  expect(viewSite(compiled).nav.map((item) => item.href)).toEqual([
    "/tea-houses",
    "/kite-schools",
    "/faq",
    "/methodology",
    "/about",
    "/contribute",
  ]);
  const { criteria, methods } = viewMethodology(compiled, "tea-houses");
  expect(criteria.map((criterion) => [criterion.id, criterion.points])).toEqual([
    ["warmth", 8],
    ["leaves", 7],
  ]);
  expect(methods[0]?.anchor).toBe("method-chair-count");
  expect(listPages(compiled).map((page) => page.path)).toContain("/kite-schools/north-wind");
});

test("what does not exist has no page", () => {
  expect(() => viewList(compiled, "nothing")).toThrow(/no category/);
  expect(() => viewProvider(compiled, "tea-houses", "nobody")).toThrow(/no provider/);
});
