import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readScoreOptions } from "#lib/editor/score/score-options.ts";
import { scoreTable } from "#lib/editor/score/score-table.ts";
import { GOOD, GOOD_CSV, readGood } from "#tests/unit/editor/score/tables.ts";

const TEXT = JSON.stringify(GOOD);
const EXPECTED = `${JSON.stringify(scoreTable(readGood(TEXT)))}\n`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assay-score-"));
  writeFileSync(join(folder, "table.json"), TEXT);
  writeFileSync(join(folder, "bad.json"), TEXT.replace("70.5", "170.5").replace("93", '"93"'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as npm does, from a folder of the caller's. */
function run(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [".ci/run.mjs", "score", ...args],
    { encoding: "utf8", input, env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, stdout, stderr };
}

describe("the command", () => {
  test("prints one line of JSON and nothing else, the same whenever it is run", () => {
    expect(run(["table.json"])).toEqual({ status: 0, stdout: EXPECTED, stderr: "" });
  });

  test("reads CSV from the standard input, with the rest in flags", () => {
    const args = ["-", "--set=box:0.05", "--samples=2000", "--seed=1"];
    expect(run(args, GOOD_CSV.join("\n"))).toEqual({ status: 0, stdout: EXPECTED, stderr: "" });
  });

  test("prints for people if asked", () => {
    const { status, stdout, stderr } = run(["table.json", "--table", "--set=simplex"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("bee over ant: 6.35 ahead");
    expect(stdout).toContain("weights: any, all equally likely; 2,000 samples, seed 1.\n");
  });

  test("tells every problem on a line, fails and prints nothing", () => {
    const { status, stdout, stderr } = run(["bad.json"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^bad\.json: alternatives\[0\]\.scores\[0\]: found "93"; .* as 93$/),
      expect.stringMatching(/^bad\.json: alternatives\[1\]\.scores\[1\]: found 170\.5; /),
    ]);
  });

  test("says nothing where its reader stops early", () => {
    const rows = Array.from({ length: 100 }, (_, i) => ({ id: `x${i}`, scores: [i, 50, 99 - i] }));
    writeFileSync(join(folder, "long.json"), JSON.stringify({ ...GOOD, alternatives: rows }));
    const command = `"${process.execPath}" .ci/run.mjs score long.json --samples=1 | head -c 5`;
    const { stdout, stderr } = spawnSync(command, {
      shell: true,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: folder },
    });
    expect([stdout, stderr]).toEqual(['{"alt', ""]);
  });

  test("a file that is not there", () => {
    expect(run(["nothing.json"])).toEqual({
      status: 1,
      stdout: "",
      stderr: "nothing.json: no such file; name one, or - for the standard input\n",
    });
  });
});

describe("its arguments", () => {
  const USAGE = /\nUsage: npm run -s score -- <table\.json\|table\.csv\|-> /;
  test.each([
    [[], "Which table?"],
    [["a.json", "b.json"], 'One table at a time; "b.json" is too much.'],
    [["a.json", "--sample=3"], "Unknown option '--sample'."],
  ])("%j is refused with the usage", (args, words) => {
    expect(() => readScoreOptions(args)).toThrow(USAGE);
    expect(() => readScoreOptions(args)).toThrow(words);
  });

  test("are a table, the settings that are given, and for whom to print", () => {
    expect(readScoreOptions(["t.csv"])).toEqual({ file: "t.csv", forPeople: false, settings: {} });
    expect(
      readScoreOptions(["-", "--table", "--set=box:0.05", "--samples=12", "--seed=0"]),
    ).toEqual({
      file: "-",
      forPeople: true,
      settings: { weightSet: { box: 0.05 }, samples: 12, seed: 0 },
    });
    expect(readScoreOptions(["t.csv", "--set=ordinal", "--samples=1e3"]).settings).toEqual({
      weightSet: "ordinal",
      samples: "1e3",
    });
  });
});
