import { afterEach, describe, expect, test } from "vitest";
import { parseFrontMatter, parseYamlText } from "#lib/content/files/front-matter.ts";
import { listProblems, wrap } from "#tests/unit/content/parse-fields.ts";

describe("fences", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "pwned");
  });

  test("splits fields from body and knows the body's line", () => {
    const result = parseFrontMatter("f.md", "---\na: 1\nb: two\n---\n\n# Body\n---\nmore\n");
    expect(result).toMatchObject({
      data: { a: 1, b: "two" },
      body: "\n# Body\n---\nmore\n",
      bodyLine: 5,
    });
    expect(parseFrontMatter("f.md", "---\na: 1\n---")).toMatchObject({
      data: { a: 1 },
      body: "",
      bodyLine: 4,
    });
  });

  const payload = "{ x: (globalThis.pwned = true) }";
  test.each([
    "---js",
    "--- javascript",
    "---JS",
    "---js\t",
    "---json",
    "---coffee",
    "---constructor",
    "---yaml",
    "----",
    "--- ",
    "---\r",
  ])("refuses the first line %j and runs nothing, once and again", (fence) => {
    const text = `${fence}\n${payload}\n---\nBody.\n`;
    const first = parseFrontMatter("f.md", text);
    expect(listProblems(first)).toEqual(["front-matter-language 1:1"]);
    expect(parseFrontMatter("f.md", text)).toEqual(first);
    expect("pwned" in globalThis).toBe(false);
  });

  test.each(["", "\n---\na: 1\n---\n", "a: 1\n", "\ufeff---\na: 1\n---\n", " ---\na: 1\n---\n"])(
    "refuses %j without front matter",
    (text) => {
      expect(listProblems(parseFrontMatter("f.md", text))).toEqual(["no-front-matter 1:1"]);
    },
  );

  test.each([
    ["---\na: 1\n", "1:1"],
    ["---", "1:1"],
    ["---\na: 1\n----\nBody\n---\n", "3:1"],
    ["---\na: 1\n---js\nBody\n---\n", "3:1"],
    ["---\na: |\n  x\n--- \nBody\n", "4:1"],
  ])("refuses %j, which does not end", (text, place) => {
    expect(listProblems(parseFrontMatter("f.md", text))).toEqual([
      `front-matter-unclosed ${place}`,
    ]);
  });

  test.each(["---\n---\nBody\n", "---\n# only a comment\n---\nBody\n", "---\n\n\n---\n"])(
    "refuses empty fields %j",
    (text) => {
      expect(
        listProblems(parseFrontMatter("f.md", text)).map((text) => text.split(" ")[0]),
      ).toEqual(["not-a-map"]);
    },
  );

  test("a field named like an option of gray-matter is only a field", () => {
    expect(parseFrontMatter("f.md", wrap("excerpt_separator: B\nlanguage: js"))).toMatchObject({
      data: { excerpt_separator: "B", language: "js" },
      body: "Body.\n",
    });
  });
});

describe("positionOf", () => {
  const result = parseFrontMatter(
    "f.md",
    wrap(
      'facts:\n  kind: { value: mutual, sources: [a, bb] }\n  "last act": 2026\nlist:\n  - x: 1\n  - y: 2\nempty:',
    ),
  );
  const at = (path: (string | number)[], what?: "key" | "value"): string => {
    if ("problems" in result) throw new Error("refused");
    const { line, column } = result.positionOf(path, what);
    return `${line}:${column}`;
  };

  test.each([
    [["facts", "kind", "value"], undefined, "3:18"],
    [["facts", "kind", "value"], "key", "3:11"],
    [["facts", "kind", "sources", 1], undefined, "3:39"],
    [["facts", "last act"], "key", "4:3"],
    [["facts", "last act"], "value", "4:15"],
    [["list", 1, "y"], "value", "7:8"],
    [["list", 1], undefined, "7:5"],
    [[], undefined, "2:1"],
  ] as const)("finds %j (%s)", (path, what, place) => expect(at([...path], what)).toBe(place));

  test.each([
    [["facts", "kind", "nothing"], "3:3"],
    [["nothing"], "2:1"],
    [["list", 7], "5:1"],
    [["facts", "kind", "value", "deeper"], "3:11"],
  ] as const)("places what is missing, %j, at what surrounds it", (path, place) =>
    expect(at([...path])).toBe(place),
  );
});

describe("parseYamlText", () => {
  test("an edition may have a line for each fact of a category, what is written by hand may not", () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `a${index}: 1\n`).join("");
    expect(parseYamlText("shops/editions/2026-11.yml", text)).toHaveProperty("data.a19999", 1);
    expect(parseYamlText("shops/ledgers/prices.yml", text)).toMatchObject({
      problems: [{ rule: "too-many-lines" }],
    });
  });

  test("reads a file without a body, lines counted from 1", () => {
    const result = parseYamlText("f.yml", "a: yes\nb: { c: 1 }\n");
    expect(result).toMatchObject({ data: { a: "yes", b: { c: 1 } }, body: "", bodyLine: 1 });
    if ("problems" in result) throw new Error("refused");
    expect(result.positionOf(["b", "c"], "key")).toEqual({ line: 2, column: 6 });
  });

  test.each([
    ["a: 1\na: 2\n", ["duplicate-key 2:1"]],
    ["a: 1\n---\nb: 2\n", ["multiple-documents 2:1"]],
    ["a: &x 1\n", ["yaml-anchor 1:4"]],
    ["a:\t1\n", ["tab 1:3"]],
    ["", ["not-a-map 1:1"]],
  ])("refuses %j", (text, expected) => {
    const result = parseYamlText("f.yml", text);
    expect(listProblems(result)).toEqual(expected);
    // What could be read beside the fault holds functions, which are made anew each time.
    const again = parseYamlText("f.yml", text);
    expect({ ...again, rest: null }).toEqual({ ...result, rest: null });
  });
});
