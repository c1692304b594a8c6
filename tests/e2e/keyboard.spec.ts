import { expect, type Page } from "@playwright/test";
import { test } from "#tests/e2e/one-page.ts";
import { PAGE_KINDS } from "#tests/e2e/site-pages.ts";

/** A stop on the way of the Tab key: its words, and what is wrong with it. */
interface Stop {
  words: string;
  faults: string[];
}

/** What the page notes while the Tab key is held down. */
interface Way {
  stops: Stop[];
  /** Whether the focus has left the page again. */
  hasLeft: boolean;
  /** Looks once more at the stops that seemed wrong. */
  lookAgain: () => Promise<void>;
}

declare global {
  interface Window {
    way?: Way;
  }
}

/** Lets a page note where the focus is whenever the Tab key is pressed: by then it has scrolled to where the last press led. */
function watchFocus(): void {
  const look = (focused: Element): string[] => {
    // What scrolls sideways is as large as it is; its corner need not be in sight.
    if (focused.hasAttribute("tabindex")) return [];
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
    return [
      ...(boxes.some(isSeen) ? [] : ["covered or out of sight"]),
      ...(hasRing ? [] : ["without a ring"]),
    ];
  };
  const seen: { focused: HTMLElement; stop: Stop }[] = [];
  const way: Way = {
    stops: [],
    hasLeft: false,
    lookAgain: async () => {
      for (const { focused, stop } of seen.filter((one) => one.stop.faults.length > 0)) {
        focused.focus();
        // A browser under load scrolls to the focus a moment after it has moved.
        await new Promise((resolve) => setTimeout(resolve, 100));
        stop.faults = look(focused);
      }
    },
  };
  window.way = way;
  addEventListener(
    "keydown",
    () => {
      const focused = document.activeElement;
      if (way.hasLeft) return;
      if (!(focused instanceof HTMLElement) || focused === document.body) {
        way.hasLeft = way.stops.length > 0;
        return;
      }
      const text = (focused.textContent || focused.getAttribute("name") || "").trim();
      const words = `${focused.tagName.toLowerCase()} “${text.slice(0, 40)}”`;
      const stop = { words, faults: look(focused) };
      way.stops.push(stop);
      seen.push({ focused, stop });
    },
    { capture: true },
  );
}

/** Holds the Tab key down until the focus has left the page, and tells where it has stopped. */
async function walk(page: Page): Promise<Stop[]> {
  await page.evaluate(watchFocus);
  let hasLeft = false;
  for (let pressed = 0; pressed < MAX_STOPS && !hasLeft; pressed += AT_ONCE) {
    // Held down: each time it is said again the focus moves on.
    await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.down("Tab")));
    hasLeft = await page.evaluate(() => window.way?.hasLeft ?? false);
  }
  await page.keyboard.up("Tab");
  expect(hasLeft).toBe(true);
  return page.evaluate(async () => {
    await window.way?.lookAgain();
    return window.way?.stops ?? [];
  });
}

/** More stops than any page has, and after how many it is asked whether it was the last. */
const MAX_STOPS = 1500;
const AT_ONCE = 20;

for (const width of [390, 1360]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    for (const { kind, path } of PAGE_KINDS) {
      test(`Tab goes through the ${kind} page, and the focus is always seen`, async ({ page }) => {
        await page.goto(path);
        const wanted = await page
          .locator("a[href], button, input:not([type=hidden]), select, textarea, summary")
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
        const stops = await walk(page);
        const faults = stops.flatMap((stop) => stop.faults.map((one) => `${stop.words}: ${one}`));
        expect(faults).toEqual([]);
        // Of a group of radio buttons the Tab key reaches one.
        expect(stops.length).toBeGreaterThan(wanted * 0.7);
      });
    }
  });
}
