import { describe, expect, test } from "vitest";
import { GOOD, readBad } from "#tests/unit/editor/score/tables.ts";

const SETS = '"point", "simplex", "ordinal", {"box": 0.05}';
const badJson = (change: Record<string, unknown>) =>
  readBad(JSON.stringify({ ...GOOD, ...change }));

describe("values", () => {
  test.each<[Record<string, unknown>, string]>([
    [
      { weights: [1, -2, 3] },
      "weights[1]: found -2; expected a weight of at least 0; turn the criterion's scores round",
    ],
    [
      { weights: [1, "30%", 3] },
      'weights[1]: found "30%"; expected a weight, a number of at least 0; write it as 30',
    ],
    [
      { weights: [1, null, 3] },
      "weights[1]: found null; expected a weight, a number of at least 0; write a number",
    ],
    [
      { weights: [1, 0.12345, 3] },
      "weights[1]: found 0.12345; expected at most four decimals; round it, to 0.1235, or multiply all weights by the same number",
    ],
    [
      { weights: [1, 1e300, 3] },
      "weights[1]: found 1e+300; expected a smaller weight; divide all weights by the same number",
    ],
    [
      { weights: [0, 0, 0] },
      "weights: found no weight above 0; expected at least one; give a weight to what matters",
    ],
    [
      { weights: [1_048_575, 1, 1] },
      "weights: found weights in the proportions 1048575 : 1 : 1; expected whole numbers in proportion that add to at most 1048576; use fewer digits",
    ],
    [
      { weights: [1, 2] },
      "weights: found 2 weights; expected 3, one for each criterion; add 1 (its number)",
    ],
    [
      { weights: [1, 2, 3, 4] },
      "weights: found 4 weights; expected 3, one for each criterion; remove 1",
    ],
    [
      { criteria: ["a", "b", "a"] },
      'criteria[2]: found "a" a second time; expected names that are all different; rename one of them',
    ],
    [
      { criteria: ["a", " ", "c"] },
      'criteria[1]: found " "; expected a name, not empty; write a name',
    ],
    [
      { criteria: ["a", 2, "c"] },
      'criteria[1]: found 2; expected a name, not empty; put it in quotes: "2"',
    ],
    [
      { alternatives: [] },
      "alternatives: found no alternatives; expected at least one; add what is compared",
    ],
    [
      { alternatives: [{ id: "", scores: [1, 2, 3] }] },
      'alternatives[0].id: found ""; expected a name, not empty; write a name',
    ],
    [
      { alternatives: [1, 2].map(() => ({ id: "x", scores: [1, 2, 3] })) },
      'alternatives[1].id: found "x" a second time; expected names that are all different; rename one of them',
    ],
    [
      { alternatives: [{ id: "x", scores: [1] }] },
      "alternatives[0].scores: found 1 score; expected 3, one for each criterion; add 2 (null if unknown)",
    ],
    [
      { alternatives: [{ id: "x", scores: [1, 2, 3, 4, 5] }] },
      "alternatives[0].scores: found 5 scores; expected 3, one for each criterion; remove 2",
    ],
    [
      { weightSet: "simplx" },
      `weightSet: found "simplx"; expected one of ${SETS}; did you mean simplex?`,
    ],
    [{ weightSet: null }, `weightSet: found null; expected one of ${SETS}; write one of these`],
    [
      { weightSet: { bx: 1 } },
      `weightSet: found {"bx":1}; expected one of ${SETS}; write one of these`,
    ],
    [
      { weightSet: { box: 5 } },
      "weightSet.box: found 5; expected a share from 0 to 1 with at most four decimals; for 5 percentage points write 0.05",
    ],
    [
      { weightSet: { box: 0.00001 } },
      "weightSet.box: found 0.00001; expected a share from 0 to 1 with at most four decimals; write 0.05 for 5 percentage points",
    ],
    [
      { samples: 0 },
      "samples: found 0; expected a whole number from 1 to 16777216; write one, or leave it out",
    ],
    [
      { samples: 16_777_217 },
      "samples: found 16777217; expected a whole number from 1 to 16777216; write one, or leave it out",
    ],
    [
      { samples: "512" },
      'samples: found "512"; expected a whole number from 1 to 16777216; write it as 512',
    ],
    [
      { seed: 2 ** 32 },
      "seed: found 4294967296; expected a whole number from 0 to 4294967295; write one, or leave it out",
    ],
    [
      { seed: 0.5 },
      "seed: found 0.5; expected a whole number from 0 to 4294967295; write one, or leave it out",
    ],
  ])("%j", (change, words) => {
    expect(badJson(change)).toEqual([`t.json: ${words}`]);
  });

  test("no criteria at all", () => {
    expect(badJson({ criteria: [], weights: [], alternatives: [{ id: "x", scores: [] }] })).toEqual(
      ["t.json: criteria: found no criteria; expected at least one; name what is judged"],
    );
  });

  test("all problems are told at once, in the order of the table", () => {
    const lines = badJson({
      colour: 1,
      criteria: ["a", "a", ""],
      weights: [-1, 2, "x"],
      alternatives: [{ id: "x", scores: [101, [3, 2], "y"] }, 7, { id: "x", scores: [1] }],
      weightSet: "any",
      samples: -1,
      seed: -1,
    });
    expect(lines.map((line) => line.split(": ")[1])).toEqual([
      "colour",
      "alternatives[1]",
      "criteria[1]",
      "criteria[2]",
      "weights[0]",
      "weights[2]",
      "alternatives[2].id",
      "alternatives[0].scores[0]",
      "alternatives[0].scores[1]",
      "alternatives[0].scores[2]",
      "alternatives[2].scores",
      "weightSet",
      "samples",
      "seed",
    ]);
  });
});
