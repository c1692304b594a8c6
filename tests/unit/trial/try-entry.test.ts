import { expect, test } from "vitest";
import type { Problem } from "#lib/content/text/problem.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { prepareFiles, tryEntry } from "#lib/trial/try-entry.ts";
import { viewRows } from "#lib/views/ranking/row-view.ts";
import {
  checkWith,
  contentWith,
  OTHER_CONTENT,
  readFiles,
  replaceIn,
  textOfFile,
} from "#tests/fixtures/content-files.ts";

const STEEP = "tea-houses/providers/long-steep.md";
const SITE = prepareFiles(
  Object.fromEntries(
    readFiles(OTHER_CONTENT).map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]),
  ),
);

function tryText(text: string, id = "long-steep") {
  return tryEntry({ category: "tea-houses", id, text }, SITE);
}

test("an entry as it is scores what the site shows", () => {
  const { ok, score, problems, elsewhere } = tryText(textOfFile(STEEP));
  const catalog = makeCatalog(contentWith({}));
  const [tea] = catalog.categories;
  if (!tea) throw new Error("the fixture has tea houses");
  expect(score?.row).toEqual(
    viewRows(tea, catalog.categories).find((row) => row.id === "long-steep"),
  );
  expect(score?.ranked).toBe(2);
  expect([ok, elsewhere]).toEqual([true, []]);
  expect(problems.every((problem) => problem.level === "advice")).toBe(true);
});

test("a fact that is taken out lowers the proven score, keeps the possible one, and can cost the rank", () => {
  const before = tryText(textOfFile(STEEP)).score?.row;
  const after = tryText(
    replaceIn(STEEP, "  newest_pot: { value: 2026-05-02, sources: [paper] }\n", ""),
  ).score?.row;
  expect(after?.lo).toBeLessThan(before?.lo ?? 0);
  expect(after?.hi).toBe(before?.hi);
  expect(after?.known).toBeLessThan(before?.known ?? 0);
  expect([before?.standing?.rank, after?.standing]).toEqual([1, null]);
});

test("what is wrong comes with its line, an example and the handbook's part, and no score", () => {
  const { ok, score, problems } = tryText(replaceIn(STEEP, "fees:", "feees:"));
  const line =
    textOfFile(STEEP)
      .split("\n")
      .findIndex((one) => one.startsWith("fees:")) + 1;
  expect(ok).toBe(false);
  expect(score).toBeNull();
  expect(problems).toContainEqual(
    expect.objectContaining({
      rule: "unknown-key",
      line,
      part: "fields",
      example: expect.any(String),
    }),
  );
});

test.each(["", "Long Steep", "long_steep"])("the id %j is refused with the form of an id", (id) => {
  const { ok, problems } = tryEntry({ category: "tea-houses", id, text: textOfFile(STEEP) }, SITE);
  expect(ok).toBe(false);
  expect(problems[0]).toMatchObject({
    rule: "unknown-file",
    expected: expect.stringContaining("an id in lower case"),
  });
});

test("what an entry makes untrue in other files is told apart and does not refuse it", () => {
  const text = replaceIn(
    STEEP,
    "stove: { value: yes, sources: [own] }",
    "stove: { value: no, sources: [own] }",
  ).replace("holds_if: [{ fact: stove, is: yes }, ", "holds_if: [");
  const { ok, elsewhere, score } = tryText(text);
  expect([ok, score]).toEqual([true, null]);
  expect(elsewhere).toMatchObject([
    { file: "tea-houses/faqs/who-has-a-stove.md", rule: "answer-does-not-hold" },
  ]);
});

test.each(["", "Not An Id", "../x", "compare"])("a file called %j is refused", (id) => {
  expect(tryText(textOfFile(STEEP), id).ok).toBe(false);
});

test("rows of ledgers are counted, and no value is typed beside them", () => {
  const typed = tryText(
    replaceIn(STEEP, "cups_poured: { from: tastings,", "cups_poured: { value: 90, sources: [own],"),
  );
  expect(typed.problems.filter(({ level }) => level === "problem")).toMatchObject([
    { rule: "counted-fact-typed", path: "facts.cups_poured", part: "ledgers" },
  ]);
  const spoken = replaceIn(
    STEEP,
    "text: People who like a stove.\n    holds_if: [",
    "text: People who like a stove.\n    holds_if: [{ fact: cups_poured, at_least: 72 }, ",
  );
  expect(tryText(spoken).ok).toBe(true);
});

test("a new entry whose name a ledger gives to a firm without one has to be named there by its id", () => {
  const text = textOfFile("tea-houses/providers/shy-pot.md").replace("Shy Pot", "Lost Lid");
  const { ok, elsewhere } = tryText(text, "lost-lid");
  expect(ok).toBe(true);
  expect(elsewhere.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    "tea-houses/ledgers/menus.yml provider-by-name",
    "tea-houses/ledgers/tastings.yml provider-by-name",
  ]);
});

test.each([
  ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text: string) => `\uFEFF${text}`],
  ["line ends of both kinds", (text: string) => text.replace("\n", "\r\n")],
  ["no line end at the end", (text: string) => text.trimEnd()],
])("%s are judged as the check judges them", (_, change) => {
  const text = change(textOfFile(STEEP));
  const { ok, problems, score } = tryText(text);
  const checked = checkWith({ [STEEP]: text }).problems.filter(({ file }) => file === STEEP);
  const word = ({ rule, line, level }: Pick<Problem, "rule" | "line" | "level">) =>
    `${line} ${rule} ${level}`;
  expect(problems.map(word)).toEqual(expect.arrayContaining(checked.map(word)));
  expect(ok).toBe(checked.every(({ level }) => level === "advice"));
  expect(score?.row.proven).toBe(tryText(textOfFile(STEEP)).score?.row.proven);
});
