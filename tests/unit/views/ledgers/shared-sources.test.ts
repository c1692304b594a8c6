import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PricesPage } from "#components/ledgers/prices-page.tsx";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewPrices } from "#lib/views/ledgers/prices-view.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const CATEGORY = "tea-houses/category.md";
const MENUS = "tea-houses/ledgers/menus.yml";
const TASTINGS = "tea-houses/ledgers/tastings.yml";

const WALL = '{ title: The wall of menus, publisher: The town, where: "Market street", basis:';
const BOOK = '{ title: Menus, publisher: The town, url: "https://town.example/tastings", basis:';
const QUICK = "tea-houses/providers/quick-cup.md";

/** The made-up site whose menus cite what its tastings cite, under another title, and as read on another day. */
const site = compileContent(
  contentWith({
    [CATEGORY]: replaceIn(CATEGORY, "ledgers: [menus]", "ledgers: [menus, tastings]"),
    [MENUS]: replaceIn(MENUS, WALL, BOOK).replace(
      "2026-06-20 }",
      "2026-06-25, copy_date: 2026-06-10 }",
    ),
    [TASTINGS]: replaceIn(TASTINGS, "https://paper.example/green", "https://paper.example/quick"),
    [QUICK]: replaceIn(QUICK, "title: The paper,", "title: The paper of the town,"),
  }),
);

test("what two ledgers cite has one number on the page of prices, and the rows of both lead there", () => {
  const view = viewPrices(site, "tea-houses");
  const { sources, ledgers } = view;
  expect(sources.map(({ number, ids }) => `${number} ${ids.join(" ")}`)).toEqual([
    "1 menus--wall tastings--book",
    "2 tastings--paper",
    "3 tastings--ten",
  ]);
  expect(sources[0]?.dates).toEqual(["copy of 10 Jun 2026", "read 20 Jun 2026 and 25 Jun 2026"]);
  const cited = ledgers.map(({ table }) => table.rows.flatMap((row) => row.sources)[0]?.href);
  expect(cited[0]).toBe("#source-menus--wall");
  const html = renderToStaticMarkup(createElement(PricesPage, { view }));
  expect(html.match(/id="source-/g)).toHaveLength(3);
  expect(html).not.toContain("#source-tastings--book");
  expect(html).toContain("3 sources, by the number");
});

test("what a provider's file and a ledger cite has one number on its page", () => {
  const { sources, sourceGroups } = viewProvider(site, "tea-houses", "quick-cup");
  const paper = sources.find(({ ids }) => ids.includes("tastings--paper"));
  expect(paper).toMatchObject({ ids: ["paper", "tastings--paper"], anchor: "source-paper" });
  expect(paper?.title).toBe("The paper of the town");
  expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
  expect(sourceGroups.flatMap((group) => group.sources)).toHaveLength(sources.length);
});
