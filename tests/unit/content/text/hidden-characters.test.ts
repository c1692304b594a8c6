import { describe, expect, test } from "vitest";
import { findHiddenCharacters } from "#lib/content/text/hidden-characters.ts";

describe("findHiddenCharacters", () => {
  test.each([
    ["\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"],
    ["\u2066", "U+2066 LEFT-TO-RIGHT ISOLATE"],
    ["\u200f", "U+200F RIGHT-TO-LEFT MARK"],
    ["\u061c", "U+061C ARABIC LETTER MARK"],
    ["\u200b", "U+200B ZERO WIDTH SPACE"],
    ["\u200d", "U+200D ZERO WIDTH JOINER"],
    ["\ufeff", "U+FEFF ZERO WIDTH NO-BREAK SPACE"],
    ["\u{E0041}", "U+E0041 TAG CHARACTER"],
    ["\u{E0101}", "U+E0101 VARIATION SELECTOR"],
    ["\ufe0f", "U+FE0F VARIATION SELECTOR-16 (EMOJI STYLE)"],
    ["\u00ad", "U+00AD SOFT HYPHEN"],
    ["\u001b", "U+001B ESCAPE"],
    ["\r", "U+000D CARRIAGE RETURN"],
    ["\u0086", "U+0086 CONTROL CHARACTER"],
    ["\u2028", "U+2028 LINE SEPARATOR"],
    ["\u2029", "U+2029 PARAGRAPH SEPARATOR"],
    ["\ue000", "U+E000 PRIVATE USE CHARACTER"],
    ["\u{10FFFD}", "U+10FFFD PRIVATE USE CHARACTER"],
    ["\ufdd0", "U+FDD0 NONCHARACTER"],
    ["\u{1FFFE}", "U+1FFFE NONCHARACTER"],
    ["\u3164", "U+3164 HANGUL FILLER"],
    ["\u2800", "U+2800 BRAILLE PATTERN BLANK"],
    ["\ufff9", "U+FFF9 FORMAT CHARACTER"],
    ["\udc00", "U+DC00 HALF OF A SURROGATE PAIR"],
  ])("names %j at its place", (character, name) => {
    const problems = findHiddenCharacters("f.md", `one\n\u{1F600}ab${character}c\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      rule: "hidden-character",
      level: "problem",
      file: "f.md",
      line: 2,
      column: 5,
    });
    expect(problems[0]?.found).toBe(`${name} after "\u{1F600}ab"`);
  });

  test("passes ordinary text, line feeds, tabs and no-break spaces", () => {
    expect(
      findHiddenCharacters("f.md", "Zürich, 1\u00a0000 €\n\tλ Привет 漢字 e\u0301 – “x” …\n"),
    ).toEqual([]);
  });

  test("lists twenty and counts the rest", () => {
    const problems = findHiddenCharacters("f.md", "\u200b".repeat(200_000));
    expect(problems).toHaveLength(21);
    expect(problems[20]).toMatchObject({
      column: 21,
      found: "199980 more hidden characters, from here on",
    });
    expect(findHiddenCharacters("f.md", "\u200b".repeat(20))).toHaveLength(20);
  });

  test("tells where a line begins", () => {
    expect(findHiddenCharacters("f.md", "abc\n\u200bx")[0]?.found).toBe(
      "U+200B ZERO WIDTH SPACE at the start of the line",
    );
  });
});
