import { describe, expect, test } from "vitest";
import { formatProblem } from "#lib/content/text/problem.ts";
import { checkWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";
const TEA = "tea-houses/category.md";
const WARMTH = "tea-houses/criteria/warmth.md";
const LEAVES = "tea-houses/criteria/leaves.md";

const steep = (from: string, to: string): string => replaceIn(STEEP, from, to);
const cup = (from: string, to: string): string => replaceIn(CUP, from, to);

function bytesWith(text: string, ...extra: number[]): Uint8Array {
  return new Uint8Array([...Buffer.from(text), ...extra]);
}

interface Case {
  name: string;
  files: Record<string, string | Uint8Array | null>;
  /** `file:line:column rule`, all of them, in order. */
  expected: string[];
  says?: RegExp;
}

const CASES: Case[] = [
  {
    name: "no front matter",
    files: { [CUP]: "Just text.\n" },
    expected: [`${CUP}:1:1 no-front-matter`],
  },
  { name: "an empty file", files: { [CUP]: "" }, expected: [`${CUP}:1:1 no-front-matter`] },
  {
    name: "a tab",
    files: { [CUP]: cup("name: Quick", "name:\tQuick") },
    expected: [`${CUP}:2:6 tab`],
  },
  {
    name: "a duplicate key",
    files: { [CUP]: cup("regions: One corner.", "regions: One corner.\nregions: Two.") },
    expected: [`${CUP}:12:1 duplicate-key`],
  },
  {
    name: "YAML that does not parse",
    files: { [CUP]: cup("fees: Not known.", "fees: [Not known.") },
    expected: [],
    says: /bad-yaml/,
  },
  {
    name: "a misspelt key",
    files: { [CUP]: cup("regions: One", "regoins: One") },
    expected: [`${CUP}:11:1 unknown-key`],
    says: /did you mean "regions"\?/,
  },
  {
    name: "a missing key",
    files: { [CUP]: cup("fees: Not known.\n", "") },
    expected: [`${CUP}:2:1 missing-value`],
    says: /fees/,
  },
  {
    name: "a fact that the category does not declare",
    files: { [CUP]: cup("  style: {", "  stile: {") },
    expected: [`${CUP}:15:3 unknown-key`],
    says: /did you mean "style"\?/,
  },
  {
    name: "an option that is not declared",
    files: { [CUP]: cup("value: counter", "value: countre") },
    expected: [`${CUP}:15:19 wrong-value`],
    says: /one of garden, cellar, counter.*\n.*did you mean "counter"\?/,
  },
  {
    name: "text for a number",
    files: { [STEEP]: steep("at_least: 4, at_most: 9", "value: four") },
    expected: [`${STEEP}:29:23 wrong-value`],
    says: /the text "four".*a number/,
  },
  {
    name: "a date that does not exist",
    files: { [STEEP]: steep("2026-05-02", "2026-02-31") },
    expected: [`${STEEP}:26:24 wrong-value`],
    says: /a date that exists/,
  },
  {
    name: "a date after the edition's",
    files: { [STEEP]: steep("2026-05-02", "2026-07-01") },
    expected: [`${STEEP}:26:24 date-after-edition`],
    says: /2026-06-30/,
  },
  {
    name: "a source that is not listed",
    files: { [CUP]: cup("value: counter, sources: [own]", "value: counter, sources: [ownn]") },
    expected: [`${CUP}:15:38 unknown-source`],
    says: /did you mean "own"\?/,
  },
  {
    name: "a source that nothing names",
    files: { [CUP]: cup("value: [black], sources: [guide]", "value: [black], sources: [own]") },
    expected: [`${CUP}:26:3 unused-source`],
  },
  {
    name: "a fact without a source",
    files: { [CUP]: cup("value: counter, sources: [own]", "value: counter") },
    expected: [`${CUP}:15:3 missing-value`],
    says: /facts\.style\.sources/,
  },
  {
    name: "an unsafe address",
    files: { [CUP]: cup("https://quick-cup.example\n", "javascript:alert(1)\n") },
    expected: [],
    says: /quick-cup\.md:3:10 website/,
  },
  {
    name: "a look-alike address",
    files: { [CUP]: cup("https://quick-cup.example\n", "https://qu\u0456ck-cup.example\n") },
    expected: [],
    says: /quick-cup\.md:3:10 website/,
  },
  {
    name: "text that runs backwards",
    files: { [CUP]: cup("A counter.", "A \u202Ecounter.") },
    expected: [`${CUP}:29:3 hidden-character`],
    says: /U\+202E/,
  },
  {
    name: "a zero-width character in a name",
    files: { [CUP]: cup("name: Quick", "name: Qu\u200Bick") },
    expected: [`${CUP}:2:9 hidden-character`],
    says: /U\+200B/,
  },
  {
    name: "a link to nothing",
    files: { [STEEP]: steep("beside [[quick-cup]]", "beside [[quick-cap]]") },
    expected: [`${STEEP}:50:26 unknown-provider`],
    says: /did you mean "quick-cup"\?/,
  },
  {
    name: "a fact in prose that does not exist",
    files: { [STEEP]: steep("pours {{teas}}", "pours {{tea}}") },
    expected: [`${STEEP}:7:10 unknown-fact`],
    says: /did you mean "teas"\?/,
  },
  {
    name: "a fact in prose that has no value",
    files: { [CUP]: cup("headline: Counter", 'headline: "{{origins}} counter"\n#') },
    expected: [`${CUP}:4:11 fact-without-value`],
  },
  {
    name: "a member that is not declared",
    files: {
      [CUP]: cup("teas: { value: [black]", "teas: { includes: { blakc: { sources: [own] } }"),
    },
    expected: [],
    says: /the key "blakc"; expected: one of green, sencha, .*\n {2}fix: did you mean "black"\?/,
  },
  {
    name: "members with a value each, as other facts have",
    files: {
      [CUP]: cup(
        "teas: { value: [black], sources: [guide] }",
        "teas: { includes: { black: { value: yes } } }",
      ),
    },
    expected: [],
    says: /facts\.teas\.includes\.black\.value .*\n.*expected: one of sources, as_of, only_if, note/,
  },
  {
    name: "a number with separators",
    files: { [STEEP]: steep("seats: { value: 30,", "seats: { value: 1,400,") },
    expected: [],
    says: /28:19 .*bad-number[\s\S]*without separators: 1400$/,
  },
  {
    name: "a number with separators, in quotes",
    files: { [STEEP]: steep("seats: { value: 30,", 'seats: { value: "1,400",') },
    expected: [],
    says: /without separators and quotes: 1400/,
  },
  {
    name: "one claim that is disputed",
    files: {
      [CUP]: cup(
        "{ disputed: [{ value: 4, sources: [own] }, { value: 6, as_of: 2026-01, sources: [paper] }] }",
        "{ disputed: [{ value: 4, sources: [own] }] }",
      ),
    },
    expected: [],
    says: /one alone is written as `value`/,
  },
  {
    name: "unknown without the day of the look",
    files: { [CUP]: cup("looked: 2026-06-20, sources: [paper] }", "sources: [paper] }") },
    expected: [],
    says: /facts\.origins\.looked .*\n.*expected: a date, such as 2026-01-31/,
  },
  {
    name: "quotes inside quotes",
    files: { [CUP]: cup("fees: Not known.", 'fees: "It is "free" there."') },
    expected: [],
    says: /ends at the next one: write the inner ones/,
  },
  {
    name: "an alternative that is the provider itself",
    files: { [STEEP]: steep("provider: quick-cup, why", "provider: long-steep, why") },
    expected: [
      `${STEEP}:${
        textOfFile(STEEP)
          .split("\n")
          .findIndex((line) => line.startsWith("alternatives:")) + 1
      }:28 names-itself`,
    ],
  },
  {
    name: "a sentence that does not hold",
    files: { [STEEP]: steep("{ fact: style, not: cellar }", "{ fact: style, is: cellar }") },
    expected: [`${STEEP}:15:16 sentence-does-not-hold`],
    says: /say otherwise: style/,
  },
  {
    name: "a sentence that rests on an unknown fact",
    files: {
      [CUP]: cup(
        "why: [It is quick.]",
        "why: [{ text: It is quick., holds_if: [{ fact: origins, any_of: [hill] }] }]",
      ),
    },
    expected: [`${CUP}:7:40 sentence-does-not-hold`],
    says: /leave this open: origins/,
  },
  {
    name: "a condition on a fact that is not declared",
    files: { [STEEP]: steep("{ fact: style, not: cellar }", "{ fact: stile, not: cellar }") },
    expected: [`${STEEP}:15:16 unknown-fact`],
  },
  {
    name: "an alternative that does not exist",
    files: { [STEEP]: steep("provider: quick-cup", "provider: nobody") },
    expected: [`${STEEP}:19:28 unknown-provider`],
  },
  {
    name: "a counting method that does not exist",
    files: { [STEEP]: steep("method: chair-count", "method: chair-cuont") },
    expected: [`${STEEP}:28:67 unknown-method`],
    says: /did you mean "chair-count"\?/,
  },
  {
    name: "a fact through a provider that does not exist",
    files: { [CUP]: cup("via: long-steep", "via: quick-cup") },
    expected: [`${CUP}:21:18 unknown-provider`],
  },
  {
    name: "bounds the wrong way round",
    files: { [STEEP]: steep("at_least: 4, at_most: 9", "at_least: 9, at_most: 4") },
    expected: [`${STEEP}:29:14 bounds-crossed`],
  },
  {
    name: "a comma inside braces that ends a text",
    files: { [STEEP]: steep("publisher: A paper,", "publisher: A paper, Inc.,") },
    expected: [`${STEEP}:46:50 unknown-key`],
    says: /a comma inside braces ends it/,
  },
  {
    name: "an interest that ends before it begins",
    files: { [STEEP]: steep('since: "2023", until: 2025-06', 'since: "2026", until: 2025-06') },
    expected: [`${STEEP}:24:216 interest-dates-crossed`],
    says: /interests\.provider\.0\.until/,
  },
  {
    name: "a member both in and out",
    files: { [STEEP]: steep("      oolong: {", "      black: {") },
    expected: [`${STEEP}:37:14 included-and-excluded`],
  },
  {
    name: "`not_found` where the fact does not allow it",
    files: { [CUP]: cup("origins: { unknown:", "origins: { not_found:") },
    expected: [`${CUP}:20:25 wrong-value`],
  },
  {
    name: "a provider whose id is a page",
    files: {
      "tea-houses/providers/compare.md": cup("name: Quick Cup", "name: Compare").replace(
        "https://quick-cup.example",
        "https://compare.example",
      ),
    },
    expected: ["tea-houses/providers/compare.md:2:1 reserved-id"],
  },
  {
    name: "a category whose id is a page",
    files: { "about/category.md": textOfFile("kite-schools/category.md") },
    expected: ["about/category.md:2:1 reserved-id", "site.yml:9:13 category-not-listed"],
  },
  {
    name: "a former address that is in use",
    files: { [STEEP]: steep("former_ids: [short-steep]", "former_ids: [quick-cup]") },
    expected: [`${STEEP}:4:14 former-id-taken`],
  },
  {
    name: "files and folders that have no place",
    files: {
      "tea-houses/notes.txt": "x",
      "tea-houses/provider/a.md": "x",
      "tea-houses/providers/Big Name.md": "x",
    },
    expected: [
      "tea-houses/notes.txt:1:1 unknown-file",
      "tea-houses/provider/a.md:1:1 unknown-file",
      "tea-houses/providers/Big Name.md:1:1 unknown-file",
    ],
  },
  {
    name: "a site without its pages",
    files: { "about.md": null },
    expected: ["about.md:1:1 missing-file"],
  },
  {
    name: "weights that do not add to 100",
    files: { [WARMTH]: replaceIn(WARMTH, "weight: 60", "weight: 50") },
    expected: [`${LEAVES}:4:9 weights-sum`],
    says: /add to 90/,
  },
  {
    name: "a measure of a fact that is not declared",
    files: { [WARMTH]: replaceIn(WARMTH, "fact: stove", "fact: oven") },
    expected: [`${WARMTH}:7:43 unknown-fact`],
  },
  {
    name: "a value function that does not fit its fact",
    files: {
      [WARMTH]: replaceIn(
        WARMTH,
        "fact: stove, value: { boolean: { yes: 1, no: 0 } }",
        "fact: stove, value: { count: { full: 2 } }",
      ),
    },
    expected: [`${WARMTH}:7:57 wrong-fact-type`],
  },
  {
    name: "an ordinal that leaves a level out",
    files: { [WARMTH]: replaceIn(WARMTH, "{ pot: 1, cup: 0.5 }", "{ pot: 1 }") },
    expected: [`${WARMTH}:14:49 missing-value`],
    says: /no points for "cup"/,
  },
  {
    name: "one fact pulled both ways",
    files: {
      [LEAVES]: replaceIn(
        LEAVES,
        "{ at_least: 30, value: 0.8 }, { at_least: 10, value: 0.4 }], below: 0",
        "{ at_least: 30, value: 0 }, { at_least: 10, value: 0.4 }], below: 1",
      ),
    },
    expected: [`${LEAVES}:15:31 two-directions`],
  },
  {
    name: "eligibility that rests on nothing",
    files: { [TEA]: replaceIn(TEA, "known_in: [warmth]", "known_in: [warmht]") },
    expected: [`${TEA}:16:14 unknown-criterion`],
    says: /did you mean "warmth"\?/,
  },
  {
    name: "invalid UTF-8",
    files: { [CUP]: bytesWith(textOfFile(CUP), 0xc3, 0x28) },
    expected: [`${CUP}:30:1 invalid-utf8`],
  },
  {
    name: "a NUL",
    files: { [CUP]: bytesWith(textOfFile(CUP), 0x41, 0x00) },
    expected: [`${CUP}:30:2 nul-character`],
  },
  {
    name: "a file over 256 KiB",
    files: { [CUP]: new Uint8Array(262_145).fill(0x61) },
    expected: [`${CUP}:1:1 file-too-large`],
  },
];

describe("a broken file gets exactly the messages it needs", () => {
  test.each(CASES)("$name", ({ files, expected, says }) => {
    const first = checkWith(files);
    const errors = first.problems.filter((problem) => problem.level === "problem");
    expect(errors.length).toBeGreaterThan(0);
    expect(first.content).toBeNull();
    const places = errors.map(
      ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
    );
    if (expected.length > 0) expect(places).toEqual(expected);
    if (says) expect(errors.map(formatProblem).join("\n")).toMatch(says);
    for (const problem of errors) {
      expect(problem.found).not.toBe("");
      expect(problem.expected).not.toBe("");
      expect(problem.fix).not.toBe("");
    }
    expect(checkWith(files)).toEqual(first);
  });
});

describe("what is odd but harmless is taken, with advice", () => {
  test("CRLF line ends and a byte order mark", () => {
    const odd = `\uFEFF${textOfFile(CUP).replaceAll("\n", "\r\n")}`;
    const { content, problems } = checkWith({ [CUP]: odd });
    expect(content).not.toBeNull();
    expect(problems.map((problem) => `${problem.level} ${problem.rule}`)).toEqual([
      "advice byte-order-mark",
    ]);
    const plain = checkWith({}).content;
    expect(content).toEqual(plain);
  });

  test("true for yes", () => {
    const { content, problems } = checkWith({
      [STEEP]: steep("stove: { value: yes", "stove: { value: true"),
    });
    expect(content).not.toBeNull();
    expect(problems.map((problem) => problem.rule)).toEqual(["boolean-spelling"]);
  });
});

test("a file with eight mistakes gives eight messages, each with its line", () => {
  let text = cup("headline: Counter", "headlin: Counter");
  const change = (from: string, to: string): void => {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  };
  change("website: https://quick-cup.example\n", "website: http://quick-cup.example\n");
  change("value: counter", "value: countre");
  change("looked: 2026-06-20 }\n  teas", "looked: 2026-06-31 }\n  teas");
  change("via: long-steep", "via: 7");
  change("at_least: spoken", "at_least: sung");
  change("basis: third-party", "basis: thirdparty");
  change("fees: Not known.", "fees: 12");
  const { problems } = checkWith({ [CUP]: text });
  expect(problems.map(({ line, path }) => `${line} ${path}`)).toEqual([
    "3 website",
    "4 headlin",
    "10 fees",
    "15 facts.style.value",
    "18 facts.stove.looked",
    "21 facts.saying.via",
    "22 facts.patience_rule.at_least",
    "25 sources.paper.basis",
  ]);
});

test("when a fact changes, every sentence that rests on it is named, in whichever file it stands", () => {
  const { problems } = checkWith({ [STEEP]: steep("stove: { value: yes", "stove: { value: no") });
  expect(problems.map(({ file, path, rule }) => `${file} ${path} ${rule}`)).toEqual([
    "tea-houses/faqs/who-has-a-stove.md holds_if.0.that answer-does-not-hold",
    `${STEEP} suits.0.holds_if.0 sentence-does-not-hold`,
  ]);
  const silent = checkWith({
    [STEEP]: steep(
      "pot_price: { at_least: 4, at_most: 9, sources: [own] }",
      'pot_price: { unknown: "Asked.", looked: 2026-06-20 }',
    ),
  });
  expect(silent.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    `${STEEP}:17 fact-without-value`,
    "tea-houses/use-cases/warm-seat.md:20 fact-without-value",
  ]);
});

