import { describe, expect, test } from "vitest";
import { splitInlineReferences } from "#lib/domain/inline-references.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import {
  formatDate,
  formatNumber,
  formatOrdinal,
  joinWords,
} from "#lib/views/words/format-value.ts";
import { makeMeta } from "#lib/views/words/page-meta.ts";
import { flattenText, resolveText } from "#lib/views/words/rich-text.ts";
import { checkWith } from "#tests/fixtures/content-files.ts";

describe("values in words", () => {
  test.each([
    ["2026", "2026"],
    ["2026-11", "Nov 2026"],
    ["2026-11-02", "2 Nov 2026"],
  ])("%s reads %s", (date, text) => expect(formatDate(date)).toBe(text));

  test.each([
    [18_256_181, "$18.3M", "$18,256,181"],
    [250_000_000, "$250M", "$250,000,000"],
    [1_500, "$1.5K", "$1,500"],
    [9, "$9", "$9"],
    [99.95, "$100", "$99.95"],
    [999_499, "$999K", "$999,499"],
    [999_500, "$1M", "$999,500"],
    [999_999, "$1M", "$999,999"],
    [1_260_000, "$1.3M", "$1,260,000"],
    [99_949_999, "$99.9M", "$99,949,999"],
    [99_950_000, "$100M", "$99,950,000"],
    [999_999_999, "$1B", "$999,999,999"],
  ])("%d dollars", (value, short, long) => {
    expect(formatNumber(value, "usd", true)).toBe(short);
    expect(formatNumber(value, "usd", false)).toBe(long);
  });

  test("other units", () => {
    expect(formatNumber(1, "months", false)).toBe("1 month");
    expect(formatNumber(5, "percent", false)).toBe("5 %");
    expect(formatNumber(-1234567.5, "count", false)).toBe("-1,234,567.5");
    expect(formatNumber(0.000_001, "percent", false)).toBe("0.000001 %");
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(formatOrdinal)).toEqual([
      "1st",
      "2nd",
      "3rd",
      "4th",
      "11th",
      "12th",
      "13th",
      "21st",
      "112th",
    ]);
    expect(joinWords(["a", "b", "c"])).toBe("a, b and c");
    expect(joinWords(["a", "b"])).toBe("a and b");
    expect(joinWords(["a"])).toBe("a");
    expect(joinWords([])).toBe("");
  });
});

describe("references in prose", () => {
  test("are split from the text around them", () => {
    expect(splitInlineReferences("a {{x}} b [[c/d]]{{p.y}}")).toEqual([
      { kind: "text", value: "a " },
      { kind: "fact", provider: null, fact: "x", raw: "{{x}}" },
      { kind: "text", value: " b " },
      { kind: "link", category: "c", provider: "d", raw: "[[c/d]]" },
      { kind: "fact", provider: "p", fact: "y", raw: "{{p.y}}" },
    ]);
    expect(splitInlineReferences("{{a}")).toEqual([{ kind: "text", value: "{{a}" }]);
  });

  test("become values and links", () => {
    const { content } = checkWith({});
    if (!content) throw new Error("the fixture is broken");
    const { categories } = makeCatalog(content);
    const context = { categories, category: categories[0] ?? null, provider: "long-steep" };
    expect(
      resolveText(
        "Has {{seats}} seats, unlike [[quick-cup]] ({{quick-cup.style}}), at {{pot_price}}.",
        context,
      ),
    ).toEqual([
      "Has ",
      { text: "30", href: "#fact-seats" },
      " seats, unlike ",
      { text: "Quick Cup", href: "/tea-houses/quick-cup" },
      " (",
      { text: "Counter", href: "/tea-houses/quick-cup#fact-style" },
      "), at ",
      { text: "$4 to $9", href: "#fact-pot_price" },
      ".",
    ]);
    expect(flattenText(resolveText("See [[kite-schools/east-wind]].", context))).toBe(
      "See East Wind.",
    );
  });
});

test("a likely name is suggested, an unlikely one is not", () => {
  expect(suggestName("regoins", ["regions", "fees"])).toBe("regions");
  expect(suggestName("zzzzzz", ["regions", "fees"])).toBeNull();
  expect(suggestName("x".repeat(50_000), ["regions"])).toBeNull();
});

test("a description is cut at a word", () => {
  const { description } = makeMeta("t", `${"word ".repeat(60)}`, "/");
  expect(description.length).toBeLessThanOrEqual(160);
  expect(description.endsWith("word...")).toBe(true);
});
