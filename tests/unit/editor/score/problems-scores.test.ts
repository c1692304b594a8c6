import { describe, expect, test } from "vitest";
import { GOOD, readBad } from "#tests/unit/editor/score/tables.ts";

const SCORE = "a number from 0 to 100, a pair such as [10, 40], or null where it is unknown";
const badJson = (change: Record<string, unknown>) =>
  readBad(JSON.stringify({ ...GOOD, ...change }));
const withScore = (cell: unknown) =>
  badJson({
    alternatives: [
      { id: "ant", scores: [1, 2, 3] },
      { id: "bee", scores: [1, cell, 3] },
    ],
  });

describe("scores", () => {
  test.each([
    ["93", `found "93"; expected ${SCORE}; write it as 93`],
    ["70,5 %", `found "70,5 %"; expected ${SCORE}; write it as 70.5`],
    ["good", `found "good"; expected ${SCORE}; write one of these`],
    [true, `found true; expected ${SCORE}; write one of these`],
    [[1, 2, 3], `found [1,2,3]; expected ${SCORE}; write one of these`],
    [[], `found []; expected ${SCORE}; write one of these`],
    [[10, null], `found [10,null]; expected ${SCORE}; write one of these`],
    [100.001, "found 100.001; expected a score from 0 to 100; bring every score to this scale"],
    [-1, "found -1; expected a score from 0 to 100; bring every score to this scale"],
    [93.1235, "found 93.1235; expected at most three decimals; round it, to 93.124"],
    [1e-7, "found 1e-7; expected at most three decimals; round it, to 0"],
    [[40, 10], "found [40, 10]; expected the lower end first; write [10, 40]"],
  ])("the score %j", (cell, words) => {
    expect(withScore(cell)).toEqual([`t.json: alternatives[1].scores[1]: ${words}`]);
  });

  test("each end of a pair is looked at", () => {
    expect(withScore([-1, 101])).toEqual([
      "t.json: alternatives[1].scores[1][0]: found -1; expected a score from 0 to 100; bring every score to this scale",
      "t.json: alternatives[1].scores[1][1]: found 101; expected a score from 0 to 100; bring every score to this scale",
    ]);
  });

  test("a number too large for JSON's reader is no score", () => {
    const text = JSON.stringify(GOOD).replace("70.5", "1e999");
    expect(readBad(text)).toEqual([
      "t.json: alternatives[1].scores[1]: found Infinity; expected a score from 0 to 100; bring every score to this scale",
    ]);
  });

  test("what comes from a table is printed on one line, short and visible", () => {
    const [line = "", ...more] = withScore(`a\n::error::\u202E${"b".repeat(500)}`);
    expect(more).toEqual([]);
    expect(line).toMatch(
      /^t\.json: alternatives\[1\]\.scores\[1\]: found "a\\n::error::<U\+202E>b+…;/,
    );
    expect(line.length).toBeLessThan(250);
    expect(withScore({ "k\n": 1 }).join("")).not.toContain("\n");
    expect(badJson({ "a\u001B[31m": 1 })[0]).toContain("t.json: a<U+001B>[31m: found");
  });
});
