import { expect, test } from "vitest";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const compiled = OTHER_SITE;
const pageOf = (id: string) => viewProvider(compiled, "tea-houses", id);

test("rows about a provider, newest first, without the column that names it and columns in which nothing stands", () => {
  const { timeline } = pageOf("quick-cup");
  const { columns = [], rows = [] } = timeline?.rows?.table ?? {};
  expect(columns.map(({ title }) => title)).toEqual(["Held", "Season", "Cups", "Leaf"]);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["2026", "2026", "8", "Black"],
    [null, "2023", null, "Green"],
  ]);
  expect(rows[0]?.workedOut).toBe("2 pots of 4 cups");
});

test("a price that names several firms keeps them", () => {
  const [menus, ...others] = pageOf("long-steep").priceRows;
  expect(others).toEqual([]);
  expect(menus).toMatchObject({ id: "menus", count: "1 price", href: "/tea-houses/ledgers/menus" });
  expect(menus?.table.rows[0]?.cells[1]?.parties.map(({ name }) => name)).toEqual([
    "Long Steep",
    "Lost Lid",
  ]);
  expect(pageOf("shy-pot").priceRows).toEqual([]);
});

test("the sources of shown rows follow those of the entry, each once and only where a row cites it", () => {
  const { sources, priceRows } = pageOf("long-steep");
  expect(sources.map(({ id }) => id)).toEqual([
    "own",
    "paper",
    "plan",
    "tastings--book",
    "tastings--paper",
    "menus--wall",
  ]);
  expect(sources.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(priceRows[0]?.table.rows[0]?.sources).toEqual([
    { number: 6, label: "The town", href: "#source-menus--wall" },
  ]);
});
