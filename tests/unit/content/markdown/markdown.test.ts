import { describe, expect, test } from "vitest";
import { checkMarkdown } from "#lib/content/markdown/markdown.ts";

function listProblems(body: string, bodyLine = 10): string[] {
  return checkMarkdown("f.md", body, bodyLine).map(
    ({ rule, line, column }) => `${rule} ${line}:${column}`,
  );
}

describe("what a text may hold", () => {
  test("headings, lists, tables, code, links, references to entries and facts", () => {
    const body = [
      "## How *it* works",
      "",
      "Text with **strong**, ~~old~~, `<b>` and 5 < 6 & more; a_b_c, 2 * 3.",
      "",
      "- [x] one",
      '  - two [site](/methodology#x "Title")',
      "    1. three",
      "",
      "> quoted [out](https://example.com/a_b) and https://example.org/x",
      "",
      "| a | b |",
      "|---|--:|",
      "| 1 | `|` |".replace("`|`", "2"),
      "",
      "```solidity",
      "<script>![x](y)</script> [a][b]",
      "```",
      "",
      "    <indented>",
      "",
      "[[nexus-mutual]] has {{limit_usd}}, [[insurers/other]] {{other.last_act}}; a range [0, 1).",
      "",
      "---",
      "",
      "* * *",
      "",
      "[top](#how-it-works) Zürich\\*",
      "",
    ].join("\n");
    expect(listProblems(body)).toEqual([]);
    expect(listProblems("")).toEqual([]);
  });
});

describe("what is refused at its place", () => {
  test.each([
    ["<b>x</b>", ["raw-html 10:1", "raw-html 10:5"]],
    ["text\n\n<div>\nx\n</div>", ["raw-html 12:1"]],
    ["a <!-- note --> b", ["raw-html 10:3"]],
    ["a <img src=x onerror=alert(1)>", ["raw-html 10:3"]],
    ["one\ntwo ![alt](https://example.com/a.png)", ["image 11:5"]],
    ["![a][b]\n\n[b]: /x", ["image 10:1", "reference-link 12:1"]],
    ["# Title", ["heading-one 10:1"]],
    ["Title\n=====", ["heading-one 10:1"]],
    ["[a][b]\n\n[b]: https://example.com", ["reference-link 10:1", "reference-link 12:1"]],
    ["see[^1]\n\n[^1]: note", ["footnote 10:4", "footnote 12:1"]],
    ["a [b](javascript:alert(1))", ["link-target 10:3"]],
    ["a [b](JaVaScRiPt&colon;alert(1))", ["link-target 10:3"]],
    ["[b](//evil.com)", ["link-target 10:1"]],
    ["[b](http://example.com)", ["link-target 10:1"]],
    ["[b](https://u:p@example.com)", ["url-credentials 10:1"]],
    ["[b](https://xn--80ak6aa92e.com)", ["url-punycode 10:1"]],
    ["[b](<https://example.com/a b>)", ["url-characters 10:1"]],
    ["go to www.example.com now", ["link-target 10:7"]],
    ["<irc://example.com/x>", ["link-target 10:1"]],
    ["write to a@example.com", ["link-target 10:10"]],
    ["```js onload=x\n```", []],
    ['```a"b\n```', ["code-language 10:1"]],
    ["a\tb", ["tab 10:2"]],
    ["x\n\n\ty", ["tab 12:1"]],
    ["a &#x202e;b", ["hidden-character 10:1"]],
    ["a `b` c&#8203;d", ["hidden-character 10:6"]],
    ['[a](/b "x&ZeroWidthSpace;y")', ["hidden-character 10:1"]],
    ["N&#x435;xus", ["mixed-script 10:1"]],
    ["a ****b****", ["too-many-marks 10:3"]],
  ])("%j", (body, expected) => expect(listProblems(body)).toEqual(expected));

  test("tells what to do instead", () => {
    expect(checkMarkdown("f.md", "<b>", 1)[0]).toMatchObject({
      level: "problem",
      file: "f.md",
      found: "HTML",
    });
    expect(checkMarkdown("f.md", "<b>", 1)[0]?.fix).toContain("`backticks`");
  });
});
