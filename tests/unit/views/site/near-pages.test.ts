import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { listNear, makeNearPages } from "#lib/views/site/near-pages.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const compiled = compileContent(
  contentWith({
    [CUP]: replaceIn(CUP, "name: Quick Cup", 'name: Quick Cup\nformer_ids: ["fast-cup"]'),
  }),
);
const findNear = makeNearPages(compiled);
const hrefs = (path: string): string[] => findNear(path).map(({ href }) => href);

describe("pages that an address may have meant", () => {
  test.each([
    ["a provider without its folder", "/long-steep", "/tea-houses/long-steep"],
    ["a provider in another's folder", "/kite-schools/long-steep", "/tea-houses/long-steep"],
    ["other letters, signs and accents", "/Tea-Houses/L%C3%B3ng_Steep", "/tea-houses/long-steep"],
    ["words written together", "/longsteep", "/tea-houses/long-steep"],
    ["a file's ending", "/tea-houses/long-steep.html", "/tea-houses/long-steep"],
    ["a category's name", "/Tea%20houses", "/tea-houses"],
    ["a former id", "/fast-cup", "/tea-houses/quick-cup"],
    ["a former id with more behind it", "/tea-houses/fast-cup/reviews", "/tea-houses/quick-cup"],
    ["a misspelt name", "/tea-houses/long-stepe", "/tea-houses/long-steep"],
    ["a guide without its folder", "/tea-houses/warm-seat", "/tea-houses/for/warm-seat"],
    ["a ledger", "/tea-houses/tastings", "/tea-houses/ledgers/tastings"],
    ["a page that a category has", "/prices", "/tea-houses/prices"],
    ["the site's questions", "/FAQs", "/faq"],
  ])("%s", (_, path, meant) => expect(hrefs(path)[0]).toBe(meant));

  test.each(["/", "/xyzzyplugh", "/a/b/c", "/%E0%A4%A", `/${"x".repeat(500)}`, "/1", "/é"])(
    "nothing is near %j",
    (path) => expect(hrefs(path)).toEqual([]),
  );

  test("what the end names comes before what its folder names, and each page once", () => {
    expect(hrefs("/tea-houses/xyzzyplugh")).toEqual(["/tea-houses"]);
    expect(new Set(hrefs("/tea-houses/tea-houses")).size).toBe(
      hrefs("/tea-houses/tea-houses").length,
    );
  });

  test("only pages of the site are shown, whatever is asked for", () => {
    expect(listNear(compiled, ["/tea-houses", "https://evil.example", "/nowhere"])).toEqual([
      { href: "/tea-houses", label: "Tea houses" },
    ]);
  });
});
