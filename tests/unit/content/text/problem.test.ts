import { describe, expect, test } from "vitest";
import {
  compareProblems,
  formatProblem,
  makeProblem,
  type Problem,
} from "#lib/content/text/problem.ts";
import { cutText, quoteText, showHidden } from "#lib/content/text/visible-text.ts";

/** A problem in these words, whichever its rule. */
function problemOf(parts: Partial<Problem>): Problem {
  const place = { file: "a/b.md", line: 1, column: 1, path: "" };
  const words = { found: "this", expected: "", fix: "" };
  return { level: "problem", rule: "tab", ...place, ...words, ...parts };
}

describe("makeProblem", () => {
  const told = { found: "this" };

  test("has the rule's words and is an error at the first character unless told otherwise", () => {
    expect(makeProblem("tab", { file: "a/b.md" }, told)).toEqual({
      rule: "tab",
      file: "a/b.md",
      found: "this",
      level: "problem",
      line: 1,
      column: 1,
      path: "",
      expected: "spaces",
      fix: "Write spaces in place of the tab.",
    });
    expect(makeProblem("byte-order-mark", { file: "a/b.md", line: 3 }, told)).toMatchObject({
      level: "advice",
      line: 3,
    });
  });
});

describe("formatProblem", () => {
  test("names place, path, finding, expectation and remedy", () => {
    const text = formatProblem(
      problemOf({
        line: 4,
        column: 7,
        path: "facts.kind",
        expected: "that",
        fix: "Do it.",
      }),
    );
    expect(text).toBe(
      "a/b.md:4:7 facts.kind [problem: tab]\n  found: this; expected: that\n  fix: Do it.",
    );
  });

  test("leaves out what is empty", () => {
    expect(formatProblem(problemOf({}))).toBe("a/b.md:1:1 [problem: tab]\n  found: this");
  });

  test("writes hidden characters out in every field, so that no line is a stranger's", () => {
    const evil = "x\n::error::forged\u001b[31m\u202e\u200b##[error]y\r\u2028";
    const text = formatProblem(
      problemOf({
        rule: evil as Problem["rule"],
        file: evil,
        found: evil,
        expected: evil,
        fix: evil,
        path: evil,
      }),
    );
    expect(text.split("\n")).toHaveLength(3);
    expect(text).toMatch(/^[\x20-\x7e\n…]*$/);
    expect(text).toContain("\\n::error::forged<U+001B>[31m<U+202E><U+200B>");
    expect(text).not.toContain("##[");
  });

  test.each(["::error::x.md", "  ::error::x.md", "::add-mask::a"])(
    "a file named %j begins no line with ::",
    (file) => {
      const lines = formatProblem(problemOf({ file })).split("\n");
      for (const line of lines) expect(line).not.toMatch(/^\s*::/);
    },
  );

  test("cuts long quotations to 120 characters", () => {
    const text = formatProblem(problemOf({ found: "é".repeat(50_000), path: "p".repeat(50_000) }));
    expect(text).toContain(`found: ${"é".repeat(119)}…`);
    expect(text).not.toContain("é".repeat(120));
    expect(text.length).toBeLessThan(400);
  });
});

describe("compareProblems", () => {
  test("orders by file, line, column, rule", () => {
    const problems = [
      problemOf({ file: "b", line: 1 }),
      problemOf({ file: "a", line: 10 }),
      problemOf({ file: "a", line: 9, column: 2, rule: "tab" }),
      problemOf({ file: "a", line: 9, column: 2, rule: "nul-character" }),
      problemOf({ file: "a", line: 9, column: 1, rule: "tab" }),
    ];
    const sorted = problems.toSorted(compareProblems);
    expect(sorted.map(({ file, line, column, rule }) => `${file}${line}.${column}${rule}`)).toEqual(
      ["a9.1tab", "a9.2nul-character", "a9.2tab", "a10.1tab", "b1.1tab"],
    );
  });

  test("orders by code point, not by UTF-16 unit", () => {
    const high = problemOf({ file: "\u{1F600}" });
    const low = problemOf({ file: "\uFFFD" });
    expect(compareProblems(high, low)).toBeGreaterThan(0);
    expect(compareProblems(high, high)).toBe(0);
  });
});

describe("visible text", () => {
  test("shows what cannot be seen", () => {
    expect(showHidden("a\u00adb\u{E0041}c\ufe0fd\ue000\uffff\u2800\ud800")).toBe(
      "a<U+00AD>b<U+E0041>c<U+FE0F>d<U+E000><U+FFFF><U+2800><U+D800>",
    );
    expect(showHidden("Zürich – 1 µm")).toBe("Zürich – 1 µm");
  });

  test("cuts by code point", () => {
    expect(cutText("\u{1F600}".repeat(5), 5)).toBe("\u{1F600}".repeat(5));
    expect(cutText("\u{1F600}".repeat(6), 5)).toBe(`${"\u{1F600}".repeat(4)}…`);
    expect(quoteText("abcdef", 4)).toBe('"abc…"');
  });
});
