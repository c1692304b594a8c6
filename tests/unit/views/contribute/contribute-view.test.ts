import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { formatTotal } from "#lib/scoring/display.ts";
import { viewContribute } from "#lib/views/contribute/contribute-view.ts";
import { viewGaps } from "#lib/views/contribute/gap-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

function compile(changes: Record<string, string>) {
  return compileContent(contentWith(changes));
}

const compiled = compile({});
const [tea] = compiled.catalog.categories;
if (!tea) throw new Error("the fixture has tea houses");

const EAST = "kite-schools/providers/east-wind.md";

test("where each measure reads one fact, what hangs on all gaps is the open part of the score", () => {
  const changed = compile({
    [EAST]: replaceIn(EAST, "  beach: { value: yes, sources: [own] }\n", ""),
  });
  const kites = changed.catalog.categories[1];
  if (!kites) throw new Error("the fixture has kite schools");
  const [gaps, ...others] = viewGaps(kites, changed.catalog);
  expect(others).toEqual([]);
  expect(gaps?.gaps.map((gap) => [gap.id, gap.state])).toEqual([["beach", "not looked for yet"]]);
  const { lo = 0, hi = 0 } = kites.providers.find((one) => one.id === "east-wind")?.total ?? {};
  expect(gaps?.gaps[0]?.worth).toBe(formatTotal(hi - lo, kites.weightSum, 1));
  expect(hi - lo).toBeGreaterThan(0);
});

test("gaps are in words, the most telling first, and a settled fact is none", () => {
  const cup = viewGaps(tea, compiled.catalog).find((one) => one.id === "quick-cup");
  expect(cup?.gaps.map((gap) => [gap.id, gap.state])).toEqual([
    ["teas", "known from the published guide alone"],
    ["origins", "looked for without result"],
    ["patience_rule", "known in part"],
    ["seats", "sources disagree"],
  ]);
  const worth = cup?.gaps.map((gap) => Number(gap.worth)) ?? [];
  expect(worth).toEqual([...worth].sort((a, b) => b - a));
  expect(cup?.gaps.some((gap) => gap.id === "newest_pot")).toBe(false);
  expect(cup?.edit).toMatch(/\/edit\/.*quick-cup\.md$/);
});

test("every category and every provider can be opened", () => {
  const { categories } = viewContribute(compiled);
  expect(categories.map((one) => [one.id, one.providers.length])).toEqual([
    ["tea-houses", 5],
    ["kite-schools", 4],
  ]);
});
