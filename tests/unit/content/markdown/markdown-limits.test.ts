import { describe, expect, test } from "vitest";
import { checkMarkdown } from "#lib/content/markdown/markdown.ts";

function listProblems(body: string, bodyLine = 10): string[] {
  return checkMarkdown("f.md", body, bodyLine).map(
    ({ rule, line, column }) => `${rule} ${line}:${column}`,
  );
}

const rulesOf = (body: string): Set<string> =>
  new Set(checkMarkdown("f.md", body, 1).map(({ rule }) => rule));

describe("limits before the parser", () => {
  const nest = (mark: string, depth: number): string => `${mark.repeat(depth)}x`;

  test.each(["- ", "> ", ">", "1. ", "* "])("%j nests ten deep and no deeper", (mark) => {
    expect(listProblems(nest(mark, 10))).toEqual([]);
    expect(listProblems(nest(mark, 11))).toEqual(["nesting-too-deep 10:1"]);
  });

  test("lists nested by indentation, ten deep and no deeper", () => {
    const list = (depth: number): string =>
      Array.from({ length: depth }, (_, i) => `${"  ".repeat(i)}- x`).join("\n");
    expect(listProblems(list(10))).toEqual([]);
    expect(listProblems(list(11))).toEqual(["nesting-too-deep 20:21"]);
    expect(rulesOf(list(90))).toEqual(new Set(["nesting-too-deep"]));
  });

  test("a line holds forty column marks and no more", () => {
    const row = (marks: number): string => `${"|a".repeat(marks - 1)}|`;
    expect(listProblems(`x\n\n\\${row(40)}`)).toEqual([]);
    expect(listProblems(`x\n\n\\${row(41)}`)).toEqual(["table-too-large 12:1"]);
  });

  test.each([
    ["20 kB of nested lists", "- ".repeat(10_000), "line-too-long"],
    ["lines of nested lists", `${"- ".repeat(900)}\n`.repeat(11), "nesting-too-deep"],
    ["nested quotations", ">".repeat(1900), "nesting-too-deep"],
    ["mixed containers", `${"> - 1. ".repeat(200)}x`, "nesting-too-deep"],
    ["[a]( 5,000 times", "[a](\n".repeat(1250).repeat(4), "too-many-links"],
    [
      "20 kB of references",
      `${"[a] ".repeat(5000).replace(/(.{1600})/g, "$1\n")}\n\n[a]: /${"x".repeat(1800)}`,
      "too-many-links",
    ],
    ["closing brackets", "] ".repeat(600), "too-many-links"],
    ["half tags", "<a ".repeat(300), "too-many-links"],
    ["emphasis", "*a ".repeat(600).concat("\n", "_b ".repeat(600)), "too-many-marks"],
    ["alternating marks", "~~**".repeat(400).concat("\n", "~~**".repeat(400)), "too-many-marks"],
    ["backticks", "`a``b".repeat(380).concat("\n", "`a``b".repeat(380)), "too-many-marks"],
    ["a wide table", `${"|a".repeat(900)}|\n${"|-".repeat(900)}|`, "table-too-large"],
    [
      "a table of short rows",
      `${"|a".repeat(19)}|\n${"|-".repeat(19)}|\n${"|\n".repeat(1000)}`,
      "table-too-large",
    ],
    ["more than 64 KiB", "word word word\n\n".repeat(4100), "body-too-large"],
    ["too many lines", "a\n=\n".repeat(800), "too-many-lines"],
    [
      "an open bracket before much text",
      `[${"word ".repeat(380)}\n`.repeat(6),
      "paragraph-too-long",
    ],
    ["a word of 50,000 letters", "a".repeat(50_000), "line-too-long"],
    ["an id of 50,000 letters", `[[${"a".repeat(50_000)}]]`, "line-too-long"],
    ["empty lines", `a${"\n".repeat(100)}b`, "empty-lines"],
  ])("%s", (_, body, rule) => {
    const problems = checkMarkdown("f.md", body, 5);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(problems.length).toBeLessThanOrEqual(101);
    expect(checkMarkdown("f.md", body, 5)).toEqual(problems);
  });

  test("deep emphasis is refused after parsing", () => {
    expect(rulesOf(`${"*a _b ".repeat(30)}x${"_ c*".repeat(30)}`)).toEqual(
      new Set(["nesting-too-deep"]),
    );
  });

  test("a text of nothing but errors gets a bounded list", () => {
    const problems = checkMarkdown("f.md", "# a\n\n".repeat(300), 1);
    expect(problems).toHaveLength(101);
    expect(problems[100]?.found).toBe("200 more problems in the text, from here on");
  });
});
