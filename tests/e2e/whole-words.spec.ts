import { expect, type Page } from "@playwright/test";
import { openFolds } from "#tests/e2e/look-at-page.ts";
import { test } from "#tests/e2e/one-page.ts";
import { PAGE_KINDS } from "#tests/e2e/site-pages.ts";

/** Words that are set over two lines though none of them is long. */
async function findBroken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const broken: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest("svg, code, pre, textarea, script"))
        continue;
      // What is parted by a hyphen is parted where the language allows.
      if (getComputedStyle(parent).hyphens === "auto") continue;
      // What only those hear who listen is set in a box of one pixel.
      const hidden = parent.closest(".sr-only, thead, .matrix-words");
      if (hidden && hidden.getBoundingClientRect().width <= 2) continue;
      // A part of an address may be broken anywhere.
      for (const found of node.data.matchAll(
        /(?<![./\p{L}\p{N}])[\p{L}\p{N}]{2,14}(?![./\p{L}\p{N}]\S)/gu,
      )) {
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        const tops = [...range.getClientRects()]
          .filter(({ width }) => width > 0)
          .map(({ top }) => top);
        if (Math.max(...tops) - Math.min(...tops) > 4)
          broken.push(`${innerWidth} px: ${found[0]} in ${parent.tagName} ${parent.className}`);
      }
    }
    return [...new Set(broken)];
  });
}

const WIDTHS = [320, 390, 768, 1024, 1100, 1360];

for (const { kind, path } of PAGE_KINDS) {
  test(`no word is set letter by letter on the ${kind} page`, async ({ page }) => {
    await page.goto(path);
    await openFolds(page);
    const broken: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      broken.push(...(await findBroken(page)));
    }
    expect(broken).toEqual([]);
  });
}
