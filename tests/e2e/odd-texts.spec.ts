import { expect, type Page } from "@playwright/test";
import { listViolations, openFolds, WCAG } from "#tests/e2e/look-at-page.ts";
import { test } from "#tests/e2e/one-page.ts";
import { ODD_CATEGORIES } from "#tests/fixtures/odd-texts.ts";

/* Categories in which every text is one unbroken word, or of other scripts: no page may scroll sideways, cut anything or be closed to anyone. */

/** Pages of a category made from the one of tea houses, of each kind one or two. */
function listPaths(category: string): string[] {
  return [
    "",
    "?use=warm-seat&must=style.garden",
    "/for",
    "/for/warm-seat",
    "/long-steep",
    "/quick-cup",
    "/cold-kettle",
    "/compare?p=long-steep&p=quick-cup&p=shy-pot&p=old-urn",
    "/methodology",
    "/prices",
    "/ledgers/tastings",
    "/buying-guide",
    "/faq",
    "/changes",
    "/editions/2025-09",
  ].map((path) => `/${category}${path}`);
}

const PATHS = [...ODD_CATEGORIES.flatMap(listPaths), "/", "/faq", "/search?q=tea", "/contribute"];

/** At 400 % a window of 1280 pixels shows 320. */
const WIDTHS = [320, 390];

/** What is set for text spacing by those who need it (WCAG 2.2, 1.4.12). */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

async function setSpacing(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);
}

/** How much wider than the window the page is, and texts of which a part is hidden. */
async function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    const isCut = (one: Element): boolean => {
      const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(one);
      // What says by dots that there is more stands in full where its link leads.
      const isDotted =
        webkitLineClamp !== "none" ||
        [one, ...one.children].some((part) => getComputedStyle(part).textOverflow === "ellipsis");
      if (clipPath !== "none" || isDotted || one.clientWidth <= 1) return false;
      const isWide = overflowX === "hidden" && one.scrollWidth > one.clientWidth + 1;
      const isTall = overflowY === "hidden" && one.scrollHeight > one.clientHeight + 1;
      return isWide || isTall;
    };
    const cut = [...document.querySelectorAll("body *")]
      .filter((one) => !one.closest("svg") && (one.textContent ?? "").trim() !== "")
      .filter(isCut);
    return [
      ...(over > 0 ? [`${over} px wider than ${innerWidth}`] : []),
      ...cut.map(
        (one) => `cut at ${innerWidth}: ${one.tagName} ${(one.textContent ?? "").slice(0, 30)}`,
      ),
    ];
  });
}

for (const path of PATHS) {
  test(`${path} holds every text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    await openFolds(page);
    // Where every title is the same text, no two parts can have names of their own: only WCAG is asked.
    const found = await listViolations(page, { tags: WCAG });
    for (const isSpaced of [false, true]) {
      if (isSpaced) await setSpacing(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        found.push(
          ...(await findFaults(page)).map((fault) => `${fault}${isSpaced ? ", spaced" : ""}`),
        );
      }
    }
    expect(found).toEqual([]);
  });
}
