import { expect, test } from "vitest";
import { checkWith, replaceIn } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";

/** The problems of the site when a source of a provider says these words, as they are written in YAML. */
function problemsOf(says: string): string[] {
  const text = replaceIn(CUP, "basis: official,", `basis: official, says: ${says},`);
  return checkWith({ [CUP]: text }).problems.map(
    ({ rule, path, found }) => `${rule} ${path.split(".").at(-1)} ${found}`,
  );
}

test.each([
  '"A pot is 4 euros."',
  "'It says \"hot\", and means it.'",
  '"保険金は三十日以内に支払う"',
  `"${"x".repeat(300)}"`,
])("%s may stand on a page", (says) => expect(problemsOf(says)).toEqual([]));

test.each([
  '"too short"',
  `"${"x".repeat(301)}"`,
  '"two lines\\nof words"',
  '" a blank before"',
  "12",
])("%s is refused at its place", (says) => {
  expect(problemsOf(says)).toEqual([expect.stringMatching(/^wrong-value says /)]);
});

test("what has no address has no words to look for", () => {
  const text = replaceIn(
    CUP,
    'url: "https://quick-cup.example/", basis: official,',
    'where: On the wall, says: "A pot is 4 euros.", basis: official,',
  );
  const { problems } = checkWith({ [CUP]: text });
  expect(problems.map(({ expected }) => expected).join()).toContain("`url`, the page on which");
});
