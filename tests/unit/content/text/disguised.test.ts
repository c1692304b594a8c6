import { expect, test } from "vitest";
import { findDisguised } from "#lib/content/text/disguised.ts";

test.each([
  ["nothing odd", "tea", "tea", null],
  ["a hidden character written out", "te\u200ba", "te&#x200b;a", "hidden-character"],
  ["a word of two scripts written out", "n\u0435xus", "n&#x435;xus", "mixed-script"],
  [
    "a hidden character before a mixed word",
    "\u200bn\u0435xus",
    "&#x200b;n&#x435;xus",
    "hidden-character",
  ],
  ["a hidden character that the source shows", "te\u200ba \\", "te\u200ba \\\\", null],
  ["a mixed word that the source shows", "n\u0435xus &", "n\u0435xus &amp;", null],
  [
    "one shown, the other written out",
    "n\u0435xus \u200b",
    "n\u0435xus &#x200b;",
    "hidden-character",
  ],
])("%s", (_, text, source, rule) => {
  expect(findDisguised(text, source)?.rule ?? null).toBe(rule);
});
