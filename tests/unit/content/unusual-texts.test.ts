import { expect, test } from "vitest";
import { formatProblem } from "#lib/content/text/problem.ts";
import { checkWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

/* What is unusual and right passes without a word: nobody should have to write around the check. */

const CUP = "tea-houses/providers/quick-cup.md";
const TEXT = textOfFile(CUP);

/** A field of one line, as it is written, in place of the one that says where it is. */
const line = (written: string): string =>
  replaceIn(CUP, "regions: One corner.", `regions: ${written}`);
const body = (added: string): string => `${TEXT}\n${added}\n`;
const name = (written: string): string => replaceIn(CUP, "name: Quick Cup", `name: ${written}`);
const fact = (from: string, to: string): string => replaceIn(CUP, from, to);

const UNUSUAL: Record<string, string> = {
  "an apostrophe": line("It's on one corner."),
  "an apostrophe at the end": line("The owners' corner."),
  "a typographic apostrophe": line("It\u2019s on one corner."),
  "a doubled apostrophe in single quotes": line("'It''s on one corner.'"),
  "a colon in quotes": line('"One corner: the loud one."'),
  "a colon without a blank": line("Open 9:30 to 17:45, one corner."),
  "a number sign in quotes": line('"Corner #1, by the market."'),
  "a number sign within a word": line("Corner C#4, by the market."),
  "a language with a number sign": line('"C# and F# houses."'),
  "an ampersand": line("Bread & Butter Street."),
  "a plus, a slash and a percent sign": line("East/West + 5 % of the hill."),
  "a multiplication": line("A room of 5 * 3 steps."),
  "underscores within a word": line("The corner_of_trade, as it is called."),
  "brackets in a sentence": line("One corner (the loud one)."),
  "a text that begins with a bracket, in quotes": line('"[Old] corner."'),
  "a text that begins with an exclamation, in quotes": line('"! corner."'),
  "a question": line('"Which corner? The loud one."'),
  "an at sign": line("Corner @ the market."),
  "a tilde": line("About ~5 corners."),
  "dashes of every length": line("One\u2013two corners \u2014 the loud ones, e-mail too."),
  "quotation marks in quotes": line('"One \\"loud\\" corner."'),
  "typographic quotation marks": line("One \u201cloud\u201d corner."),
  Chinese: line("\u4e00\u4e2a\u89d2\u843d\uff0c\u5e02\u573a\u65c1\u8fb9\u3002"),
  "Japanese of three scripts": line("\u5e02\u5834\u306e\u30ab\u30c9\u3067\u3059\u3002"),
  Arabic: line(
    "\u0632\u0627\u0648\u064a\u0629 \u0648\u0627\u062d\u062f\u0629 \u0642\u0631\u0628 \u0627\u0644\u0633\u0648\u0642.",
  ),
  Hebrew: line("\u05e4\u05d9\u05e0\u05d4 \u05d0\u05d7\u05ea."),
  Hindi: line("\u090f\u0915 \u0915\u094b\u0928\u093e\u0964"),
  Greek: line("\u039c\u03af\u03b1 \u03b3\u03c9\u03bd\u03af\u03b1."),
  "letters with marks of their own": line("Vi\u1ec7t Nam, Z\u00fcrich, \u0141\u00f3d\u017a."),
  "letters with combining marks": line("Vie\u0323\u0302t Nam."),
  "signs of money": line("\u20ac5, \u00a35 or \u00a5500 a corner."),
  "a long text": line(`${"A long corner with a name. ".repeat(9).trim()}`),
  "a number as a text, in quotes": line('"1984"'),
  "a name with an apostrophe and a dot": name("\"Mrs. O'Hara's\""),
  "a name of one letter": name("Q"),
  "a name in capitals with digits": name("QC 24/7"),
  "a name in Chinese": name("\u957f\u58f6\u8336\u9986"),
  "Windows line ends": TEXT.replaceAll("\n", "\r\n"),
  "no line end at the end": TEXT.trimEnd(),
  "a comment on a line of its own": fact("facts:\n", "facts:\n  # still to be counted\n"),
  "a comment behind a number": fact("value: 2025-02,", "value: 2025-02, "),
  "a map over several lines": fact(
    "style: { value: counter, sources: [own] }",
    "style:\n    value: counter\n    sources: [own]",
  ),
  "a list over several lines": fact(
    "style: { value: counter, sources: [own] }",
    "style:\n    value: counter\n    sources:\n      - own",
  ),
  "keys in quotes": fact("style: { value:", '"style": { "value":'),
  "emphasis, code and a link in the body": body(
    "It is *loud*, `open`, and [near](https://town.example/map).",
  ),
  "a list and a table in the body": body("- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |"),
  "a task list in the body": body("- [x] seen\n- [ ] heard"),
  "an emoji in the body": body("A pot \u{1f375} a day."),
};

test("there are forty and more of them, none twice", () => {
  expect(Object.keys(UNUSUAL).length).toBeGreaterThanOrEqual(40);
  expect(new Set(Object.values(UNUSUAL)).size).toBe(Object.keys(UNUSUAL).length);
});

test.each(Object.entries(UNUSUAL))("%s passes without a word", (_, text) => {
  const { content, problems } = checkWith({ [CUP]: text });
  expect(problems.map(formatProblem)).toEqual([]);
  expect(content).not.toBeNull();
});
