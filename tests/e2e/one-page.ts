import { test as base, type Page } from "@playwright/test";

/** Opens pages of a worker, one with scripts and one without, and keeps them. */
type FindPage = (javaScriptEnabled: boolean) => Promise<Page>;

/**
 * A test whose page is kept from one test to the next: to make a page takes several times as long as to load it. For
 * sweeps, whose tests load an address and look; what a test puts into a page is gone with the next address.
 */
export const test = base.extend<object, { findPage: FindPage }>({
  findPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const pages = new Map<boolean, Page>();
      await use(async (javaScriptEnabled) => {
        const page =
          pages.get(javaScriptEnabled) ?? (await browser.newPage({ baseURL, javaScriptEnabled }));
        pages.set(javaScriptEnabled, page);
        return page;
      });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: "worker" },
  ],
  page: async ({ findPage, javaScriptEnabled, viewport, colorScheme }, use) => {
    const page = await findPage(javaScriptEnabled ?? true);
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, media: null });
    await use(page);
    page.removeAllListeners();
  },
});
