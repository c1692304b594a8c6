import { expect, type Locator, type Page, test } from "@playwright/test";
import { CHOICES, firstCategory, links } from "#tests/e2e/site-pages.ts";

/** How the list behaves where the site's own module runs, beyond ranking right (`live-ranking.spec.ts`). */

const LIST = links.category(firstCategory.id);
const [FIRST = "", SECOND = ""] = firstCategory.criteria.map(({ id }) => `w.${id}`);
const SIZES = [
  { name: "desktop", width: 1360 },
  { name: "phone", width: 360 },
];

/** Opens the list, and what is folded on a phone. */
async function openList(page: Page, query = ""): Promise<void> {
  await page.goto(`${LIST}${query}`);
  await expect(page.locator("form[data-live]")).toBeAttached();
  for (const fold of ["details.weights > summary", "details.must > summary"])
    if (await page.locator(fold).isVisible()) await page.locator(fold).click();
}

const situation = (page: Page): Locator => page.locator("select[name=use]");
const weight = (page: Page, name: string): Locator => page.locator(`input[name="${name}"]`);
const summary = (page: Page): Locator => page.locator("[data-summary]");
const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

/** Wraps every text of the page in other elements, as a browser that translates does. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === "" || text.parentElement?.closest("script, style")) continue;
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      inner.textContent = `${text.data} `;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

for (const { name, width } of SIZES) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("a translated page keeps working", async ({ page }) => {
      await openList(page);
      await translate(page);
      await situation(page).selectOption(CHOICES.useCase.id);
      await expect(page.locator("[data-band=meets]")).toBeVisible();
      await translate(page);
      await weight(page, FIRST).fill("7");
      await expect(summary(page)).toContainText("points of 100");
      await translate(page);
      const token = CHOICES.demands[0]?.token ?? "";
      await page.locator(`input[value="${token}"]`).check();
      await expect(page).toHaveURL(new RegExp(`must=${token}`));
      await expect(summary(page)).toContainText(CHOICES.demands[0]?.title ?? "");
      await situation(page).selectOption("");
      await expect(page).not.toHaveURL(/use=/);
      await expect(weight(page, FIRST)).toHaveValue("7");
    });

    test("the panel whose last tick is taken back stays open, with the focus in it", async ({
      page,
    }) => {
      await openList(page);
      const token = CHOICES.demands[0]?.token ?? "";
      const box = page.locator(`input[value="${token}"]`);
      const panel = page.locator("details.must");
      await box.focus();
      await page.keyboard.press("Space");
      await expect(page.locator("[data-band=meets]")).toBeVisible();
      await page.keyboard.press("Space");
      await expect(page.locator("[data-band=meets]")).toHaveCount(0);
      await expect(page).toHaveURL(LIST);
      expect(await panel.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
      expect(await isFocused(box)).toBe(true);
    });

    test("a wrong weight is marked and said, and comparing still works", async ({ page }) => {
      await openList(page);
      await weight(page, FIRST).fill("150");
      await expect(weight(page, FIRST)).toHaveAttribute("aria-invalid", "true");
      await expect(weight(page, FIRST)).toHaveAccessibleDescription(/whole number from 0 to 100/);
      await expect(page.locator("[role=status]")).toContainText("was set aside");
      await weight(page, SECOND).fill("x");
      await expect(weight(page, SECOND)).toHaveAttribute("aria-invalid", "true");
      await expect(weight(page, FIRST)).toHaveValue("150");
      for (const box of (await page.locator('input[name="p"]').all()).slice(0, 2))
        await box.check();
      await page.getByRole("button", { name: /^Compare/ }).click();
      await page.waitForURL(/\/compare\?/);
      await expect(page.locator("table.table-compare thead th")).toHaveCount(3);
    });

    test("back and forward keep every change", async ({ page }) => {
      await openList(page);
      await situation(page).selectOption(CHOICES.useCase.id);
      await weight(page, FIRST).fill("3");
      // The hand has not rested: the address has to be there at once.
      await page.locator("[data-provider] a.name").first().click();
      await page.waitForURL(/\/[^?/]+\/[^?/]+$/);
      await page.goBack();
      await expect(page).toHaveURL(`${LIST}?${FIRST}=3&use=${CHOICES.useCase.id}`);
      await expect(weight(page, FIRST)).toHaveValue("3");
      await expect(summary(page)).toContainText(CHOICES.useCase.title);
      await page.goForward();
      await expect(page.locator("h1")).toBeVisible();
      await page.goBack();
      await expect(weight(page, FIRST)).toHaveValue("3");
    });
  });
}

test("the caret stays where somebody writes, and the page where it is", async ({ page }) => {
  await openList(page);
  const field = weight(page, SECOND);
  await field.fill("45");
  await expect(summary(page)).toContainText("points of 100");
  await field.evaluate((input) => (input as HTMLInputElement).setSelectionRange(1, 1));
  await page.keyboard.type("1");
  await page.keyboard.press("Delete");
  await page.keyboard.type("2");
  await expect(page).toHaveURL(new RegExp(`${SECOND}=412`.replaceAll(".", "\\.")));
  expect(await field.evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(3);
  expect(await isFocused(field)).toBe(true);
});

test("an answer that was overtaken is dropped", async ({ page }) => {
  await openList(page);
  await page.route(new RegExp(`${FIRST}=1$`.replaceAll(".", "\\.")), async (route) => {
    const answer = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fulfill({ response: answer }).catch(() => undefined);
  });
  await weight(page, FIRST).fill("1");
  await page.waitForTimeout(250);
  await weight(page, FIRST).fill("99");
  await expect(page.locator("[role=status]")).toContainText("In order");
  const shown = await page.locator("[data-ranking]").innerHTML();
  await page.waitForTimeout(1700);
  expect(await page.locator("[data-ranking]").innerHTML()).toBe(shown);
  await expect(page).toHaveURL(`${LIST}?${FIRST}=99`);
});

test("waiting shows when an answer takes long", async ({ page }) => {
  await openList(page);
  const form = page.locator("form[data-live]");
  await page.route(/\?/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  await weight(page, FIRST).fill("1");
  await expect(form).toHaveAttribute("aria-busy", "true");
  await expect(summary(page)).toContainText("points of 100");
  await expect(form).not.toHaveAttribute("aria-busy", "true");
});

test("when a request fails, the browser sends the form", async ({ page }) => {
  await openList(page);
  await page.route(/\?/, (route) =>
    route.request().resourceType() === "fetch" ? route.abort() : route.continue(),
  );
  await Promise.all([page.waitForEvent("load"), weight(page, FIRST).fill("1")]);
  await expect(summary(page)).toContainText("points of 100");
  expect(new URL(page.url()).searchParams.get(FIRST)).toBe("1");
});

test("what is ticked and typed before the module arrives counts", async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(LIST, { waitUntil: "commit" });
  await page.locator("details.must > summary").click();
  await situation(page).selectOption(CHOICES.useCase.id);
  await weight(page, FIRST).fill("5");
  await expect(page.locator("form[data-live]")).toHaveCount(0);
  release();
  await expect(summary(page)).toContainText(CHOICES.useCase.title);
  await expect(page).toHaveURL(`${LIST}?${FIRST}=5&use=${CHOICES.useCase.id}`);
});

test("the mouse wheel over a number changes nothing", async ({ page }) => {
  await openList(page);
  const field = weight(page, FIRST);
  await field.fill("50");
  await field.hover();
  await page.mouse.wheel(0, 200);
  await page.mouse.wheel(0, -200);
  await page.waitForTimeout(200);
  await expect(field).toHaveValue("50");
});