describe("use cases, questions and advice are held against the category", () => {
  const USE = "tea-houses/use-cases/warm-seat.md";
  const ASKED = "tea-houses/faqs/who-has-a-stove.md";
  test.each<[string, string, [string, string], string]>([
    [
      "an unknown fact",
      USE,
      ["{ fact: seats, at_least: 5 }", "{ fact: seat, at_least: 5 }"],
      "unknown-fact",
    ],
    ["an unknown option", USE, ["includes: sencha", "includes: senca"], "unknown-value"],
    ["an unknown pick", USE, ["provider: quick-cup", "provider: quick-cap"], "unknown-provider"],
    ["a weight of no criterion", USE, ["{ leaves: 50 }", "{ leafs: 50 }"], "unknown-criterion"],
    [
      "weights that leave nothing",
      USE,
      ["{ leaves: 50 }", "{ leaves: 0, warmth: 0 }"],
      "no-weight",
    ],
    [
      "a list to read next that is none",
      "tea-houses/advice.md",
      ["related: []", "related: [{ title: Kites, text: They fly., category: kites }]"],
      "unknown-category",
    ],
    [
      "an unsafe source",
      ASKED,
      ["https://town.example/stoves", "http://town.example/stoves"],
      "url-scheme",
    ],
    [
      "an unknown provider",
      ASKED,
      ["provider: long-steep", "provider: long-steap"],
      "unknown-provider",
    ],
    [
      "a link to nothing",
      "tea-houses/advice.md",
      ["A warm room has one.", "'See [[nobody]].'"],
      "unknown-provider",
    ],
    ["a misspelt key", "glossary.yml", ["text: What", "texts: What"], "unknown-key"],
  ])("%s in %s", (_, file, [from, to], rule) => {
    const { problems } = checkWith({ [file]: replaceIn(file, from, to) });
    expect(problems.map((problem) => `${problem.file} ${problem.rule}`)).toEqual([
      `${file} ${rule}`,
    ]);
  });
});

test("two broken files are both reported", () => {
  const { problems } = checkWith({
    [CUP]: cup("value: counter", "value: countre"),
    [STEEP]: steep("stove: { value: yes", "stove: { value: maybe"),
  });
  expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([CUP, STEEP]));
});
