import { describe, expect, test } from "vitest";
import { makeChosenTable } from "#lib/files/tables/chosen-table.ts";
import { writeCsv } from "#lib/files/tables/write-csv.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { viewChosenList, viewList } from "#lib/views/ranking/list-view.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";
import { type Rows, readTable, tableOf } from "#tests/fixtures/data-package.ts";

function choose(compiled: CompiledCatalog, category: string, query: string): Rows {
  return readTable(writeCsv(makeChosenTable(compiled, category, new URLSearchParams(query))));
}

/** Every option of the form on its own, every situation, and weights that turn the list round. */
function listQueries(compiled: CompiledCatalog, category: string): string[] {
  const { choice, list } = viewList(compiled, category);
  const { table } = list;
  const last = table.criteria.at(-1)?.id ?? "";
  return [
    ...table.useCases.map(({ id }) => `use=${id}`),
    ...choice.tabs.map(({ href }) => href.split("?")[1] ?? ""),
    ...choice.form.filters.flatMap(({ options }) => options.map(({ value }) => `must=${value}`)),
    table.criteria.map(({ id }) => `w.${id}=${id === last ? 100 : 0}`).join("&"),
    ...table.useCases.map(({ id }) => `use=${id}&unknowns=hide`),
  ];
}

describe.each(SITES)("a chosen list of %s as a table", (_, compiled) => {
  test.each(compiled.catalog.categories.map(({ id }) => id))(
    "%s: has the rows of the page, in its order, with what each shows, whatever is chosen",
    (id) => {
      const queries = listQueries(compiled, id);
      expect(queries.length).toBeGreaterThan(0);
      for (const query of queries) {
        const view = viewChosenList(compiled, id, new URLSearchParams(query));
        const shown = view.choice.blocks.flatMap((block) =>
          block.rows.map(({ row }) => ({
            provider: row.id,
            verdict: view.choice.isFiltered
              ? ({ meets: "meets", fails: "fails" }[block.id] ?? "might")
              : "",
            place: row.standing?.place ?? "",
            rank: row.standing ? String(row.standing.rank) : "",
            verified: String(row.known),
          })),
        );
        const rows = choose(compiled, id, query).map((row) => ({
          provider: row.provider,
          verdict: row.verdict === "does-not-apply" ? "fails" : row.verdict,
          place: row.place,
          rank: row.rank,
          verified: row.verified,
        }));
        expect(rows, query).toEqual(shown);
      }
    },
  );

  test.each(compiled.catalog.categories.map(({ id }) => id))(
    "%s: without a choice it says what the table of providers says of those whom lists score",
    (id) => {
      const all = tableOf(compiled, `${id}/providers`).filter(({ evidenced }) => evidenced !== "");
      const chosen = choose(compiled, id, "").map(({ verdict, published_rank, ...row }) => {
        expect([verdict, published_rank]).toEqual(["", row.rank]);
        return row;
      });
      expect(chosen).toEqual(all);
    },
  );
});

test("what does not apply is told apart from what fails", () => {
  const verdicts = SITES.flatMap(([, compiled]) =>
    compiled.catalog.categories.flatMap(({ id }) =>
      listQueries(compiled, id).flatMap((query) =>
        choose(compiled, id, query).map((row) => row.verdict),
      ),
    ),
  );
  expect([...new Set(verdicts)].sort()).toEqual(["", "does-not-apply", "fails", "meets", "might"]);
});
