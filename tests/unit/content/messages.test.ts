import { describe, expect, test } from "vitest";
import type { Problem } from "#lib/content/text/problem.ts";
import { formatProblem } from "#lib/content/text/problem.ts";
import { checkWith } from "#tests/fixtures/content-files.ts";
import { BARE_CASES } from "#tests/fixtures/messages/bare-values.ts";
import { CONDITION_CASES } from "#tests/fixtures/messages/conditions.ts";
import { DATE_CASES } from "#tests/fixtures/messages/dates.ts";
import { FILE_CASES } from "#tests/fixtures/messages/files.ts";
import type { MessageCase } from "#tests/fixtures/messages/message-case.ts";
import { NUMBER_CASES } from "#tests/fixtures/messages/numbers.ts";
import { SPELLING_CASES } from "#tests/fixtures/messages/spelling.ts";
import { STATE_CASES } from "#tests/fixtures/messages/states.ts";

const CASES: Record<string, MessageCase[]> = {
  "numbers as people write them": NUMBER_CASES,
  "what is no YAML": SPELLING_CASES,
  "what is written where there is no value": STATE_CASES,
  "bare values, and facts without sources": BARE_CASES,
  "dates as people write them": DATE_CASES,
  "conditions, value functions and addresses": CONDITION_CASES,
  "names of files, folders, conflicts, and files that are named elsewhere": FILE_CASES,
};

const AFTER = new Map<string, string[]>();

/** What is said of the files once they are mended; many slips are mended to the same. */
function tellAfter(mended: MessageCase["mended"]): string[] {
  const key = JSON.stringify(mended);
  const said = AFTER.get(key) ?? checkWith(mended).problems.map(formatProblem);
  AFTER.set(key, said);
  return said;
}

const isTold = (problem: Problem, says: string | RegExp): boolean =>
  typeof says === "string"
    ? problem.fix.includes(says) || problem.expected.includes(says)
    : says.test(formatProblem(problem));

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases)("$name", ({ broken, expected, says, mended }) => {
    const { problems, content } = checkWith(broken);
    const found = problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(found, problems.map(formatProblem).join("\n")).toEqual(expected);
    expect(
      problems.filter((one) => isTold(one, says)).length,
      problems.map(formatProblem).join("\n"),
    ).toBeGreaterThan(0);
    expect(content === null).toBe(problems.some(({ level }) => level === "problem"));
    for (const { fix, found: what } of problems) {
      expect(fix.length).toBeLessThanOrEqual(400);
      expect(`${fix} ${what}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
    expect(tellAfter(mended)).toEqual([]);
  });
});

test("there are cases enough, and none of them twice", () => {
  const all = Object.values(CASES).flat();
  expect(all.length).toBeGreaterThan(250);
  expect(new Set(all.map(({ broken }) => JSON.stringify(broken))).size).toBe(all.length);
});
