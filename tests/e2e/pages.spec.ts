import { expect } from "@playwright/test";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { test } from "#tests/e2e/one-page.ts";
import { readPage } from "#tests/e2e/read-page.ts";
import { ALL_PAGES, PAGE_KINDS, SOME_PAGES, watchPage } from "#tests/e2e/site-pages.ts";

const { catalog } = loadCatalog();
/** 320 pixels are 1280 at 400 % zoom. */
const WIDTHS = [320, 768, 1360];

/** What every page has to have, and may not have; runs in the browser. */
function readHead() {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name);
  return {
    headings: [...document.querySelectorAll("h1")].map((one) => one.innerText),
    title: document.title,
    description: attribute('meta[name="description"]', "content"),
    canonical: attribute('link[rel="canonical"]', "href"),
    styled: document.querySelectorAll("main [style], header [style], footer [style]").length,
  };
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    // Scripts are the same for each kind of page.
    const kinds = PAGE_KINDS.map(({ path }) => path).filter((path) => ALL_PAGES.includes(path));
    for (const path of javaScriptEnabled ? new Set(kinds) : SOME_PAGES) {
      test(`${path} is whole`, async ({ page, baseURL }) => {
        const faults = watchPage(page, baseURL ?? "", !javaScriptEnabled);
        const answer = await page.goto(path, {
          // Without scripts nothing is asked for once the page is there.
          waitUntil: javaScriptEnabled ? "networkidle" : "load",
        });
        expect(answer?.status()).toBe(200);
        const { headings, title, description, canonical, styled } = await page.evaluate(readHead);
        expect(headings).toEqual([expect.stringMatching(/\S/)]);
        expect(title).toContain(catalog.site.name);
        expect(description?.length).toBeGreaterThan(20);
        expect(canonical?.replace(/\/$/, "")).toBe(
          `${catalog.site.base_url}${path === "/" ? "" : path}`,
        );
        expect(styled).toBe(0);
        expect(faults).toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
      });
    }
  });
}

for (const { kind, path, status } of PAGE_KINDS) {
  test(`the ${kind} page does not scroll sideways at any width`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(status);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const box = await page.locator("html").boundingBox();
      expect(box?.width, `${width} px`).toBeLessThanOrEqual(width);
      await page.mouse.wheel(200, 0);
      const shifted = await page.locator("body").boundingBox();
      expect(shifted?.x ?? 0, `${width} px`).toBeGreaterThanOrEqual(0);
    }
  });
}

test("rankings side by side begin at one height", async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto("/");
  const tops = await page.locator("main section > div > ol").evaluateAll((lists) =>
    lists.map((list) => ({
      section: list.closest("section")?.getBoundingClientRect().top,
      list: list.getBoundingClientRect().top,
    })),
  );
  expect(tops).toHaveLength(catalog.categories.length);
  const beside = tops.filter(({ section }) => section === tops[0]?.section);
  expect(beside.length).toBeGreaterThan(1);
  expect(new Set(beside.map(({ list }) => list)).size).toBe(1);
});

/** Addresses of this site that the links in a page's markup lead to, with their anchors. */
function listTargets(html: string, path: string): [target: string, hash?: string][] {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
    .filter((href) => !/^[a-z]+:/.test(href))
    .map((href) => {
      const [target = "", hash] = href.split("#");
      return [target === "" ? path : target, hash];
    });
}

test("every link within the site leads somewhere, and every anchor exists", async ({ baseURL }) => {
  const pages = new Map<string, string>();
  const seen = new Map<string, Set<string>>();
  for (const path of ALL_PAGES) {
    const { text: html } = await readPage(path, baseURL);
    pages.set(path, html);
    for (const [target, hash] of listTargets(html, path)) {
      const anchors = seen.get(target) ?? new Set();
      if (hash) anchors.add(hash);
      seen.set(target, anchors);
    }
  }
  const broken: string[] = [];
  for (const [path, hashes] of seen) {
    const answer = pages.has(path) ? null : await readPage(path, baseURL);
    const html = pages.get(path) ?? answer?.text ?? "";
    if (answer && answer.status !== 200) broken.push(`${path}: ${answer.status}`);
    for (const hash of hashes) if (!html.includes(`id="${hash}"`)) broken.push(`${path}#${hash}`);
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(ALL_PAGES.length / 2);
});

test("the sitemap names every page and nothing else", async ({ request }) => {
  const text = await (await request.get("/sitemap.xml")).text();
  const named = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? "");
  const expected = ALL_PAGES.filter((path) => !path.includes("?")).map(
    (path) => `${catalog.site.base_url}${path}`,
  );
  expect(named.sort()).toEqual(expected.sort());
});

test("a favicon and robots.txt are there", async ({ page, request }) => {
  await page.goto("/");
  const icon = await page.locator('link[rel="icon"]').first().getAttribute("href");
  expect((await request.get(icon ?? "/none")).status()).toBe(200);
  const robots = await request.get("/robots.txt");
  expect(robots.status()).toBe(200);
  expect(await robots.text()).toContain("Sitemap:");
});
