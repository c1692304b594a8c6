import { expect, test } from "@playwright/test";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { readPage } from "#tests/e2e/read-page.ts";

/* What search engines meet: read without a browser, and taken apart by one. */

interface Read {
  title: string;
  description: string;
  canonical: string;
  robots: string;
  text: string;
  hrefs: string[];
  things: Record<string, unknown>[];
}

/** Takes a page apart; runs in the browser. */
function takeApart(html: string): Read {
  const page = new DOMParser().parseFromString(html, "text/html");
  const attribute = (selector: string, name: string): string =>
    page.querySelector(selector)?.getAttribute(name) ?? "";
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const things = scripts.map((script) => JSON.parse(script.textContent ?? ""));
  const read = {
    title: page.title,
    description: attribute('meta[name="description"]', "content"),
    canonical: attribute('link[rel="canonical"]', "href"),
    robots: attribute('meta[name="robots"]', "content"),
    hrefs: [...page.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? ""),
    things,
  };
  for (const unseen of page.querySelectorAll("script, style, template")) unseen.remove();
  // What stands in parts of its own is read with a blank between.
  for (const part of page.querySelectorAll("p, li, td, th, dd, dt, h2, h3, h4, br, summary"))
    part.append(" ");
  return { ...read, text: (page.body.textContent ?? "").replace(/\s+/g, " ") };
}

/** Every text in a value, with the key that it stands under. */
function listTexts(value: unknown, key = ""): [key: string, text: string][] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    listTexts(inner, Array.isArray(value) ? key : name),
  );
}

const { site } = loadCatalog().catalog;
const PAGES = listPages(loadCatalog()).map(({ path }) => path);
const KINDS = ["BreadcrumbList", "ItemList", "Dataset", "FAQPage"];

/** How many addresses with a choice the crawl asks for. */
const ASKED = 40;

/** Words of the vocabulary itself, which readers do not see. */
const UNSEEN = new Set(["@type", "@context", "itemListOrder"]);

test("all that is said to search engines stands on its page, and nothing of ratings", async ({
  page,
  baseURL,
}) => {
  const kinds = new Set<string>();
  const titles = new Map<string, string>();
  for (const path of PAGES) {
    const { text: html } = await readPage(path, baseURL);
    const read = await page.evaluate(takeApart, html);
    const own = `${site.base_url}${path}`;
    expect([path, read.canonical.replace(/\/$/, ""), read.robots]).toEqual([
      path,
      own.replace(/\/$/, ""),
      "",
    ]);
    for (const text of [read.title, read.description]) {
      expect([path, titles.get(text) ?? path]).toEqual([path, path]);
      titles.set(text, path);
    }
    const addresses = new Set([
      own,
      ...read.hrefs.map((href) => (href.startsWith("/") ? `${site.base_url}${href}` : href)),
    ]);
    const text = read.text.toLowerCase();
    for (const thing of read.things) {
      kinds.add(String(thing["@type"]));
      expect(KINDS).toContain(thing["@type"]);
      for (const [key, value] of listTexts(thing)) {
        if (UNSEEN.has(key)) continue;
        const isSeen = /^https:\/\//.test(value)
          ? addresses.has(value)
          : text.includes(value.replace(/\s+/g, " ").toLowerCase());
        expect([path, key, value, isSeen]).toEqual([path, key, value, true]);
      }
    }
  }
  expect([...kinds].sort()).toEqual(KINDS.toSorted());
});

test("a crawl from the front page meets the pages of the sitemap, and beside them only what is not to be listed", async ({
  page,
  baseURL,
}) => {
  const { text: robots } = await readPage("/robots.txt", baseURL);
  expect(robots).not.toMatch(/^Disallow: \S/m);
  const { text: sitemap } = await readPage("/sitemap.xml", baseURL);
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) =>
    address.slice(site.base_url.length).replace(/^$/, "/"),
  );
  expect(listed.toSorted()).toEqual(PAGES.toSorted());
  const met = new Set<string>(["/"]);
  const chosen = new Set<string>();
  const visit = async (path: string) => {
    const { status, type, text } = await readPage(path, baseURL);
    expect([path, status]).toEqual([path, 200]);
    return type.startsWith("text/html") ? await page.evaluate(takeApart, text) : null;
  };
  for (const path of met) {
    const read = await visit(path);
    // A search without words is a page too.
    if (read?.robots !== "") continue;
    expect(listed).toContain(path);
    for (const href of read.hrefs) {
      const [address = ""] = href.split("#");
      if (address.startsWith("/")) (address.includes("?") ? chosen : met).add(address);
    }
  }
  expect(listed.filter((path) => !met.has(path))).toEqual([]);
  // Choices are too many to ask for all: each that is asked for says that it is not to be listed, or whose page it is.
  const step = Math.ceil(chosen.size / ASKED);
  const asked = [...chosen].filter((_, at) => at % step === 0);
  expect(asked.length).toBeGreaterThan(ASKED / 2);
  for (const path of asked) {
    const { robots: says = "", canonical = "" } = (await visit(path)) ?? {};
    if (says !== "") expect([path, says]).toEqual([path, "noindex, follow"]);
    else expect([path, canonical]).toEqual([path, `${site.base_url}${path.split("?")[0]}`]);
  }
});
