import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LedgerPage } from "#components/ledgers/ledger-page.tsx";
import { PricesPage } from "#components/ledgers/prices-page.tsx";
import { ProviderPage } from "#components/provider/provider-page.tsx";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewLedger } from "#lib/views/ledgers/ledger-view.ts";
import { viewPrices } from "#lib/views/ledgers/prices-view.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { viewList } from "#lib/views/ranking/list-view.ts";
import { contentWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const TEA = "tea-houses/category.md";
const TASTINGS = "tea-houses/ledgers/tastings.yml";
const compiled = OTHER_SITE;
const view = viewLedger(compiled, "tea-houses", "tastings");

describe("the page of a ledger", () => {
  test("says what a row is, how many there are, and what is counted from them", () => {
    expect(view).toMatchObject({
      meta: { path: "/tea-houses/ledgers/tastings", title: "Tastings held: tea houses" },
      title: "Tastings held",
      count: "6 tastings",
      asOf: "30 Jun 2026",
      counted: ["Cups poured", "Tastings since 2025", "Newest tasting"],
      file: { edit: expect.stringContaining("content/tea-houses/ledgers/tastings.yml") },
    });
    expect(view.table.columns.map(({ title, help }) => [title, help])).toContainEqual([
      "Season",
      "The year of the programme.",
    ]);
  });

  test("rows are newest first, those without a day last, in words", () => {
    const words = view.table.rows.map(({ cells }) =>
      cells.map(({ parties, text }) => parties.map(({ name }) => name).join() || text),
    );
    expect(words).toEqual([
      ["Quick Cup", "2026", "2026", "8", null, "Black", null],
      ["Long Steep", "2 Mar 2025", "2025", "40", "$12.5", "Green", "A. Taster"],
      ["Long Steep", "Nov 2024", "2024", "20 to 30", "at most $20", "Black", null],
      ["Quick Cup", null, "2023", null, null, "Green", null],
      ["Lost Lid", "May 2019", null, "3", null, "Green", null],
      ["Long Steep", null, null, "12", "$9", "Black", null],
    ]);
  });

  test("firms lead to their pages, and an interest is marked where its provider is named first", () => {
    const parties = view.table.rows.flatMap(({ cells }) => cells[0]?.parties ?? []);
    expect(parties.map(({ href, hasInterest }) => `${href} ${hasInterest}`)).toEqual([
      "/tea-houses/quick-cup false",
      "/tea-houses/long-steep true",
      "/tea-houses/long-steep false",
      "/tea-houses/quick-cup false",
      "null false",
      "/tea-houses/long-steep false",
    ]);
  });

  test("figures that were worked out are marked, notes and numbered sources stand with the row", () => {
    const [newest, second] = view.table.rows;
    expect(newest?.workedOut).toBe("2 pots of 4 cups");
    expect(second?.sources.map(({ number, href }) => `${number} ${href}`)).toEqual([
      "1 #source-book",
      "2 #source-paper",
    ]);
    expect(view.table.rows.at(-1)?.note).toBe("The page with the day is torn out.");
    expect(view.sources.map(({ number, id }) => `${number} ${id}`)).toEqual([
      "1 book",
      "2 paper",
      "3 ten",
    ]);
  });

  test("each row is headed by its firm, and says what was worked out", () => {
    const html = renderToStaticMarkup(createElement(LedgerPage, { view }));
    expect(html).toContain('<tr id="tastings-0"><th scope="row"');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain("worked out");
    expect(html).toContain('title="Fully rolled."');
    expect(html).not.toContain("undefined");
  });

  test("columns of its own: parts in words, those left out whose columns are unknown", () => {
    const { table } = viewLedger(compiled, "tea-houses", "menus");
    expect(table.columns.map(({ id, title, look }) => `${id} ${title} ${look}`)).toEqual([
      "houses Where name",
      "Hung and price Hung and price sentence",
    ]);
    expect(table.rows.map(({ cells }) => cells[1]?.text)).toEqual([
      "$4 a cup, on a menu of 2026",
      "$3 to $5 a cup, on a menu of 2025",
      "$2 a cup, on a menu of 2024",
    ]);
  });

  test("a price goes out of date, what was held once does not", () => {
    const priced = compileContent(
      contentWith({ [TEA]: replaceIn(TEA, "ledgers: [menus]", "ledgers: [menus, tastings]") }),
    );
    const held = (of: typeof view) =>
      of.table.rows.map(({ cells }) => `${cells[1]?.text} ${cells[1]?.old}`);
    expect(held(view).filter((one) => one.endsWith("true"))).toEqual([]);
    expect(held(viewLedger(priced, "tea-houses", "tastings"))).toContain("May 2019 true");
    expect(held(viewLedger(priced, "tea-houses", "tastings"))).toContain("2026 false");
  });

  test("rows of firms without an entry are told apart", () => {
    expect(view.table.rows.map(({ isOwn }) => isOwn)).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  test("a ledger that nothing is counted from, and one that is not there", () => {
    expect(viewLedger(compiled, "tea-houses", "menus").counted).toEqual(["On a menu"]);
    expect(() => viewLedger(compiled, "tea-houses", "nothing")).toThrow(/no ledger "nothing"/);
    expect(() => viewLedger(compiled, "kite-schools", "tastings")).toThrow(/no ledger/);
  });
});

describe("the page of prices", () => {
  test("shows the ledgers that the category names, its sources numbered through", () => {
    const both = compileContent(
      contentWith({ [TEA]: replaceIn(TEA, "ledgers: [menus]", "ledgers: [menus, tastings]") }),
    );
    const prices = viewPrices(both, "tea-houses");
    expect(prices.meta).toMatchObject({ path: "/tea-houses/prices", title: "What a cup costs" });
    expect(prices.ledgers.map(({ title, count, href }) => `${title}, ${count}: ${href}`)).toEqual([
      "Prices on menus, 3 prices: /tea-houses/ledgers/menus",
      "Tastings held, 6 tastings: /tea-houses/ledgers/tastings",
    ]);
    const { sources } = prices;
    expect(sources.map(({ number, anchor }) => `${number} ${anchor}`)).toEqual([
      "1 source-menus--wall",
      "2 source-tastings--book",
      "3 source-tastings--paper",
      "4 source-tastings--ten",
    ]);
    const html = renderToStaticMarkup(createElement(PricesPage, { view: prices }));
    for (const { anchor } of sources) {
      expect(html).toContain(`id="${anchor}"`);
      expect(html).toContain(`href="#${anchor}"`);
    }
  });
});

describe("where they are linked", () => {
  test("on the list, with the number of rows; not where there are none", () => {
    expect(viewList(compiled, "tea-houses")).toMatchObject({
      prices: "/tea-houses/prices",
      ledgers: [
        { title: "Tastings held", href: "/tea-houses/ledgers/tastings", count: "6 tastings" },
        { title: "Prices on menus", count: "3 prices" },
      ],
    });
    expect(viewList(compiled, "kite-schools")).toMatchObject({ prices: null, ledgers: [] });
  });

  test("on a provider's page those that name it, and beside each counted fact", () => {
    const cup = viewProvider(compiled, "tea-houses", "quick-cup");
    expect(cup.ledgers.map(({ count }) => count)).toEqual(["2 tastings"]);
    const steep = viewProvider(compiled, "tea-houses", "long-steep");
    const fact = (id: string) =>
      steep.factGroups.flatMap(({ facts }) => facts).find((one) => one.id === id);
    expect(fact("cups_poured")).toMatchObject({
      value: "72 to 82",
      date: "10 Jun 2026",
      status: "partly",
      claims: [
        {
          note: "Spilt cups are counted.",
          counted: {
            lead: "counted from 3 rows of",
            title: "Tastings held",
            href: "/tea-houses/ledgers/tastings",
          },
        },
      ],
    });
    expect(fact("on_a_menu")?.claims[0]?.counted?.lead).toBe("counted from 1 row of");
    expect(fact("seats")?.claims[0]?.counted).toBeNull();
    expect(steep.sources.map(({ number, id }) => `${number} ${id}`).slice(-2)).toEqual([
      "5 tastings--paper",
      "6 menus--wall",
    ]);
    const html = renderToStaticMarkup(createElement(ProviderPage, { view: steep }));
    expect(html).toContain(
      ' · counted from 3 rows of <a href="/tea-houses/ledgers/tastings">Tastings held</a>',
    );
    expect(html).toContain('id="source-tastings--book"');
  });

  test("a provider with rows of which none counts", () => {
    const rows = textOfFile(TASTINGS).replace(
      "rows:\n",
      "rows:\n  - { house: shy-pot, season: 2020, cups: 3, leaf: black, sources: [book] }\n",
    );
    const shy = viewProvider(
      compileContent(contentWith({ [TASTINGS]: rows })),
      "tea-houses",
      "shy-pot",
    );
    const fact = shy.factGroups
      .flatMap(({ facts }) => facts)
      .find((one) => one.id === "tastings_since_2025");
    expect([fact?.value, fact?.claims[0]?.counted?.lead]).toEqual(["0", "no row counts in"]);
  });
});
