import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LedgerPage } from "#components/ledgers/ledger-page.tsx";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewLedger } from "#lib/views/ledgers/ledger-view.ts";
import { viewStrip } from "#lib/views/ledgers/strip-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const TASTINGS = "tea-houses/ledgers/tastings.yml";
const view = viewLedger(OTHER_SITE, "tea-houses", "tastings");
const [cups, seats] = view.strips;

describe("the picture of a ledger", () => {
  test("a line for each firm in the order of the list, others together, of whom nothing was found last", () => {
    expect(cups?.lines.map(({ name, href, words }) => `${name} ${href}: ${words}`)).toEqual([
      "Long Steep /tea-houses/long-steep: 3 tastings, 12 to 40",
      "Quick Cup /tea-houses/quick-cup: 8",
      "Not in our list null: 3",
    ]);
    expect(cups?.none.map(({ name }) => name)).not.toContain("Long Steep");
    expect(seats?.lines.map(({ name, words }) => `${name}: ${words}`)).toEqual([
      "Long Steep: $12.5",
    ]);
    // Of one there are rows without such a number, of the other none at all.
    expect(seats?.elsewhere.map(({ name }) => name)).toEqual(["Quick Cup"]);
    expect(seats?.none.map(({ name }) => name)).toEqual(["Shy Pot"]);
  });

  test("its marks are worded in the unit, and rows that it cannot draw are counted", () => {
    expect(cups?.ticks.map(({ label }) => label)).toEqual(["2", "5", "10", "20", "50"]);
    expect(seats?.ticks.map(({ label }) => label)).toEqual(["$10", "$20"]);
    expect(cups?.rest).toBe(1);
    expect(seats?.rest).toBe(5);
  });

  test("a mark whose words would run into those of an end has none", () => {
    const category = OTHER_SITE.catalog.categories.find(({ id }) => id === "tea-houses");
    const strip = category?.data.ledgers?.tastings?.strips?.[0];
    const [row] = category?.ledgers.find(({ id }) => id === "tastings")?.data.rows ?? [];
    if (!category || !strip || !row) throw new Error("the made-up site has no such picture");
    const rows = [1, 40, 1000].map((amount) => ({
      ...row,
      cells: { ...row.cells, cups: { type: "number" as const, least: amount, most: amount } },
    }));
    const ledger = { id: "tastings", rows, noun: { one: "tasting", many: "tastings" } };
    const { where: _, ...anything } = strip;
    const labels = viewStrip(ledger, anything, category)?.ticks.map(({ label }) => label);
    expect(labels).toEqual(["1", "5", "10", "50", "100", "", "1,000"]);
  });

  test("solid and rings by their values, amounts known in part with their ends", () => {
    const dots = cups?.lines.flatMap((line) => line.dots) ?? [];
    const wordsOf = (row: string) =>
      dots
        .filter((dot) => dot.row === row)
        .map(({ solid, open, from, to }) => `${solid} ${open} ${from < to}`);
    expect(wordsOf("tastings-1")).toEqual(["true null false"]);
    expect(wordsOf("tastings-2")).toEqual(["false null true"]);
  });

  test("an amount that is open above reaches to the end, one open below begins at the first mark", () => {
    const open = viewLedger(
      compileContent(
        contentWith({
          [TASTINGS]: replaceIn(TASTINGS, "cups: 40", "cups: { at_least: 40 }").replace(
            "cups: 12",
            "cups: { at_most: 12 }",
          ),
        }),
      ),
      "tea-houses",
      "tastings",
    );
    const dots = open.strips[0]?.lines[0]?.dots ?? [];
    const above = dots.find((dot) => dot.open === "above");
    expect([above?.to, above?.at === above?.from]).toEqual([100, true]);
    const below = dots.find((dot) => dot.open === "below");
    expect([below?.from, below?.at === below?.to]).toEqual([0, true]);
  });

  test("every dot is a row of the table, and every row that meets the filter is a dot", () => {
    const html = renderToStaticMarkup(createElement(LedgerPage, { view }));
    const drawn = new Set([...html.matchAll(/data-row="([^"]+)"/g)].map(([, row]) => row));
    const rows = [...html.matchAll(/<tr id="([^"]+)"/g)].map(([, row]) => row);
    expect(rows).toHaveLength(6);
    expect([...drawn].toSorted()).toEqual(
      ["tastings-0", "tastings-1", "tastings-2", "tastings-4", "tastings-5"].toSorted(),
    );
  });
});
