import { expect } from "@playwright/test";
import { test } from "#tests/e2e/one-page.ts";
import { listProviderPages } from "#tests/e2e/site-pages.ts";

test.use({ javaScriptEnabled: false });

for (const { path, provider, category } of listProviderPages(3)) {
  test(`${path}: what earns points names its source, what is unknown shows its whole range`, async ({
    page,
  }) => {
    await page.goto(path);
    const declared = category.criteria.flatMap((criterion) =>
      Object.keys(criterion.data.measures).map((id) => ({ criterion: criterion.id, id })),
    );
    for (const { criterion, id } of declared) {
      const measure = page.locator(`#measure-${criterion}-${id}`);
      await expect(measure).toHaveCount(1);
      const result = provider.criteria
        .find((one) => one.criterion === criterion)
        ?.measures.find((one) => one.id === id);
      const text = ((await measure.textContent()) ?? "").replace(/\s+/g, " ");
      if (!result?.score) {
        expect(text).toContain("does not apply");
        continue;
      }
      const isOpen = result.score.lo === result.unknown.lo && result.score.hi === result.unknown.hi;
      if (isOpen) {
        expect(text).toMatch(/0 to \d/);
        continue;
      }
      const cited = await measure.locator('a[href^="#source-"]').count();
      // What was looked for and not found earns nothing: it needs no source, but the day of the look.
      const isNotFound = result.score.hi === 0 && cited === 0;
      if (isNotFound) expect(text).toMatch(/Not found by us on \d{1,2} \w{3} \d{4}/);
      else expect(cited).toBeGreaterThan(0);
    }
    for (const fact of Object.keys(category.data.facts)) {
      await expect(page.locator(`#fact-${fact}`)).toHaveCount(1);
    }
  });
}
