import { describe, expect, test } from "vitest";
import { checkWith, contentWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

const TEA = "tea-houses/category.md";
const CUP = "tea-houses/providers/quick-cup.md";
const STEEP = "tea-houses/providers/long-steep.md";
const TASTINGS = "tea-houses/ledgers/tastings.yml";
const MENUS = "tea-houses/ledgers/menus.yml";

/** `file path rule: expected; fix` of everything wrong with the made-up site once a text is replaced. */
function problemsWith(file: string, from: string, to: string): string[] {
  return checkWith({ [file]: replaceIn(file, from, to) }).problems.map(
    (one) => `${one.file} ${one.path} ${one.rule}: ${one.found}; ${one.expected}; ${one.fix}`,
  );
}

describe("a row that is not in order is refused, where it stands", () => {
  test.each<[string, string, string, string, RegExp]>([
    [
      "a provider misspelt",
      TASTINGS,
      "house: quick-cup, held",
      "house: quick-cap, held",
      /rows\.3\.house unknown-provider.*did you mean "quick-cup"/,
    ],
    [
      "a provider by its name",
      TASTINGS,
      "name: Lost Lid",
      "name: quick cup",
      /rows\.5\.house provider-by-name: "quick cup".*write quick-cup/,
    ],
    [
      "one by a former name, among several",
      MENUS,
      "{ name: Lost Lid }",
      "{ name: Short Steep }",
      /rows\.0\.houses\.1 provider-by-name.*long-steep/,
    ],
    [
      "one by a former id",
      TASTINGS,
      "house: quick-cup, held",
      "house: short-steep, held",
      /rows\.3\.house provider-by-name: "short-steep".*write long-steep/,
    ],
    [
      "a column misspelt",
      TASTINGS,
      "season: 2025",
      "seson: 2025",
      /rows\.0\.seson unknown-key.*did you mean "season"/,
    ],
    ["a column missing", TASTINGS, "cups: 8, ", "", /rows\.3\.cups missing-value/],
    [
      "an option misspelt",
      TASTINGS,
      "leaf: green, host",
      "leaf: gren, host",
      /rows\.0\.leaf wrong-value.*did you mean "green"/,
    ],
    [
      "a date after the edition",
      TASTINGS,
      "held: 2024-11",
      "held: 2026-11",
      /rows\.1\.held date-after-edition/,
    ],
    [
      "a year after the edition",
      TASTINGS,
      "season: 2024",
      "season: 2027",
      /rows\.1\.season date-after-edition/,
    ],
    [
      "a copy of after the edition",
      TASTINGS,
      "copy_date: 2026-06-10",
      "copy_date: 2026-07-10",
      /sources\.book\.copy_date date-after-edition/,
    ],
    [
      "a year alone as a date",
      TASTINGS,
      'held: "2026"',
      "held: 2026",
      /rows\.3\.held wrong-value.*put it in quotes/,
    ],
    [
      "bounds that cross",
      TASTINGS,
      "at_least: 20, at_most: 30",
      "at_least: 30, at_most: 20",
      /rows\.1\.cups bounds-crossed/,
    ],
    ["a number below nothing", TASTINGS, "cups: 40", "cups: -40", /rows\.0\.cups wrong-value/],
    [
      "no source",
      TASTINGS,
      "leaf: green, sources: [book]",
      "leaf: green",
      /rows\.5\.sources missing-value/,
    ],
    [
      "a source that is not listed",
      TASTINGS,
      "[book, paper]",
      "[bok, paper]",
      /unknown-source.*did you mean "book"/,
    ],
    [
      "an address that may not be",
      TASTINGS,
      "https://town.example",
      "http://town.example",
      /sources\.book\.url url-scheme/,
    ],
  ])("%s", (...[, file, from, to, expected]) => {
    const problems = problemsWith(file, from, to);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
    expect(problems[0]).toContain(`${file} `);
  });

  test("days on which somebody read may be later", () => {
    expect(textOfFile(TASTINGS)).toContain("read: 2026-07-01");
    expect(() => contentWith({})).not.toThrow();
  });
});

describe("a recipe that cannot count is refused, where it is declared", () => {
  const recipe = (to: string) => problemsWith(TEA, "from: { ledger: tastings, sum: cups }", to);
  test.each<[string, string, RegExp]>([
    [
      "another ledger",
      "from: { ledger: tasting, sum: cups }",
      /unknown-ledger.*did you mean "tastings"/,
    ],
    [
      "another column",
      "from: { ledger: tastings, sum: cup }",
      /from\.sum unknown-column.*did you mean "cups"/,
    ],
    [
      "a sum of words",
      "from: { ledger: tastings, sum: host }",
      /from\.sum column-does-not-fit: "host", a column of type text/,
    ],
    [
      "a date for a number",
      "from: { ledger: tastings, newest: held }",
      /recipe-does-not-fit: `newest`.*sum, count, distinct, largest/,
    ],
    [
      "money for a count",
      "from: { ledger: tastings, sum: seat }",
      /recipe-does-not-fit: `sum` in usd.*numbers in count/,
    ],
    ["numbers told apart", "from: { ledger: tastings, distinct: cups }", /column-does-not-fit/],
    [
      "a range of words",
      "from: { ledger: tastings, sum: cups, where: { host: { at_least: 1 } } }",
      /where\.host column-does-not-fit/,
    ],
    [
      "names of a number",
      "from: { ledger: tastings, sum: cups, where: { cups: { is: many } } }",
      /where\.cups column-does-not-fit/,
    ],
    [
      "an option that is not there",
      "from: { ledger: tastings, sum: cups, where: { leaf: { in: [gren] } } }",
      /unknown-value.*did you mean "green"/,
    ],
    [
      "a provider that is not there",
      "from: { ledger: tastings, sum: cups, where: { house: { is: lng-steep } } }",
      /unknown-provider.*"long-steep"/,
    ],
    [
      "every option",
      "from: { ledger: tastings, sum: cups, where: { leaf: { in: [black, green] } } }",
      /where\.leaf condition-parts-nobody: "leaf" asked for every option/,
    ],
    [
      "every number",
      "from: { ledger: tastings, sum: cups, where: { cups: { at_least: 0 } } }",
      /where\.cups condition-parts-nobody: "cups" asked for every number/,
    ],
    [
      "a range without anything in it",
      "from: { ledger: tastings, sum: cups, where: { season: { at_least: 2026, at_most: 2025 } } }",
      /where\.season condition-parts-nobody: .*2026 to 2025.*none/,
    ],
    ["rows of nobody", "from: { ledger: menus, count: rows }", /from\.ledger nobodys-rows/],
    [
      "rows by a text",
      "from: { ledger: tastings, sum: cups, by: host }",
      /from\.by column-does-not-fit/,
    ],
  ])("%s", (_, to, expected) => {
    const problems = recipe(to).filter((one) => one.startsWith(`${TEA} facts.cups_poured.from`));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  test.each([
    "{ leaf: { is: green } }",
    "{ cups: { at_least: 1 } }",
    "{ cups: { at_most: 0 } }",
    // A season may be left open, so that this leaves rows out.
    "{ season: { at_least: 0 } }",
  ])("and %s parts some rows from others", (where) => {
    const problems = recipe(`from: { ledger: tastings, sum: cups, where: ${where} }`);
    expect(problems.filter((one) => one.includes("facts.cups_poured.from"))).toEqual([]);
  });

  test("who has no entry may be named by a condition", () => {
    const to =
      'from: { ledger: tastings, sum: cups, where: { house: { in: [long-steep, "Lost Lid"] } } }';
    expect(recipe(to).filter((one) => one.startsWith(TEA))).toEqual([]);
  });

  test("a fact that cannot be counted has no recipe", () => {
    expect(
      problemsWith(
        TEA,
        "type: text, filter",
        "type: text, from: { ledger: tastings, count: rows }, filter",
      ),
    ).toEqual([expect.stringMatching(/facts\.saying\.from unknown-key/)]);
  });
});

describe("a fact in a provider's file beside its rows", () => {
  const cup = (line: string) =>
    problemsWith(CUP, "  patience_rule:", `  ${line}\n  patience_rule:`);
  test.each<[string, string, RegExp]>([
    [
      "a value",
      "cups_poured: { value: 8, sources: [own] }",
      /cups_poured counted-fact-typed.*rows of ledgers\/tastings.yml give this fact.*from: tastings/,
    ],
    ["bounds", "cups_poured: { at_least: 8, sources: [own] }", /counted-fact-typed/],
    ["an unknown", "cups_poured: { unknown: Asked., looked: 2026-06-01 }", /counted-fact-typed/],
    [
      "a value without a row",
      "on_a_menu: { value: no, sources: [own] }",
      /on_a_menu counted-fact-typed.*without a row.*unknown, not_applicable or nothing.*as a row of ledgers\/menus.yml/,
    ],
    [
      "a note without a row",
      "on_a_menu: { from: menus, note: None hung. }",
      /on_a_menu nothing-to-count/,
    ],
    [
      "another ledger",
      "cups_poured: { from: menus }",
      /cups_poured\.from wrong-value.*one of tastings/,
    ],
    [
      "a recipe of its own in place of the declared one",
      "cups_poured: { from: { ledger: tastings, count: rows } }",
      /cups_poured\.from wrong-value.*one of tastings/,
    ],
    [
      "a recipe that does not fit",
      "dearest_seat: { from: { ledger: tastings, sum: cups } }",
      /dearest_seat\.from recipe-does-not-fit/,
    ],
    [
      "a column that is not there",
      "dearest_seat: { from: { ledger: tastings, sum: seats } }",
      /unknown-column.*"seat"/,
    ],
  ])("%s", (_, line, expected) => {
    const problems = cup(line);
    expect(problems.some((one) => expected.test(one))).toBe(true);
    expect(problems.every((one) => one.startsWith(CUP))).toBe(true);
  });

  test.each([
    "cups_poured: { from: tastings, note: At night. }",
    "on_a_menu: { unknown: Asked., looked: 2026-06-01 }",
    "on_a_menu: { not_applicable: It has no menu. }",
    "on_a_menu: { via: long-steep, value: yes, sources: [own] }",
    "dearest_seat: { value: 3, sources: [own] }",
  ])("%s is in order", (line) => {
    expect(cup(line)).toEqual([]);
  });
});

describe("a ledger and its declaration", () => {
  test("a file that is not declared, and a declaration without a file", () => {
    const { problems } = checkWith({
      [TASTINGS]: null,
      "tea-houses/ledgers/tasting.yml": textOfFile(TASTINGS),
    });
    expect(problems.map(({ file, path, rule }) => `${file} ${path} ${rule}`)).toEqual([
      `${TEA} ledgers.tastings ledger-without-file`,
      "tea-houses/ledgers/tasting.yml  unknown-ledger",
    ]);
  });

  test("what rests on a ledger that could not be read is not wrong as well", () => {
    const { problems } = checkWith({
      [TASTINGS]: replaceIn(TASTINGS, "cups: 40", "cups: forty"),
      [STEEP]: replaceIn(
        STEEP,
        "summary: A made-up",
        "summary: With {{cups_poured}} cups, a",
      ).replace("{ fact: stove, is: yes }", "{ fact: cups_poured, at_least: 50 }"),
    });
    expect(problems.map(({ file }) => file)).toEqual([TASTINGS]);
  });

  test("the page of prices shows ledgers that are there", () => {
    expect(problemsWith(TEA, "ledgers: [menus]", "ledgers: [menu]")).toEqual([
      expect.stringMatching(/prices\.ledgers\.0 unknown-ledger.*"menus"/),
    ]);
  });

  test("a column may not be called like what stands beside the cells", () => {
    expect(
      problemsWith(TEA, "      host: { type: text", "      note: { type: text").join("\n"),
    ).toMatch(/ledgers\.tastings\.columns\.note bad-name.*not sources, note or worked_out/);
  });
});
