import { describe, expect, test } from "vitest";
import type { Problem } from "#lib/content/text/problem.ts";
import { checkWith, replaceIn } from "#tests/fixtures/content-files.ts";

const TEA = "tea-houses/category.md";
const KITES = "kite-schools/category.md";
const WARMTH = "tea-houses/criteria/warmth.md";
const LEAVES = "tea-houses/criteria/leaves.md";

/** What is wrong with a file of the made-up site once one of its texts is replaced. */
function problemsWith(file: string, from: string, to: string): Problem[] {
  const { problems } = checkWith({ [file]: replaceIn(file, from, to) });
  return problems.filter((problem) => problem.file === file);
}

const places = (problems: readonly Problem[]) =>
  problems.map((problem) => `${problem.path} ${problem.rule}`);

describe("a fact of the wrong type is refused where it is named", () => {
  test.each<[place: string, file: string, from: string, to: string, type: string, wanted: string]>([
    [
      "eligibility.closed.fact",
      TEA,
      "closed: { fact: shut_on }",
      "closed: { fact: style }",
      "enum",
      "date",
    ],
    [
      "eligibility.trading.fact",
      TEA,
      "fact: newest_pot, within_months",
      "fact: seats, within_months",
      "number",
      "date",
    ],
    ["tags.0", TEA, "tags: [style, teas]", "tags: [seats, teas]", "number", "enum"],
    [
      "facts.grams.members",
      TEA,
      "members: teas, title: Grams",
      "members: seats, title: Grams",
      "number",
      "set",
    ],
    ["eligibility.beside.fact", KITES, "fact: trade", "fact: beach", "boolean", "enum"],
    ["measures.stove.value", WARMTH, "fact: stove,", "fact: style,", "enum", "boolean"],
    ["measures.freshness.value", WARMTH, "fact: newest_pot", "fact: seats", "number", "date"],
    ["measures.kinds.value", LEAVES, "fact: teas", "fact: seats", "number", "set"],
  ])("%s", (...[path, file, from, to, type, wanted]) => {
    const [problem] = problemsWith(file, from, to).filter((one) => one.path === path);
    expect(problem?.rule).toBe("wrong-fact-type");
    expect(problem?.found).toContain(type);
    expect(problem?.expected).toContain(wanted);
  });
});

test("a group lies within no other group", () => {
  const [problem, ...others] = problemsWith(
    TEA,
    "black: Black",
    "black: { title: Black, within: sencha }",
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    rule: "group-in-group",
    path: "facts.teas.members.black.within",
    found: expect.stringContaining('"sencha"'),
  });
  expect(problem?.found).toContain('"green"');
});

describe("points for each level and value, no fewer and no others", () => {
  test.each<[string, string, string[]]>([
    [
      "ordinal: { none: 0, spoken: 0.5, written: 1 }",
      "ordinal: { none: 0, spokn: 0.5, written: 1 }",
      [
        "measures.rule.best_of.0.value.ordinal.spokn unknown-value",
        "measures.rule.best_of.0.value.ordinal missing-value",
      ],
    ],
    [
      "graded: { full: 2, levels: { seen: 1, told: 0.5 }",
      "graded: { full: 2, levels: { seen: 1 }",
      ["measures.graded.value.graded.levels missing-level"],
    ],
    [
      "of: hill, levels: { seen: 1, told: 0.5 }",
      "of: hill, levels: { seen: 1, tol: 0.5 }",
      [
        "measures.hill.value.member.levels.tol unknown-level",
        "measures.hill.value.member.levels missing-level",
      ],
    ],
    [
      "of: hill, levels: { seen: 1, told: 0.5 }",
      "of: hill",
      ["measures.hill.value.member wrong-value"],
    ],
    [
      "of: hill, levels: { seen: 1, told: 0.5 }",
      "of: hill, levels: { seen: 1, told: 0.5 }, present: 1",
      ["measures.hill.value.member wrong-value"],
    ],
    [
      "graded: { full: 2, levels: { seen: 1, told: 0.5 } }",
      "count: { full: 2, level: sen }",
      ["measures.graded.value.count.level unknown-level"],
    ],
    [
      "[{ at_least: 30, value: 0.8 }, { at_least: 10, value: 0.4 }]",
      "[{ at_least: 10, value: 0.8 }, { at_least: 30, value: 0.4 }]",
      ["measures.rule.best_of.1.value.steps.1 wrong-order"],
    ],
    [
      "[{ at_least: 30, value: 0.8 }, { at_least: 10, value: 0.4 }]",
      "[{ at_least: 30, value: 0.8 }, { at_least: 30, value: 0.4 }]",
      ["measures.rule.best_of.1.value.steps.1 wrong-order"],
    ],
  ])("%s -> %s", (from, to, expected) => {
    expect(places(problemsWith(LEAVES, from, to)).toSorted()).toEqual(expected.toSorted());
  });

  test.each<[string, string, string[]]>([
    [
      "[{ within: 12, value: 1 }, { within: 24, value: 0.5 }]",
      "[{ within: 24, value: 0.5 }, { within: 12, value: 1 }]",
      ["measures.freshness.value.months.1 wrong-order"],
    ],
    [
      "linear: { worst: 0, best: 40 }",
      "linear: { worst: 40, best: 40 }",
      ["measures.seats.value wrong-value"],
    ],
    [
      "log: { worst: 100, best: 1 }",
      "log: { worst: 5, best: 5 }",
      ["measures.price.value wrong-value"],
    ],
  ])("%s -> %s", (from, to, expected) => {
    expect(places(problemsWith(WARMTH, from, to))).toEqual(expect.arrayContaining(expected));
  });
});

test.each<[place: string, file: string, from: string, to: string]>([
  ["prices.ledgers.1", TEA, "ledgers: [menus]", "ledgers: [menus, menus]"],
  ["tags.1", TEA, "tags: [style, teas]", "tags: [style, style]"],
  ["glance.0.facts.1", TEA, "facts: [style, seats]", "facts: [style, style]"],
  ["tabs.lines.roof.values.1", TEA, "[cellar, counter]", "[cellar, garden]"],
  ["eligibility.beside.in.1", KITES, "in: [maker]", "in: [maker, maker]"],
  ["extent.sets.1", TEA, "{ fact: origins, against", "{ fact: teas, against"],
  ["eligibility.known_in.1", TEA, "\n  known_in: [warmth]", "\n  known_in: [warmth, warmth]"],
])("%s: a list names a thing once", (path, file, from, to) => {
  expect(places(problemsWith(file, from, to))).toEqual([`${path} named-twice`]);
});

test("a value cites a source once", () => {
  const file = "tea-houses/providers/quick-cup.md";
  const problems = problemsWith(
    file,
    "looked: 2026-06-20, sources: [paper]",
    "looked: 2026-06-20, sources: [paper, paper]",
  );
  expect(places(problems)).toEqual(["facts.origins.sources.1 named-twice"]);
});
