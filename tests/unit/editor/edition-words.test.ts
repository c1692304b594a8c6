import { describe, expect, test } from "vitest";
import type { AcceptedScore, AcceptedScores } from "#lib/domain/edition.ts";
import { acceptScores, listChanges, printAcceptedScore } from "#lib/editor/next-edition.ts";
import { planEdition } from "#lib/editor/plan-edition.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { contentWith, OTHER_CONTENT, readFiles } from "#tests/fixtures/content-files.ts";

const SCORE: AcceptedScore = {
  group: "ranked",
  known: 64,
  criteria: { warmth: [18_571, 20_715], leaves: [14_285, 100_000] },
  digest: "13f82d61eec88fb1",
};

/** Scores of a house, and of a shed that stays as it is. */
const edition = (score: Partial<AcceptedScore> | null): AcceptedScores => ({
  shed: SCORE,
  ...(score && { house: { ...SCORE, ...score } }),
});

describe("what moved since the scores were accepted, in words", () => {
  test.each<[string, AcceptedScores, AcceptedScores, (string | null)[][]]>([
    ["nothing", edition({}), edition({}), []],
    ["nothing was accepted yet", {}, edition({}), [[null, "no scores were accepted yet"]]],
    [
      "one criterion",
      edition({}),
      edition({ criteria: { warmth: [18_571, 20_716], leaves: [14_285, 100_000] } }),
      [["house", "house: warmth 1.8571 to 2.0715 -> 1.8571 to 2.0716"]],
    ],
    [
      "the lower end alone",
      edition({}),
      edition({ criteria: { warmth: [18_570, 20_715], leaves: [14_285, 100_000] } }),
      [["house", "house: warmth 1.8571 to 2.0715 -> 1.8570 to 2.0715"]],
    ],
    [
      "a criterion more",
      edition({ criteria: { warmth: [18_571, 20_715] } }),
      edition({}),
      [["house", "house: leaves nothing -> 1.4 to 10.0"]],
    ],
    [
      "group and share",
      edition({ group: "too-little-published", known: 30 }),
      edition({}),
      [["house", "house: too-little-published -> ranked, known 30 % -> 64 %"]],
    ],
    [
      "a place that was provisional",
      edition({ provisional: "yes" }),
      edition({}),
      [["house", "house: ranked (provisional) -> ranked"]],
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
      [["house", "house is new: ranked, known 64 %, warmth 1.9 to 2.1, leaves 1.4 to 10.0"]],
    ],
    ["one that is gone", edition({}), edition(null), [["house", "house is gone"]]],
  ])("%s", (_, before, after, expected) => {
    expect(listChanges(before, after).map(({ provider, words }) => [provider, words])).toEqual(
      expected,
    );
  });
});

test("changes are told in the order of ids, new and gone ones among the others", () => {
  const before = { shed: SCORE, barn: SCORE };
  const after = { yard: SCORE, attic: SCORE, shed: SCORE };
  expect(listChanges(before, after).map(({ provider }) => provider)).toEqual([
    "attic",
    "barn",
    "yard",
  ]);
});

test("an accepted score is a file to be read, a criterion a line", () => {
  const [, kites] = makeCatalog(contentWith({})).categories;
  if (!kites) throw new Error("the fixture has kite schools");
  const { "east-wind": east } = acceptScores(kites);
  if (!east) throw new Error("the fixture has an east wind");
  expect(printAcceptedScore(east).split("\n")).toEqual([
    "# Made by `npm run accept`. Scores in thousandths of a point of 100, proven and possible.",
    "group: ranked",
    "known: 100",
    "criteria:",
    "  lift: [75000, 75000]",
    "  place: [100000, 100000]",
    'digest: "399152e968d40322"',
    "",
  ]);
  expect(printAcceptedScore({ ...east, provisional: "yes", criteria: {} }).split("\n")).toEqual([
    "# Made by `npm run accept`. Scores in thousandths of a point of 100, proven and possible.",
    "group: ranked",
    "provisional: yes",
    "known: 100",
    "criteria: {}",
    'digest: "399152e968d40322"',
    "",
  ]);
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
