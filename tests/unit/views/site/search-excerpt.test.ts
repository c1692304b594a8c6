import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { SearchPage } from "#components/site/search-page.tsx";
import { viewSearch } from "#lib/views/site/search-view.ts";
import { type MarkedText, markExcerpt, markWords } from "#lib/views/words/marked-text.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const compiled = OTHER_SITE;
const flatten = (text: MarkedText): string =>
  text.map((part) => (typeof part === "string" ? part : `[${part.mark}]`)).join("");

/** The providers found, each as its title. */
const providers = (query: string): string[] =>
  viewSearch(compiled, new URLSearchParams({ q: query }))
    .groups.filter((group) => group.kind === "provider")
    .flatMap((group) => group.results.map((result) => flatten(result.title)));

describe("words with a letter wrong", () => {
  test.each<[string, string, string[]]>([
    ["four letters, one wrong", "lonk", ["[Long] Steep"]],
    ["four letters, two wrong", "lokk", []],
    ["three letters, one wrong", "ern", []],
    ["three letters, right", "urn", ["Old [Urn]"]],
    ["six letters, two wrong", "kettxx", ["Cold [Kettle]"]],
    ["six letters, three wrong", "kexxxe", []],
    ["the beginning of a word", "ket", ["Cold [Kettle]"]],
    ["two letters of one", "ke", []],
  ])("%s: %s", (_, query, found) => expect(providers(query)).toEqual(found));
});

describe("an excerpt is cut between words around the first that was found", () => {
  const word = (index: number) => `w${String(index).padStart(3, "0")}`;
  // 100 words of four letters with a space between: the word n begins at 5n.
  const text = Array.from({ length: 100 }, (_, index) => word(index)).join(" ");
  test.each<[string, string, string]>([
    // 170 characters from the beginning end within the word 34.
    ["w000", "[w000] w001 ", "w032 w033 ..."],
    ["w016", "w000 w001 ", "w032 w033 ..."],
    // The word 50 begins at 250; 85 before it is 165, where the word 33 begins.
    ["w050", "... w034 w035 ", " w066 w067 ..."],
    ["w099", "... w083 w084 ", " w098 [w099]"],
  ])("%s", (found, begin, end) => {
    const excerpt = flatten(markExcerpt(text, [found]));
    expect(excerpt.slice(0, begin.length)).toBe(begin);
    expect(excerpt.slice(-end.length)).toBe(end);
    expect(excerpt).toContain(`[${found}]`);
  });

  test("a short text is whole, and one without the word begins at its beginning", () => {
    expect(flatten(markExcerpt("Tea and more tea.", ["tea"]))).toBe("[Tea] and more [tea].");
    expect(flatten(markExcerpt(text, ["none"]))).toMatch(/^w000 w001 .* w033 \.\.\.$/);
  });

  test("one word longer than the excerpt is cut", () => {
    expect(flatten(markExcerpt("x".repeat(300), ["y"]))).toBe(`${"x".repeat(170)} ...`);
  });
});

test("of two words that begin alike the longer one is set apart, and signs are only signs", () => {
  expect(flatten(markWords("teapot tea tea-pot", ["tea", "teapot"]))).toBe(
    "[teapot] [tea] [tea]-pot",
  );
  expect(flatten(markWords("a+b costs $5 (a.b)", ["a.b"]))).toBe("a+b costs $5 ([a.b])");
  expect(flatten(markWords("tea", []))).toBe("tea");
});

describe("the page says what it found", () => {
  const view = (query: string) => viewSearch(compiled, new URLSearchParams(query));
  test.each([
    ["q=kettle", "One result for “kettle”."],
    ["q=kettlw", "No exact match for “kettlw”."],
    ["q=&q=+&q=kettle", "One result for “kettle”."],
    ["q=xyzzyplugh", "Nothing was found for “xyzzyplugh”."],
  ])("%s", (query, summary) => expect(view(query).summary).toBe(summary));

  test("and asks for the firm that was meant, where its name is alike", () => {
    const meant = { name: "Cold Kettle", href: "/tea-houses/cold-kettle" };
    expect(view("q=kettlw").meant).toEqual(meant);
    const html = renderToStaticMarkup(createElement(SearchPage, { view: view("q=kettlw") }));
    expect(html).toContain('Did you mean <a href="/tea-houses/cold-kettle">Cold Kettle</a>?');
    for (const query of ["q=kettle", "q=xyzzyplugh", "q=", "q=steepnig"])
      expect(view(query).meant, query).toBeNull();
    expect(view("q=steepnig").summary).toBe(
      "No exact match for “steepnig”. One result with a similar spelling.",
    );
  });

  test("with links to look elsewhere only where there is nothing", () => {
    expect(view("q=kettle").suggestions).toEqual([]);
    expect(view("q=xyzzyplugh").suggestions).toEqual([
      {
        title: "Tea houses",
        links: [
          { label: "All tea houses", href: "/tea-houses" },
          { label: "A quick cup", href: "/tea-houses/for/no-price" },
          { label: "A warm seat", href: "/tea-houses/for/warm-seat" },
        ],
      },
      { title: "Kite schools", links: [{ label: "All kite schools", href: "/kite-schools" }] },
      {
        title: "Not in our lists yet?",
        links: [{ label: "Propose a provider", href: "/contribute" }],
      },
      {
        title: "Words and questions",
        links: [
          { label: "Glossary", href: "/glossary" },
          { label: "Questions and answers", href: "/faq" },
        ],
      },
    ]);
  });

  test("and search engines leave it out", () => {
    expect(view("q=kettle").meta).toMatchObject({ index: false, path: "/search" });
  });
});
