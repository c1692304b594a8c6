import { expect, type Locator, type Page, test } from "@playwright/test";
import { CHOICES, firstCategory, links, PROVIDER_PAGES } from "#tests/e2e/site-pages.ts";

/** Everything here works without scripts; with them the same controls only act at once. */
test.use({ javaScriptEnabled: false });

/** Follows a link or sends a form, and waits until the next page is whole. */
async function follow(page: Page, control: Locator): Promise<void> {
  await Promise.all([page.waitForEvent("load"), control.click()]);
}

/** Who stands in which part of the table, in its order. */
async function readBlocks(page: Page): Promise<Record<string, string[]>> {
  return page.locator("[data-ranking]").evaluate((ranking) => {
    const list = (selector: string) => [...ranking.querySelectorAll<HTMLElement>(selector)];
    return Object.fromEntries(
      list("[data-band]").map(({ dataset: { band = "" } }) => [
        band,
        list(`[data-block="${band}"]`).map(({ dataset }) => dataset.provider ?? ""),
      ]),
    );
  });
}

test("a use case, two demands and two weights are chosen, and three are compared", async ({
  page,
}) => {
  await page.goto(links.category(firstCategory.id));
  const all = (await page.locator("[data-ranking] [data-provider]").all()).length;
  const useCase = CHOICES.useCase;
  await page.locator("details.must > summary").click();
  await page.getByLabel("Situation", { exact: true }).selectOption(useCase.id);
  for (const { token } of CHOICES.demands)
    await page.locator(`input[name="must"][value="${token}"]`).check();
  const [first, second] = firstCategory.criteria.map((criterion) => criterion.id);
  await page.locator(`[name="w.${first}"]`).fill("10");
  await page.locator(`[name="w.${second}"]`).fill("90");
  await follow(page, page.getByRole("button", { name: "Show matches" }));

  const { searchParams } = new URL(page.url());
  expect(searchParams.get("use")).toBe(useCase.id);
  expect(searchParams.getAll("must")).toEqual(CHOICES.demands.map((demand) => demand.token));
  expect(searchParams.get(`w.${first}`)).toBe("10");
  const blocks = await readBlocks(page);
  expect(Object.keys(blocks)).toEqual(expect.arrayContaining(["meets", "might", "fails"]));
  expect(Object.values(blocks).flat()).toHaveLength(all);
  const summary = page.locator("[data-summary]");
  await expect(summary).toContainText("Your weights differ from ours by");
  await expect(summary).toContainText(useCase.title);
  for (const { title } of CHOICES.demands) await expect(summary).toContainText(title);

  await test.step("the form shows what was chosen, and its shortest address gives the same list", async () => {
    await expect(page.getByLabel("Situation", { exact: true })).toHaveValue(useCase.id);
    await expect(page.locator(`[name="w.${second}"]`)).toHaveValue("90");
    const share = page.getByRole("link", { name: "Link to this view" });
    const before = await page.locator("[data-ranking]").innerHTML();
    await follow(page, share);
    const after = await page.locator("[data-ranking]").innerHTML();
    expect(after === before, "both lists are the same to the letter").toBe(true);
  });

  await test.step("three are compared at the same weights", async () => {
    const listed = await readBlocks(page);
    const names = [
      ...(listed.meets ?? []),
      ...(listed.might ?? []),
      ...(listed.elsewhere ?? []),
    ].slice(0, 3);
    for (const name of names) await page.locator(`input[name="p"][value="${name}"]`).check();
    await follow(page, page.getByRole("button", { name: /^Compare/ }));
    expect(new URL(page.url()).pathname).toBe(links.compare(firstCategory.id, []));
    await expect(page.locator("table.table-compare thead th a[href^='/']")).toHaveCount(6);
    await expect(page.locator("main")).toContainText("Your weights differ from ours by");
    await expect(page.getByText("Where they differ")).toBeVisible();
    await follow(page, page.getByRole("link", { name: /^remove/ }).first());
    await expect(page.locator("table.table-compare thead th")).toHaveCount(3);
    await follow(page, page.getByRole("navigation", { name: /^Add/ }).getByRole("link").first());
    await expect(page.locator("table.table-compare thead th")).toHaveCount(4);
  });
});

