import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourcesOf } from "#lib/domain/fact.ts";
import { splitInlineReferences } from "#lib/domain/inline-references.ts";
import { isShortForm } from "#lib/domain/same-name.ts";
import { editDistance, suggestName } from "#lib/domain/suggest-name.ts";
import { contentWith } from "#tests/fixtures/content-files.ts";
import { HOUSE_ID, houseWith } from "#tests/fixtures/house.ts";

describe("a name is suggested that differs in at most a third of the letters, and in one at least", () => {
  test.each<[typed: string, known: string[], meant: string | null]>([
    ["regoins", ["regions", "fees"], "regions"],
    ["region", ["regions"], "regions"],
    ["regionss", ["regions"], "regions"],
    ["REGIONS", ["regions"], "regions"],
    ["fee", ["fees"], "fees"],
    ["fe", ["fees"], null],
    ["fese", ["fees"], "fees"],
    ["abcdef", ["abxyef"], "abxyef"],
    ["abcdef", ["axyzef"], null],
    ["abcdefghi", ["xyzdefghi"], "xyzdefghi"],
    ["badc", ["abcd"], null],
    ["badcef", ["abcdef"], "abcdef"],
    ["ab", ["ba"], "ba"],
    ["a", ["b"], "b"],
    ["abc", ["abd", "abc"], "abc"],
    ["abx", ["aby", "abz"], "aby"],
    ["", ["a"], "a"],
    ["x".repeat(60), ["x".repeat(60)], "x".repeat(60)],
    ["x".repeat(61), ["x".repeat(61)], null],
    ["regions", [], null],
  ])("%s among %j", (typed, known, meant) => expect(suggestName(typed, known)).toBe(meant));
});

describe("one name is short for another where the longer one begins with all its words", () => {
  test.each([
    ["Unslashed", "Unslashed Finance", true],
    ["Unslashed Finance", "Unslashed", true],
    ["unslashed", "The Unslashed Finance", false],
    ["Copper.co", "Copper.co Custody", true],
    ["Lloyd's", "Lloyd’s of London", true],
    ["Gemini", "Geminis Custody", false],
    ["Custody", "Gemini Custody", false],
    ["Gemini Custody", "Gemini  custody", false],
    ["東京", "東京 保険", true],
    ["-", "Gemini Custody", false],
  ])("%s and %s: %s", (one, other, isShort) => expect(isShortForm(one, other)).toBe(isShort));
});

describe("references in prose", () => {
  test.each([
    ["{{ x }}", [{ kind: "fact", provider: null, fact: "x", raw: "{{ x }}" }]],
    ["{{p.x.y}}", [{ kind: "fact", provider: "p", fact: "x.y", raw: "{{p.x.y}}" }]],
    ["[[ p ]]", [{ kind: "link", category: null, provider: "p", raw: "[[ p ]]" }]],
    [
      "[[c/p]]!",
      [
        { kind: "link", category: "c", provider: "p", raw: "[[c/p]]" },
        { kind: "text", value: "!" },
      ],
    ],
    ["{{}}", [{ kind: "fact", provider: null, fact: "", raw: "{{}}" }]],
    ["[[]]", [{ kind: "link", category: null, provider: "", raw: "[[]]" }]],
    ["[[a\nb]]", [{ kind: "text", value: "[[a\nb]]" }]],
    ["{[x]}", [{ kind: "text", value: "{[x]}" }]],
    ["", []],
  ])("%j", (text, parts) => expect(splitInlineReferences(text)).toEqual(parts));

  test("names of up to 200 letters are references", () => {
    const of = (length: number) => splitInlineReferences(`{{${"x".repeat(length)}}}`)[0]?.kind;
    expect([of(200), of(201)]).toEqual(["fact", "text"]);
  });
});

describe("the sources that a fact names, in order of first use", () => {
  test.each([
    [
      "seats: { value: 4, sources: [paper, own], history: [{ value: 3, sources: [guide, paper] }] }",
      ["paper", "own", "guide"],
    ],
    [
      "seats: { disputed: [{ value: 4, sources: [paper] }, { value: 5, sources: [own, paper] }] }",
      ["paper", "own"],
    ],
    ["seats: { unknown: Asked., looked: 2026-06-20, sources: [paper] }", ["paper"]],
    ["stove: { not_found: Searched., looked: 2026-06-20, sources: [own] }", ["own"]],
    ["seats: { not_applicable: None. }", []],
    [
      "teas: { includes: { black: { sources: [paper] } }, excludes: { oolong: { sources: [guide] } }, sources: [own] }",
      ["own", "paper", "guide"],
    ],
    ["teas: { value: [black], sources: [own] }", ["own"]],
  ])("%s", (line, sources) => {
    const [tea] = contentWith(houseWith(line)).categories;
    const fact = tea?.providers.find((one) => one.id === HOUSE_ID)?.facts[line.split(":")[0] ?? ""];
    expect(fact && sourcesOf(fact)).toEqual(sources);
  });
});

test("a distance beyond its cap is told as one more, whatever the words", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.nat(9), (a, b, cap) => {
      expect(editDistance(a, b, cap)).toBe(Math.min(editDistance(a, b, 100), cap + 1));
    }),
    { numRuns: 2000 },
  );
});
