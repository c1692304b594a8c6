import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { measureFit } from "#lib/ranking/order-fit.ts";
import { viewCategoryQuestions } from "#lib/views/guides/question-view.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { flattenText } from "#lib/views/words/rich-text.ts";
import { checkWith, contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { HOUSE_ID, houseWith } from "#tests/fixtures/house.ts";

const QUICK = "tea-houses/use-cases/no-price.md";
const MUST = "must:\n  - { fact: style, is: counter }\n  - { fact: seats, at_least: 5 }";

/** The page of the quick cup with other demands and whatever else a use case says. */
function guideWith(text: string) {
  const compiled = compileContent(contentWith({ [QUICK]: replaceIn(QUICK, MUST, text) }));
  return viewUseCase(compiled, "tea-houses", "no-price");
}

function namesIn(view: ReturnType<typeof guideWith>, block: string): string[] {
  return (view.matrix.groups.find((one) => one.id === block)?.rows ?? []).map((one) => one.name);
}

describe("who meets all demands stands in the order of the better fit", () => {
  const NEWEST = "must:\n  - { fact: newest_pot, known: yes }\n";
  test.each<[string, string[]]>([
    // The newest pot of all five is known; Cold Kettle is shut, and the others stand by their proven score without more.
    ["", ["Long Steep", "Quick Cup", "Shy Pot", "Old Urn"]],
    ["order: [{ fact: newest_pot }]", ["Long Steep", "Shy Pot", "Quick Cup", "Old Urn"]],
    [
      "order: [{ fact: newest_pot, best: least }]",
      ["Old Urn", "Quick Cup", "Shy Pot", "Long Steep"],
    ],
    // Four to six seats are proven at the least with four, thirty with thirty, and nothing of the others.
    ["order: [{ fact: seats, best: least }]", ["Quick Cup", "Long Steep", "Shy Pot", "Old Urn"]],
    // What is good to have comes before any order.
    [
      "nice: [{ fact: style, is: counter }]\norder: [{ fact: newest_pot }]",
      ["Quick Cup", "Long Steep", "Shy Pot", "Old Urn"],
    ],
  ])("%s", (more, names) =>
    expect(namesIn(guideWith(`${NEWEST}${more}`.trimEnd()), "meets")).toEqual(names),
  );
});

describe("how much a fact proves of a fit, by the least that a claim says", () => {
  test.each<[string, string | undefined, "most" | "least", number | null]>([
    ["seats: { value: 12, sources: [own] }", undefined, "most", 12],
    ["seats: { value: 12, sources: [own] }", undefined, "least", -12],
    ["seats: { at_least: 4, sources: [own] }", undefined, "most", 4],
    ["seats: { at_least: 4, sources: [own] }", undefined, "least", null],
    [
      "seats: { disputed: [{ value: 4, sources: [own] }, { value: 9, sources: [paper] }] }",
      undefined,
      "most",
      4,
    ],
    ["seats: { value: 12, sources: [guide] }", undefined, "most", null],
    ["seats: { unknown: Asked., looked: 2026-06-20 }", undefined, "most", null],
    ["stove: { value: yes, sources: [own] }", undefined, "most", 1],
    ["stove: { value: no, sources: [own] }", undefined, "least", 0],
    ["style: { value: garden, sources: [own] }", undefined, "most", null],
    ["patience_rule: { value: written, sources: [own] }", undefined, "most", 2],
    ["patience_rule: { one_of: [spoken, written], sources: [own] }", undefined, "most", 1],
    ["teas: { value: [black, oolong], sources: [own] }", undefined, "most", 2],
    ["teas: { value: [black, oolong], sources: [own] }", "black", "most", 1],
    ["teas: { value: [black, oolong], sources: [own] }", "green", "most", null],
    ["grams: { value: { black: 12, green: 5 }, sources: [own] }", "black", "most", 12],
    ["grams: { value: { black: 12, green: 5 }, sources: [own] }", undefined, "most", 17],
  ])("%s, of %s, %s: %s", (line, of, best, expected) => {
    const { catalog } = compileContent(contentWith(houseWith(line)));
    const house = catalog.categories[0]?.providers.find((one) => one.id === HOUSE_ID);
    if (!house) throw new Error("the fixture has the house");
    const [fact = ""] = line.split(":");
    const wanted = { fact, ...(of !== undefined && { of }), best };
    const declared = catalog.categories[0]?.data.facts ?? {};
    expect(measureFit(wanted, house, declared)).toBe(expected);
  });
});

test("who does another kind of business is not among those to ask", () => {
  const view = guideWith(
    "must:\n  - { fact: stove, is: yes, ask: Do you heat? }\nbusiness: { fact: style, not: garden }",
  );
  // Long Steep meets it all the same; of the others the style is unknown or that of a counter.
  expect(namesIn(view, "meets")).toEqual(["Long Steep"]);
  const other = guideWith(
    "must:\n  - { fact: grams, of: black, at_least: 900 }\nbusiness: { fact: style, not: garden }",
  );
  expect(namesIn(other, "elsewhere")).toEqual(["Long Steep"]);
  expect(namesIn(other, "might")).not.toContain("Long Steep");
  expect(flattenText(other.answer)).not.toContain("Long Steep might");
});

test("who shut down is ruled out, whatever its facts say", () => {
  const view = guideWith("must:\n  - { fact: newest_pot, known: yes }");
  expect(namesIn(view, "fails")).toEqual(["Cold Kettle"]);
  const [row] = view.matrix.groups.find(({ id }) => id === "fails")?.rows ?? [];
  expect(row?.note).toBe("closed in 2023");
});

test("what to watch, what tells the fit and the business may only name what is declared", () => {
  const rules = (text: string) =>
    checkWith({ [QUICK]: replaceIn(QUICK, MUST, `${MUST}\n${text}`) }).problems.map(
      ({ rule, path }) => `${path} ${rule}`,
    );
  expect(rules("order: [{ fact: seets }]")).toEqual(["order.0.fact unknown-fact"]);
  expect(rules("order: [{ fact: teas, of: blak }]")).toEqual(["order.0.of unknown-value"]);
  expect(rules("order: [{ fact: seats }, { fact: style }]")).toEqual([
    "order.1.fact wrong-fact-type",
  ]);
  expect(rules("business: { fact: style, is: gardn }")).toEqual(["business unknown-value"]);
  expect(rules("watch: [{ text: x, holds_if: [{ fact: style, is: cellar }] }]")).toEqual([
    "watch.0 watch-of-nobody",
  ]);
  expect(
    rules('watch: [{ text: "{{origins}}", holds_if: [{ fact: style, is: counter }] }]'),
  ).toEqual(["watch.0.text fact-without-value"]);
});

test.each([
  ["pot_price", "no", ["known-in-part"]],
  ["teas", "no", ["known-in-part"]],
  ["seats", "no", []],
  ["pot_price", "nothing", []],
  ["pot_price", "yes", []],
])("of %s, known: %s, a part may be known: %j", (fact, known, advice) => {
  const watch = `watch: [{ text: x, holds_if: [{ any: [{ fact: ${fact}, known: ${known} }, { fact: style, is: counter }] }] }]`;
  const { problems } = checkWith({ [QUICK]: replaceIn(QUICK, MUST, `${MUST}\n${watch}`) });
  expect(problems.map(({ rule }) => rule)).toEqual(advice);
});

test("a question's list leaves out who might but does another kind of business", () => {
  const FAQ = "tea-houses/faqs/who-has-a-stove.md";
  const mightOf = (business: string) => {
    const changes = {
      [FAQ]: replaceIn(FAQ, "is: yes }] }\nholds", `is: yes }], business: ${business} }\nholds`),
    };
    const compiled = compileContent(contentWith(changes));
    const [question] =
      viewCategoryQuestions(compiled, "tea-houses").parts[0]?.groups[0]?.questions ?? [];
    return question?.list?.might.map(({ name }) => name);
  };
  expect(mightOf("{ fact: style, known: no }")).toEqual(mightOf("{ fact: style, not: garden }"));
  expect(mightOf("{ fact: newest_pot, within_months: 12 }")).toEqual(["Shy Pot"]);
});
