import { describe, expect, test } from "vitest";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { type SearchView, viewSearch } from "#lib/views/site/search-view.ts";
import { type MarkedText, markExcerpt, markWords } from "#lib/views/words/marked-text.ts";
import { scoreFixture } from "#tests/fixtures/choice.ts";
import { checkWith } from "#tests/fixtures/content-files.ts";

const { content } = checkWith({});
if (!content) throw new Error("the fixture is broken");
const compiled: CompiledCatalog = {
  catalog: { ...content, categories: scoreFixture() },
  html: {
    "tea-houses/faqs/who-has-a-stove.md":
      "<p>Only <a href='/x'>Long Steep</a>, &amp; it smokes.</p>",
  },
  sampled: {},
  problems: [],
};

function search(query: string): SearchView {
  return viewSearch(compiled, new URLSearchParams(query));
}

function flatten(text: MarkedText): string {
  return text.map((part) => (typeof part === "string" ? part : `[${part.mark}]`)).join("");
}

function titles(view: SearchView): Record<string, string[]> {
  return Object.fromEntries(
    view.groups.map((group) => [group.kind, group.results.map((result) => flatten(result.title))]),
  );
}

test("names, needs, questions, words and criteria are found, in groups", () => {
  expect(titles(search("q=quick"))).toMatchObject({
    provider: ["[Quick] Cup"],
    "use-case": ["A [quick] cup"],
  });
  expect(Object.keys(titles(search("q=stove")))).toContain("question");
  expect(titles(search("q=steeped"))).toMatchObject({ term: ["Steeping"] });
  expect(Object.keys(titles(search("q=warmth")))).toContain("criterion");
  expect(titles(search("q=tastings"))).toMatchObject({ ledger: ["[Tastings] held"] });
});

test("a firm without a page is found in the tables that name it", () => {
  const [group] = search("q=Lost+Lid").groups.filter(({ kind }) => kind === "ledger");
  expect(group?.results.map(({ href }) => href).toSorted()).toEqual([
    "/tea-houses/ledgers/menus",
    "/tea-houses/ledgers/tastings",
  ]);
});

test("a former name leads to the provider, and is shown", () => {
  const [group] = search("q=Short+Steep").groups;
  const [result] = group?.results ?? [];
  expect(result?.href).toBe("/tea-houses/long-steep");
  expect(result?.also && flatten(result.also)).toBe("[Short] [Steep], [short]-[steep]");
});

test("two swapped letters do no harm, and it says that the words are only alike", () => {
  const view = search("q=qiuck");
  expect(titles(view).provider).toEqual(["[Quick] Cup"]);
  expect(view.summary).toBe("No exact match for “qiuck”.");
  expect(view.meant?.name).toBe("Quick Cup");
  expect(search("q=quick").summary).not.toMatch(/exact/);
});

test("a misspelt word beside known ones is put right, which is said", () => {
  const right = search("q=smokes+stove");
  const wrong = search("q=smokas+stove");
  expect(titles(right).question).toHaveLength(1);
  expect(titles(wrong)).toEqual(titles(right));
  expect(wrong.summary).toMatch(/^No exact match for “smokas stove”\. .+ for “smokes stove”\.$/);
});

test("accents and case do not matter", () => {
  expect(titles(search("q=QUÍCK+cüp")).provider).toEqual(["[Quick] [Cup]"]);
});

test("all words count before any of them", () => {
  expect(titles(search("q=quick+cup")).provider).toEqual(["[Quick] [Cup]"]);
  expect(titles(search("q=quick+xyzzy")).provider).toEqual(["[Quick] Cup"]);
});

describe("nothing to find", () => {
  test.each(["", "q=", "q=%20%20", "p=quick"])(
    "%s asks for a word and shows where to look",
    (query) => {
      const view = search(query);
      expect(view.groups).toEqual([]);
      expect(view.summary).toMatch(/can be found here/);
      expect(view.suggestions.flatMap((one) => one.links.map((link) => link.href))).toEqual(
        expect.arrayContaining(["/tea-houses", "/tea-houses/for/warm-seat", "/glossary", "/faq"]),
      );
    },
  );
  test("a word that stands nowhere", () => {
    const view = search("q=xyzzyplugh");
    expect(view.summary).toBe("Nothing was found for “xyzzyplugh”.");
    expect(view.suggestions.length).toBeGreaterThan(0);
  });
});

test.each([
  "<script>alert(1)</script>",
  "quick\u202E",
  "q".repeat(5000),
  "(((",
  "\\",
  "[a-z]+",
  "__proto__",
  "constructor",
  "\u0000",
])("%s breaks nothing", (query) => {
  const view = search(new URLSearchParams({ q: query }).toString());
  expect(view.query.length).toBeLessThanOrEqual(100);
  expect(view.query).not.toMatch(/\p{C}/u);
});

test("a long query is cut, which is said", () => {
  expect(search(`q=${"tea+".repeat(60)}`).notices).toEqual([
    "Only the first 100 characters were searched for.",
  ]);
});

test("words are set apart whole, in any case, and an excerpt is cut around the first", () => {
  expect(flatten(markWords("Tea, teapot and TEA.", ["tea"]))).toBe("[Tea], teapot and [TEA].");
  const text = `${"word ".repeat(60)}needle ${"word ".repeat(60)}`;
  const excerpt = flatten(markExcerpt(text, ["needle"]));
  expect(excerpt).toMatch(/^\.\.\. word .*\[needle\] .* \.\.\.$/);
  expect(excerpt.length).toBeLessThan(190);
});

test("what can be asked for in a list leads to the list that asks for it, with how many meet it", () => {
  const { groups } = search("q=oolong");
  const values = groups.find(({ kind }) => kind === "value");
  expect(
    values?.results.map(({ title, text, href }) => [flatten(title), flatten(text), href]),
  ).toEqual([
    [
      "Teas: [Oolong]",
      "No tea house is proven to meet it, 2 could.",
      "/tea-houses?must=teas.oolong",
    ],
  ]);
});

test("names written together and websites lead to the provider, and are not shown", () => {
  const firstOf = (query: string) => search(`q=${query}`).groups[0];
  for (const query of ["longsteep", "LongSteep", "long-steep.example", "shortsteep"])
    expect([firstOf(query)?.kind, firstOf(query)?.results[0]?.href], query).toEqual([
      "provider",
      "/tea-houses/long-steep",
    ]);
  expect(firstOf("longsteep")?.results[0]?.also).toBeNull();
});

test("only names and terms are found by a likeness of spelling", () => {
  // "Smokes" stands in an answer alone.
  expect(Object.keys(titles(search("q=smokes")))).toEqual(["question"]);
  expect(titles(search("q=smokas"))).toEqual({});
  expect(titles(search("q=quikc"))).toMatchObject({ provider: ["[Quick] Cup"] });
});
