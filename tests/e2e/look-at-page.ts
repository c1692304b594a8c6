import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Opens everything that is folded in the page itself; what lies over it stays shut. */
export async function openFolds(page: Page): Promise<void> {
  await page.locator("main details").evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });
}

/** The rules of WCAG 2.2 up to AA. */
export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Look {
  /** The part of the page to look at. */
  part?: string;
  /** Whose rules are asked. */
  tags?: string[];
}

/** What axe finds in a page, a line for each rule. */
export async function listViolations(
  page: Page,
  { part = "html", tags = [...WCAG, "best-practice"] }: Look = {},
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    // Nobody reads which nodes pass, and no page has frames: without both, a large page takes half the time.
    .options({ resultTypes: ["violations"] })
    .setLegacyMode(true)
    .withTags(tags)
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(" "))
        .slice(0, 3)
        .join(", ")}`,
  );
}