test("the published weights are restored by a link", async ({ page }) => {
  const [first] = firstCategory.criteria;
  await page.goto(`${links.category(firstCategory.id)}?w.${first?.id}=0&use=${CHOICES.useCase.id}`);
  await follow(page, page.getByRole("link", { name: "Published", exact: true }));
  expect(new URL(page.url()).search).toBe(`?use=${CHOICES.useCase.id}`);
  await page.locator("details.must > summary").click();
  await follow(page, page.getByRole("link", { name: "Clear all" }));
  expect(new URL(page.url()).search).toBe("");
});

test("a wrong weight in a folded part keeps nobody from comparing, and is named and marked", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(links.category(firstCategory.id));
  const fold = page.locator("details.weights > summary");
  await fold.click();
  const field = page.locator('input[name^="w."]').first();
  await field.fill("1.5");
  await fold.click();
  for (const box of (await page.locator('input[name="p"]').all()).slice(0, 2)) await box.check();
  await follow(page, page.getByRole("button", { name: /^Compare/ }));
  await expect(page.locator("table.table-compare thead th")).toHaveCount(3);
  await expect(page.locator("main")).toContainText("was set aside: a weight is a whole number");
  const name = firstCategory.criteria[0]?.id ?? "";
  await page.goto(`${links.category(firstCategory.id)}?w.${name}=1.5`);
  await expect(field).toHaveValue("1.5");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(/whole number from 0 to 100/);
});

test("an option that leaves nobody is shown as such and can still be chosen", async ({ page }) => {
  await page.goto(`${links.category(firstCategory.id)}?${CHOICES.impossible}`);
  const blocks = await readBlocks(page);
  expect(blocks.meets).toEqual([]);
  await expect(page.locator("[data-band=meets]")).toContainText("None.");
  await expect(page.locator("[data-summary]")).toContainText("is proven to meet the requirement");
});

test("a decision guide leads to the list under its demands", async ({ page }) => {
  await page.goto(links.decisionGuide(firstCategory.id, CHOICES.useCase.id));
  await follow(page, page.getByRole("link", { name: "Change these requirements" }).first());
  await expect(page.getByLabel("Situation", { exact: true })).toHaveValue(CHOICES.useCase.id);
});

test("a search finds a misspelt word and a former name", async ({ page }) => {
  await page.goto("/");
  const field = page.getByRole("searchbox", { name: "Search" }).first();
  await field.fill("flihgt");
  await field.press("Enter");
  expect(new URL(page.url()).pathname).toBe("/search");
  await expect(page.locator("main")).toContainText("No exact match");
  expect(await page.locator("main mark").first().innerText()).toMatch(/flight/i);

  const renamed = PROVIDER_PAGES.find(({ provider }) => provider.data.former_names?.length);
  const [former = ""] = renamed?.provider.data.former_names ?? [];
  await page.locator("main").getByRole("searchbox").fill(former);
  await follow(page, page.locator("main").getByRole("button", { name: "Search" }));
  await expect(page.locator(`main h3 a[href="${renamed?.path}"]`)).toBeVisible();
  await expect(page.locator("main")).toContainText(`Also: ${former}`);
});

test("a search for nothing and one without results show where to look", async ({ page }) => {
  for (const query of ["", "?q=xyzzyplugh"]) {
    await page.goto(`/search${query}`);
    await expect(
      page.locator(`main a[href="${links.category(firstCategory.id)}"]`).first(),
    ).toBeVisible();
  }
});

test("all of it can be done by keyboard", async ({ page }) => {
  await page.goto(links.category(firstCategory.id));
  const focused = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      return active instanceof HTMLInputElement
        ? `${active.name}=${active.value}`
        : active?.tagName;
    });
  await page.locator("details.must > summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  expect(await focused()).toMatch(/^must=/);
  // A key that a browser under load has not let go of yet would be let go of in the next field.
  await expect(page.locator("input[name=must]:checked")).toHaveCount(1);
  await page.locator('input[name^="w."]').first().focus();
  await page.keyboard.type("77");
  await page.keyboard.press("Enter");
  await page.waitForURL(/77/);
  const { searchParams } = new URL(page.url());
  expect(searchParams.get("use")).not.toBe("");
  expect(searchParams.getAll("must")).toHaveLength(1);
  expect([...searchParams.values()]).toContain("77");
});

