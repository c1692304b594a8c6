import { readdirSync } from "node:fs";
import { expect } from "@playwright/test";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";
import { links } from "#lib/views/words/links.ts";
import { test } from "#tests/e2e/one-page.ts";
import { MISSING_PAGES } from "#tests/e2e/site-pages.ts";

const { catalog } = loadCatalog();

test.use({ javaScriptEnabled: false });

for (const path of MISSING_PAGES) {
  test(`${path} answers 404 with the full page`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("header nav, header details").first()).toBeAttached();
    for (const category of catalog.categories) {
      await expect(
        page.locator(`main a[href="${links.category(category.id)}"]`).first(),
      ).toBeVisible();
    }
  });
}

test("unknown addresses leave no files behind", async ({ request }) => {
  const folder = findSiteFolder();
  const count = (): number => readdirSync(folder, { recursive: true }).length;
  await request.get("/nobody-there");
  const before = count();
  const [category] = catalog.categories;
  for (let index = 0; index < 60; index++) {
    await request.get(`/nobody-${index}`);
    await request.get(`${links.category(category?.id ?? "")}/nobody-${index}`);
    await request.get(`${links.compare(category?.id ?? "", [`nobody-${index}`])}`);
  }
  expect(count()).toBe(before);
});
