import { describe, expect, test } from "vitest";
import { makeCatalog, type ScoredCategory } from "#lib/ranking/catalog.ts";
import { listMoves, splitChanges } from "#lib/ranking/edition-changes.ts";
import { compareRubrics, type RubricChange } from "#lib/ranking/rubric-changes.ts";
import { contentWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

const TEA = "tea-houses/category.md";
const WARMTH = "tea-houses/criteria/warmth.md";
const LEAVES = "tea-houses/criteria/leaves.md";
const GRADED =
  "  graded: { title: Origins, points: 1, fact: origins, value: { graded: { full: 2, levels: { seen: 1, told: 0.5 } } } }\n";

function scoreTea(changes: Record<string, string | null> = {}): ScoredCategory {
  const [tea] = makeCatalog(contentWith(changes)).categories;
  if (!tea) throw new Error("the fixture has tea houses");
  return tea;
}

const now = scoreTea();
const tea = (from: string, to: string) => ({ [TEA]: replaceIn(TEA, from, to) });
const warmth = (from: string, to: string) => ({ [WARMTH]: replaceIn(WARMTH, from, to) });
const leaves = (from: string, to: string) => ({ [LEAVES]: replaceIn(LEAVES, from, to) });

/** Leaves as they are, and a third criterion that takes ten of their weight. */
const THREE = {
  ...leaves("weight: 40", "weight: 30"),
  "tea-houses/criteria/calm.md": textOfFile(WARMTH)
    .replace(/title: "Warmth.*"/, "title: Calm")
    .replace("short: Warmth", "short: Calm")
    .replace("weight: 60", "weight: 10"),
};

const LEAVES_TITLE = "Leaves: what is poured";
const WARMTH_TITLE = "Warmth: is it warm?";

describe("a rubric that changed, and back", () => {
  test.each<[string, Record<string, string>, there: RubricChange[], back: RubricChange[]]>([
    [
      "a measure goes",
      leaves(GRADED, ""),
      [{ kind: "measure-removed", criterion: LEAVES_TITLE, measure: "Origins" }],
      [{ kind: "measure-added", criterion: LEAVES_TITLE, measure: "Origins" }],
    ],
    [
      "a criterion comes",
      THREE,
      [
        { kind: "weight", criterion: LEAVES_TITLE, before: 40, after: 30 },
        { kind: "criterion-added", criterion: "Calm" },
      ],
      [
        { kind: "weight", criterion: LEAVES_TITLE, before: 30, after: 40 },
        { kind: "criterion-removed", criterion: "Calm" },
      ],
    ],
    [
      "a measure has other points and another title",
      warmth("stove: { title: Stove, points: 2", "stove: { title: A stove, points: 4"),
      [{ kind: "measure-changed", criterion: WARMTH_TITLE, measure: "A stove" }],
      [{ kind: "measure-changed", criterion: WARMTH_TITLE, measure: "Stove" }],
    ],
    [
      "a measure has another cap",
      warmth("ordinal: { pot: 1, cup: 0.5 }", "ordinal: { pot: 1, cup: 0.4 }"),
      [{ kind: "measure-changed", criterion: WARMTH_TITLE, measure: "Price of a pot" }],
      [{ kind: "measure-changed", criterion: WARMTH_TITLE, measure: "Price of a pot" }],
    ],
    [
      "only words",
      {
        ...warmth("stove: { title: Stove,", "stove: { title: A stove, note: It is warm.,"),
        ...tea('question: "Is there a stove?"', 'question: "Does it have a stove?"'),
        ...leaves("question: Are there many leaves?", "question: Many leaves?"),
      },
      [],
      [],
    ],
    [
      "who is ranked",
      tea("within_months: 24", "within_months: 23"),
      [{ kind: "eligibility" }],
      [{ kind: "eligibility" }],
    ],
    [
      "what becomes of old facts",
      tea("when_old: keep", "when_old: unknown"),
      [{ kind: "ageing" }],
      [{ kind: "ageing" }],
    ],
    ["an age that nothing depends on", tea("shelf_life: 24", "shelf_life: 12"), [], []],
    [
      "a group of options",
      tea(
        "gyokuro: { title: Gyokuro, within: green }",
        "gyokuro: { title: Gyokuro, within: black }",
      ),
      [{ kind: "fact-changed", fact: "Teas" }],
      [{ kind: "fact-changed", fact: "Teas" }],
    ],
    [
      "a level",
      {
        ...tea("told: Only told }", "told: Only told, heard: Heard }"),
        [LEAVES]: textOfFile(LEAVES).replaceAll("told: 0.5", "told: 0.5, heard: 0.2"),
      },
      [
        { kind: "measure-changed", criterion: LEAVES_TITLE, measure: "From the hill" },
        { kind: "measure-changed", criterion: LEAVES_TITLE, measure: "Origins" },
        { kind: "fact-changed", fact: "Origins" },
      ],
      [
        { kind: "measure-changed", criterion: LEAVES_TITLE, measure: "From the hill" },
        { kind: "measure-changed", criterion: LEAVES_TITLE, measure: "Origins" },
        { kind: "fact-changed", fact: "Origins" },
      ],
    ],
    [
      "an option of a fact that no measure reads",
      tea("counter: Counter }", "counter: Counter, roof: Roof }"),
      [],
      [],
    ],
  ])("%s", (_, changes, there, back) => {
    const other = scoreTea(changes);
    expect(compareRubrics(now, other)).toEqual(there);
    expect(compareRubrics(other, now)).toEqual(back);
  });
});

test("where old facts count as unknown, their ages are part of the rubric: the category's, and a fact's own", () => {
  const strict = tea("when_old: keep", "when_old: unknown");
  const own = (fact: string, months: number) =>
    replaceIn(TEA, "when_old: keep", "when_old: unknown").replace(
      `${fact}: { type: ${fact === "saying" ? "text" : "number"},`,
      `${fact}: { type: ${fact === "saying" ? "text" : "number"}, shelf_life: ${months},`,
    );
  const before = scoreTea(strict);
  const ageing = [{ kind: "ageing" }];
  expect(
    compareRubrics(
      before,
      scoreTea({ [TEA]: (strict[TEA] ?? "").replace("shelf_life: 24", "shelf_life: 12") }),
    ),
  ).toEqual(ageing);
  expect(compareRubrics(before, scoreTea({ [TEA]: own("seats", 12) }))).toEqual(ageing);
  expect(compareRubrics(before, scoreTea({ [TEA]: own("saying", 12) }))).toEqual([]);
});

test("a measure that goes and one that comes are moves, from something to nothing and back", () => {
  const without = scoreTea(leaves(GRADED, ""));
  const movesOf = (before: ScoredCategory, after: ScoredCategory) => {
    const stages = splitChanges(before, after).find((one) => one.id === "long-steep")?.stages;
    return listMoves(stages?.time ?? null, stages?.rubric ?? null).map((move) => [
      `${move.criterion}/${move.measure}`,
      move.before?.score ?? null,
      move.after?.score ?? null,
    ]);
  };
  const score = { lo: 75_000, hi: 75_000 };
  expect(movesOf(now, without)).toEqual([["leaves/graded", score, null]]);
  expect(movesOf(without, now)).toEqual([["leaves/graded", null, score]]);
  expect(listMoves(null, null)).toEqual([]);
});

test("more points for the same answer are a move too", () => {
  const more = scoreTea(
    warmth("stove: { title: Stove, points: 2", "stove: { title: Stove, points: 4"),
  );
  const stages = splitChanges(now, more).find((one) => one.id === "long-steep")?.stages;
  const [move, ...others] = listMoves(stages?.time ?? null, stages?.rubric ?? null);
  expect(others).toEqual([]);
  expect([move?.measure, move?.before?.points, move?.after?.points]).toEqual(["stove", 2, 4]);
});

test("a scored fact that is counted, or counted otherwise", () => {
  const countedBy = (sum: string) => {
    const seats = { ...now.data.facts.seats, from: { ledger: "tastings", sum } };
    return { ...now, data: { ...now.data, facts: { ...now.data.facts, seats } } } as typeof now;
  };
  const changed = [{ kind: "recipe-changed", fact: "Seats" }];
  expect(compareRubrics(now, countedBy("cups"))).toEqual(changed);
  expect(compareRubrics(countedBy("cups"), countedBy("seat"))).toEqual(changed);
  expect(compareRubrics(countedBy("cups"), countedBy("cups"))).toEqual([]);
});
