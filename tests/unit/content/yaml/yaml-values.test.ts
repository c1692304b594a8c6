import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "#lib/content/files/front-matter.ts";
import { listProblems, problemsOf, readData, wrap } from "#tests/unit/content/parse-fields.ts";

describe("values", () => {
  test("keeps yes, no, dates and odd names as text", () => {
    const yaml =
      "a: yes\nb: no\nc: on\nd: 2026-02-31\ne: 1:30\nf: 2025-09\ng: true\nh: 18256181\ni: -0.5\nj: ~\n2025: x\nk: '017'";
    expect(readData(parseFrontMatter("f.md", wrap(yaml)))).toEqual({
      a: "yes",
      b: "no",
      c: "on",
      d: "2026-02-31",
      e: "1:30",
      f: "2025-09",
      g: true,
      h: 18256181,
      i: -0.5,
      j: null,
      2025: "x",
      k: "017",
    });
  });

  test("returns fresh objects on each call", () => {
    const text = wrap("a: { b: [1] }");
    const first = readData(parseFrontMatter("f.md", text)) as { a: { b: number[] } };
    first.a.b.push(2);
    expect(readData(parseFrontMatter("f.md", text))).toEqual({ a: { b: [1] } });
  });

  test.each([
    "a: 017",
    "a: 0x10",
    "a: 0o17",
    "a: .inf",
    "a: -.INF",
    "a: .nan",
    "a: 1e400",
    "a: 1e3",
    "a: +5",
    "a: 5.",
    "a: .5",
    "a: 9007199254740993",
    "a: -0",
  ])("refuses the number in %j", (yaml) =>
    expect(problemsOf(`x: 1\n${yaml}`)).toEqual(["bad-number 3:4"]),
  );

  test.each([
    "a: 0",
    "a: -5",
    "a: 0.5",
    "a: 10.50",
    "a: 9007199254740991",
    'a: "017"',
    "a: 1_000",
    "a: 1,000",
  ])("takes %j", (yaml) => {
    expect(problemsOf(yaml)).toEqual([]);
  });
});

describe("what YAML allows and we do not", () => {
  test.each([
    ["a: &x 1", ["yaml-anchor 2:4"]],
    ["a: 1\nb: *a", ["yaml-anchor 3:4"]],
    ["a: !!str 1", ["yaml-anchor 2:4"]],
    ["a: !js/function x", ["yaml-anchor 2:4"]],
    ["a: [1, !!set {x}]", ["yaml-anchor 2:8"]],
    ["a: 1\n<<: { b: 2 }", ["yaml-anchor 3:1"]],
    ["a: 1\nb:\n  c: 1\n  c: 2\na: 3", ["duplicate-key 5:3", "duplicate-key 6:1"]],
    ["a: 1\n'a': 2", ["duplicate-key 3:1"]],
    ["__proto__: { x: 1 }", ["unsafe-key 2:1"]],
    ["a: { constructor: 1, prototype: 2 }", ["unsafe-key 2:6", "unsafe-key 2:22"]],
    ['"__pr\\u006fto__": 1', ["unsafe-key 2:1"]],
    ["? [a, b]\n: c", ["bad-key 2:3"]],
    ["a:\tb", ["tab 2:3"]],
    ["a: 1\n\tb: 2", ["tab 3:1"]],
    ['a: "x\\ty"', ["tab 2:4"]],
    ['a: "\\u202e"', ["hidden-character 2:4"]],
    ['a: "N\\u0435xus"', ["mixed-script 2:4"]],
    ["- a\n- b", ["not-a-map 2:1"]],
    ["just text", ["not-a-map 2:1"]],
    ["a: 1\n...\nb: 2", ["multiple-documents 3:1"]],
    ["%YAML 1.1\na: yes", ["bad-yaml 2:1"]],
  ])("%j", (yaml, expected) => {
    const found = problemsOf(yaml);
    for (const problem of expected) expect(found).toContain(problem);
    expect(found.filter((problem) => !problem.startsWith("bad-yaml"))).toEqual(
      expected.filter((problem) => !problem.startsWith("bad-yaml")),
    );
  });

  test.each([
    'a: "&x *y !z <<"',
    "a: it is 5 * 3 & more!",
    "a: [x, y]",
    "a: |\n  *x &y !z\n  <<: {",
    'a: "line\\nbreak \\"q\\""',
  ])("takes %j", (yaml) => {
    expect(problemsOf(yaml)).toEqual([]);
  });

  test.each([
    ["fees: 2 %: of x: y", 2],
    ["a: 1\nb: @home", 3],
    ["a: 1\nb: 'open\nc: 2", 3],
    ["a: [1, 2\nb: 3", 2],
    ["a:\n  b: 1\n c: 2", 4],
    ['a: "\\d"', 2],
    ["a: `x`", 2],
    ["a: 1\nplain words\nb: 2", 3],
  ])("names the line of broken YAML, %j", (yaml, line) => {
    const result = parseFrontMatter("f.md", wrap(yaml));
    if (!("problems" in result)) throw new Error("not refused");
    expect(result.problems.map(({ rule }) => rule)).toContain("bad-yaml");
    expect(result.problems[0]?.line).toBe(line);
    expect(result.problems[0]?.fix).not.toBe("");
  });

  test("reports all errors of a file in order", () => {
    const yaml = "a: @x\nb: 1\nb: 2\nc: `y`\nd: &z 1\ne: 0x1\n__proto__: 1";
    expect(problemsOf(yaml).map((problem) => problem.split(":")[0])).toEqual([
      "bad-yaml 2",
      "duplicate-key 4",
      "bad-yaml 5",
      "yaml-anchor 6",
      "bad-number 7",
      "unsafe-key 8",
    ]);
  });

  test("gives the same problems for the same broken text twice", () => {
    const text = wrap("a: [1\nb: @x");
    expect(parseFrontMatter("f.md", text)).toEqual(parseFrontMatter("f.md", text));
    expect(listProblems(parseFrontMatter("f.md", text))).not.toEqual([]);
  });
});
