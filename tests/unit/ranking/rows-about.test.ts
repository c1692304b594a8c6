import { expect, test } from "vitest";
import { isRowAbout } from "#lib/domain/ledger.ts";
import { listRowsAbout } from "#lib/ranking/rows-about.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";

const categories = SITES.flatMap(([, { catalog }]) => catalog.categories);
const asked = categories.flatMap((category) =>
  category.ledgers.map((ledger) => ({ category, ledger, name: `${category.id}/${ledger.id}` })),
);

test.each(asked)("$name: the rows of each provider are those that name it", (one) => {
  const { category, ledger } = one;
  for (const { id } of category.providers) {
    const named = ledger.data.rows.filter((row) => isRowAbout(row, id));
    expect(listRowsAbout(ledger.data, id)).toEqual(named);
  }
  expect(listRowsAbout(ledger.data, "not-a-provider")).toEqual([]);
});

test("there are rows, and without a ledger there are none", () => {
  const rows = asked.flatMap(({ category, ledger }) =>
    category.providers.flatMap(({ id }) => listRowsAbout(ledger.data, id)),
  );
  expect(rows.length).toBeGreaterThan(100);
  expect(listRowsAbout(undefined, "not-a-provider")).toEqual([]);
});
