import { describe, expect, test } from "vitest";
import { findMixedScripts } from "#lib/content/text/scripts.ts";

describe("findMixedScripts", () => {
  test.each([
    ["a Cyrillic letter in a Latin word", "N\u0435xus Mutual", 1],
    ["a Greek letter in a Latin word", "the \u039dexus", 5],
    ["a Cherokee letter", "the \u13a0BC", 5],
    ["Latin in a Cyrillic word", "\u043f\u0440\u0438\u0432eт", 1],
    ["joined by a digit or underscore", "a1_\u0430", 1],
    ["full-width letters", "see \uff2eexus", 5],
    ["mathematical letters", "\u{1D40D}\u{1D41E}xus", 1],
    ["a Cyrillic word that looks Latin", "pay with \u0440\u0430\u0443 now", 10],
    ["one look-alike letter as a word", "\u0430 firm", 1],
    ["a Greek word that looks Latin", "\u039a\u0391\u03a4\u0395 said", 1],
    ["Arabic and Latin", "ab\u0628", 1],
  ])("refuses %s", (_, text, column) => {
    const problems = findMixedScripts("f.md", `first\n${text}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule: "mixed-script", file: "f.md", line: 2, column });
  });

  test.each([
    ["ASCII", "Nexus Mutual, 1.5 million USD"],
    ["accented Latin, composed and decomposed", "Zürich naïve Zu\u0308rich Łódź Đà"],
    [
      "units and signs",
      "5 \u00b5m, 3 \u03bcs, 2 k\u03a9, 2 k\u2126, \u0394t, 2\u03c0r, 1\u00aa n\u00ba",
    ],
    [
      "a sentence in Cyrillic",
      "\u041e\u043d\u0430 \u0438 \u043e\u0441\u0430 \u0437\u043d\u0430\u044e\u0442",
    ],
    [
      "words of several scripts side by side",
      "Nexus \u041f\u0440\u0438\u0432\u0435\u0442 \u6f22\u5b57 \u03bb\u03cc\u03b3\u03bf\u03c2",
    ],
    ["Japanese", "\u65e5\u672c\u8a9e\u306e\u30c6\u30ad\u30b9\u30c8"],
    ["hyphenated words", "\u03b2-version of \u03b4-neutral"],
    ["symbols", "© ™ € → ≥ 10 ½"],
  ])("passes %s", (_, text) => {
    expect(findMixedScripts("f.md", text)).toEqual([]);
  });

  test("names the letter and quotes the word", () => {
    expect(findMixedScripts("f.md", "N\u0435xus")[0]?.found).toBe(
      'a word with Latin and Cyrillic letters, "N\u0435xus", U+0435 among them',
    );
  });

  test("takes a word of 50,000 letters and lists twenty", () => {
    expect(findMixedScripts("f.md", "a\u0430".repeat(25_000))).toHaveLength(1);
    expect(findMixedScripts("f.md", "a\u0430 ".repeat(5000))).toHaveLength(21);
  });
});
