import { describe, expect, test } from "vitest";
import { checkContent } from "#lib/content/check-content.ts";
import type { Problem } from "#lib/content/text/problem.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { listAdvice } from "#lib/trial/list-advice.ts";
import { OTHER_CONTENT, readFiles, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

const TEA = "tea-houses/category.md";
const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";
const USE = "tea-houses/use-cases/warm-seat.md";
const GUIDE = "tea-houses/editions/2025-09.yml";
const FAQ = "tea-houses/faqs/who-has-a-stove.md";

function advise(changes: Record<string, string> = {}): Problem[] {
  const files = readFiles(OTHER_CONTENT).map(({ path, bytes }) => {
    const text = changes[path];
    return { path, bytes: text === undefined ? bytes : Buffer.from(text) };
  });
  const { content } = checkContent(files);
  if (!content) throw new Error("the changed site is broken");
  return listAdvice(makeCatalog(content), files);
}

const wordsOf = (advice: readonly Problem[], file: string) =>
  advice.filter((one) => one.file === file).map((one) => `${one.rule} ${one.line}: ${one.found}`);

const lineOf = (file: string, start: string) =>
  textOfFile(file)
    .split("\n")
    .findIndex((line) => line.startsWith(start)) + 1;

test("facts that are old, undated, known from the guide alone or not looked for, each kind where its first one stands", () => {
  const advice = advise();
  expect(wordsOf(advice, STEEP)).toEqual([
    // January 2022 is more than 24 months before the edition; the paper's page bears no date.
    `fact-old ${lineOf(STEEP, "  style:")}: past its shelf life: style`,
    `fact-undated ${lineOf(STEEP, "  newest_pot:")}: without a date: newest_pot`,
    `facts-not-looked-for ${lineOf(STEEP, "facts:")}: nobody has looked for: shut_on`,
  ]);
  expect(wordsOf(advice, CUP)).toEqual([
    `fact-guide-only ${lineOf(CUP, "  teas:")}: known from the published guide alone: teas`,
    `fact-undated ${lineOf(CUP, "  newest_pot:")}: without a date: newest_pot, style, teas, saying, patience_rule`,
    `facts-not-looked-for ${lineOf(CUP, "facts:")}: nobody has looked for: shut_on, price_scope, grams, on_a_menu, dearest_seat`,
  ]);
  expect(wordsOf(advice, "kite-schools/providers/east-wind.md")).toEqual([
    `fact-undated ${lineOf("kite-schools/providers/east-wind.md", "  lines:")}: without a date: lines, beach`,
  ]);
  expect(advice.every((one) => one.level === "advice" && one.path === "facts")).toBe(true);
});

describe("a name in the text below the fields", () => {
  /** Advice on names that a text of Quick Cup, a use case, a question or the category gets, at the line it begins on. */
  const names = (text: string, file = CUP) => {
    const changed = `${textOfFile(file).replace(/\n---\n[\s\S]*$/, "\n---\n")}${text}\n`;
    const begins = changed.slice(0, changed.indexOf("\n---\n") + 5).split("\n").length;
    return advise({
      [GUIDE]: `${textOfFile(GUIDE)}  - { place: 4, name: Second Room }\n`,
      [file]: changed,
    })
      .filter((one) => one.file === file && one.path === "")
      .map(({ rule, found, line }) => (line === begins ? `${rule}: ${found}` : `line ${line}`));
  };
  const unlinked = (list: string) => `name-without-link: named without a link: ${list}`;
  const unlisted = (list: string) => `unlisted-provider: named, with no page here: ${list}`;

  test.each<[string, string[]]>([
    ["Old Urn is near.", [unlinked("Old Urn")]],
    ["Near is Old Urn", [unlinked("Old Urn")]],
    ["It stands by Old Urn, and by Shy Pot.", [unlinked("Old Urn, Shy Pot")]],
    ["Short Steep it was.", [unlinked("Short Steep")]],
    ["North Wind blows.", [unlinked("North Wind")]],
    ["Nobody's Room is closed.", [unlisted("Nobody's Room")]],
    ["Nobody's Room by Old Urn.", [unlinked("Old Urn"), unlisted("Nobody's Room")]],
    ["Nobody's Room, then a Second Room.", [unlisted("Nobody's Room, Second Room")]],
    ["Quick Cup is quick.", []],
    ["See [[old-urn]] and {{style}}.", []],
    ["Old Urnings and MyOld Urn.", []],
    ["A counter.", []],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));

  test("that only a use case's picks name", () => {
    const use = replaceIn(USE, 'name: "Nobody\'s Room"', 'name: "Third Room"');
    const text = `${textOfFile(CUP).replace(/\n---\n[\s\S]*$/, "\n---\n")}By the Third Room.\n`;
    const advice = advise({ [USE]: use, [CUP]: text }).filter((one) => one.path === "");
    expect(advice.map(({ rule, found }) => `${rule}: ${found}`)).toContain(unlisted("Third Room"));
  });

  test.each([USE, FAQ, TEA])("of %s", (file) => {
    expect(names("Quick Cup and Nobody's Room.", file)).toEqual([
      unlinked("Quick Cup"),
      unlisted("Nobody's Room"),
    ]);
  });
});
