import { expect, type Page } from "@playwright/test";
import { listViolations } from "#tests/e2e/look-at-page.ts";
import { test } from "#tests/e2e/one-page.ts";
import { firstCategory, links, PAGE_KINDS } from "#tests/e2e/site-pages.ts";

/** Opens everything that is folded but the menu, which lies over the page; of folds with the same words three, since they are made alike. */
async function openAll(page: Page): Promise<void> {
  await page.locator("details:not(header *)").evaluateAll((all) => {
    const seen = new Map<string, number>();
    for (const details of all as HTMLDetailsElement[]) {
      const words = details.querySelector("summary")?.textContent ?? "";
      const count = (seen.get(words) ?? 0) + 1;
      seen.set(words, count);
      if (count <= 3) details.open = true;
    }
  });
}

/** What axe finds in the head of a page with its menu open; nothing where there is no menu to open. */
async function listMenuViolations(page: Page): Promise<string[]> {
  const menu = page.locator("header summary");
  if (!(await menu.isVisible())) return [];
  await menu.click();
  await expect(page.locator("header details")).toHaveAttribute("open");
  return listViolations(page, { part: "header" });
}

/** Each colour and each width once: what they break, they break apart. */
const VIEWS = [
  { colorScheme: "light", width: 360 },
  { colorScheme: "dark", width: 1360 },
] as const;

for (const { colorScheme, width } of VIEWS) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });
    // The menu is the same on every page, but for the item of the page's own part of the site.
    for (const path of ["/", links.category(firstCategory.id)]) {
      test(`the menu has no accessibility violation on ${path}`, async ({ page }) => {
        await page.goto(path);
        expect(await listMenuViolations(page)).toEqual([]);
      });
    }
    for (const { kind, path } of PAGE_KINDS) {
      test(`the ${kind} page has no accessibility violation`, async ({ page }) => {
        await page.goto(path);
        await openAll(page);
        expect(await listViolations(page)).toEqual([]);
      });
    }
  });
}
