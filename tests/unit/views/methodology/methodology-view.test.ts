import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewMethodology } from "#lib/views/methodology/methodology-view.ts";
import { contentWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const TEA = "tea-houses/category.md";
const KITES = "kite-schools/category.md";
const LOFT = "kite-schools/providers/sail-loft.md";
const LOFT_SCORE = "kite-schools/editions/next/sail-loft.yml";
const compiled = OTHER_SITE;
const tea = viewMethodology(compiled, "tea-houses");

test("who is ranked is told with the category's own limits, and nothing where there are none", () => {
  expect(tea.eligibility).toEqual([
    "It shows a dated sign of activity of its own from the 24 months before the edition.",
    "At least 40 % of what we ask about it is known, by weight.",
    "Something is known in each of: Warmth: is it warm?.",
    "It has not closed.",
    "Its place is provisional unless: At least 70 % of what we ask is verified. Something is known in each of: Leaves: what is poured.",
  ]);
  expect(viewMethodology(compiled, "kite-schools").eligibility).toEqual([
    "It is not proven to be of another kind (Trade: Maker). Who is stands in a group of its own, “Makers, who teach nobody”, with a score and without a place.",
  ]);
  const kites = textOfFile(KITES).replace(/eligibility:\n( {2,}.*\n)+/, "eligibility: {}\n");
  const free = compileContent(contentWith({ [KITES]: kites, [LOFT]: null, [LOFT_SCORE]: null }));
  expect(viewMethodology(free, "kite-schools").eligibility).toEqual([]);
  const both = compileContent(
    contentWith({ [TEA]: replaceIn(TEA, "known_in: [warmth]", "known_in: [leaves, warmth]") }),
  );
  expect(viewMethodology(both, "tea-houses").eligibility[2]).toBe(
    "Something is known in each of: Leaves: what is poured; Warmth: is it warm?.",
  );
});

test("when facts are old, and the day", () => {
  expect([tea.shelfLife, tea.asOf]).toEqual([
    "A fact is marked as old after 24 months.",
    "30 Jun 2026",
  ]);
  expect(viewMethodology(compiled, "kite-schools").shelfLife).toBe("Facts do not grow old.");
});

test("criteria with their measures, what they read, and what limits them", () => {
  expect(
    tea.criteria.map(({ anchor, title, weight, points, measures }) => [
      anchor,
      title,
      weight,
      points,
      measures.map((measure) => `${measure.anchor}: ${measure.title}, ${measure.points}`),
    ]),
  ).toEqual([
    [
      "criterion-warmth",
      "Warmth: is it warm?",
      60,
      8,
      [
        "measure-warmth-stove: Stove, 2",
        "measure-warmth-seats: Seats, 3",
        "measure-warmth-price: Price of a pot, 1",
        "measure-warmth-freshness: Newest pot, 2",
      ],
    ],
    [
      "criterion-leaves",
      "Leaves: what is poured",
      40,
      7,
      [
        "measure-leaves-kinds: Kinds of tea, 3",
        "measure-leaves-hill: From the hill, 1",
        "measure-leaves-graded: Origins, 1",
        "measure-leaves-rule: Rule or many seats, 2",
      ],
    ],
  ]);
  const [warmth, leaves] = tea.criteria;
  expect(leaves?.measures[3]?.readings.map((reading) => reading.fact)).toEqual([
    "Steeping rule",
    "Seats",
  ]);
  expect(warmth?.measures[2]?.cap).toMatchObject({
    fact: "Scope of the price",
    question: "What does the price hold for?",
    steps: [
      { label: "A whole pot", share: 1 },
      { label: "One cup", share: 0.5 },
    ],
  });
  expect(warmth?.measures[0]?.cap).toBeNull();
  expect(warmth?.html).toContain("A cold room is no tea house.");
  expect(warmth?.file.edit).toMatch(/\/edit\/main\/content\/tea-houses\/criteria\/warmth\.md$/);
});

test("how something was counted, and every fact with what it is asked for", () => {
  expect(tea.methods).toMatchObject([
    {
      anchor: "method-chair-count",
      title: "Counting chairs",
      summary: "We counted the chairs on the plan.",
      date: "1 Jun 2026",
    },
  ]);
  expect(tea.methods[0]?.html).toContain("One chair is one seat.");
  expect(tea.facts.map(({ id, scored, filter }) => `${id} ${scored} ${filter}`)).toEqual([
    "newest_pot true true",
    "shut_on false false",
    "style false true",
    "seats true true",
    "pot_price true true",
    "price_scope true false",
    "stove true true",
    "teas true true",
    "origins true true",
    "grams false true",
    "saying false true",
    "patience_rule true false",
    "cups_poured false false",
    "tastings_since_2025 false false",
    "newest_tasting false false",
    "on_a_menu false false",
    "dearest_seat false false",
  ]);
});
