import { describe, expect, test } from "vitest";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { HOUSE_ID, houseWith } from "#tests/fixtures/house.ts";

const TEA = "tea-houses/category.md";
const LEAVES = "tea-houses/criteria/leaves.md";
const GRADED = "graded: { full: 2, levels: { seen: 1, told: 0.5 } }";
const ORDINAL = "ordinal: { none: 0, spoken: 0.5, written: 1 }";

/** The first reading of a measure of leaves, for the house with one more fact; milli-points from and to. */
function scoreWith(fact: string, measure: string, rubric: Record<string, string> = {}): number[] {
  const [tea] = makeCatalog(contentWith({ ...houseWith(fact), ...rubric })).categories;
  const [reading] =
    tea?.providers
      .find((one) => one.id === HOUSE_ID)
      ?.criteria.find((one) => one.criterion === "leaves")
      ?.measures.find((one) => one.id === measure)?.readings ?? [];
  if (!reading?.score) throw new Error(`no score of ${measure}`);
  return [reading.score.lo, reading.score.hi];
}

const member = (id: string, level: string, source = "own") =>
  `${id}: { level: ${level}, sources: [${source}] }`;
const not = (id: string, source = "own") => `${id}: { sources: [${source}] }`;

function origins(includes: string[], excludes: string[] = []): string {
  const parts = [
    ...(includes.length > 0 ? [`includes: { ${includes.join(", ")} }`] : []),
    ...(excludes.length > 0 ? [`excludes: { ${excludes.join(", ")} }`] : []),
  ];
  return `origins: { ${parts.join(", ")} }`;
}

describe("a graded set: what is proven adds up, what is open may reach the best level", () => {
  // Full marks at 2; a member seen is 1, one told 0.5; the members are hill, valley and coast.
  test.each<[string, string, number[]]>([
    ["nothing is closed", origins([member("hill", "seen")]), [50_000, 100_000]],
    [
      "two are denied",
      origins([member("hill", "told")], [not("valley"), not("coast")]),
      [25_000, 25_000],
    ],
    ["one is open", origins([member("hill", "told")], [not("valley")]), [25_000, 75_000]],
    [
      "all is known, each by itself",
      origins([member("hill", "told"), member("coast", "seen")], [not("valley")]),
      [75_000, 75_000],
    ],
    ["only denials", origins([], [not("valley"), not("hill")]), [0, 50_000]],
    [
      "what the guide alone names is open",
      origins([member("hill", "told"), member("coast", "seen", "guide")], [not("valley")]),
      [25_000, 75_000],
    ],
    [
      "what the guide alone denies is open",
      origins([member("hill", "told")], [not("valley"), not("coast", "guide")]),
      [25_000, 75_000],
    ],
    ["a closed set", "origins: { value: { hill: told }, sources: [own] }", [25_000, 25_000]],
    ["an empty one", "origins: { value: {}, sources: [own] }", [0, 0]],
    [
      "more than full",
      "origins: { value: { hill: seen, valley: seen, coast: seen }, sources: [own] }",
      [100_000, 100_000],
    ],
  ])("%s", (_, fact, score) => expect(scoreWith(fact, "graded")).toEqual(score));
});

describe("a count at a level: others of the set may still reach it", () => {
  const rubric = { [LEAVES]: replaceIn(LEAVES, GRADED, "count: { full: 2, level: seen }") };
  test.each<[string, string, number[]]>([
    ["none at it, none closed", origins([member("hill", "told")]), [0, 100_000]],
    [
      "one at it",
      origins([member("hill", "seen")], [not("valley"), not("coast")]),
      [50_000, 50_000],
    ],
    [
      "one at it, one below",
      origins([member("hill", "told"), member("coast", "seen")], [not("valley")]),
      [50_000, 100_000],
    ],
    ["closed", "origins: { value: { hill: seen, coast: told }, sources: [own] }", [50_000, 50_000]],
    [
      "the guide alone denies",
      origins([member("hill", "seen")], [not("valley", "guide"), not("coast")]),
      [50_000, 100_000],
    ],
  ])("%s", (_, fact, score) => expect(scoreWith(fact, "graded", rubric)).toEqual(score));
});

