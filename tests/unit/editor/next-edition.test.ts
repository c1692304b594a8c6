import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Problem } from "#lib/content/text/problem.ts";
import { makeProblem } from "#lib/content/text/problem.ts";
import { AcceptedScoreSchema } from "#lib/domain/schema/edition.ts";
import { checkEditions } from "#lib/editor/check-edition.ts";
import { acceptScores, listChanges, printAcceptedScore } from "#lib/editor/next-edition.ts";
import { listProblemLines } from "#lib/editor/print-problems.ts";
import { makeCatalog, type ScoredCategory } from "#lib/ranking/catalog.ts";
import { contentWith, OTHER_CONTENT, readFiles, replaceIn } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";

function scoreTea(changes: Record<string, string> = {}): ScoredCategory {
  const [tea] = makeCatalog(contentWith(changes)).categories;
  if (!tea) throw new Error("the fixture has tea houses");
  return tea;
}

test("what is printed is read back the same", () => {
  for (const score of Object.values(acceptScores(scoreTea()))) {
    expect(AcceptedScoreSchema.parse(parse(printAcceptedScore(score)))).toEqual(score);
  }
});

test("a change of one provider touches its own file alone", () => {
  const before = acceptScores(scoreTea());
  const changed = {
    [CUP]: replaceIn(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2025-09,"),
  };
  const after = acceptScores(scoreTea(changed));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const moved = Object.entries(after).filter(
    ([id, score]) => printAcceptedScore(score) !== printAcceptedScore(before[id] ?? score),
  );
  expect(moved.map(([id]) => id)).toEqual(["quick-cup"]);
});

test("no rank stands in the file", () => {
  for (const score of Object.values(acceptScores(scoreTea()))) {
    expect(printAcceptedScore(score)).not.toMatch(/rank:/);
  }
});

test("the accepted scores of the fixture are those of its facts, and a change is noticed and named", () => {
  const files = readFiles(OTHER_CONTENT);
  expect(checkEditions(scoreAll(), files)).toEqual([]);
  const problems = checkEditions(
    scoreAll({
      [CUP]: replaceIn(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2025-09,"),
    }),
    files,
  );
  expect(problems).toMatchObject([
    {
      file: "tea-houses/editions/next/quick-cup.yml",
      rule: "scores-not-accepted",
      causes: [CUP, "tea-houses/ledgers/tastings.yml", "tea-houses/ledgers/menus.yml"],
    },
  ]);
  expect(problems[0]?.found).toMatch(/^quick-cup: warmth \d\.\d to \d\.\d -> \d\.\d to \d\.\d$/);
});

function scoreAll(changes: Record<string, string> = {}) {
  return makeCatalog(contentWith(changes));
}

test("a text that earns nothing needs no new acceptance", () => {
  const worded = scoreTea({ [CUP]: replaceIn(CUP, "fees: Not known.", "fees: Still not known.") });
  expect(listChanges(scoreTea().accepted, acceptScores(worded))).toEqual([]);
});

test("people get at most 150 lines, and are told how many problems are left", () => {
  const many = Array.from(
    { length: 300 },
    (_, index): Problem => makeProblem("tab", { file: `${index}.md` }, { found: "x" }),
  );
  const lines = listProblemLines(many);
  expect(lines.length).toBeLessThanOrEqual(150);
  const shown = lines.filter((line) => /^\d+\.md:1:1/.test(line)).length;
  expect(lines.join("\n")).toContain(`... and ${300 - shown} more`);
  expect(lines.at(-1)).toContain("300 problems in 300 files");
  expect(listProblemLines([])).toEqual([]);
});
