import { readdirSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";
import { viewChoice } from "#lib/views/ranking/choice-view.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { readPage } from "#tests/e2e/read-page.ts";
import { CHOICES, catalog, firstCategory, links, watchPage } from "#tests/e2e/site-pages.ts";
import { makeDraw } from "#tests/fixtures/draw.ts";

const LIST = links.category(firstCategory.id);
const list = makeChoosableList(firstCategory, catalog.categories);
const CRITERIA = firstCategory.criteria.map((criterion) => criterion.id);

async function openLive(page: Page, query = ""): Promise<void> {
  await page.goto(`${LIST}${query}`);
  await expect(page.locator("form[data-live]")).toBeAttached();
}

/** Ranks and order as they stand in the page. */
function readOrder(page: Page): Promise<string> {
  return page
    .locator("[data-ranking] [data-provider]")
    .evaluateAll((rows) =>
      rows
        .map((row) => `${row.getAttribute("data-rank")} ${row.getAttribute("data-provider")}`)
        .join("; "),
    );
}

/** Ranks and order as the engine gives them: "1 name; 2 name; ...". */
function rankByEngine(query: string): string {
  return viewChoice(list, new URLSearchParams(query))
    .blocks.flatMap((block) => block.rows)
    .map(({ row }) => `${row.standing?.rank ?? "-"} ${row.id}`)
    .join("; ");
}

/** The same as a page's HTML shows it. */
function rankByPage(html: string): string {
  const [, ranking = ""] = html.split("data-ranking");
  const rows = ranking.split("compare-bar")[0] ?? "";
  return [...rows.matchAll(/<t(?:body|r)[^>]*data-provider="([^"]+)"[^>]*>/g)]
    .map(([tag, id]) => `${/data-rank="([^"]+)"/.exec(tag)?.[1]} ${id}`)
    .join("; ");
}

/** 1,000 weightings, always the same ones; zeros and equal weights are among them. */
function drawWeightings(): number[][] {
  const draw = makeDraw();
  return Array.from({ length: 1000 }, (_, round) => {
    const limit = round % 4 === 0 ? 3 : 101;
    const weights = CRITERIA.map(() => draw(limit));
    return weights.some((weight) => weight > 0) ? weights : CRITERIA.map(() => 1);
  });
}

const queries = drawWeightings().map((weights) =>
  CRITERIA.map((id, index) => `w.${id}=${weights[index]}`).join("&"),
);

test("page and engine agree on 1,000 weightings, which leave no file behind", async ({
  baseURL,
}) => {
  test.setTimeout(300_000);
  const count = (): number => readdirSync(findSiteFolder(), { recursive: true }).length;
  const before = count();
  for (const query of queries) {
    const { text } = await readPage(`${LIST}?${query}`, baseURL);
    expect(rankByPage(text), query).toBe(rankByEngine(query));
  }
  expect(count()).toBe(before);
});

test("the list in the browser shows the engine's order, whatever is typed", async ({ page }) => {
  await openLive(page);
  for (const query of queries.slice(0, 20)) {
    for (const [name, value] of new URLSearchParams(query))
      await page.locator(`[name="${name}"]`).fill(value);
    await expect(page).toHaveURL(`${LIST}?${query}`);
    await expect.poll(() => readOrder(page), { message: query }).toBe(rankByEngine(query));
  }
});

test("a change re-ranks at once, keeps the address, and is read out once", async ({
  page,
  baseURL,
}) => {
  const faults = watchPage(page, baseURL ?? "", false);
  await openLive(page);
  await page.evaluate(() => {
    const status = document.querySelector("[role=status]");
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    new MutationObserver(() => spoken.push(status?.textContent ?? "")).observe(status as Node, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  const [first = "", second = ""] = CRITERIA;
  const field = page.locator(`[name="w.${first}"]`);
  await field.fill("");
  for (const digit of ["1", "12", "1", "", "0"]) await field.fill(digit);
  await page.locator(`[name="w.${second}"]`).fill("90");
  const query = `w.${first}=0&w.${second}=90`;
  await expect(page.locator("[data-summary]")).toContainText("Your weights differ");
  await expect.poll(() => readOrder(page)).toBe(rankByEngine(query));
  await expect(page).toHaveURL(`${LIST}?${query}`);
  await expect(page.locator("[role=status]")).toContainText("In order: 1st");
  expect(
    await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken),
  ).toHaveLength(1);
  const before = await readOrder(page);
  await page.reload();
  expect(await readOrder(page)).toBe(before);
  expect(faults).toEqual([]);
});

test("demands part the list at once, and whom a reader picked stays picked", async ({ page }) => {
  await openLive(page);
  const [picked = ""] = list.rows.map((row) => row.id);
  await page.locator(`input[name="p"][value="${picked}"]`).check();
  await page.locator("details.must > summary").click();
  await page.getByLabel("Situation", { exact: true }).selectOption(CHOICES.useCase.id);
  await expect(page.locator("[data-band=meets]")).toBeVisible();
  await expect(page.locator(`input[name="p"][value="${picked}"]`)).toBeChecked();
  await expect(page).toHaveURL(new RegExp(`use=${CHOICES.useCase.id}&p=${picked}$`));
});

test("an address with a choice comes alive with that choice", async ({ page, baseURL }) => {
  const faults = watchPage(page, baseURL ?? "", false);
  const [token = ""] = CHOICES.demands.map((demand) => demand.token);
  await openLive(page, `?must=${token}&unknowns=hide`);
  await page.locator("details.must > summary").click();
  await expect(page.locator(`input[value="${token}"]`)).toBeChecked();
  await expect(page.locator("[data-band=might]")).toHaveCount(0);
  await page.locator('input[name="unknowns"]').uncheck();
  await expect(page.locator("[data-band=might]")).toBeVisible();
  expect(faults).toEqual([]);
});
