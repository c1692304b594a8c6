import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "#lib/content/files/front-matter.ts";
import { problemsOf, wrap } from "#tests/unit/content/parse-fields.ts";

/** Line and hint of each syntax error; the fields begin on line 2. */
function errorsOf(yaml: string): { line: number; column: number; found: string; fix: string }[] {
  const result = parseFrontMatter("f.md", wrap(yaml));
  return "problems" in result ? result.problems.filter((one) => one.rule === "bad-yaml") : [];
}

const lines = (yaml: string) => errorsOf(yaml).map(({ line }) => line);

describe("a parser that has lost its way reports each following word; an editor is told once a line, and three lines", () => {
  test.each([
    ['a: "x" y z\nb: 1', [2]],
    ['a: "x" y "z" w\nb: "x" y', [2, 3]],
    ['a: "x" y\nb: "x" y\nc: "x" y\nd: "x" y\ne: "x" y', [2, 3, 4]],
  ])("%j", (yaml, expected) => expect(lines(yaml)).toEqual(expected));
});

describe("a quote that never closes is blamed where it opens", () => {
  test.each([
    ['a: "one"\nb: "two\nc: 3', "3:4"],
    ["a: 'one'\nb: 'two\nc: 3", "3:4"],
    ['a: "one"\nb: \'two\'\nlonger: "three', "4:9"],
  ])("%j", (yaml, place) => {
    const [first] = errorsOf(yaml);
    expect(`${first?.line}:${first?.column}`).toBe(place);
  });
});

describe("each kind of error has its own hint", () => {
  test.each([
    ['a: "x \\q y"', "backslash"],
    ['a: "x" and "y" or', "inner ones"],
    ["a:\n    b: 1\n  c: 2", "Indent"],
    ['a: "x', "Close the quotation mark or bracket"],
    ["a: b: c", "must be put in quotes"],
  ])("%j", (yaml, hint) => {
    expect(errorsOf(yaml)[0]?.fix).toContain(hint);
  });

  test("and shows the line it is about", () => {
    expect(errorsOf('a: 1\nb: "x" y\nc: 2')[0]?.found).toMatch(/^"b: \\?"x\\?" y"/);
  });
});

test.each([
  ["- a\n- b", "not-a-map", "a list"],
  ["just text", "not-a-map", "a single value"],
  ["", "not-a-map", "nothing"],
])("fields that are %j are no map", (yaml, rule, found) => {
  const result = parseFrontMatter("f.md", wrap(yaml));
  expect("problems" in result && result.problems).toMatchObject([{ rule, found }]);
});

test("a file with a line that is too long is not parsed at all, one with a tab is", () => {
  const long = `b: ${"x".repeat(1998)}`;
  expect(problemsOf(`a: [1\n${long}`)).toEqual(["line-too-long 3:2001"]);
  expect(problemsOf(`a: 1\n${long}\na: 2`)).toEqual(["line-too-long 3:2001"]);
  expect(problemsOf("a:\t1\nb: 2\nb: 3")).toEqual(["tab 2:3", "duplicate-key 4:1"]);
});
