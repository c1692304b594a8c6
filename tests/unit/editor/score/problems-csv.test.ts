import { describe, expect, test } from "vitest";
import { GOOD_CSV, readBad } from "#tests/unit/editor/score/tables.ts";

const CELL =
  "a number from 0 to 100, an interval such as 10..40, or an empty cell where it is unknown";

describe("CSV", () => {
  const bad = (change: (lines: string[]) => string[]) => readBad(change([...GOOD_CSV]).join("\n"));
  const withRow = (row: string) => bad((lines) => lines.with(3, row));

  test.each([
    [
      "bee,60,70.5",
      'line 4, row "bee": found 2 scores; expected 3, one for each criterion; add 1 (an empty cell if unknown)',
    ],
    [
      "bee,60,70.5,1,2",
      'line 4, row "bee": found 4 scores; expected 3, one for each criterion; remove 1',
    ],
    [
      "bee,60,40..10,1",
      'line 4, row "bee", column "ux": found 40..10; expected the lower end first; write 10..40',
    ],
    [
      'bee,60,"70,5",1',
      `line 4, row "bee", column "ux": found "70,5"; expected ${CELL}; write it as 70.5`,
    ],
    [
      "bee,60,1..2..3,1",
      `line 4, row "bee", column "ux": found "1..2..3"; expected ${CELL}; write one of these`,
    ],
    [
      "bee,60,10..,1",
      `line 4, row "bee", column "ux": found "10.."; expected ${CELL}; write one of these`,
    ],
    [
      "bee,60,NaN,1",
      `line 4, row "bee", column "ux": found "NaN"; expected ${CELL}; write one of these`,
    ],
    [
      "bee,60,0..100.5,1",
      'line 4, row "bee", column "ux": found 100.5; expected a score from 0 to 100; bring every score to this scale',
    ],
    [
      "ant,60,70,1",
      'line 4, row "ant": found "ant" a second time; expected names that are all different; rename one of them',
    ],
    [",60,70,1", 'line 4, row "": found ""; expected a name, not empty; write a name'],
    [
      'bee,60,"7"0,1',
      'line 4: found no CSV (Invalid Closing Quote); expected cells with commas between them; put a cell with a quotation mark or comma into quotes: "a ""b"", c"',
    ],
  ])("the row %s", (row, words) => {
    expect(withRow(row)).toEqual([`t.csv: ${words}`]);
  });

  test.each<[string, (lines: string[]) => string[], string]>([
    [
      "no weights",
      (lines) => lines.toSpliced(1, 1),
      'line 2: found "ant"; expected the row "weight" with the weights, before the alternatives; add a second line such as weight,30,70',
    ],
    [
      "misspelt weights",
      (lines) => lines.with(1, "wieght,30,50,20"),
      'line 2: found "wieght"; expected the row "weight" with the weights, before the alternatives; did you mean "weight"?',
    ],
    [
      "a weight too few",
      (lines) => lines.with(1, "weight,30,50"),
      'line 2, row "weight": found 2 weights; expected 3, one for each criterion; add 1 (its number)',
    ],
    [
      "an empty weight",
      (lines) => lines.with(1, "weight,30,,20"),
      'line 2, row "weight", column "ux": found ""; expected a weight, a number of at least 0; write a number',
    ],
    [
      "no header",
      (lines) => lines.slice(1),
      'line 1, column 1: found "weight"; expected the header "id" and the names of the criteria; begin with a line such as id,costs,ux (or with { for JSON)',
    ],
    [
      "semicolons",
      (lines) => lines.map((line) => line.replaceAll(",", ";")),
      'line 1, column 1: found "id;costs;ux;support"; expected the header "id" and the names of the criteria; put commas between cells, not ";"',
    ],
    [
      "a column twice",
      (lines) => lines.with(0, "id,costs,ux,ux"),
      'line 1, column 4: found "ux" a second time; expected names that are all different; rename one of them',
    ],
    [
      "a column without a name",
      (lines) => lines.with(0, "id,costs,,support"),
      'line 1, column 3: found ""; expected a name, not empty; write a name',
    ],
    [
      "no alternatives",
      (lines) => lines.slice(0, 2),
      "found no alternatives; expected at least one; add what is compared",
    ],
  ])("%s", (_, change, words) => {
    expect(bad(change)).toEqual([`t.csv: ${words}`]);
  });
});

describe("what is no table", () => {
  test("an empty file", () => {
    expect(readBad(" \n")).toEqual([
      "t.csv: found an empty file; expected a table in JSON or CSV; see the example in README.md",
    ]);
  });

  test("settings of the command line are named by their flags", () => {
    const flags = { weightSet: "box", samples: "many", seed: -1 };
    expect(readBad(GOOD_CSV.join("\n"), flags)).toEqual([
      '--set: found "box"; expected one of point, simplex, ordinal, box:0.05; write one of these',
      '--samples: found "many"; expected a whole number from 1 to 16777216; write one, or leave it out',
      "--seed: found -1; expected a whole number from 0 to 4294967295; write one, or leave it out",
    ]);
  });
});
