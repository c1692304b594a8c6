import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { PAGE_KINDS } from "#tests/e2e/site-pages.ts";

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1360]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const { kind, path } of PAGE_KINDS) {
        test(`the ${kind} page has no accessibility violation`, async ({ page }) => {
          await page.goto(path);
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
}
