import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPositionFinder } from "#lib/content/text/text-position.ts";
import { readTokens } from "#lib/content/yaml/read-tokens.ts";
import { parseWhole } from "#lib/content/yaml/yaml-document.ts";
import { scanYaml } from "#lib/content/yaml/yaml-tokens.ts";
import type { YamlPlace } from "#lib/content/yaml/yaml-values.ts";
import { OTHER_CONTENT, readFiles } from "#tests/fixtures/content-files.ts";
import { OWN_FILES } from "#tests/fixtures/own-content.ts";

const placeOf = (source: string): YamlPlace => ({
  file: "f.yml",
  source,
  locate: createPositionFinder(source),
});

/** What is read without the composer; null where it has to look. */
function readPlainly(source: string) {
  const place = placeOf(source);
  const { tokens, problems, openQuotes } = scanYaml(place.file, source, place.locate);
  if (!tokens || problems.length > 0 || openQuotes.length > 0) return null;
  return readTokens(tokens, place.locate);
}

/** Whether the composer reads a source the same, and finds nothing wrong with it. */
function expectSame(source: string): void {
  const read = readPlainly(source);
  if (!read) return;
  const whole = parseWhole(placeOf(source));
  const { data, keys, problems } = { keys: null, data: null, problems: [], ...whole };
  expect({ data, keys, problems }, source).toEqual({ ...read, problems: [] });
}

/** The YAML of a file: all of it, or what stands between the fences. */
function yamlOf({ path, bytes }: { path: string; bytes: Uint8Array }): string {
  const text = new TextDecoder().decode(bytes);
  return path.endsWith(".yml") ? text : text.slice(4, text.indexOf("\n---\n", 4) + 1);
}

const SOURCES = [...OWN_FILES, ...readFiles(OTHER_CONTENT)]
  .filter(({ path }) => /\.(?:md|yml)$/.test(path) && path !== "README.md")
  .map(yamlOf);

test("what is read from tokens alone is what the composer makes of it", () => {
  for (const source of SOURCES) expectSame(source);
});

describe("what the composer has to look at", () => {
  test.each([
    ["a number that is not written plainly", "a: 01"],
    ["a number with a dot between thousands", "a: { b: 1.400 }"],
    ["a number beyond what is held exactly", "a: 9007199254740993"],
    ["nothing", "a:"],
    ["nothing in braces", "{ a: 1, b }"],
    ["nothing, written so", "a: null"],
    ["infinity", "a: .inf"],
    ["a missing space", "a: { value:420 }"],
    ["a comma between thousands", "a: { value: 1,400 }"],
    ["a missing comma", "a: { b: 1 c: 2 }"],
    ["a comma too many", "a: [1, 2,]"],
    ["a key given twice", "a: 1\na: 2"],
    ["a key given twice in braces", "x: { a: 1, a: 2 }"],
    ["a key of many objects", "a: { constructor: 1 }"],
    ["a merge", "a: { <<: 1 }"],
    ["an escape", 'a: "\\u202e"'],
    ["an item that lacks its space", "a:\n  -text"],
    ["a comment", "a: 1 # why"],
    ["a map on its key's line", "a: b: c"],
    ["a list on its key's line", "a: - b"],
    ["a text in a block", "a: |\n  text"],
    ["a text on two lines", "a: one\n  two"],
    ["braces on two lines", "a: { b: 1,\n  c: 2 }"],
    ["a quotation mark that nothing closes", 'a: "b'],
    ["a brace that nothing closes", "a: { b: 1"],
    ["a key in question", "? a\n: b"],
    ["an anchor", "a: &b 1"],
    ["another document", "a: 1\n---\nb: 2"],
    ["a list", "- a"],
    ["a wrong indent", "a: 1\n b: 2"],
  ])("%s", (_, source) => {
    expect(readPlainly(source)).toBeNull();
  });

  test.each([
    [
      "a: 1.5\nb: -3\nc: true\nd: yes\ne: 2026-01-31\n",
      { a: 1.5, b: -3, c: true, d: "yes", e: "2026-01-31" },
    ],
    ['a: "say \\"b\\""\n', { a: 'say "b"' }],
    ["a: 'it''s'\n", { a: "it's" }],
    ["a:\n  - { b: [1, x] }\n  - c: d\n    e: f\n\n", { a: [{ b: [1, "x"] }, { c: "d", e: "f" }] }],
    ["\n\na: 1\n", { a: 1 }],
    ["# Made by a command.\na: 1\n", { a: 1 }],
    ["2026: { toString: x }\n", { 2026: { toString: "x" } }],
  ])("but not at %j", (source, data) => {
    expect(readPlainly(source)?.data).toEqual(data);
    expectSame(source);
  });
});

const SIGNS = [
  ..."{ } [ ] : , - # & * ! | > ? % @ ` ' \" \\ ~ . 0 1 e a null true <<: {} [] '' \"\"".split(" "),
  ...[" ", "  ", "\n", "\n  ", "\n    ", ": ", ", ", "- ", "\n- ", " #", "\t"],
];

/** A few lines of a file, changed at some places: signs put in, taken out or put in place of others. */
const changed = fc
  .record({
    lines: fc.constantFrom(...SOURCES.map((source) => source.split("\n"))),
    from: fc.nat(),
    count: fc.integer({ min: 1, max: 8 }),
    edits: fc.array(
      fc.record({
        at: fc.nat(),
        out: fc.integer({ min: 0, max: 3 }),
        sign: fc.constantFrom("", ...SIGNS),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ lines, from, count, edits }) => {
    const start = from % lines.length;
    const text = lines
      .slice(start, start + count)
      .join("\n")
      .slice(0, 2000);
    return edits.reduce((now, { at, out, sign }) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + sign + now.slice(place + out);
    }, text);
  });

test("whatever is changed in a file, what is read from tokens is what the composer reads", () => {
  let read = 0;
  fc.assert(
    fc.property(changed, (source) => {
      if (readPlainly(source)) read += 1;
      expectSame(source);
    }),
    { numRuns: Number(process.env.RUNS ?? 4000), seed: 20_261_129 },
  );
  expect(read).toBeGreaterThan(500);
});
