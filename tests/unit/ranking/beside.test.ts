import { expect, test } from "vitest";
import { applyChoice } from "#lib/ranking/apply-choice.ts";
import { makeCatalog, type ScoredCategory } from "#lib/ranking/catalog.ts";
import { makeDecisionTable } from "#lib/ranking/decision-table.ts";
import { readChoice } from "#lib/ranking/read-choice.ts";
import { compareRubrics } from "#lib/ranking/rubric-changes.ts";
import { sampleStandings } from "#lib/ranking/standing/sample-standings.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const KITES = "kite-schools/category.md";
const LOFT = "kite-schools/providers/sail-loft.md";
const SCORE = "kite-schools/editions/next/sail-loft.yml";
const KIND = "trade: { value: maker, sources: [own], as_of: 2026-05 }";

function kitesWith(changes: Record<string, string | null> = {}): ScoredCategory {
  const kites = makeCatalog(contentWith(changes)).categories[1];
  if (!kites) throw new Error("the fixture has kite schools");
  return kites;
}

/** The loft's group, with another fact about its kind, or none. */
function groupWith(fact: string): string | undefined {
  const kites = kitesWith({ [LOFT]: replaceIn(LOFT, KIND, fact) });
  return kites.providers.find(({ id }) => id === "sail-loft")?.group;
}

test("who is of the other kind has a score and no place, however good the score is", () => {
  const { providers, weightSum } = kitesWith();
  const loft = providers.find(({ id }) => id === "sail-loft");
  expect(loft).toMatchObject({ group: "beside", standing: null, provisional: false, known: 100 });
  // Higher than any of the ranked: with a place it would be the first.
  expect(loft?.total).toEqual({ lo: 100_000 * weightSum, hi: 100_000 * weightSum });
  expect(providers.map(({ id }) => id).at(-1)).toBe("sail-loft");
});

test("it changes no place, rank, bound, lead or sample of the ranked", () => {
  const [withIt, without] = [kitesWith(), kitesWith({ [LOFT]: null, [SCORE]: null })];
  const ranked = ({ providers }: ScoredCategory) => providers.filter(({ standing }) => standing);
  expect(ranked(withIt)).toHaveLength(3);
  expect(ranked(withIt)).toEqual(ranked(without));
  expect(sampleStandings(withIt, 50)).toEqual(sampleStandings(without, 50));
  const table = makeDecisionTable(withIt);
  const { choice } = readChoice(new URLSearchParams("w.lift=90&w.place=10"), table);
  expect(
    applyChoice(choice, table).chosen.map(({ provider, standing }) => [
      provider.id,
      standing?.place ?? null,
    ]),
  ).toEqual([
    ["east-wind", 1],
    ["north-wind", 2],
    ["south-wind", 2],
    ["sail-loft", null],
  ]);
});

test.each([
  ["trade: { value: maker, sources: [own] }", "beside"],
  ["trade: { one_of: [maker, school], sources: [own] }", "ranked"],
  [
    "trade: { disputed: [{ value: maker, sources: [own] }, { value: school, sources: [own], as_of: 2026-04 }] }",
    "ranked",
  ],
  ['trade: { unknown: "Its page read.", looked: 2026-05-20 }', "ranked"],
  ["trade: { value: school, sources: [own] }", "ranked"],
])("only a proven kind keeps from a place: %s: %s", (fact, group) =>
  expect(groupWith(fact)).toBe(group),
);

test("who is of both kinds by an option of its own is ranked unless that option is named too", () => {
  const three = replaceIn(KITES, "maker: Maker }", "maker: Maker, both: Both }");
  const both = replaceIn(LOFT, "value: maker", "value: both");
  const groupIn = (category: string) =>
    kitesWith({ [KITES]: category, [LOFT]: both }).providers.find(({ id }) => id === "sail-loft")
      ?.group;
  expect(groupIn(three)).toBe("ranked");
  expect(groupIn(three.replace("in: [maker]", "in: [maker, both]"))).toBe("beside");
});

test("who has shut down, or fallen silent, stays with those of whom that is true", () => {
  const dated = (rule: string) =>
    replaceIn(KITES, "eligibility:\n", `eligibility:\n  ${rule}\n`).replace(
      "facts:\n",
      'facts:\n  day: { type: date, title: Day, question: "When?", group: Kite }\n',
    );
  const loft = replaceIn(LOFT, "facts:\n", "facts:\n  day: { value: 2020-01, sources: [own] }\n");
  const groupUnder = (rule: string) =>
    kitesWith({ [KITES]: dated(rule), [LOFT]: loft }).providers.find(({ id }) => id === "sail-loft")
      ?.group;
  expect(groupUnder("closed: { fact: day }")).toBe("closed");
  expect(groupUnder("trading: { fact: day, within_months: 24 }")).toBe("not-shown-trading");
  expect(groupUnder("trading: { fact: day, within_months: 120 }")).toBe("beside");
  // Too little is known for a place, which it has not anyway.
  expect(groupUnder("known_share: { at_least: 100 }")).toBe("beside");
});

test("the kinds are a rule that judges, the words for them are not", () => {
  const before = kitesWith();
  const words = replaceIn(KITES, "Makers, who teach nobody", "Who make kites");
  expect(compareRubrics(before, kitesWith({ [KITES]: words }))).toEqual([]);
  const other = replaceIn(KITES, "in: [maker]", "in: [school]");
  expect(compareRubrics(before, kitesWith({ [KITES]: other }))).toEqual([{ kind: "eligibility" }]);
});