for (const width of [360, 1360]) {
  test(`every control is at least 24 pixels high and wide at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${links.category(firstCategory.id)}?use=${CHOICES.useCase.id}`);
    for (const summary of await page.locator("form[data-live-form] summary").all()) {
      const isOpen = await summary.evaluate(
        (one) => (one.parentElement as HTMLDetailsElement).open,
      );
      if (!isOpen && (await summary.isVisible())) await summary.click();
    }
    const small = await page.locator("form[data-live-form]").evaluate((form) =>
      [...form.querySelectorAll("input, select, button, summary, a.button, a.chip")].flatMap(
        (control) => {
          const target = control.closest("label") ?? control;
          const { width: wide, height } = target.getBoundingClientRect();
          const isShown = wide > 0 && height > 0;
          return isShown && (wide < 24 || height < 24)
            ? [`${control.outerHTML} ${wide} ${height}`]
            : [];
        },
      ),
    );
    expect(small).toEqual([]);
  });
}

test("the same address gives byte-equal lists, in whatever order and proportion", async ({
  request,
}) => {
  const read = async (query: string): Promise<string> => {
    const html = await (await request.get(`${links.category(firstCategory.id)}?${query}`)).text();
    const [, list = ""] = html.split("data-ranking");
    return list.split("compare-bar")[0] ?? "";
  };
  const weights = firstCategory.criteria.map(({ id }, index) => `w.${id}=${index + 1}`);
  const tenfold = firstCategory.criteria.map(({ id }, index) => `w.${id}=${10 * (index + 1)}`);
  const demands = CHOICES.demands.map(({ token }) => `must=${token}`);
  const all = [`use=${CHOICES.useCase.id}`, ...demands, ...weights];
  const list = await read(all.join("&"));
  expect(list.length).toBeGreaterThan(5000);
  expect(await read(all.join("&"))).toBe(list);
  expect(await read(all.toReversed().join("&"))).toBe(list);
  expect(await read([`use=${CHOICES.useCase.id}`, ...demands, ...tenfold].join("&"))).toBe(list);
  expect(await read([...all, "unknown=1", "p=", "use="].join("&"))).toBe(list);
});

test("all values of a fact can be asked for together, and a line of business narrows the list", async ({
  page,
}) => {
  const { token } = CHOICES.set;
  const [fact = ""] = token.split(".");
  await page.goto(`${links.category(firstCategory.id)}?must=${token}#must-have`);
  await page.locator(`input[name="must"][value^="${fact}."]:not(:checked)`).first().check();
  await page.locator(`input[name="all"][value="${fact}"]`).check();
  await follow(page, page.getByRole("button", { name: "Show matches" }));
  await follow(page, page.getByRole("link", { name: "Link to this view" }));
  expect(new URL(page.url()).search).toContain(`must=${fact}.all.`);
  await page.locator("details.must > summary").click();
  await follow(page, page.getByRole("link", { name: "Clear all" }));
  const tabs = page.getByRole("navigation", { name: "Line of business" }).getByRole("link");
  const count = await tabs.nth(1).locator("span").innerText();
  await follow(page, tabs.nth(1));
  expect(await page.locator("[data-ranking] [data-provider]").count()).toBe(Number(count));
});

test("a row unfolds into its criteria, why it is ahead and what would change it", async ({
  page,
}) => {
  await page.goto(links.category(firstCategory.id));
  const row = page.locator("[data-ranking] [data-provider]").first();
  await row.locator("summary").click();
  const names = firstCategory.criteria.map(({ data }) => data.short);
  for (const name of names) await expect(row.locator(".crits")).toContainText(name);
  await expect(row.locator(".signs")).toContainText("Points ahead");
  await expect(row).toContainText("What would change this");
  await expect(row.getByRole("link", { name: /^Compare with/ })).toBeVisible();
});
