import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "#lib/content/files/front-matter.ts";
import { problemsOf, wrap } from "#tests/unit/content/parse-fields.ts";

describe("limits", () => {
  const nest = (depth: number): string => `a: ${"[".repeat(depth)}${"]".repeat(depth)}`;
  const indent = (depth: number): string =>
    Array.from({ length: depth }, (_, i) => `${" ".repeat(i)}k:`).join("\n");

  test("nesting stops after 32 levels, in brackets, blocks and compact lists", () => {
    expect(problemsOf(nest(31))).toEqual([]);
    expect(problemsOf(nest(32))).toEqual(["nesting-too-deep 2:35"]);
    expect(problemsOf(indent(32))).toEqual([]);
    expect(problemsOf(indent(33))).toEqual(["nesting-too-deep 34:34"]);
    expect(problemsOf(`a:\n  ${"- ".repeat(31)}x`)).toEqual([]);
    expect(problemsOf(`a:\n  ${"- ".repeat(32)}x`)).toEqual(["nesting-too-deep 3:65"]);
  });

  test.each([
    ["5,000 nested brackets", `a:\n${`${"[".repeat(1000)}\n`.repeat(5)}`],
    ["mixed brackets", `a: ${"[{a: ".repeat(300)}`],
    ["brackets in the middle of text that closes them wrongly", `a: [}\n${"- ".repeat(900)}`],
    [
      "block scalars in between",
      Array.from(
        { length: 40 },
        (_, i) => `${" ".repeat(i)}t: |\n${" ".repeat(i + 1)}x\n${" ".repeat(i)}k:`,
      ).join("\n"),
    ],
    ["colons on one line", "a: ".repeat(600)],
    ["question marks", "? ".repeat(900)],
    ["values that are maps on one line", `${" a: b: :".repeat(150)}`],
    ["keys after keys over lines", "a: b: \n   ".repeat(150)],
  ])("refuses %s", (_, yaml) => {
    expect(problemsOf(yaml).some((problem) => problem.startsWith("nesting-too-deep"))).toBe(true);
  });

  test("brackets in quotes, comments and text do not count", () => {
    expect(
      problemsOf(
        `a: "${"[".repeat(100)}"\nb: '${"{".repeat(100)}'\nc: x ${"[".repeat(100)}\n# ${"[".repeat(100)}\nd: |\n  ${"[".repeat(100)}`,
      ),
    ).toEqual([]);
  });

  test("an alias bomb is refused for its anchors", () => {
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x, x]",
      ..."bcdefgh"
        .split("")
        .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[i]}`).join(", ")}]`),
    ].join("\n");
    const found = problemsOf(bomb);
    expect(found[0]).toBe("yaml-anchor 2:4");
    expect(new Set(found.map((problem) => problem.split(" ")[0]))).toEqual(
      new Set(["yaml-anchor"]),
    );
  });

  test("lines, their number and runs of empty ones are bounded", () => {
    expect(problemsOf(`a: ${"x".repeat(1997)}`)).toEqual([]);
    expect(problemsOf(`a: 1\nb: ${"x".repeat(1998)}`)).toEqual(["line-too-long 3:2001"]);
    expect(problemsOf(`a: ${"x".repeat(50_000)}`)).toEqual(["line-too-long 2:2001"]);
    expect(problemsOf(`${"#\n".repeat(10_001)}a: 1`)).toEqual(["too-many-lines 1:1"]);
    expect(problemsOf(`a: 1${"\n".repeat(51)}b: 2`)).toEqual([]);
    expect(problemsOf(`a: 1${"\n".repeat(52)}b: 2`)).toEqual(["empty-lines 53:1"]);
  });

  test("a file of nothing but errors gets a bounded list", () => {
    const result = parseFrontMatter("f.md", wrap("a: 1\n".repeat(9000)));
    const problems = "problems" in result ? result.problems : [];
    expect(problems).toHaveLength(201);
    expect(problems[200]?.found).toBe("8799 more problems in this file, from here on");
  });
});
