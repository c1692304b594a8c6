import { expect, test } from "vitest";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { readChoice } from "#lib/ranking/read-choice.ts";
import { listColumns, viewHeatMap } from "#lib/views/guides/heat-map.ts";
import { viewPicks } from "#lib/views/guides/pick-view.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { viewRows } from "#lib/views/ranking/row-view.ts";
import { flattenText } from "#lib/views/words/rich-text.ts";
import { OWN_SITE } from "#tests/fixtures/compiled-sites.ts";
import { recountFit } from "#tests/fixtures/recount-fit.ts";

const { catalog } = OWN_SITE;
const cases = catalog.categories.flatMap((category) =>
  category.useCases.map((useCase) => ({ name: `${category.id}/${useCase.id}`, category, useCase })),
);

/** A list with fewer needs than this is still being made: what is optional may be missing from each of them. */
const ENOUGH = 5;
const settled = cases.filter(({ category }) => category.useCases.length >= ENOUGH);

type Case = (typeof cases)[number];

/** Whoever fits best, found by a search that shares no code with the guides. */
function findBest({ category, useCase }: Case): ScoredProvider | undefined {
  return recountFit(useCase.data, category)[0];
}

test.each(cases)("$name picks whom a recount picks", (one) => {
  const { category, useCase } = one;
  const best = findBest(one);
  const pick = viewPicks(category).find(({ id }) => id === useCase.id);
  expect(pick?.pick?.name).toBe(best?.data.name);
  expect(pick?.pick?.provisional).toBe(best?.provisional);
  const { picks, answer, matrix } = viewUseCase(OWN_SITE, category.id, useCase.id);
  const order = recountFit(useCase.data, category).map(({ data }) => data.name);
  const meets = matrix.groups.find(({ id }) => id === "meets")?.rows ?? [];
  expect(meets.map(({ name }) => name)).toEqual(order);
  expect(picks.picks.filter(({ isProven }) => isProven).map(({ name }) => name)).toEqual(
    order.slice(0, 3),
  );
  if (best) expect(flattenText(answer).startsWith(best.data.name)).toBe(true);
  else expect(flattenText(answer)).toMatch(/^Nobody /);
});

test.each(cases)(
  "$name shows everybody once, with a value, a question or a reason in each cell",
  ({ category, useCase }) => {
    const { matrix } = viewUseCase(OWN_SITE, category.id, useCase.id);
    const rows = matrix.groups.flatMap((group) => group.rows);
    const all = category.providers.map(({ id }) => id);
    expect(rows.map(({ id }) => id).sort()).toEqual([...all].sort());
    const demands = [...useCase.data.must, ...(useCase.data.nice ?? [])];
    const silent = rows.flatMap(({ name, cells }) => {
      expect(cells).toHaveLength(demands.length);
      return cells.flatMap(({ look, text }, index) => {
        const hasQuestion = demands[index]?.ask !== undefined || index >= useCase.data.must.length;
        const mayAsk = hasQuestion || category.useCases.length < ENOUGH;
        return text !== "" || (look === "open" && mayAsk) ? [] : [`${name} ${index}`];
      });
    });
    expect(silent).toEqual([]);
    for (const { id, rows: ruled } of matrix.groups.filter((group) => group.id === "fails")) {
      const unexplained = ruled.filter(
        ({ cells, note }) =>
          note === null && cells.every(({ look }) => look !== "failed" && look !== "outside"),
      );
      expect([id, unexplained]).toEqual([id, []]);
    }
  },
);

test.each(settled)(
  "$name has a value in its answer where the facts of the picks hold one",
  ({ category, useCase }) => {
    const view = viewUseCase(OWN_SITE, category.id, useCase.id);
    const values = view.picks.rows.flatMap(({ glances }) =>
      glances.flatMap(({ answers }) => answers),
    );
    const known = values.filter(({ look }) => look === "known");
    expect(known.length > 0 || /\d/.test(flattenText(view.answer))).toBe(true);
  },
);

test.each(settled)("$name has a title for a list of search results, and a group", (one) => {
  expect(one.useCase.data.search_title?.length ?? 0).toBeGreaterThan(10);
  expect(one.useCase.data.group).toBeDefined();
});

test("no two guides have the same title in a list of search results", () => {
  const titles = cases.map(({ useCase: { data } }) => data.search_title ?? data.title);
  expect(new Set(titles).size).toBe(titles.length);
});

const options = catalog.categories.flatMap((category) =>
  (category.data.guides?.chooser ?? []).flatMap(({ question, options: all }) =>
    all.map((option) => ({
      name: `${category.id}: ${question} ${option.title}`,
      category,
      option,
    })),
  ),
);

test.each(options)("$name is a choice that the list can read", ({ category, option }) => {
  const { table } = makeChoosableList(category, catalog.categories);
  const query = new URLSearchParams((option.must ?? []).map((token) => ["must", token]));
  expect(readChoice(query, table).setAside).toEqual([]);
});

const mapped: { category: ScoredCategory }[] = catalog.categories.map((category) => ({ category }));

test.each(mapped)(
  "the map of a category holds every ranked provider under every situation",
  ({ category }) => {
    const columns = listColumns(viewRows(category, catalog.categories));
    const ranked = category.providers.filter(({ standing }) => standing !== null);
    expect(columns.map(({ id }) => id)).toEqual(ranked.map(({ id }) => id));
    const rows = viewHeatMap(category, columns).groups.flatMap((group) => group.rows);
    expect(rows.map(({ id }) => id).sort()).toEqual(category.useCases.map(({ id }) => id).sort());
    for (const { cells, pick } of rows) {
      expect(cells).toHaveLength(ranked.length);
      // Who stands beside the ranking can be the pick, and has no column.
      const isRanked = ranked.some(({ data }) => pick?.startsWith(data.name));
      expect(cells.filter(({ look }) => look === "pick")).toHaveLength(isRanked ? 1 : 0);
    }
  },
);
