import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { PricesPage } from "#components/ledgers/prices-page.tsx";
import { viewPrices } from "#lib/views/ledgers/prices-view.ts";
import { OWN_SITE } from "#tests/fixtures/compiled-sites.ts";
import { OWN_FOLDER } from "#tests/fixtures/own-content.ts";

const compiled = OWN_SITE;
const priced = compiled.catalog.categories.filter(({ data }) => data.prices !== undefined);

type Written = Record<string, unknown> & { worked_out?: string };

function readRows(category: string, ledger: string): Written[] {
  return parse(readFileSync(`${OWN_FOLDER}/${category}/ledgers/${ledger}.yml`, "utf8")).rows;
}

describe.each(priced.map((category) => [category.id, category] as const))(
  "the prices of %s",
  (id, category) => {
    const view = viewPrices(compiled, id);
    const html = renderToStaticMarkup(createElement(PricesPage, { view }));

    test("every row of the files is in the table, leads to its source, and says what was worked out", () => {
      for (const { id: ledger, table } of view.ledgers) {
        const rows = readRows(id, ledger);
        expect(table.rows).toHaveLength(rows.length);
        expect(table.rows.filter(({ workedOut }) => workedOut !== null)).toHaveLength(
          rows.filter(({ worked_out }) => worked_out !== undefined).length,
        );
      }
      const rows = [...html.matchAll(/<tr id="[^"]+">.*?<\/tr>/g)].map(([row]) => row);
      const count = view.ledgers.reduce((sum, { table }) => sum + table.rows.length, 0);
      expect(rows).toHaveLength(count);
      const anchors = new Set([...html.matchAll(/ id="(source-[^"]+)"/g)].map(([, one]) => one));
      for (const row of rows) {
        const aims = [...row.matchAll(/href="#(source-[^"]+)"/g)].map(([, one]) => one);
        expect(aims.length).toBeGreaterThan(0);
        expect(aims.filter((aim) => !anchors.has(aim))).toEqual([]);
      }
    });

    test("a picture has a dot for each row of the file that can be drawn, and for no other", () => {
      for (const { id: ledger, strips, table } of view.ledgers) {
        const declared = category.data.ledgers?.[ledger]?.strips ?? [];
        expect(strips).toHaveLength(declared.length);
        strips.forEach((strip, index) => {
          const { number = "", where = {} } = declared[index] ?? {};
          const drawable = readRows(id, ledger).filter(
            (row) =>
              row[number] !== undefined &&
              row[number] !== 0 &&
              Object.entries(where).every(([column, wanted]) =>
                wanted.includes(String(row[column])),
              ),
          );
          const keys = new Set(strip.lines.flatMap(({ dots }) => dots.map(({ row }) => row)));
          expect(keys.size).toBe(drawable.length);
          expect(strip.rest).toBe(table.rows.length - drawable.length);
          for (const key of keys) expect(table.rows.map((row) => row.key)).toContain(key);
        });
      }
    });

    test("of every provider of the list a picture says what was found, or that nothing was", () => {
      const listed = category.providers
        .filter(({ total, group }) => total && group === "ranked")
        .map(({ data }) => data.name);
      for (const strip of view.ledgers.flatMap(({ strips }) => strips)) {
        const named = [...strip.lines, ...strip.none, ...strip.elsewhere].map(({ name }) => name);
        for (const name of listed) expect(named.filter((one) => one === name)).toEqual([name]);
      }
    });
  },
);
