import { describe, expect, test } from "vitest";
import type { AcceptedScore, NextEdition } from "#lib/domain/edition.ts";
import { listChanges, makeNextEdition, printNextEdition } from "#lib/editor/next-edition.ts";
import { planEdition } from "#lib/editor/plan-edition.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { contentWith, OTHER_CONTENT, readFiles } from "#tests/fixtures/content-files.ts";

const SCORE: AcceptedScore = {
  group: "ranked",
  known: 64,
  criteria: { warmth: [18_571, 20_715], leaves: [14_285, 100_000] },
  digest: "13f82d61eec88fb1",
};

const edition = (score: Partial<AcceptedScore> | null, day = "2026-06-30"): NextEdition => ({
  as_of: day,
  scores: score === null ? {} : { house: { ...SCORE, ...score } },
});

describe("what moved since the scores were accepted, in words", () => {
  test.each<[string, NextEdition | null, NextEdition, (string | null)[][]]>([
    ["nothing", edition({}), edition({}), []],
    ["nothing was accepted yet", null, edition({}), [[null, "no scores were accepted yet"]]],
    [
      "another day",
      edition({}, "2026-05-31"),
      edition({}),
      [[null, "the date moved from 2026-05-31 to 2026-06-30"]],
    ],
    [
      "one criterion",
      edition({}),
      edition({ criteria: { warmth: [18_571, 20_716], leaves: [14_285, 100_000] } }),
      [["house", "house: warmth 18571 to 20715 -> 18571 to 20716"]],
    ],
    [
      "the lower end alone",
      edition({}),
      edition({ criteria: { warmth: [18_570, 20_715], leaves: [14_285, 100_000] } }),
      [["house", "house: warmth 18571 to 20715 -> 18570 to 20715"]],
    ],
    [
      "a criterion more",
      edition({ criteria: { warmth: [18_571, 20_715] } }),
      edition({}),
      [["house", "house: leaves nothing -> 14285 to 100000"]],
    ],
    [
      "group and share",
      edition({ group: "too-little-published", known: 30 }),
      edition({}),
      [["house", "house: too-little-published -> ranked, known 30 % -> 64 %"]],
    ],
    [
      "the facts alone",
      edition({ digest: "0000000000000000" }),
      edition({}),
      [["house", "house: facts changed, scores did not"]],
    ],
    [
      "a new one",
      edition(null),
      edition({}),
      [
        [
          "house",
          "house is new: ranked, known 64 %, warmth 18571 to 20715, leaves 14285 to 100000",
        ],
      ],
    ],
    ["one that is gone", edition({}), edition(null), [["house", "house is gone"]]],
  ])("%s", (_, before, after, expected) => {
    expect(listChanges(before, after).map(({ provider, words }) => [provider, words])).toEqual(
      expected,
    );
  });
});

test("changes are told in the order of ids, new and gone ones among the others", () => {
  const scores = edition({}).scores;
  const house = Object.values(scores)[0];
  if (!house) throw new Error("the edition has a house");
  const before = { ...edition({}), scores: { shed: house, barn: house } };
  const after = { ...edition({}), scores: { yard: house, attic: house, shed: house } };
  expect(listChanges(before, after).map(({ provider }) => provider)).toEqual([
    "attic",
    "barn",
    "yard",
  ]);
});

test("the accepted scores are one line a provider, by id", () => {
  const [, kites] = makeCatalog(contentWith({})).categories;
  if (!kites) throw new Error("the fixture has kite schools");
  expect(printNextEdition(makeNextEdition(kites)).split("\n")).toEqual([
    "# Made by `npm run accept`. Scores in thousandths of a point of 100, proven and possible.",
    "as_of: 2026-05-31",
    "scores:",
    '  east-wind: { group: ranked, known: 100, criteria: { lift: [75000, 75000], place: [100000, 100000] }, digest: "399152e968d40322" }',
    '  north-wind: { group: ranked, known: 100, criteria: { lift: [50000, 50000], place: [100000, 100000] }, digest: "7f1a917d7c6b343d" }',
    '  south-wind: { group: ranked, known: 100, criteria: { lift: [50000, 50000], place: [100000, 100000] }, digest: "7f1a917d7c6b343d" }',
    "",
  ]);
  expect(printNextEdition({ as_of: "2026-05-31", scores: {} })).toMatch(/\nscores: \{\}\n$/);
});

describe("a frozen edition is laid out to be read", () => {
  const files = readFiles(OTHER_CONTENT);
  const catalog = makeCatalog(contentWith({}));
  const plan = planEdition(["2026-06", "tea-houses"], catalog, files);
  const lines = plan.files[0]?.text.split("\n") ?? [];

  test("it goes where its category's editions are, and its digest and what it is stand first", () => {
    expect(plan.files.map(({ path }) => path)).toEqual(["tea-houses/editions/2026-06.yml"]);
    expect(plan.notes).toEqual([]);
    expect(lines[0]).toMatch(/^digest: "[0-9a-f]{64}"$/);
    expect(lines[1]).toMatch(/^# Frozen by /);
    expect(lines.slice(2, 6)).toEqual([
      "kind: frozen-edition",
      "as_of: 2026-06-30",
      "shelf_life: 24",
      "when_old: keep",
    ]);
  });

  test.each([
    // Lists of plain values and whatever lies four levels deep stand on one line, the rest on lines of its own.
    "  known_in: [ warmth ]",
    "    fact: shut_on",
    "  style:",
    "    title: Style",
    "      cellar: { title: Cellar, note: Below the street. }",
    "  warmth:",
    "      stove: { title: Stove, points: 2, fact: stove, value: { boolean: { yes: 1, no: 0 } } }",
    "  long-steep:",
    "    rank: 1",
    "      criteria: { warmth: [ 84661, 86863 ], leaves: [ 69285, 85715 ] }",
    "      stove: { value: yes, sources: [ own ] }",
  ])("%s", (line) => expect(lines).toContain(line));

  test("sources that no fact names are left out", () => {
    expect(lines.filter((line) => line.startsWith("      guide:"))).toHaveLength(1);
    expect(lines.some((line) => line.startsWith("      town:"))).toBe(false);
  });
});
