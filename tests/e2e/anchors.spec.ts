import { expect, type Page, test } from "@playwright/test";
import { groupByEach } from "#lib/domain/group-by.ts";
import { readPage } from "#tests/e2e/read-page.ts";
import { ALL_PAGES, SOME_PAGES } from "#tests/e2e/site-pages.ts";

/** How many addresses of one page are tried that only differ by what a script reads: hundreds lead to one box. */
const ALIKE = 3;

const SKIPPED = new Set(ALL_PAGES.filter((path) => !SOME_PAGES.includes(path)));

/** Every address with an anchor to which any page of the site links, by the page on which the anchor has to be; of those that only differ by their query a few. */
async function listAnchors(baseURL: string | undefined): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const path of SOME_PAGES) {
    const { text: html } = await readPage(path, baseURL);
    for (const [, href = ""] of html.matchAll(/<a [^>]*href="([^"]*#[^"]*)"/g)) {
      const base = new URL(path, "http://site");
      const { origin, pathname, search, hash } = new URL(href.replaceAll("&amp;", "&"), base);
      // Of pages alike some stand for all.
      if (origin !== base.origin || SKIPPED.has(pathname)) continue;
      const page = pathname + search;
      const alike = [...found.keys()].filter((one) => one.startsWith(`${pathname}?`));
      if (search !== "" && !found.has(page) && alike.length >= ALIKE) continue;
      found.set(page, (found.get(page) ?? new Set()).add(decodeURIComponent(hash.slice(1))));
    }
  }
  return found;
}

/** Of anchors of one kind on a page so many, spread over it: hundreds of facts and sources lie in folds of the same make. */
const SPREAD = 3;

/** Some anchors of each kind, by the first word of their names. */
function spread(names: Iterable<string>): string[] {
  const kinds = groupByEach([...names], (name) => [/^[^-]*/.exec(name)?.[0] ?? ""]);
  return [...kinds.values()].flatMap((alike) => {
    const step = Math.ceil(alike.length / SPREAD);
    return alike.filter((_, at) => at % step === 0);
  });
}

/** Those of the anchors that are not in sight when an address names them, everything folded as the page comes. */
async function listHidden(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const folds = [...document.querySelectorAll("details")];
    const open = folds.map((fold) => fold.open);
    return all.filter((name) => {
      folds.forEach((fold, at) => {
        if (fold.open !== open[at]) fold.open = open[at] ?? false;
      });
      location.hash = "";
      location.hash = name;
      const aim = document.getElementById(name);
      if (!aim?.checkVisibility()) return true;
      const { top, bottom } = aim.getBoundingClientRect();
      return bottom < 0 || top > innerHeight;
    });
  }, names);
}

/** Scripts and widths have nothing to do with each other here: each of both once. */
const VIEWS = [
  { javaScriptEnabled: true, width: 1360 },
  { javaScriptEnabled: false, width: 390 },
];

for (const { javaScriptEnabled, width } of VIEWS) {
  test.describe(`${width} px, scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled, viewport: { width, height: 800 } });
    test("every link with an anchor shows what it aims at", async ({ page, baseURL }) => {
      test.setTimeout(300_000);
      const anchors = await listAnchors(baseURL);
      const faults: string[] = [];
      for (const [path, names] of anchors) {
        await page.goto(path);
        let hidden = await listHidden(page, spread(names));
        // A page that is still being laid out scrolls a moment later.
        if (hidden.length > 0) {
          await page.reload({ waitUntil: "networkidle" });
          hidden = await listHidden(page, hidden);
        }
        faults.push(...hidden.map((name) => `${path}#${name}`));
      }
      expect(anchors.size).toBeGreaterThan(20);
      expect(faults).toEqual([]);
    });
  });
}
