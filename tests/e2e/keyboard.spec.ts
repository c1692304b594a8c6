import { expect, type Page } from "@playwright/test";
import { test } from "#tests/e2e/one-page.ts";
import { PAGE_KINDS } from "#tests/e2e/site-pages.ts";

/** Where the focus is: its words, and what is wrong with it there; null when it has left the page. */
async function lookAtFocus(page: Page): Promise<{ stop: string; faults: string[] } | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const words = (focused.textContent || focused.getAttribute("name") || "").trim().slice(0, 40);
    const stop = `${focused.tagName.toLowerCase()} “${words}”`;
    // What scrolls sideways is as large as it is; its corner need not be in sight.
    if (focused.hasAttribute("tabindex")) return { stop, faults: [] };
    // A link over two lines has a box for each; one in sight is enough. Of what is larger than the window, or lies in a
    // table that scrolls sideways, a part is in sight.
    const boxes = [...focused.getClientRects()];
    const isSeen = ({ left, top, bottom, width }: DOMRect): boolean =>
      [0.04, 0.2, 0.5, 0.8, 0.96].some((part) => {
        const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
        const found = document.elementFromPoint(left + width * part, middle);
        return (
          found !== null && (focused.contains(found) || found.closest("label")?.contains(focused))
        );
      });
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const ring = focused.closest("label, summary") ?? focused;
    const around = getComputedStyle(ring);
    const hasRing =
      (outlineStyle !== "none" && outlineWidth !== "0px") || around.outlineStyle !== "none";
    const faults = [
      ...(boxes.some(isSeen) ? [] : ["covered or out of sight"]),
      ...(hasRing ? [] : ["without a ring"]),
    ];
    return { stop, faults };
  });
}

/** More stops than any page has. */
const MAX_STOPS = 1500;

for (const width of [390, 1360]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    for (const { kind, path } of PAGE_KINDS) {
      test(`Tab goes through the ${kind} page, and the focus is always seen`, async ({ page }) => {
        await page.goto(path);
        const wanted = await page
          .locator("a[href], button, input:not([type=hidden]), select, textarea, summary")
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
        const faults: string[] = [];
        let stops = 0;
        while (stops < MAX_STOPS) {
          // Held down: each time it is said again the focus moves on.
          await page.keyboard.down("Tab");
          let focus = await lookAtFocus(page);
          // A browser under load scrolls to the focus a moment after it has moved.
          for (let again = 0; again < 5 && focus && focus.faults.length > 0; again += 1) {
            await page.waitForTimeout(100);
            focus = await lookAtFocus(page);
          }
          if (focus === null) break;
          stops += 1;
          faults.push(...focus.faults.map((fault) => `${focus.stop}: ${fault}`));
        }
        await page.keyboard.up("Tab");
        expect(faults).toEqual([]);
        // Of a group of radio buttons the Tab key reaches one.
        expect(stops).toBeGreaterThan(wanted * 0.7);
        expect(stops).toBeLessThan(MAX_STOPS);
      });
    }
  });
}
