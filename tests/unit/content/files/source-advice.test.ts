import { expect, test } from "vitest";
import type { Problem } from "#lib/content/text/problem.ts";
import { checkWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const MENUS = "tea-houses/ledgers/menus.yml";
const JANUARY = "tea-houses/editions/2026-01.yml";
const PINNED = "https://github.com/paper/pots/blob/0a1b2c3d/quick.md";

const told = (changes: Record<string, string>): string[] =>
  checkWith(changes)
    .problems.filter(({ rule }) => rule === "address-not-pinned" || rule === "reprint-unnamed")
    .map(({ file, line, level, path }: Problem) => `${level} ${file}:${line} ${path}`);

const url = (address: string): string => replaceIn(CUP, "https://paper.example/quick", address);

test("a source that a branch may change is advised to name its commit, in entries and ledgers", () => {
  expect(told({ [CUP]: url("https://github.com/paper/pots/blob/main/quick.md") })).toEqual([
    `advice ${CUP}:25 sources.paper.url`,
  ]);
  expect(told({ [CUP]: url(PINNED) })).toEqual([]);
  const ledger = replaceIn(MENUS, 'where: "Market street"', 'url: "https://github.com/paper/pots"');
  expect(told({ [MENUS]: ledger })).toHaveLength(1);
});

test.each([
  ["publisher: A paper", "publisher: reprint of A paper", "publisher"],
  ["publisher: A paper", 'publisher: "A paper (Reprint)"', "publisher"],
  ["title: The paper", 'title: "The paper, republished"', "title"],
  ["title: The paper", "title: The paper (syndicated)", "title"],
])("%s: %s has to name whose words it repeats", (from, to, field) => {
  expect(told({ [CUP]: replaceIn(CUP, from, to) })).toEqual([
    `advice ${CUP}:25 sources.paper.${field}`,
  ]);
  const named = replaceIn(CUP, from, `${to}, reprint_of: Another paper`);
  expect(told({ [CUP]: named })).toEqual([]);
});

test("what is frozen is left as it is", () => {
  const frozen = textOfFile(JANUARY);
  expect(frozen).toContain("https://");
  const changed = frozen.replace(/https:\/\/[^"\s,]+/, "https://github.com/paper/pots");
  expect(told({ [JANUARY]: changed })).toEqual([]);
});
