import { describe, expect, test } from "vitest";
import { viewCompare } from "#lib/views/compare/compare-view.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { viewChoice } from "#lib/views/ranking/choice-view.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import type { GlanceView } from "#lib/views/words/glance-view.ts";
import { listsScore } from "#lib/views/words/group-view.ts";
import { OWN_SITE } from "#tests/fixtures/compiled-sites.ts";

/* The same facts have to give the same words on list, guide, provider and comparison: each page is asked for its own. */

const compiled = OWN_SITE;
const { categories } = compiled.catalog;

/** What a page says, question by question. */
function wordsOf(glances: readonly GlanceView[]): Record<string, string[]> {
  return Object.fromEntries(
    glances.map(({ title, answers }) => [
      title,
      answers.map(({ text, look, date }) => `${text} (${look}${date === null ? "" : `, ${date}`})`),
    ]),
  );
}

test("there are questions, rows and guides whose words can be held against each other", () => {
  const glances = categories.flatMap(({ data }) => data.glance ?? []);
  const guides = categories.flatMap(({ id, useCases }) =>
    useCases.map((useCase) => viewUseCase(compiled, id, useCase.id).picks.picks.length),
  );
  expect(glances.length).toBeGreaterThan(7);
  expect(
    glances.filter((item) => "facts" in item && item.facts.length === 1).length,
  ).toBeGreaterThan(2);
  expect(guides.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(guides.length);
});

describe.each(categories.map((category) => [category.id, category] as const))(
  "%s",
  (id, category) => {
    const onPages = new Map(
      category.providers.map((provider) => {
        const { verdict } = viewProvider(compiled, id, provider.id);
        return [provider.id, wordsOf([...verdict.first, ...verdict.rest])];
      }),
    );

    test("every question of the category is answered on every provider's page", () => {
      const titles = (category.data.glance ?? []).map(({ title }) => title).sort();
      for (const words of onPages.values()) expect(Object.keys(words).sort()).toEqual(titles);
    });

    test("the list says of everybody what its page says", () => {
      const list = makeChoosableList(category, categories);
      const rows = viewChoice(list, new URLSearchParams()).blocks.flatMap((block) => block.rows);
      expect(rows.map(({ row }) => row.id).sort()).toEqual(
        category.providers
          .filter(({ group }) => listsScore(group))
          .map(({ id: one }) => one)
          .sort(),
      );
      for (const { row, glance } of rows)
        expect(onPages.get(row.id), row.id).toMatchObject(wordsOf(glance));
    });

    test("every guide says of those side by side what their pages say", () => {
      for (const useCase of category.useCases) {
        const { picks, rows } = viewUseCase(compiled, id, useCase.id).picks;
        picks.forEach((pick, at) => {
          const said = wordsOf(rows.flatMap(({ glances }) => glances[at] ?? []));
          expect(onPages.get(pick.id), `${useCase.id}: ${pick.name}`).toMatchObject(said);
        });
      }
    });

    test("a comparison says of every fact that is asked by itself what the pages say", () => {
      const asked = (category.data.glance ?? []).flatMap((item) =>
        "facts" in item && item.facts.length === 1 && typeof item.facts[0] === "string"
          ? [{ title: item.title, fact: item.facts[0] }]
          : [],
      );
      for (const provider of category.providers) {
        const view = viewCompare(compiled, id, new URLSearchParams({ p: provider.id }));
        const facts = [view.differing, view.further, view.someKnown, view.alike, view.allUnknown];
        for (const { title, fact } of asked) {
          const cell = facts.flat().find((one) => one.id === fact)?.cells[0];
          const said = cell?.fact?.[cell.short ? "shortValue" : "value"] ?? "";
          const [answer] = onPages.get(provider.id)?.[title] ?? [];
          const plain = (text: string) =>
            text.toLowerCase().replace(/^unknown today;.*/, "unknown today");
          expect(
            answer?.toLowerCase().startsWith(plain(said)),
            `${provider.id}: ${answer} / ${said}`,
          ).toBe(true);
        }
      }
    });
  },
);
