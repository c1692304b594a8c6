import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { anchors, catalog, firstCategory, links } from "#tests/e2e/site-pages.ts";

const [provider] = firstCategory.providers;
if (!provider) throw new Error("the built site has no provider");
const LONG = { timeout: 20_000 };

test.describe("scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the templates can be copied, and nothing shows that would not work", async ({ page }) => {
    await page.goto("/contribute");
    await expect(page.locator("[data-island]")).toBeHidden();
    for (const { id, data } of catalog.categories) {
      await page.getByText(`${data.title}: the template`).click();
      const template = readFileSync(`public/schemas/${id}-provider.template.md`, "utf8");
      await expect(page.getByLabel(`${data.title}: the template`)).toHaveValue(template);
    }
  });

  test("what could be looked up leads to the fact and to the file", async ({ page }) => {
    await page.goto("/contribute");
    const list = page.locator("section", { has: page.locator("#look-up") });
    await list.locator("summary").first().click();
    const gap = list.locator("li li a").first();
    const href = await gap.getAttribute("href");
    await page.goto(href ?? "");
    await expect(page.locator(`#${href?.split("#")[1]}`)).toBeVisible();
  });
});

test("an entry is opened, broken, mended, and taken along", async ({ page }) => {
  await page.goto("/contribute");
  const island = page.locator("[data-island][data-live]");
  const box = island.getByLabel("The text");
  await island.getByLabel("Begin with").selectOption(provider.id);
  await expect(island.locator("[data-tried-score]")).toContainText(provider.data.name, LONG);
  const proven = await island.locator("[data-proven]").innerText();

  const text = await box.inputValue();
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.startsWith("website:"));
  await box.fill(text.replace("website: https:", "website: http:"));
  const problem = island.locator('[data-rule="url-scheme"]');
  await expect(problem).toContainText("To mend it:", LONG);
  await problem.getByRole("button", { name: `Line ${at + 1}` }).click();
  const marked = await box.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(marked).toBe(lines[at]?.replace("https:", "http:"));

  await island.getByLabel("Begin with").selectOption("");
  await island.getByLabel("Begin with").selectOption(provider.id);
  await expect(box).toHaveValue(/website: http:/);
  await box.fill(text);
  await expect(problem).toHaveCount(0, LONG);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    island.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${provider.id}.md`);
  expect(readFileSync(await download.path(), "utf8")).toBe(text);

  await page.goto(links.provider(firstCategory.id, provider.id), { waitUntil: "commit" });
  await expect(page.locator("main")).toContainText(proven);
});

test("a new entry opens GitHub's page for a new file, filled in where it fits into an address", async ({
  page,
}) => {
  await page.goto("/contribute");
  const island = page.locator("[data-island][data-live]");
  await island.getByLabel("File name").fill("acme-mutual");
  await island.getByLabel("The text").fill("---\nname: Acme\n---\n\nA body.\n");
  const link = island.getByRole("link", { name: /GitHub/ });
  const { searchParams, pathname } = new URL((await link.getAttribute("href")) ?? "");
  expect(pathname).toMatch(new RegExp(`/new/${catalog.site.branch}$`));
  expect(searchParams.get("filename")).toBe(`content/${firstCategory.id}/providers/acme-mutual.md`);
  expect(searchParams.get("value")).toBe("---\nname: Acme\n---\n\nA body.\n");
  await island.getByLabel("The text").fill(`---\nname: ${"Acme ".repeat(3000)}\n---\n`);
  await expect(link).not.toHaveAttribute("href", /value=/);
  await expect(island).toContainText("copy it first");
});

/** The first fact of a provider that nobody has looked for, and one that is written down as unknown. */
function findOpen(): { missing: string; written: string } {
  const facts = Object.entries(provider?.facts ?? {});
  const find = (state: string) => facts.find(([, fact]) => fact.state === state)?.[0] ?? "";
  return { missing: find("not-looked"), written: find("unknown") };
}

/** What is marked in the box. */
const readMarked = (page: Page): Promise<string> =>
  page
    .getByLabel("The text")
    .evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );

test("from a hatched value one link leads to the box, with the field of its fact open", async ({
  page,
}) => {
  const { missing, written } = findOpen();
  const open = [missing, written].filter((fact) => fact !== "");
  expect(open.length).toBeGreaterThan(0);
  for (const fact of open) {
    await page.goto(`${links.provider(firstCategory.id, provider.id)}#${anchors.fact(fact)}`);
    await page
      .locator(`#${anchors.fact(fact)}`)
      .getByRole("link", { name: "Know this? Add it" })
      .click();
    await expect(page).toHaveURL(/#write$/);
    const box = page.getByLabel("The text");
    await expect(box).toHaveValue(new RegExp(`\\nname: "?${provider.data.name}`), LONG);
    await expect.poll(() => readMarked(page), LONG).toMatch(new RegExp(`^ {2}(# )?${fact}: `, "m"));
    await expect(page.locator("[data-tried-score]")).toContainText(provider.data.name, LONG);
    // Nothing was written yet, so nothing asks before the page is left.
    await page.goto("/contribute");
  }
});

test("an address that names nobody opens the empty template", async ({ page }) => {
  await page.goto("/contribute?entry=nobody/knows&fact=this#write");
  await expect(page.getByLabel("Begin with")).toHaveValue("");
  await page.goto(`/contribute?entry=${firstCategory.id}/${provider.id}&fact=no_such_fact#write`);
  await expect(page.getByLabel("The text")).toHaveValue(/\nname: /, LONG);
});

for (const [name, script] of [
  ["where the browser keeps its clipboard from plain http", "undefined"],
  ["where the browser refuses", "{ writeText: () => Promise.reject(new Error('no')) }"],
] as const) {
  test(`the text is copied ${name}`, async ({ page }) => {
    await page.addInitScript(
      `Object.defineProperty(navigator, "clipboard", { value: ${script} });`,
    );
    await page.goto("/contribute");
    const island = page.locator("[data-island][data-live]");
    await island.getByLabel("The text").fill("---\nname: Acme\n---\n");
    await island.getByRole("button", { name: "Copy" }).click();
    await expect(island.getByRole("status")).toHaveText(/^Copied\.|^The browser does not let/);
    expect(await readMarked(page)).toBe("---\nname: Acme\n---\n");
  });
}

test("where nothing may be copied, the box says why and what to press", async ({ page }) => {
  await page.addInitScript(`
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    Document.prototype.execCommand = () => false;
  `);
  await page.goto("/contribute");
  const island = page.locator("[data-island][data-live]");
  await island.getByRole("button", { name: "Copy" }).click();
  await expect(island.getByRole("status")).toContainText("press Ctrl and C");
});

test("the site's texts come packed, with their encoding, and not as a page", async ({
  request,
}) => {
  const answer = await request.get(links.texts, { headers: { "Accept-Encoding": "gzip" } });
  const headers = answer.headers();
  expect(headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(headers["content-encoding"]).toBe("gzip");
  expect(Object.keys((await answer.json()) as object)).toContain("site.yml");
});
