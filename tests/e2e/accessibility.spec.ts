import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { PAGE_KINDS } from "#tests/e2e/site-pages.ts";

/** Opens the menu and everything that is folded, so that all of it is looked at. */
async function openAll(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/** Each colour and each width once: what they break, they break apart. */
const VIEWS = [
  { colorScheme: "light", width: 360 },
  { colorScheme: "dark", width: 1360 },
] as const;

for (const { colorScheme, width } of VIEWS) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });
    for (const { kind, path } of PAGE_KINDS) {
      test(`the ${kind} page has no accessibility violation`, async ({ page }) => {
        await page.goto(path);
        await openAll(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        const found = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.target.join(" "))
              .slice(0, 3)
              .join(", ")}`,
        );
        expect(found).toEqual([]);
      });
    }
  });
}
