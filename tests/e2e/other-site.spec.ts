import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { watchPage } from "#tests/e2e/site-pages.ts";
import { ODD_CATEGORIES } from "#tests/fixtures/odd-texts.ts";

/** The site built from `tests/fixtures/other-content`, of whose categories no code knows anything. */
test.use({ javaScriptEnabled: false });

test("navigation and home page lead to the made-up categories", async ({ page, baseURL }) => {
  const faults = watchPage(page, baseURL ?? "", true);
  await page.goto("/");
  for (const [label, href] of [
    ["Tea", "/tea-houses"],
    ["Kites", "/kite-schools"],
  ] as const) {
    await expect(
      page.locator(`header a[href="${href}"]`).filter({ hasText: label }).first(),
    ).toBeAttached();
  }
  const main = page.locator("main");
  await expect(main).toContainText("Long Steep");
  await expect(main).toContainText("East Wind");
  expect(faults).toEqual([]);
});

test("the list shows its groups in order", async ({ page }) => {
  await page.goto("/tea-houses");
  const main = await page.locator("main").innerText();
  const text = main.slice(main.indexOf("The ranking"));
  const order = [
    "Long Steep",
    "Quick Cup",
    "Too little published to rank",
    "Shy Pot",
    "No recent sign of activity",
    "Old Urn",
    "Shut down",
    "Cold Kettle",
  ];
  const places = order.map((name) => text.indexOf(name));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("a provider's page shows every state of a fact", async ({ page }) => {
  await page.goto("/tea-houses/quick-cup");
  const fact = (id: string) => page.locator(`#fact-${id}`);
  await expect(fact("seats")).toContainText("4");
  await expect(fact("seats")).toContainText("6");
  await expect(fact("stove")).toContainText("Not found by us on 20 Jun 2026");
  await expect(fact("pot_price")).toContainText(/does not apply/i);
  await expect(fact("teas")).toContainText("2025 guide");
  await expect(fact("origins")).toContainText("Asked the paper.");
  await expect(fact("saying")).toContainText("Long Steep");
  await expect(fact("grams")).toContainText(/not looked for yet/i);
  await page.goto("/tea-houses/long-steep");
  await expect(fact("teas")).toContainText("the weather is cold");
  await expect(fact("seats")).toContainText("Counting chairs");
});

test("the methodology names its criteria and measures", async ({ page }) => {
  await page.goto("/tea-houses/methodology");
  await expect(page.locator("#criterion-warmth")).toBeVisible();
  await expect(page.locator("#criterion-leaves")).toBeVisible();
  await expect(page.locator("#method-chair-count")).toBeVisible();
  await expect(page.locator("main")).toContainText("One chair is one seat.");
});

test("equal scores share a rank", async ({ page }) => {
  for (const name of ["north-wind", "south-wind"]) {
    await page.goto(`/kite-schools/${name}`);
    await expect(page.locator("[data-rank]").first()).toHaveAttribute("data-rank", "2");
  }
});

test("who is of another kind stands under a heading of its own, scored and without a place", async ({
  page,
}) => {
  await page.goto("/kite-schools");
  const band = page.locator("[data-band=beside]");
  await expect(band).toContainText("Makers, who teach nobody");
  const row = page.locator("[data-block=beside]");
  await expect(row).toHaveCount(1);
  await expect(row).toHaveAttribute("data-rank", "-");
  await expect(row.locator(".rank-figure")).toHaveText("10.0");
  await page.goto("/kite-schools/sail-loft");
  await expect(page.locator("[data-rank]").first()).toHaveText(/^None: makers, who teach nobody\./);
});

test("a decision guide answers first and shows everybody with a reason", async ({ page }) => {
  await page.goto("/tea-houses/for/warm-seat");
  const main = page.locator("main");
  await expect(main).toContainText("Long Steep is the only tea house proven to meet all three");
  await expect(main).toContainText("Is there a stove?");
  for (const [id, words] of [
    ["long-steep", "30"],
    ["quick-cup", "Not found"],
    ["cold-kettle", "closed in 2023"],
    ["old-urn", "silent since 2020"],
    ["shy-pot", "too little published"],
  ] as const) {
    await expect(main.locator(`tr#provider-${id}`)).toContainText(words);
  }
  await expect(main.locator('a[href="/glossary#term-steeping"]')).toHaveCount(1);
  const copied = main.locator("textarea");
  await expect(copied).toBeHidden();
  await main.getByText("As text to copy").click();
  await expect(copied).toHaveValue(/^1\. Is there a stove\?/);
});

test("on a phone the matrix shows marks, and values on demand", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto("/tea-houses/for/warm-seat");
  const value = page.locator("tr#provider-quick-cup").getByText("Not found");
  await expect(value).toBeHidden();
  await page.getByLabel("Show values").check();
  await expect(value).toBeVisible();
});

test("three questions lead to a shortlist without scripts", async ({ page, request }) => {
  await page.goto("/tea-houses/for");
  await expect(page.locator("h1")).toHaveText("Which tea house fits your afternoon?");
  const cell = page.locator('main a[href="/tea-houses/for/warm-seat#provider-long-steep"]');
  await expect(cell).toContainText("our pick");
  await page.getByRole("radio", { name: "Sencha outdoors" }).check();
  await page.getByRole("radio", { name: "The leaves" }).check();
  await page.getByRole("button", { name: "Show who fits" }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
    "/tea-houses?must=style.garden&must=teas.sencha&w.leaves=80",
  );
  await expect(page.locator("main")).toContainText("Long Steep");
  const answer = await request.get("/tea-houses/for?q1=9&q2=x", { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([303, "/tea-houses"]);
});

test("a question opens without scripts and lists providers from the facts", async ({ page }) => {
  await page.goto("/tea-houses/faq");
  const answer = page.locator("#who-has-a-stove");
  await expect(answer.locator("p").first()).toBeHidden();
  await page.locator("summary", { hasText: "Who has a stove?" }).click();
  await expect(answer.locator('a[href="/tea-houses/long-steep"]').first()).toBeVisible();
});

test("the published order stands beside ours, and a category without guides has no page for them", async ({
  page,
}) => {
  await page.goto("/tea-houses/editions/2025-09");
  await expect(page.locator("main")).toContainText("Nobody's Room");
  for (const path of ["/kite-schools/for", "/kite-schools/faq", "/tea-houses/for/nothing"]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});

test("a former address leads to the new one", async ({ request }) => {
  const answer = await request.get("/tea-houses/short-steep", { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toMatch(/\/tea-houses\/long-steep$/);
});

test("so do its other forms: whoever follows its feed is led to the feed", async ({ request }) => {
  for (const form of [".md", "/feed.xml", "/feed.json"]) {
    const answer = await request.get(`/tea-houses/short-steep${form}`, { maxRedirects: 0 });
    expect(answer.status(), form).toBe(308);
    expect(answer.headers().location).toBe(`/tea-houses/long-steep${form}`);
    const found = await request.get(`/tea-houses/long-steep${form}`);
    expect(found.status(), form).toBe(200);
    expect(await found.text()).toContain("Long Steep");
  }
});

test("what belongs to the real site is not here", async ({ page, request }) => {
  for (const path of ["/insurers", "/auditors", "/tea-houses/nobody"]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('main a[href="/tea-houses"]').first()).toBeVisible();
  }
  const sitemap = await (await request.get("/sitemap.xml")).text();
  expect(sitemap).toContain("https://leaf.example/tea-houses/long-steep");
  expect(sitemap).not.toContain("insurers");
});

const MARK = "Interest declared";

for (const view of [
  { media: "screen", width: 360 },
  { media: "print", width: 794 },
] as const) {
  test(`declared interests show on every page that names the provider (${view.media}, ${view.width} px)`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: view.media });
    await page.setViewportSize({ width: view.width, height: 900 });
    await page.goto("/");
    // Of tea houses and kite schools one each, and one in each category that is made from tea houses.
    await expect(page.locator("main").getByText(MARK)).toHaveCount(2 + ODD_CATEGORIES.length);
    for (const path of [
      "/tea-houses",
      "/tea-houses?w.warmth=100",
      "/tea-houses/for/warm-seat",
      "/tea-houses/long-steep",
      "/tea-houses/editions/2025-09",
      "/tea-houses/editions/2026-01",
    ]) {
      await page.goto(path);
      const marks = page.locator("main").getByText(MARK);
      await expect(marks, path).toHaveCount(1);
      await expect(marks, path).toBeVisible();
    }
    await page.goto("/tea-houses/changes");
    await expect(page.locator("main").getByText(MARK)).toHaveCount(2);
    for (const path of [
      "/tea-houses/compare?p=long-steep&p=quick-cup",
      "/tea-houses/long-steep",
      "/kite-schools/north-wind",
    ]) {
      await page.goto(path);
      await expect(page.getByText("Pays for its spring course."), path).toBeVisible();
    }
    await page.goto("/tea-houses/shy-pot");
    await expect(page.locator("main")).toContainText("have not declared theirs yet");
    await page.goto("/tea-houses/quick-cup");
    await expect(page.locator("main")).toContainText("None, as declared on 1 Mar 2026.");
  });
}

test("a ledger has its rows newest first, and the fact that is counted from it leads there", async ({
  page,
}) => {
  await page.goto("/tea-houses/long-steep#fact-cups_poured");
  const fact = page.locator("#fact-cups_poured");
  await expect(fact).toContainText("72 to 82");
  await fact.locator("a", { hasText: "Tastings held" }).click();
  await expect(page).toHaveURL(/\/tea-houses\/ledgers\/tastings$/);
  const rows = page.locator("main tbody tr[id]");
  await expect(rows).toHaveCount(6);
  await expect(rows.first()).toContainText("Quick Cup");
  await expect(rows.first()).toContainText("worked out");
  await page.goto("/tea-houses/prices");
  await expect(page.locator("main tbody tr[id]")).toHaveCount(3);
});

test("the page of changes splits what moved into time, rubric and facts", async ({ page }) => {
  await page.goto("/tea-houses/changes");
  const main = page.locator("main");
  await expect(main).toContainText("“Warmth: is it warm?” weighs 60 %, before 55 %.");
  const steep = main.locator("li", { has: page.locator("h3", { hasText: "Long Steep" }) });
  await expect(steep).toContainText(
    /Time passing: −0\.69 .*from 2nd to no recent sign of activity/,
  );
  await expect(steep).toContainText(/New facts: .*Warmth, Stove: 0 to 2 of 2 before, 2 of 2 after/);
  await expect(steep).toContainText("No longer above it: Quick Cup.");
  await page.goto("/changes");
  await expect(main).toContainText("Since edition 2026-01");
});

test("a frozen edition keeps what has gone since, and can be cited", async ({ page }) => {
  await page.goto("/tea-houses/editions/2026-01");
  const main = page.locator("main");
  await expect(main.locator("#lost-lid")).toContainText("Lost Lid");
  await expect(main.locator("#lost-lid a[href^='/']")).toHaveCount(0);
  await expect(main).toContainText("edition 2026-01 (31 Jan 2026)");
  const text = readFileSync("tests/fixtures/other-content/tea-houses/editions/2026-01.yml", "utf8");
  const rest = text.slice(text.indexOf("\n") + 1);
  await expect(main).toContainText(createHash("sha256").update(rest).digest("hex"));
});
