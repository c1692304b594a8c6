import { describe, expect, test } from "vitest";
import { checkWith, contentWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";
const KITES = "kite-schools/category.md";

/** `path rule line:column` of each problem that a text of a file has once it is replaced. */
function placesOf(file: string, from: string, to: string): string[] {
  return checkWith({ [file]: replaceIn(file, from, to) }).problems.map(
    (problem) => `${problem.file} ${problem.path} ${problem.rule}`,
  );
}

describe("a link to nobody is placed at the very text it stands in", () => {
  test.each([
    ["headline", "Garden room", "Room of [[nobody]]"],
    ["summary", "A made-up garden room", "A room of [[nobody]]"],
    ["suits.0.text", "People who like a stove.", "'[[nobody]]'"],
    ["suits.1", "People who wait.", "'[[nobody]]'"],
    ["why.0", "[It is warm.]", "['[[nobody]]']"],
    ["think_twice.0.text", "You want a cellar.", "'[[nobody]]'"],
    ["features.0", "[A garden.]", "['[[nobody]]']"],
    ["fees", "A pot costs", "One of [[nobody]] costs"],
    ["regions", "One street.", "'[[nobody]]'"],
    ["alternatives.0.why", "It is quicker.", "'[[nobody]]'"],
    ["alternatives.0.provider", "provider: quick-cup, why", "provider: nobody, why"],
    ["incidents.0.text", "Tea was spilt.", "'[[nobody]]'"],
    ["incidents.0.scope", "It says nothing about the leaves.", "'[[nobody]]'"],
    ["corrections.0.guide", "guide: Ten.", "guide: '[[nobody]]'"],
    ["corrections.0.evidence", '"Thirty, counted."', "'[[nobody]]'"],
    ["interests.provider.0.in", "in: kite-schools/north-wind", "in: nobody"],
  ])("%s", (path, from, to) => {
    expect(placesOf(STEEP, from, to)).toEqual([`${STEEP} ${path} unknown-provider`]);
  });

  test("in the text below the fields, at its line and column", () => {
    const { problems } = checkWith({
      [STEEP]: `${textOfFile(STEEP)}\nA line.\nAnd {{seats}} and [[nobody]] and {{no_fact}}.\n`,
    });
    const last = textOfFile(STEEP).split("\n").length + 2;
    expect(problems.map((one) => `${one.line}:${one.column} ${one.rule}`)).toEqual([
      `${last}:19 unknown-provider`,
      `${last}:34 unknown-fact`,
    ]);
  });
});

test.each([
  ["alternatives.0.provider", "provider: quick-cup, why", "provider: long-steep, why"],
  ["alternatives.0.provider", "provider: quick-cup, why", "provider: tea-houses/long-steep, why"],
  ["interests.provider.0.in", "in: kite-schools/north-wind", "in: long-steep"],
])("a provider that names itself is refused at %s", (path, from, to) => {
  expect(placesOf(STEEP, from, to)).toEqual([`${STEEP} ${path} names-itself`]);
});

describe("names that are pages of the site are no entry's", () => {
  test.each([
    "about",
    "api",
    "changes",
    "contribute",
    "data",
    "faq",
    "favicon",
    "fonts",
    "glossary",
    "methodology",
    "robots",
    "schemas",
    "search",
    "sitemap",
  ])("a category called %s", (id) => {
    const file = `${id}/category.md`;
    const { problems } = checkWith({ [file]: textOfFile(KITES) });
    expect(problems.filter((one) => one.file === file).map((one) => one.rule)).toContain(
      "reserved-id",
    );
  });

  test.each(["changes", "compare", "editions", "faq", "feed", "for", "methodology"])(
    "a provider called %s",
    (id) => {
      const file = `tea-houses/providers/${id}.md`;
      const { problems } = checkWith({ [file]: textOfFile("tea-houses/providers/shy-pot.md") });
      expect(problems.filter((one) => one.file === file).map((one) => one.rule)).toEqual([
        "reserved-id",
      ]);
    },
  );
});

test("a statement of a question that is not proven is placed, with the facts that leave it open or deny it", () => {
  const file = "tea-houses/faqs/who-has-a-stove.md";
  const [denied] = checkWith({
    [file]: replaceIn(file, "that: { fact: stove, is: yes }", "that: { fact: stove, is: no }"),
  }).problems;
  expect(denied).toMatchObject({ rule: "answer-does-not-hold", path: "holds_if.0.that" });
  expect(denied?.found).toContain("stove, of long-steep");
  const [open] = checkWith({
    [file]: replaceIn(file, "that: { fact: stove, is: yes }", "that: { fact: pot_price, is: 5 }"),
  }).problems;
  expect(open).toMatchObject({ rule: "answer-does-not-hold" });
  expect(open?.found).not.toBe(denied?.found.replace("stove", "pot_price"));
});

test("bounds of a disputed fact cross too, and equal ones do not", () => {
  const both = "{ value: 4, sources: [own] }, {";
  expect(placesOf(CUP, both, "{ at_least: 9, at_most: 5, sources: [own] }, {")).toEqual([
    `${CUP} facts.seats bounds-crossed`,
  ]);
  expect(placesOf(CUP, both, "{ at_least: 5, at_most: 5, sources: [own] }, {")).toEqual([]);
});

describe("entries stand in the order their editors gave them", () => {
  const QUICK = "tea-houses/use-cases/no-price.md";
  const FAQ = "tea-houses/faqs/who-has-a-stove.md";
  const ids = (entries: readonly { id: string }[] = []) => entries.map((entry) => entry.id);

  test("use cases by `order`, ids where it is the same", () => {
    const useCases = (order: string) =>
      ids(
        contentWith({ [QUICK]: replaceIn(QUICK, "position: 1", `position: ${order}`) })
          .categories[0]?.useCases,
      );
    expect(useCases("1")).toEqual(["no-price", "warm-seat"]);
    expect(useCases("2")).toEqual(["no-price", "warm-seat"]);
    expect(useCases("3")).toEqual(["warm-seat", "no-price"]);
  });

  test("questions by `order`, of a category and of the site", () => {
    const second = (order: number) => textOfFile(FAQ).replace("position: 1", `position: ${order}`);
    const content = contentWith({
      [FAQ]: second(3),
      "tea-houses/faqs/b-second.md": second(2),
      "tea-houses/faqs/z-first.md": second(1),
      "faqs/a-third.md": textOfFile("faqs/is-it-true.md").replace(/position: \d+/, "position: 900"),
    });
    expect(ids(content.categories[0]?.questions)).toEqual([
      "z-first",
      "b-second",
      "who-has-a-stove",
    ]);
    expect(ids(content.questions)).toEqual(["is-it-true", "a-third"]);
  });

  test("criteria by falling weight, ids where it is the same; categories as the site lists them", () => {
    const [tea, kites] = contentWith({}).categories;
    expect(ids(tea?.criteria)).toEqual(["warmth", "leaves"]);
    expect(ids(kites?.criteria)).toEqual(["lift", "place"]);
    const turned = contentWith({
      "site.yml": replaceIn("site.yml", "[tea-houses, kite-schools]", "[kite-schools, tea-houses]"),
    });
    expect(ids(turned.categories)).toEqual(["kite-schools", "tea-houses"]);
  });
});