describe("a count of members: a group counts where none of its own members does", () => {
  // Full marks at 4; sencha and gyokuro lie within green.
  test.each<[string, string, number[]]>([
    ["a group alone", "teas: { value: [green], sources: [own] }", [25_000, 25_000]],
    [
      "a group and its member",
      "teas: { value: [green, sencha], sources: [own] }",
      [25_000, 25_000],
    ],
    ["two members of it", "teas: { value: [sencha, gyokuro], sources: [own] }", [50_000, 50_000]],
    ["open, a group named", "teas: { includes: { green: { sources: [own] } } }", [25_000, 100_000]],
    [
      "open, the group's members denied",
      "teas: { includes: { green: { sources: [own] } }, excludes: { sencha: { sources: [own] }, gyokuro: { sources: [own] } } }",
      [25_000, 75_000],
    ],
    [
      "the guide alone denies",
      "teas: { includes: { black: { sources: [own] } }, excludes: { oolong: { sources: [own] }, sencha: { sources: [guide] } } }",
      [25_000, 75_000],
    ],
  ])("%s", (_, fact, score) => expect(scoreWith(fact, "kinds")).toEqual(score));
});

describe("one member", () => {
  const hill = "hill";
  test.each<[string, string, number[]]>([
    ["at the best level", origins([member(hill, "seen")]), [100_000, 100_000]],
    ["at a lower one", origins([member(hill, "told")]), [50_000, 50_000]],
    ["denied", origins([], [not(hill)]), [0, 0]],
    ["not named", origins([member("coast", "seen")]), [0, 100_000]],
    [
      "named by the guide alone",
      origins([member(hill, "seen", "guide"), member("coast", "seen")]),
      [0, 100_000],
    ],
    ["denied by the guide alone", origins([], [not(hill, "guide"), not("coast")]), [0, 100_000]],
    ["not in a closed set", "origins: { value: { coast: seen }, sources: [own] }", [0, 0]],
  ])("%s", (_, fact, score) => expect(scoreWith(fact, "hill")).toEqual(score));

  test("is there through its group, and the points of having it count", () => {
    const rubric = {
      [LEAVES]: replaceIn(
        LEAVES,
        "count: { full: 4 }",
        "member: { of: sencha, present: 0.8, absent: 0 }",
      ),
    };
    const teas = (value: string) =>
      scoreWith(`teas: { value: [${value}], sources: [own] }`, "kinds", rubric);
    expect(teas("green")).toEqual([80_000, 80_000]);
    expect(teas("sencha")).toEqual([80_000, 80_000]);
    expect(teas("gyokuro")).toEqual([0, 0]);
    expect(scoreWith("teas: { includes: { black: { sources: [own] } } }", "kinds", rubric)).toEqual(
      [0, 80_000],
    );
  });
});

describe("not found is the points of no, whatever the type of the fact", () => {
  const rubric = (more: Record<string, string>) => ({
    [TEA]: replaceIn(TEA, "ordered: yes", "ordered: yes\n    not_found: yes").replace(
      "title: Origins\n",
      "title: Origins\n    not_found: yes\n",
    ),
    ...more,
  });
  const searched = (fact: string) =>
    `${fact}: { not_found: Not on its own site., looked: 2026-06-20 }`;
  test("an ordered option: that of the least", () => {
    expect(scoreWith(searched("patience_rule"), "rule", rubric({}))).toEqual([0, 0]);
    const least = {
      [LEAVES]: replaceIn(LEAVES, ORDINAL, "ordinal: { none: 0.5, spoken: 0, written: 1 }"),
    };
    expect(scoreWith(searched("patience_rule"), "rule", rubric(least))).toEqual([0, 0]);
  });
  test("a set: none of its members", () => {
    for (const measure of ["hill", "graded"])
      expect(scoreWith(searched("origins"), measure, rubric({}))).toEqual([0, 0]);
  });
});
