import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewCategoryQuestions, viewSiteQuestions } from "#lib/views/guides/question-view.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { flattenText } from "#lib/views/words/rich-text.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const QUICK = "tea-houses/use-cases/no-price.md";
const MUST = "must:\n  - { fact: style, is: counter }\n  - { fact: seats, at_least: 5 }";

/** The quick cup's page with other demands, and whatever else a use case says. */
function guideTo(demands: readonly string[], more = "") {
  const must = `must:\n${demands.map((demand) => `  - { ${demand} }`).join("\n")}\n${more}`;
  const compiled = compileContent(contentWith({ [QUICK]: replaceIn(QUICK, MUST, must.trimEnd()) }));
  return viewUseCase(compiled, "tea-houses", "no-price");
}

const answerTo = (demands: readonly string[], more = ""): string =>
  flattenText(guideTo(demands, more).answer);

const NEW = "fact: newest_pot, within_months: 6";

describe("the answer, by who meets the requirements and who could", () => {
  test.each<[string, string[], string, string]>([
    [
      "one alone, with extras and the value that decides",
      [NEW, "fact: stove, is: yes"],
      "nice: [{ fact: teas, includes: black }, { fact: seats, at_least: 99 }]\norder: [{ fact: seats }]",
      "Long Steep is the only tea house proven to meet both requirements, with 1 of 2 extras. Seats: 30. Shy Pot might, if it answers one question.",
    ],
    [
      "two, told apart by their extras",
      [NEW],
      "nice: [{ fact: teas, includes: black }]",
      "Long Steep fits best: it meets the one requirement, with 1 of 1 extras. Shy Pot comes second, with 0 of 1 extras.",
    ],
    [
      "two, told apart by a value",
      [NEW],
      "order: [{ fact: newest_pot }]",
      "Long Steep fits best: it meets the one requirement. Newest pot: 2 May 2026. Shy Pot comes second (Newest pot: Mar 2026).",
    ],
    [
      "two, told apart by their score alone",
      [NEW],
      "",
      "Long Steep fits best: it meets the one requirement. Shy Pot comes second with a lower score.",
    ],
    [
      "more than two, and the others by name",
      ["fact: newest_pot, known: yes"],
      "order: [{ fact: newest_pot }]",
      "Long Steep fits best: it meets the one requirement. Newest pot: 2 May 2026. Shy Pot comes second (Newest pot: Mar 2026). Two more meet everything: Quick Cup and Old Urn.",
    ],
    [
      "through another provider, and provisional",
      ["fact: style, is: counter", "fact: saying, known: yes"],
      "",
      "Quick Cup (provisional, through Long Steep) is the only tea house proven to meet both requirements.",
    ],
    [
      "nobody, with what to ask",
      [NEW, "fact: stove, is: no, ask: Is it cold?"],
      "",
      "Nobody is proven to meet both requirements yet. Shy Pot comes nearest (1 of 2). Ask: “Is it cold?”",
    ],
    [
      "nobody, by what was found",
      ["fact: newest_pot, within_months: 1"],
      "",
      "Nobody meets the one requirement. Long Steep, Quick Cup, Old Urn and Shy Pot come nearest (0 of 1). Not met: Newest pot.",
    ],
  ])("%s", (_, demands, more, answer) => expect(answerTo(demands, more)).toBe(answer));
});

test("each name leads to the provider's page", () => {
  const { answer } = guideTo([NEW, "fact: stove, is: yes"]);
  expect(answer.filter((part) => typeof part !== "string")).toEqual([
    { text: "Long Steep", href: "/tea-houses/long-steep" },
    { text: "Shy Pot", href: "/tea-houses/shy-pot" },
  ]);
});

test("what two answer differently in few words is said", () => {
  const category = "tea-houses/category.md";
  const shy = "tea-houses/providers/shy-pot.md";
  const changes = {
    [QUICK]: replaceIn(QUICK, MUST, `must:\n  - { ${NEW} }`),
    [category]: replaceIn(
      category,
      "{ title: House, facts: [style, seats] }",
      "{ title: Kind?, facts: [style] }",
    ),
    [shy]: replaceIn(shy, "facts:\n", "facts:\n  style: { value: cellar, sources: [own] }\n"),
  };
  const view = viewUseCase(compileContent(contentWith(changes)), "tea-houses", "no-price");
  expect(flattenText(view.answer)).toContain("Kind: garden at Long Steep, cellar at Shy Pot.");
});

test("those side by side can be compared; somebody alone cannot", () => {
  const view = guideTo([NEW]);
  expect(view.compare).toEqual({
    label: "Compare the two",
    href: "/tea-houses/compare?p=long-steep&p=shy-pot",
  });
  expect(view.change).toBe("/tea-houses?use=no-price#must-have");
  expect(guideTo(["fact: newest_pot, within_months: 1"]).compare).toBeNull();
});

test("a category's questions stand on its page, and on the hub of all before the site's own", () => {
  const compiled = OTHER_SITE;
  const tea = viewCategoryQuestions(compiled, "tea-houses");
  expect(tea.others).toEqual([{ label: "All questions", href: "/faq" }]);
  expect([tea.heading, tea.meta.path]).toEqual(["Questions about tea houses", "/tea-houses/faq"]);
  expect(tea.parts.map(({ title }) => title)).toEqual([null]);
  expect(tea.parts[0]?.groups[0]?.questions[0]).toMatchObject({
    anchor: "who-has-a-stove",
    question: "Who has a stove?",
    sources: [
      { number: 1, title: "The stove list", publisher: "The town", dates: ["read 20 Jun 2026"] },
    ],
  });
  const hub = viewSiteQuestions(compiled);
  expect(hub.parts.map(({ id, title }) => [id, title])).toEqual([
    ["about-tea-houses", "Tea"],
    ["about-site", "This site"],
  ]);
  const asked = hub.parts.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions));
  expect(asked.map(({ anchor }) => anchor)).toEqual([
    "tea-houses--who-has-a-stove",
    "site--is-it-true",
  ]);
  expect(hub.count).toBe(2);
});

test("questions of one group stand under its heading, groups in the order of their first question", () => {
  const FAQ = "tea-houses/faqs/who-has-a-stove.md";
  const other = (position: number, group: string) =>
    `---\nquestion: "Number ${position}?"\nposition: ${position}\n${group}---\nYes.\n`;
  const compiled = compileContent(
    contentWith({
      [FAQ]: replaceIn(FAQ, "position: ", "group: Warmth\nposition: "),
      "tea-houses/faqs/two.md": other(902, ""),
      "tea-houses/faqs/three.md": other(903, "group: Tea\n"),
      "tea-houses/faqs/four.md": other(904, "group: Warmth\n"),
    }),
  );
  const [part] = viewCategoryQuestions(compiled, "tea-houses").parts;
  expect(
    part?.groups.map(({ title, questions }) => [title, questions.map(({ anchor }) => anchor)]),
  ).toEqual([
    ["Warmth", ["who-has-a-stove", "four"]],
    [null, ["two"]],
    ["Tea", ["three"]],
  ]);
});
