import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewCategoryQuestions, viewSiteQuestions } from "#lib/views/guides/question-view.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const QUICK = "tea-houses/use-cases/no-price.md";
const MUST = "must:\n  - { fact: style, is: counter }\n  - { fact: seats, at_least: 5 }";

/** The quick cup's page with other demands. */
function answerTo(...demands: string[]) {
  const must = `must:\n${demands.map((demand) => `  - { ${demand} }`).join("\n")}`;
  const compiled = compileContent(contentWith({ [QUICK]: replaceIn(QUICK, MUST, must) }));
  return viewUseCase(compiled, "tea-houses", "no-price");
}

describe("the answer, by who meets the demands and who might", () => {
  test.each<[string[], string]>([
    [
      ["fact: newest_pot, within_months: 6"],
      "Of five tea houses, Long Steep and Shy Pot meet every demand on the evidence.",
    ],
    [
      ["fact: newest_pot, within_months: 6", "fact: stove, is: yes"],
      "Of five tea houses, Long Steep meets every demand on the evidence. Shy Pot might; something about it is still unknown.",
    ],
    [
      ["fact: newest_pot, within_months: 6", "fact: stove, is: no"],
      "None of five tea houses is proven to meet every demand. Shy Pot comes nearest. Shy Pot might; something about it is still unknown.",
    ],
    [
      ["fact: newest_pot, within_months: 1"],
      "None of five tea houses is proven to meet every demand. Long Steep, Quick Cup, Cold Kettle, Old Urn and Shy Pot come nearest.",
    ],
  ])("%j", (demands, answer) => expect(answerTo(...demands).answer).toBe(answer));
});

test("where several meet it they can be compared, and the list under these demands can be changed", () => {
  const view = answerTo("fact: newest_pot, within_months: 6");
  expect(view.compare).toBe("/tea-houses/compare?p=long-steep&p=shy-pot");
  expect(view.change).toBe("/tea-houses?use=no-price");
  expect(answerTo("fact: stove, is: yes").compare).toBeNull();
});

test("why each stands in its block: what is demanded, and what was found", () => {
  const { blocks } = answerTo("fact: style, is: counter", "fact: seats, at_least: 5");
  const reasons = Object.fromEntries(
    blocks.flatMap((block) => block.candidates.map((one) => [one.name, one.reason])),
  );
  expect(reasons).toEqual({
    "Quick Cup": "Seats: at least 5 (found: 4 or 6)",
    "Cold Kettle": "Style: Counter (not looked for yet) · Seats: at least 5 (not looked for yet)",
    "Old Urn": "Style: Counter (not looked for yet) · Seats: at least 5 (not looked for yet)",
    "Shy Pot": "Style: Counter (not looked for yet) · Seats: at least 5 (not looked for yet)",
    "Long Steep": "Style: Counter (found: Garden)",
  });
  const places = blocks.flatMap((block) => block.candidates.map((one) => one.place));
  expect(places).toEqual([
    "2nd of 2 ranked (provisional)",
    "Shut down",
    "No recent sign of activity",
    "Too little published to rank",
    "1st of 2 ranked",
  ]);
});

test("what the guide alone says is told so, beside the question to ask", () => {
  const { blocks } = answerTo("fact: teas, includes: black");
  const cup = blocks.flatMap((block) => block.candidates).find((one) => one.name === "Quick Cup");
  expect(cup?.reason).toBe("Teas: Black (found: Black, says the 2025 guide alone)");
  expect(cup?.ask).toBe("Which teas are poured?");
  expect(cup?.answers).toEqual([
    {
      label: "Teas",
      demand: "Teas: Black",
      answer: "might",
      value: "Black, says the 2025 guide alone",
      href: "/tea-houses/quick-cup#fact-teas",
    },
  ]);
});

test("questions lead to each other's pages, a category's and the site's", () => {
  const compiled = compileContent(contentWith({}));
  const tea = viewCategoryQuestions(compiled, "tea-houses");
  expect(tea.others).toEqual([{ label: "Questions about this site", href: "/faq" }]);
  expect([tea.heading, tea.meta.path]).toEqual(["Questions about tea houses", "/tea-houses/faq"]);
  expect(tea.questions[0]).toMatchObject({
    anchor: "who-has-a-stove",
    question: "Who has a stove?",
    sources: [
      { number: 1, title: "The stove list", publisher: "The town", dates: ["read 20 Jun 2026"] },
    ],
  });
  const site = viewSiteQuestions(compiled);
  expect(site.others).toEqual([{ label: "Questions about tea houses", href: "/tea-houses/faq" }]);
  expect(site.questions.map((one) => [one.anchor, one.list])).toEqual([["is-it-true", null]]);
});
