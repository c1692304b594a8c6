import { describe, expect, test } from "vitest";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import { findLeastShare } from "#lib/content/rules/least-share.ts";
import type { ValueFunction } from "#lib/domain/value-function.ts";
import { scoreUnknown } from "#lib/ranking/score-claim.ts";
import { toMilliPoints } from "#lib/scoring/measures/value-functions.ts";
import { checkWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";
import { HOUSE, houseWith } from "#tests/fixtures/house.ts";

const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";
const TEA = "tea-houses/category.md";
const WARMTH = "tea-houses/criteria/warmth.md";

type Changes = Record<string, string | null>;
const problemsOf = (changes: Changes) =>
  checkWith(changes).problems.filter((problem) => problem.level === "problem");
const placesOf = (changes: Changes) =>
  problemsOf(changes).map(({ file, path, rule }) => `${file} ${path} ${rule}`.replace(/ {2}/, " "));
const change = (file: string, from: string, to: string) => ({ [file]: replaceIn(file, from, to) });

describe("the site's own file", () => {
  const site = (from: string, to: string) => placesOf(change("site.yml", from, to));
  test.each([
    ["https://leaf.example", "http://leaf.example", "base_url url-scheme"],
    ["https://leaf.example", "https://leaf.example/", "base_url trailing-slash"],
    [
      "https://git.leaf.example/leaf",
      "https://a@git.leaf.example/leaf",
      "repository url-credentials",
    ],
    [
      "https://git.leaf.example/leaf",
      "https://git.leaf.example/leaf/",
      "repository trailing-slash",
    ],
    ["branch: main", "branch: my branch", "branch wrong-value"],
  ])("%s -> %s", (from, to, expected) => {
    expect(site(from, to)).toEqual([`site.yml ${expected}`]);
  });

  test("lists every category that has a folder, and no other", () => {
    expect(site("[tea-houses, kite-schools]", "[tea-houses]")).toEqual([
      "site.yml categories category-not-listed",
    ]);
    const [problem] = problemsOf(
      change("site.yml", "[tea-houses, kite-schools]", "[tea-houses, kite-schools, inns]"),
    );
    expect(problem).toMatchObject({ path: "categories.2", rule: "unknown-category" });
    expect(problem?.expected).toContain("kite-schools, tea-houses");
  });

  test.each(["site.yml", "about.md", "contribute.md", "methodology.md", TEA])(
    "without %s there is no site",
    (file) => {
      const result = checkWith({ [file]: null });
      expect(result.content).toBeNull();
      expect(result.problems).toContainEqual(
        expect.objectContaining({ file, rule: "missing-file", line: 1 }),
      );
    },
  );
});

describe("which files have a place", () => {
  test.each<[string, ReturnType<typeof classifyPath>]>([
    ["site.yml", { kind: "site" }],
    ["README.md", { kind: "handbook" }],
    ["glossary.yml", { kind: "glossary" }],
    ["about.md", { kind: "page", id: "about" }],
    ["other.md", null],
    ["faqs/a-b.md", { kind: "site-question", id: "a-b" }],
    ["faqs/A.md", null],
    ["faqs/a.txt", null],
    ["inns/category.md", { kind: "category", category: "inns" }],
    ["inns/advice.md", { kind: "advice", category: "inns" }],
    ["inns/other.md", null],
    ["Inns/category.md", null],
    ["inns/providers/a.md", { kind: "provider", category: "inns", id: "a" }],
    ["inns/criteria/a.md", { kind: "criterion", category: "inns", id: "a" }],
    ["inns/methods/a.md", { kind: "method", category: "inns", id: "a" }],
    ["inns/use-cases/a.md", { kind: "use-case", category: "inns", id: "a" }],
    ["inns/faqs/a.md", { kind: "question", category: "inns", id: "a" }],
    ["inns/others/a.md", null],
    ["inns/toString/a.md", null],
    [
      `inns/providers/${"a".repeat(60)}.md`,
      { kind: "provider", category: "inns", id: "a".repeat(60) },
    ],
    [`inns/providers/${"a".repeat(61)}.md`, null],
    ["inns/providers/a/b.md", null],
    ["inns/editions/next/a.yml", { kind: "accepted", category: "inns", id: "a" }],
    ["inns/editions/next/a.md", null],
    ["inns/editions/next/a/b.yml", null],
    ["inns/providers/next/a.yml", null],
    ["inns/editions/next.yml", null],
    ["inns/editions/2026-12.yml", { kind: "edition", category: "inns", id: "2026-12" }],
    ["inns/editions/2026-13.yml", null],
    ["inns/editions/2026-12.md", null],
  ])("%s", (path, kind) => expect(classifyPath(path)).toEqual(kind));
});

describe("prose states only what the facts hold", () => {
  const FEES = "fees: Not known.";
  /** What the check says of a house whose fees name its seats, of which this is known. */
  const found = (line: string) => {
    const [text = ""] = Object.values(houseWith(line));
    const own = text.replace(FEES, "fees: '{{seats}} seats.'");
    return problemsOf({ [HOUSE]: own }).map(
      ({ path, rule, found: words }) => `${path} ${rule}: ${words}`,
    );
  };
  const open = (words: string) => [`fees fact-without-value: {{seats}}, a fact that is ${words}`];
  test.each<[string, string[]]>([
    ["seats: { value: 4, sources: [own] }", []],
    ["seats: { at_least: 4, sources: [own] }", []],
    ["seats: { value: 4, sources: [guide] }", open("known from the published guide alone")],
    ["seats: { unknown: Asked., looked: 2026-06-20 }", open("unknown")],
    ["seats: { not_applicable: None. }", open("not applicable")],
    [
      "seats: { disputed: [{ value: 1, sources: [own] }, { value: 2, sources: [paper] }] }",
      open("disputed"),
    ],
    ["style: { value: garden, sources: [own] }", open("still to be looked for")],
  ])("%s", (line, expected) => expect(found(line)).toEqual(expected));

  test("a fact of nobody, of a stranger, and of the category's text, which has no provider", () => {
    expect(placesOf(change(CUP, FEES, "fees: '{{nobody.seats}}'"))).toEqual([
      `${CUP} fees unknown-provider`,
    ]);
    expect(placesOf(change(CUP, FEES, "fees: '{{long-steep.no_fact}}'"))).toEqual([
      `${CUP} fees unknown-fact`,
    ]);
    expect(
      placesOf(change(CUP, FEES, "fees: '[[kite-schools/nobody]] or [[inns/nobody]]'")),
    ).toEqual([`${CUP} fees unknown-provider`, `${CUP} fees unknown-provider`]);
    expect(placesOf({ [TEA]: `${textOfFile(TEA)}\n{{seats}}\n` })).toEqual([
      `${TEA} unknown-provider`,
    ]);
  });

  test("a sentence with a condition: which facts leave it open or deny it, and what to do", () => {
    const sentence = (demand: string) =>
      problemsOf(
        change(STEEP, "holds_if: [{ fact: style, not: cellar }]", `holds_if: [${demand}]`),
      ).map((one) => [one.path, one.rule, one.found, one.fix]);
    const rule = "sentence-does-not-hold";
    const place = "think_twice.0.holds_if.0";
    expect(sentence("{ fact: style, is: garden }")).toEqual([]);
    expect(sentence("{ fact: style, is: cellar }")).toEqual([
      [place, rule, "facts that say otherwise: style", "rewrite the sentence, or correct the fact"],
    ]);
    const unnamed = sentence("{ any: [{ fact: no_fact, is: 5 }, { fact: style, is: cellar }] }");
    expect(unnamed.map(([, name]) => name)).toEqual(["unknown-fact"]);
    expect(sentence("{ any: [{ fact: pot_price, is: 5 }, { fact: style, is: cellar }] }")).toEqual([
      [
        place,
        rule,
        "facts that leave this open: pot_price, style",
        "find the fact that is missing, or take the sentence out",
      ],
    ]);
  });
});

describe("more of a fact is always better or always worse", () => {
  const seats = (value: string) =>
    placesOf(change(WARMTH, "linear: { worst: 0, best: 40 }", value)).filter((one) =>
      one.includes("two-directions"),
    );
  // Seats also count in leaves, where more is better.
  test.each<[string, boolean]>([
    ["linear: { worst: 0, best: 40 }", false],
    ["linear: { worst: 40, best: 0 }", true],
    ["log: { worst: 1, best: 40 }", false],
    ["log: { worst: 40, best: 1 }", true],
    ["piecewise: [[0, 0], [5, 0.5], [9, 1]]", false],
    ["piecewise: [[0, 1], [5, 0.5], [9, 0]]", true],
    ["piecewise: [[0, 0], [5, 1], [9, 0.5]]", true],
    ["piecewise: [[0, 0.5], [5, 0.5]]", false],
    ["steps: [{ at_least: 9, value: 1 }, { at_least: 5, value: 0.5 }], below: 0", false],
    ["steps: [{ at_least: 9, value: 0 }, { at_least: 5, value: 0.5 }], below: 1", true],
  ])("%s", (value, refused) => expect(seats(value).length > 0).toBe(refused));
});

describe("what nobody knows earns nothing", () => {
  const refused = (was: string, value: string) =>
    placesOf(change(WARMTH, was, value)).filter((one) => one.includes("unknown-earns")).length > 0;
  test.each<[string, boolean]>([
    ["log: { worst: 1, best: 40 }", false],
    ["piecewise: [[0, 0], [5, 1]]", false],
    ["piecewise: [[0, 0.1], [5, 1]]", true],
    ["piecewise: [[0, 1], [5, 0]]", false],
    ["steps: [{ at_least: 9, value: 1 }], below: 0", false],
    ["steps: [{ at_least: 9, value: 1 }], below: 0.1", true],
  ])("%s", (value, expected) => {
    expect(refused("linear: { worst: 0, best: 40 }", value)).toBe(expected);
  });
  const value = (text: string): ValueFunction => JSON.parse(text) as ValueFunction;
  test.each<[string, number]>([
    ['{ "boolean": { "yes": 1, "no": 0.2 } }', 0.2],
    ['{ "boolean": { "yes": 0, "no": 1 } }', 0],
    ['{ "ordinal": { "a": 0.4, "b": 0.1, "c": 1 } }', 0.1],
    ['{ "member": { "of": "a", "present": 1, "absent": 0.5 } }', 0.5],
    ['{ "member": { "of": "a", "levels": { "x": 0.2, "y": 1 }, "absent": 0.3 } }', 0.2],
    ['{ "months": [{ "within": 6, "value": 1 }], "older": 0.3 }', 0.3],
    ['{ "count": { "full": 3 } }', 0],
    ['{ "graded": { "full": 3, "levels": { "x": 1 } } }', 0],
  ])("the least that %s gives is %f", (text, least) => {
    expect(findLeastShare(value(text))).toBe(least);
    // What the engine gives to the unknown begins there.
    expect(scoreUnknown(value(text)).lo).toBe(toMilliPoints(least));
  });
});

test("an edition that no file holds cannot be the guide", () => {
  const [problem] = problemsOf(change(TEA, "guide: 2025-09", "guide: 2025-08"));
  expect(problem).toMatchObject({ path: "guide", rule: "unknown-edition" });
  expect(problem?.expected).toContain("2025-09");
});

test("a boolean of YAML is taken, with advice to write it as text", () => {
  const { problems } = checkWith(houseWith("stove: { value: true, sources: [own] }"));
  expect(problems.map(({ level, path, found, fix }) => [level, path, found, fix])).toEqual([
    ["advice", "facts.stove.value", "true", "write yes"],
  ]);
  const no = checkWith(houseWith("stove: { value: false, sources: [own] }")).problems;
  expect(no.map((one) => one.fix)).toEqual(["write no"]);
});
