import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { searchCatalog } from "#lib/views/site/search-index.ts";
import { isUnspaced, listQueryTerms, listTerms } from "#lib/views/words/search-terms.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const file = (id: string) => `tea-houses/providers/${id}.md`;
const NAMES: Record<string, string> = {
  "quick-cup": "Quick Cup",
  "shy-pot": "Shy Pot",
  "old-urn": "Old Urn",
  "cold-kettle": "Cold Kettle",
};
const MADE_UP: Record<string, string> = {
  "quick-cup": "\u957f\u58f6\u8336\u9986",
  "shy-pot": "\u3055\u304f\u3089\u8336\u5c4b",
  "old-urn": "\u05d1\u05d9\u05ea \u05d4\u05ea\u05d4",
  "cold-kettle": "\u0628\u064a\u062a \u0627\u0644\u0634\u0627\u064a",
};
const compiled = compileContent(
  contentWith(
    Object.fromEntries(
      Object.entries(MADE_UP).map(([id, name]) => [
        file(id),
        replaceIn(file(id), `name: ${NAMES[id]}`, `name: ${name}`),
      ]),
    ),
  ),
);

const firstOf = (query: string): string | null =>
  searchCatalog(compiled, query).found[0]?.document.href ?? null;

describe("names in other scripts", () => {
  test.each([
    ["\u957f\u58f6\u8336\u9986", "quick-cup"],
    ["\u957f\u58f6", "quick-cup"],
    ["\u58f6\u8336", "quick-cup"],
    ["\u8336\u9986", "quick-cup"],
    ["\u9986", "quick-cup"],
    ["\u957f \u9986", "quick-cup"],
    ["\u3055\u304f\u3089\u8336\u5c4b", "shy-pot"],
    ["\u3055\u304f\u3089", "shy-pot"],
    ["\u304f\u3089", "shy-pot"],
    ["\u8336\u5c4b", "shy-pot"],
    ["\u5c4b", "shy-pot"],
    ["\u05d1\u05d9\u05ea \u05d4\u05ea\u05d4", "old-urn"],
    ["\u05d1\u05d9\u05ea", "old-urn"],
    ["\u05d4\u05ea\u05d4", "old-urn"],
    ["\u05d1\u05b7\u05bc\u05d9\u05b4\u05ea \u05d4\u05b7\u05ea\u05b5\u05bc\u05d4", "old-urn"],
    ["\u05d1\u05d9\u05ea\u05d4\u05ea\u05d4", "old-urn"],
    ["\u0628\u064a\u062a \u0627\u0644\u0634\u0627\u064a", "cold-kettle"],
    ["\u0627\u0644\u0634\u0627\u064a", "cold-kettle"],
    ["\u0628\u064e\u064a\u0652\u062a", "cold-kettle"],
    ["\u0628\u064a\u062a\u0627\u0644\u0634\u0627\u064a", "cold-kettle"],
  ])("%s", (query, id) => expect(firstOf(query)).toBe(`/tea-houses/${id}`));

  test.each(["\u9280\u884c", "\u7d05", "\u05d0\u05d5\u05e8", "\u0642\u0647\u0648\u0629"])(
    "%s names nobody",
    (query) => expect(firstOf(query)).toBeNull(),
  );
});

test("a text without blanks is held by its signs and pairs of them, a query by its pairs", () => {
  expect(listTerms("长壶茶 tea")).toEqual(["长", "壶", "茶", "长壶", "壶茶", "tea"]);
  expect(listQueryTerms("\u957f\u58f6\u8336")).toEqual(["\u957f\u58f6", "\u58f6\u8336"]);
  expect(listQueryTerms("\u8336")).toEqual(["\u8336"]);
  expect([isUnspaced("\u8336"), isUnspaced("tea"), isUnspaced("\u05d1\u05d9\u05ea")]).toEqual([
    true,
    false,
    false,
  ]);
});
