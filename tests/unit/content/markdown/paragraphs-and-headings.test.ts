import { describe, expect, test } from "vitest";
import { checkMarkdown } from "#lib/content/markdown/markdown.ts";
import { renderMarkdown } from "#lib/content/markdown/render-markdown.ts";

const places = (body: string): string[] =>
  checkMarkdown("f.md", body, 10).map(({ rule, line }) => `${rule} ${line}`);
const render = (body: string): string => renderMarkdown(body, { resolveLink: (target) => target });

/** A line of words of this length. */
const line = (length: number): string => `${"word ".repeat(length / 5 - 1)}wordy`;

describe("a paragraph ends at an empty line", () => {
  const long = Array.from({ length: 5 }, () => line(2000)).join("\n");
  test.each([
    ["ten thousand characters", long, []],
    ["one line more", `${long}\nx`, ["paragraph-too-long 15"]],
    ["it is reported once", `${long}\nx\ny\nz`, ["paragraph-too-long 15"]],
    ["many of them", Array.from({ length: 4 }, () => long).join("\n\n"), []],
    ["parted by a line of spaces", `${long}\n   \n${long}`, []],
    ["the second one alone", `${long}\n\n${long}\nx`, ["paragraph-too-long 21"]],
    ["both", `${long}\nx\n\n${long}\nx`, ["paragraph-too-long 15", "paragraph-too-long 22"]],
  ])("%s", (_, body, expected) => expect(places(body)).toEqual(expected));
});

describe("headings of levels 2 to 6 are taken and shown with an id, level 1 is the page's", () => {
  test.each([2, 3, 4, 5, 6])("level %d", (level) => {
    const body = `${"#".repeat(level)} Two words\n`;
    // A text holds one only under those of the levels before it.
    const above = Array.from({ length: level - 2 }, (_, at) => `${"#".repeat(at + 2)} Up ${at}\n`);
    expect(places(above.join("") + body)).toEqual([]);
    expect(render(body)).toBe(`<h${level} id="two-words">Two words</h${level}>\n`);
  });

  test("level 1", () => expect(places("# One\n")).toEqual(["heading-one 10"]));
});

test("an id has at most sixty letters and ends in none but a letter or a digit", () => {
  const idOf = (text: string) => /id="([^"]*)"/.exec(render(`## ${text}\n`))?.[1];
  expect(idOf("x".repeat(70))).toBe("x".repeat(60));
  expect(idOf(`${"x".repeat(59)} y`)).toBe("x".repeat(59));
  expect(idOf("Ärger & Öl, No. 5!")).toBe("arger-ol-no-5");
  expect(idOf("漢字")).toBe("section");
});

test.each([
  ["a line\\\nbroken", "<p>a line<br>\nbroken</p>\n"],
  ["1. a\n2. b\n", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"],
  ["> q\n", "<blockquote>\n<p>q</p>\n</blockquote>\n"],
  ["*a* **b** ~~c~~ `d`\n", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n"],
  ["a\n\n---\n\nb\n", "<p>a</p>\n<hr>\n<p>b</p>\n"],
  ["```\nx\n```\n", '<pre><code tabindex="0">x\n</code></pre>\n'],
])("%j", (body, html) => expect(render(body)).toBe(html));
