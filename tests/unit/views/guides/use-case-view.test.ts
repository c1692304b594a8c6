import { expect, test } from "vitest";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { viewEdition } from "#lib/views/changes/edition-view.ts";
import { viewBuyingGuide } from "#lib/views/guides/buying-guide-view.ts";
import { viewCategoryQuestions } from "#lib/views/guides/question-view.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { viewGlossary } from "#lib/views/site/glossary-view.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { makeTermLinker } from "#lib/views/words/glossary-links.ts";
import { flattenText } from "#lib/views/words/rich-text.ts";
import { checkWith, replaceIn } from "#tests/fixtures/content-files.ts";

function compile(): CompiledCatalog {
  const { content } = checkWith({});
  if (!content) throw new Error("the fixture is broken");
  return { catalog: makeCatalog(content), html: {}, sampled: {}, problems: [] };
}
const compiled = compile();

test("every provider stands in one part of the matrix, with a cell for each requirement", () => {
  const { matrix, meta, heading } = viewUseCase(compiled, "tea-houses", "warm-seat");
  expect([heading, meta.title]).toEqual(["Warm rooms", "Warm tea houses with a seat"]);
  expect([...matrix.required, ...matrix.extra]).toEqual([
    { number: 1, title: "Stove", wanted: null },
    { number: 2, title: "Seats", wanted: "at least 5" },
    { number: 3, title: "Teas: Sencha or Style: Counter", wanted: null },
    { number: 4, title: "Teas", wanted: "Black" },
  ]);
  const read = matrix.groups.map(({ id, rows }) => [
    id,
    rows.map(({ name, note, cells }) => [name, note, cells.map(({ look, text }) => [look, text])]),
  ]);
  const open = ["open", ""];
  expect(read).toEqual([
    [
      "meets",
      [
        [
          "Long Steep",
          null,
          [
            ["proven", "Yes"],
            ["proven", "30"],
            ["proven", "Yes; Garden"],
            ["proven", "Yes"],
          ],
        ],
      ],
    ],
    [
      "might",
      [
        ["Old Urn", "silent since 2020", [open, open, open, open]],
        ["Shy Pot", "too little published", [open, open, open, open]],
      ],
    ],
    [
      "fails",
      [
        [
          "Quick Cup",
          null,
          [
            ["failed", "Not found"],
            ["open", "4 or 6"],
            ["proven", "No, says the 2025 guide alone; Counter"],
            ["open", "Yes, says the 2025 guide alone"],
          ],
        ],
        ["Cold Kettle", "closed in 2023", [open, open, open, open]],
      ],
    ],
  ]);
});

test("whoever an interest is declared in is marked once: side by side, else in the matrix", () => {
  const marked = (path: string, business?: string) => {
    const changes = business === undefined ? {} : { [path]: replaceIn(path, "must:\n", business) };
    const { content } = checkWith(changes);
    if (!content) throw new Error("the fixture is broken");
    const all = { ...compiled, catalog: makeCatalog(content) };
    const { picks, matrix } = viewUseCase(all, "tea-houses", "warm-seat");
    const idsOf = (list: readonly { id: string; hasInterest: boolean }[]) =>
      list.flatMap(({ id, hasInterest }) => (hasInterest ? [id] : []));
    return [idsOf(picks.picks), idsOf(matrix.groups.flatMap((group) => group.rows))];
  };
  const path = "tea-houses/use-cases/warm-seat.md";
  expect(marked(path)).toEqual([["long-steep"], []]);
  // Its garden rules Long Steep out, so that others stand side by side.
  expect(marked(path, "must:\n  - { fact: style, is: counter }\n")).toEqual([[], ["long-steep"]]);
});

test("a condition of a member is told in full where it matters", () => {
  const path = "tea-houses/use-cases/warm-seat.md";
  const { content } = checkWith({ [path]: replaceIn(path, "includes: sencha", "includes: black") });
  if (!content) throw new Error("the fixture is broken");
  const view = viewUseCase(
    { ...compiled, catalog: makeCatalog(content) },
    "tea-houses",
    "warm-seat",
  );
  expect(flattenText(view.answer)).toContain("Long Steep (on a condition) is the only tea house");
  const [best] = view.matrix.groups[0]?.rows ?? [];
  expect(best?.cells[2]).toMatchObject({
    text: "Yes; Garden",
    condition: "if the weather is cold",
  });
});

test("those who fit best stand side by side in what readers ask first", () => {
  const { picks } = viewUseCase(compiled, "tea-houses", "warm-seat");
  expect(
    picks.picks.map(({ name, standing, fit, isProven }) => [name, standing, fit, isProven]),
  ).toEqual([
    [
      "Long Steep",
      "Place 1 · 7.8 of 10 · 92 % verified",
      "Meets every requirement, 1 of 1 extras",
      true,
    ],
    ["Old Urn", "No place", "0 of 3 requirements proven, 0 of 1 extras: ask first", false],
  ]);
  expect(
    picks.rows.map(({ title, glances }) => [title, glances.map(({ title }) => title)]),
  ).toEqual(["House", "A pot", "On the menu", "Tasted"].map((title) => [title, [title, title]]));
});

test("what to send is what those who could meet everything leave open", () => {
  const { questions } = viewUseCase(compiled, "tea-houses", "warm-seat");
  expect(questions.questions[0]).toEqual({
    label: "Stove",
    ask: "Is there a stove?",
    open: ["Old Urn", "Shy Pot"],
  });
  expect(questions.text).toBe(
    "1. Is there a stove?\n2. How many seats are there?\n3. Which teas are poured?",
  );
});

test("the guide's picks stand beside what the facts say", () => {
  const { published } = viewUseCase(compiled, "tea-houses", "warm-seat");
  expect(published?.picks).toEqual([
    {
      name: "Quick Cup",
      href: "/tea-houses/quick-cup",
      verdict: "which is ruled out here",
    },
    { name: "Nobody's Room", href: null, verdict: "which has no page here" },
  ]);
});

test("a question is answered from the facts", () => {
  const [question] =
    viewCategoryQuestions(compiled, "tea-houses").parts[0]?.groups[0]?.questions ?? [];
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
