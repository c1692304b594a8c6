import { describe, expect, test } from "vitest";
import { GOOD, readBad } from "#tests/unit/editor/score/tables.ts";

const badJson = (change: Record<string, unknown>) =>
  readBad(JSON.stringify({ ...GOOD, ...change }));

describe("text that is no JSON", () => {
  test.each([
    ["[1,]", "t.json:1:4: found no JSON (Unexpected token ']')"],
    ['{"criteria": [\n "a",\n  NaN]}', "t.json:3:3: found no JSON (Unexpected token 'N')"],
    ['{"a": .5}', "t.json:1:7: found no JSON (Unexpected token '.')"],
    ['{"a": 1,\n}', "t.json:2:1: found no JSON (Expected double-quoted property name)"],
    ['{"a": 1', "t.json:1:8: found no JSON (Expected ',' or '}' after property value)"],
    ['{"a": [1, ', "t.json:1:10: found no JSON (Unexpected end of JSON input)"],
    ["{} {}", "t.json:1:4: found no JSON (Unexpected non-whitespace character after JSON)"],
  ])("%j", (text, found) => {
    expect(readBad(text)).toEqual([
      `${found}; expected JSON such as the example in README.md; mend it at this place`,
    ]);
  });

  test("the place is right however long the text is", () => {
    const scores = Array.from({ length: 5000 }, (_, k) => k % 100);
    const text = `{"criteria": [${scores.join(",\n")},\nNaN, ${scores.join(",")}]}`;
    expect(readBad(text)[0]).toMatch(/^t\.json:5001:1: found no JSON \(Unexpected token 'N'\);/);
  });

  test("a key given twice, at its place", () => {
    const text =
      '{"criteria": ["a"], "weights": [1], "alternatives":\n[{"id": "x", "id": "y", "scores": [1]}]}';
    expect(readBad(text)).toEqual([
      "t.json:2:14: found a key that this object has already; expected each key once; remove one of the two",
    ]);
  });
});

describe("the shape of JSON", () => {
  test.each([
    [
      { wieghts: [1] },
      't.json: wieghts: found the unknown key "wieghts"; expected one of criteria, weights, alternatives, weightSet, samples, seed; did you mean "weights"?',
    ],
    [
      { colour: "red" },
      't.json: colour: found the unknown key "colour"; expected one of criteria, weights, alternatives, weightSet, samples, seed; remove it',
    ],
    [
      { criteria: "a, b, c" },
      't.json: criteria: found "a, b, c"; expected a list; write it like "criteria": ["a", "b"]',
    ],
    [
      { weights: undefined },
      't.json: weights: found nothing; expected a list; add it like "weights": [30, 70]',
    ],
    [
      { alternatives: null },
      't.json: alternatives: found null; expected a list; write it like "alternatives": [{"id": "x", "scores": [93, [10, 40], null]}]',
    ],
    [
      { alternatives: [{ id: "x", scores: [1, 2, 3] }, 7] },
      't.json: alternatives[1]: found 7; expected an object with id and scores; write it like {"id": "x", "scores": [93, [10, 40], null]}',
    ],
    [
      { alternatives: [{ scores: [1, 2, 3] }] },
      't.json: alternatives[0].id: found nothing; expected a name; add it like "id": "x"',
    ],
    [
      { alternatives: [{ id: "x", scores: 3 }] },
      't.json: alternatives[0].scores: found 3; expected a list; write it like "scores": [93, [10, 40], null]',
    ],
  ])("%j", (change, line) => {
    expect(badJson(change)).toEqual([line]);
  });

  test("a misspelt key that stands for a missing one is one mistake", () => {
    const { weights, ...rest } = GOOD;
    expect(readBad(JSON.stringify({ ...rest, wieghts: weights }))).toHaveLength(1);
    expect(badJson({ alternatives: [{ Id: "x", scores: [1, 2, 3] }] })).toEqual([
      't.json: alternatives[0].Id: found the unknown key "Id"; expected one of id, scores; did you mean "id"?',
    ]);
  });

  test("a list is no table", () => {
    expect(readBad("[1]")).toEqual([
      "t.json: found [1]; expected an object with criteria, weights and alternatives; see the example in README.md",
    ]);
  });
});
