import { expect, test } from "vitest";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { viewEdition } from "#lib/views/changes/edition-view.ts";
import { viewBuyingGuide } from "#lib/views/guides/buying-guide-view.ts";
import { viewCategoryQuestions } from "#lib/views/guides/question-view.ts";
import { viewUseCaseList } from "#lib/views/guides/use-case-list.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { viewGlossary } from "#lib/views/site/glossary-view.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { makeTermLinker } from "#lib/views/words/glossary-links.ts";
import { checkWith, replaceIn } from "#tests/fixtures/content-files.ts";

function compile(): CompiledCatalog {
  const { content } = checkWith({});
  if (!content) throw new Error("the fixture is broken");
  return { catalog: makeCatalog(content), html: {}, sampled: {}, problems: [] };
}
const compiled = compile();

test("the answer comes first, and every provider stands in a block with its reason", () => {
  const view = viewUseCase(compiled, "tea-houses", "warm-seat");
  expect(view.answer).toBe(
    "Of five tea houses, Long Steep meets every demand on the evidence. Three more might; something about them is still unknown.",
  );
  const blocks = Object.fromEntries(
    view.blocks.map((block) => [block.id, block.candidates.map((one) => one.name)]),
  );
  expect(blocks).toEqual({
    meets: ["Long Steep"],
    might: ["Cold Kettle", "Old Urn", "Shy Pot"],
    elsewhere: [],
    fails: ["Quick Cup"],
  });
  const [best] = view.blocks[0]?.candidates ?? [];
  expect(best).toMatchObject({
    place: "1st of 2 ranked",
    reason: "All demands are met.",
    ask: null,
    alsoOffers: ["Teas: Black"],
  });
  expect(best?.answers.map((answer) => answer.answer)).toEqual(["meets", "meets", "meets"]);
  const [open] = view.blocks[1]?.candidates ?? [];
  expect(open?.ask).toBe("Is there a stove?");
  const [failing] = view.blocks[3]?.candidates ?? [];
  expect(failing?.reason).toBe("Stove: yes (not found by us)");
});

test("when nobody meets it, it says so and names who comes nearest", () => {
  expect(viewUseCase(compiled, "tea-houses", "no-price").answer).toBe(
    "None of five tea houses is proven to meet every demand. Quick Cup comes nearest. Four might; something about them is still unknown.",
  );
});

test("a condition of a member is told wherever it matters", () => {
  const path = "tea-houses/use-cases/warm-seat.md";
  const { content } = checkWith({ [path]: replaceIn(path, "includes: sencha", "includes: black") });
  if (!content) throw new Error("the fixture is broken");
  const view = viewUseCase(
    { ...compiled, catalog: makeCatalog(content) },
    "tea-houses",
    "warm-seat",
  );
  expect(view.answer).toContain("Long Steep (on a condition) meets every demand");
  expect(view.blocks[0]?.candidates[0]?.conditions).toEqual(["Black: the weather is cold"]);
  expect(view.blocks[3]?.candidates[0]?.conditions).toEqual([]);
});

test("what is met through another provider says so", () => {
  const path = "tea-houses/use-cases/no-price.md";
  const { content } = checkWith({
    [path]: replaceIn(path, "  - { fact: seats, at_least: 5 }", "  - { fact: saying, known: yes }"),
  });
  if (!content) throw new Error("the fixture is broken");
  const view = viewUseCase(
    { ...compiled, catalog: makeCatalog(content) },
    "tea-houses",
    "no-price",
  );
  expect(view.blocks[0]?.candidates.map((one) => [one.name, one.reason])).toEqual([
    ["Quick Cup", "All demands are met. Through Long Steep: Saying."],
  ]);
});

test("the guide's picks stand beside what the facts say", () => {
  const { published } = viewUseCase(compiled, "tea-houses", "warm-seat");
  expect(published?.picks).toEqual([
    {
      name: "Quick Cup",
      href: "/tea-houses/quick-cup",
      verdict: "which does not meet the demands here, by what was found",
    },
    { name: "Nobody's Room", href: null, verdict: "which has no page here" },
  ]);
});

test("needs are listed in their order with who meets them", () => {
  expect(
    viewUseCaseList(compiled, "tea-houses").useCases.map(({ title, meets, might }) => [
      title,
      meets,
      might,
    ]),
  ).toEqual([
    ["A quick cup", [], 4],
    ["A warm seat", ["Long Steep"], 3],
  ]);
});

test("a question is answered from the facts", () => {
  const [question] = viewCategoryQuestions(compiled, "tea-houses").questions;
  expect(question?.list).toMatchObject({
    demands: ["Stove: yes"],
    fails: [{ name: "Quick Cup", href: "/tea-houses/quick-cup" }],
  });
  expect(question?.list?.meets.map((one) => one.name)).toEqual(["Long Steep"]);
  expect(question?.list?.might).toHaveLength(3);
});

test("the published order stands beside ours", () => {
  const { places } = viewEdition(compiled, "tea-houses", "2025-09");
  expect(places.map(({ place, name, ours }) => [place, name, ours])).toEqual([
    [1, "Quick Cup", "2nd"],
    [2, "Long Steep", "1st"],
    [3, "Nobody's Room", "no page here"],
  ]);
  expect(places[1]?.corrections.map((one) => one.topic)).toEqual(["Seats"]);
});

test("the first mention of a term is linked, in whole words and once", () => {
  const link = makeTermLinker(compiled.catalog.glossary);
  expect(link("Steeped in a teapot, a pot.")).toEqual([
    { text: "Steeped", href: "/glossary#term-steeping" },
    " in a teapot, a ",
    { text: "pot", href: "/glossary#term-pot" },
    ".",
  ]);
  expect(link("Another pot.")).toEqual(["Another pot."]);
  expect(viewGlossary(compiled).terms.map((term) => term.anchor)).toEqual([
    "term-pot",
    "term-steeping",
  ]);
});

test("a further form with a capital is a name, and matches as written", () => {
  const glossary = { terms: [{ term: "Language", also: ["Move", "languages"], text: "x" }] };
  expect(makeTermLinker(glossary)("We move languages.")).toEqual([
    "We move ",
    { text: "languages", href: "/glossary#term-language" },
    ".",
  ]);
  expect(makeTermLinker(glossary)("Written in Move.")).toEqual([
    "Written in ",
    { text: "Move", href: "/glossary#term-language" },
    ".",
  ]);
});

test("a buying guide leaves out what is empty; the sitemap has the new pages", () => {
  const guide = viewBuyingGuide(compiled, "tea-houses");
  expect(guide.heading).toBe("How to choose a tea house");
  expect(() => viewBuyingGuide(compiled, "kite-schools")).toThrow("has no advice");
  expect(guide.sections.map((section) => section.id)).toEqual([
    "checklist",
    "ask-for",
    "mistakes",
    "safety",
  ]);
  const addresses = listPages(compiled).map((page) => page.path);
  expect(addresses).toEqual(
    expect.arrayContaining([
      "/faq",
      "/glossary",
      "/tea-houses/for",
      "/tea-houses/for/warm-seat",
      "/tea-houses/buying-guide",
      "/tea-houses/faq",
      "/tea-houses/editions/2025-09",
    ]),
  );
  expect(addresses).not.toContain("/kite-schools/for");
});
