import { expect } from "@playwright/test";
import { anchors } from "#lib/views/words/links.ts";
import { test } from "#tests/e2e/one-page.ts";
import { firstCategory, links } from "#tests/e2e/site-pages.ts";

test.use({ javaScriptEnabled: false });

const [provider] = firstCategory.providers;
if (!provider) throw new Error("the built site has no provider");
const path = links.provider(firstCategory.id, provider.id);
const { criteria, data } = firstCategory;
const criterion = criteria[0]?.id ?? "";
const ANCHORS = [
  anchors.fact(Object.keys(data.facts).at(-1) ?? ""),
  anchors.criterion(criteria.at(-1)?.id ?? ""),
  anchors.measure(criterion, Object.keys(criteria[0]?.data.measures ?? {})[0] ?? ""),
  anchors.source(Object.keys(provider.data.sources).at(-1) ?? ""),
  "place",
  "arithmetic",
];

for (const viewport of [
  { width: 1360, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    for (const anchor of ANCHORS) {
      test(`#${anchor} opens what it lies in and shows it`, async ({ page }) => {
        await page.goto(path);
        const target = page.locator(`[id="${anchor}"]`);
        await expect(target).toHaveCount(1);
        await expect(target).toBeHidden();
        await page.goto(`${path}#${anchor}`);
        await expect(target).toBeVisible();
        await expect(target).toBeInViewport();
        // The strip of contents does not lie over it.
        const strip = await page.locator(".contents-box").boundingBox();
        const box = await target.boundingBox();
        if (viewport.width < 1024) {
          expect(box?.y ?? 0).toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0) - 1);
        }
      });
    }

    test("the contents stay in sight and lead to every part", async ({ page }) => {
      await page.goto(path);
      const box = page.locator(".contents-box");
      if (viewport.width < 1024) await box.locator("summary").click();
      const hrefs = await box
        .locator("nav a")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      expect(hrefs.length).toBeGreaterThan(8);
      for (const href of hrefs) await expect(page.locator(href)).toHaveCount(1);
      await box.locator("nav a").last().click();
      await expect(page.locator(hrefs.at(-1) ?? "")).toBeInViewport();
      await expect(box).toBeInViewport();
    });
  });
}

test("one that has shut is warned of before its name, and nothing leads to its site", async ({
  page,
}) => {
  const closed = firstCategory.providers.filter(({ group }) => group === "closed");
  expect(closed.length).toBeGreaterThan(0);
  for (const { id, data: entry } of closed) {
    await page.goto(links.provider(firstCategory.id, id));
    const warning = await page.locator("main aside").first().boundingBox();
    const name = await page.locator("h1").boundingBox();
    expect(warning?.y ?? 0).toBeLessThan(name?.y ?? 0);
    const host = new URL(entry.website).hostname.replace(/^www\./, "");
    const out = await page
      .locator("main a[href^=http]")
      .evaluateAll((all) => all.map((one) => new URL(one.getAttribute("href") ?? "").hostname));
    expect(out.filter((one) => one === host || one.endsWith(`.${host}`))).toEqual([]);
    await expect(page.locator("main .button")).toHaveCount(0);
    await expect(page.locator("#verdict")).toHaveCount(0);
  }
});

test("on paper all that is folded is there", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(path);
  for (const anchor of ANCHORS) await expect(page.locator(`[id="${anchor}"]`)).toBeVisible();
  await expect(page.locator(".contents-box")).toBeHidden();
});
