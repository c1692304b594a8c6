import { expect, test } from "@playwright/test";
import { weighPage } from "#tests/bench/bytes.ts";
import { ALL_PAGES, CHOICES, firstCategory, links, PROVIDER_PAGES } from "#tests/e2e/site-pages.ts";

const LIST = links.category(firstCategory.id);
const IDS = firstCategory.providers.map(({ id }) => id);

/** Bytes over the wire of a first visit, fonts included, and of them the scripts. */
const BUDGETS: [name: string, path: string, all: number, scripts: number][] = [
  ["list", LIST, 125_000, 8_000],
  ["filtered list", `${LIST}?use=${CHOICES.useCase.id}`, 125_000, 8_000],
  ["comparison of four", links.compare(firstCategory.id, IDS.slice(0, 4)), 115_000, 0],
  ["search", "/search?q=cover+wording", 90_000, 0],
  ["home", "/", 95_000, 0],
  ["decision guide", links.decisionGuide(firstCategory.id, CHOICES.useCase.id), 95_000, 0],
  ["methodology", links.methodology(firstCategory.id), 95_000, 0],
  ["questions", links.questions(firstCategory.id), 95_000, 0],
  ["glossary", links.glossary, 95_000, 0],
  ...PROVIDER_PAGES.slice(0, 3).map(({ path }): [string, string, number, number] => [
    path,
    path,
    95_000,
    0,
  ]),
];

for (const [name, path, all, scripts] of BUDGETS) {
  test(`${name}: at most ${all / 1000} kB, of which scripts ${scripts / 1000}`, async ({
    baseURL,
  }) => {
    const weighed = await weighPage(baseURL ?? "", path);
    const { html, styles, fonts } = weighed;
    expect(Math.min(html, styles, fonts)).toBeGreaterThan(1000);
    expect(weighed.scripts).toBeLessThanOrEqual(scripts);
    expect(html + styles + fonts + weighed.scripts).toBeLessThanOrEqual(all);
  });
}

test("only a page with an island holds scripts of the framework", async ({ request }) => {
  let islands = 0;
  for (const path of ALL_PAGES) {
    const html = await (await request.get(path)).text();
    const hasIsland = /\sdata-island[\s=>]/.test(html);
    islands += Number(hasIsland);
    expect(/<script[^>]*\bsrc="\/_next\//.test(html), path).toBe(hasIsland);
    expect(html.includes("self.__next_f"), path).toBe(hasIsland);
  }
  expect(islands).toBe(1);
});
