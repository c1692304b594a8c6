import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import type { Cell, LedgerRow } from "#lib/domain/ledger.ts";
import {
  dateOfRow,
  isOldCell,
  isOldRow,
  sortRows,
  wordDateOfRow,
} from "#lib/views/ledgers/cell-words.ts";
import { viewPrices } from "#lib/views/ledgers/prices-view.ts";
import { viewGlance } from "#lib/views/words/glance-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const MENUS = "tea-houses/ledgers/menus.yml";

const year = (first: number, last: number | null): Cell => ({ type: "year", first, last });
const rowOf = (cells: LedgerRow["cells"]): LedgerRow => ({ cells, sources: [] });
const columns = {
  hung: { type: "year", title: "Hung" },
  read: { type: "date", title: "Read" },
} as const;

const exact = rowOf({ hung: year(2024, 2024) });
const since = rowOf({ hung: year(2024, null), read: { type: "date", value: "2020-01" } });
const between = rowOf({ hung: year(2019, 2020) });
const none = rowOf({});

test("a year known in part is no date, and no other column is read in its place", () => {
  expect([exact, since, between, none].map(dateOfRow)).toEqual(["2024", null, null, null]);
});

test("a year known in part is worded as far as it is known", () => {
  expect([exact, since, between, none].map((row) => wordDateOfRow(row, columns))).toEqual([
    "2024",
    "2024 or later",
    "2019 to 2020",
    null,
  ]);
});

test("a year known in part has its place by the first it can be", () => {
  expect(sortRows([none, between, since, rowOf({ hung: year(2025, 2025) })])).toEqual([
    rowOf({ hung: year(2025, 2025) }),
    since,
    between,
    none,
  ]);
});

const changed = replaceIn(
  MENUS,
  "hung: 2026, houses: [long-steep, { name: Lost Lid }]",
  "hung: { at_least: 2019 }, houses: [long-steep, { name: Lost Lid }]",
);
const compiled = compileContent(contentWith({ [MENUS]: changed }));
const [tea] = compiled.catalog.categories.filter(({ id }) => id === "tea-houses");
if (!tea) throw new Error("no tea houses");

test("only what is old in the last year that it can be is old", () => {
  const cells = [year(2019, 2019), year(2019, 2020), year(2019, null)];
  expect(cells.map((cell) => isOldCell("menus", cell, tea))).toEqual([true, true, false]);
  expect(cells.map((hung) => isOldRow(rowOf({ hung }), tea))).toEqual([true, true, false]);
});

test("at a glance a year known in part keeps its bounds", () => {
  const steep = tea.providers.find(({ id }) => id === "long-steep");
  const glance = steep ? viewGlance(steep, tea) : [];
  const menu = glance.find(({ title }) => title === "On the menu");
  expect(menu?.answers.map(({ date, old }) => [date, old])).toEqual([["2019 or later", false]]);
});

test("the newest price is named among those with a date", () => {
  const bounded = replaceIn(MENUS, "hung: 2024", "hung: { at_least: 2024 }");
  const leadOf = (files: Record<string, string>) =>
    viewPrices(compileContent(contentWith(files)), "tea-houses").lead;
  expect(leadOf({})).toContain("; the newest is from 2026.");
  expect(leadOf({ [MENUS]: bounded })).toContain("; the newest with a date is from 2026.");
});
