import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printTable } from "#lib/editor/score/print-table.ts";
import { scoreTable } from "#lib/editor/score/score-table.ts";
import { GOOD, GOOD_CSV, readGood } from "#tests/unit/editor/score/tables.ts";

const JSON_TEXT = JSON.stringify(GOOD);
const FLAGS = { weightSet: { box: 0.05 }, samples: 2000 };

describe("JSON and CSV", () => {
  const expected = JSON.stringify(scoreTable(readGood(JSON_TEXT)));

  test.each([
    ["plain", GOOD_CSV.join("\n")],
    ["a byte order mark and Windows' line ends", `\uFEFF${GOOD_CSV.join("\r\n")}\r\n`],
    ["quotes and blanks", GOOD_CSV.join("\n").replace("ant,93", '"ant" , "93"')],
    ["blanks in an interval", GOOD_CSV.join("\n").replace("10..40", "10 .. 40")],
    ["empty lines and rows of empty cells", `${GOOD_CSV.join("\n\n")}\n,,,\n`],
    [
      "capitals in the two names",
      GOOD_CSV.join("\n").replace("id", "ID").replace("weight", "Weight"),
    ],
  ])("the same table gives the same bytes: %s", (_, csv) => {
    expect(JSON.stringify(scoreTable(readGood(csv, FLAGS)))).toBe(expected);
  });

  test("JSON may have a byte order mark and blanks before it too", () => {
    expect(readGood(`\uFEFF\n ${JSON_TEXT}`)).toEqual(readGood(JSON_TEXT));
  });

  test("a quoted cell keeps its comma, and a name its accents", () => {
    const { criteria, items } = readGood('id,"a, b"\nweight,1\n"Čáp ""x""",5\n');
    expect([criteria, items]).toEqual([
      ["a, b"],
      [{ id: 'Čáp "x"', row: [{ lo: 5000, hi: 5000 }] }],
    ]);
  });
});

describe("numbers", () => {
  const readScores = (...scores: unknown[]) =>
    readGood(
      JSON.stringify({
        criteria: scores.map((_, j) => `${j}`),
        weights: scores.map(() => 1),
        alternatives: [{ id: "x", scores }],
      }),
    ).items[0]?.row;

  test("scores become milli-points exactly", () => {
    expect(readScores(70.05, 0, 100, 0.001, 99.999, 1.005, 8.2)?.map(({ lo }) => lo)).toEqual([
      70050, 0, 100_000, 1, 99_999, 1005, 8200,
    ]);
    expect(Object.is(readScores(-0)?.[0]?.lo, 0)).toBe(true);
  });

  test("every number of up to three decimals is read as it is written", () => {
    for (let milli = 0; milli <= 100_000; milli += 7) {
      const text = `${Math.floor(milli / 1000)}.${String(milli % 1000).padStart(3, "0")}`;
      const csv = readGood(`id,a\nweight,1\nx,${text}\n`, { samples: 1 });
      expect(csv.items[0]?.row[0]).toEqual({ lo: milli, hi: milli });
    }
  });

  test("a pair is an interval, null and an interval of everything are unknown", () => {
    expect(readScores([10, 40], null, [0, 100], [5, 5])).toEqual([
      { lo: 10_000, hi: 40_000 },
      { lo: 0, hi: 100_000 },
      { lo: 0, hi: 100_000 },
      { lo: 5000, hi: 5000 },
    ]);
  });

  test.each([
    [
      [30, 50, 20],
      [3, 5, 2],
    ],
    [
      [0.3, 0.5, 0.2],
      [3, 5, 2],
    ],
    [[33.3333, 33.3333, 33.3334], [333_333 / 2, 333_333 / 2, 333_334 / 2].map((half) => half * 2)],
    [
      [3e6, 0, 5e6],
      [3, 0, 5],
    ],
    [
      [12.5, 0.0625, 1],
      [200, 1, 16],
    ],
  ])("weights %j become integers in proportion", (weights, expected) => {
    const text = JSON.stringify({ ...GOOD, weights });
    expect(readGood(text).weights).toEqual(expected);
  });

  test("what is left out is the point set, 65,536 samples and seed 1; flags stand before the file", () => {
    const { weightSet: _, samples: __, ...bare } = GOOD;
    expect(readGood(JSON.stringify(bare))).toMatchObject({
      set: { kind: "point" },
      samples: 65_536,
      seed: 1,
    });
    expect(readGood(JSON_TEXT)).toMatchObject({ set: { kind: "box", by: 5 }, samples: 2000 });
    expect(readGood(JSON_TEXT, { weightSet: "ordinal", samples: 5, seed: 7 })).toMatchObject({
      set: { kind: "ordinal" },
      samples: 5,
      seed: 7,
    });
    expect(readGood(JSON_TEXT, { weightSet: { box: 0.0001 } }).set).toEqual({
      kind: "box",
      by: 0.01,
    });
  });
});

test("the example in README.md prints what stands below it", () => {
  const readme = readFileSync("README.md", "utf8");
  const [, example = "", printed = ""] =
    /\n## Score your own table\n.*?```json\n(.*?)```.*?```text\n(.*?)```/s.exec(readme) ?? [];
  const table = readGood(example);
  expect(printed).not.toBe("");
  expect(printTable(table, scoreTable(table))).toContain(`\n\n${printed}\n`);
});
