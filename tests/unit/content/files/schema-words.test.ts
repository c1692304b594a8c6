import { expect, test } from "vitest";
import { problemsWith } from "#tests/fixtures/edit-fields.ts";

const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";
const USE = "tea-houses/use-cases/warm-seat.md";
const TEA = "tea-houses/category.md";

type Words = [found: string, expected: string, fix: string];

/* What is found at a field, what is expected there, and what to do, for every way of being wrong. */
test.each<[file: string, path: string, value: unknown, ...words: Words]>([
  [STEEP, "fees", 12, "the number 12", "text", 'put it in quotes: "12"'],
  [STEEP, "fees", true, "the boolean true", "text", 'put it in quotes: "true"'],
  [STEEP, "fees", ["a"], "a list of 1", "text", "write text here"],
  [STEEP, "fees", null, "an empty value", "text", "write text here"],
  [STEEP, "fees", undefined, "nothing", "text", "add it"],
  [STEEP, "fees", {}, "an empty map", "text", "write text here"],
  [STEEP, "fees", { a: 1, b: 2 }, "a map with a, b", "text", "write text here"],
  [STEEP, "why", "x", 'the text "x"', "a list", "put it in a list: [x]"],
  [
    STEEP,
    "why",
    [],
    "an empty list",
    "at least 1",
    "add what is missing, or leave the field out where it is not needed",
  ],
  [
    STEEP,
    "sources",
    "x",
    'the text "x"',
    "a map: names, each with its value",
    "write a map: names, each with its value here",
  ],
  [
    STEEP,
    "name",
    "",
    'the text ""',
    "at least 1 characters",
    "add what is missing, or leave the field out where it is not needed",
  ],
  [
    STEEP,
    "sources.own.read",
    2026,
    "the number 2026",
    "a date, such as 2026-01-31",
    'put it in quotes: "2026"',
  ],
  [
    STEEP,
    "sources.own.basis",
    "offical",
    'the text "offical"',
    "one of official, authority, repository, third-party, guide",
    'did you mean "official"?',
  ],
  [
    STEEP,
    "sources.own.basis",
    "hearsay",
    'the text "hearsay"',
    "one of official, authority, repository, third-party, guide",
    "write one of these",
  ],
  [
    STEEP,
    "facts.seats.value",
    "1,400",
    'the text "1,400"',
    "a number",
    "write it without separators and quotes: 1400",
  ],
  [STEEP, "facts.seats.value", "many", 'the text "many"', "a number", "write a number here"],
  [
    STEEP,
    "facts.style.value",
    "gardn",
    'the text "gardn"',
    "one of garden, cellar, counter",
    'did you mean "garden"?',
  ],
  [
    CUP,
    "facts.seats.disputed",
    [{ value: 1, sources: ["own"] }],
    "a list of 1",
    "at least 2",
    "add the other claim; one alone is written as `value`, without `disputed`",
  ],
  [USE, "position", 1.5, "the number 1.5", "a whole number", "write a whole number here"],
  [USE, "position", 1000, "the number 1000", "at most 999", "write a number from 1 to 999"],
  [
    TEA,
    "nav",
    "x".repeat(25),
    `the text "${"x".repeat(25)}"`,
    "at most 24 characters",
    "it has 25 characters: shorten it by 1",
  ],
])("%s %s: %j", (...[file, path, value, found, expected, fix]) => {
  const [problem] = problemsWith(file, [[path, value]]).filter((one) => one.path === path);
  expect([problem?.found, problem?.expected, problem?.fix]).toEqual([found, expected, fix]);
});

test.each<[string, string, string, RegExp, RegExp]>([
  [STEEP, "feees", "x", /fees, regions/, /did you mean "fees"\?/],
  [STEEP, "zzz", "x", /fees, regions/, /remove it, or ask for the category to declare it/],
  [STEEP, "facts.seats.valeu", "x", /sources/, /did you mean "value"\?/],
])("an unknown key %s %s", (...[file, path, value, expected, fix]) => {
  const [problem] = problemsWith(file, [[path, value]]).filter((one) => one.path === path);
  expect(problem?.rule).toBe("unknown-key");
  expect(problem?.expected).toMatch(expected);
  expect(problem?.fix).toMatch(fix);
});

test("a key that a comma has cut off its number, or its text, is told so", () => {
  const fixOf = (key: string) =>
    problemsWith(STEEP, [[`facts.seats.${key}`, null]]).find((one) => one.path.endsWith(key))?.fix;
  expect(fixOf("400")).toBe("write the number before it without separators, such as 1400");
  expect(fixOf("and so on")).toMatch(/put that text in quotes/);
});

test("a misspelt key and the key it stands for are one mistake", () => {
  const problems = problemsWith(STEEP, [
    ["fees", undefined],
    ["feees", "x"],
  ]);
  expect(problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual(["feees unknown-key"]);
});

test("a name that is none is told its form", () => {
  const first = (file: string, path: string) => problemsWith(file, [[path, { title: "T" }]])[0];
  expect(first(STEEP, "sources.My Source")).toMatchObject({
    rule: "bad-name",
    found: 'the name "My Source"',
    expected: expect.stringContaining("kebab-case letters and digits, like the-name"),
    fix: "rename it",
  });
  expect(first(TEA, "facts.My Fact")).toMatchObject({
    rule: "bad-name",
    found: 'the name "My Fact"',
    expected: expect.stringContaining("snake_case letters and digits, like last_act"),
  });
});
