import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import send from "send";
import { exportSite, listLive } from "#lib/build/export/export-site.ts";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { readSealedSite } from "#lib/http/sealed-site.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { catalog, links } from "#tests/e2e/site-pages.ts";

/* The site as plain files, behind a server that knows nothing of it but folders and their indexes. */

let folder = "";
let server: Server;
let origin = "";

const LIVE = listLive(loadCatalog());

test.beforeAll(async ({ playwright }, { project }) => {
  folder = mkdtempSync(join(tmpdir(), "export-"));
  const request = await playwright.request.newContext({ baseURL: project.use.baseURL ?? "" });
  const live = [];
  for (const path of LIVE) {
    const answer = await request.get(path);
    const type = answer.headers()["content-type"] ?? "";
    live.push({ path, type, bytes: await answer.body() });
  }
  await request.dispose();
  const site = readSealedSite(process.env.SITE_FOLDER ?? "");
  await exportSite(folder, site, live, catalog.site.base_url);
  server = createServer((request, response) => {
    send(request, new URL(request.url ?? "/", "http://localhost").pathname, {
      root: folder,
      dotfiles: "allow",
    })
      .on("error", () => {
        response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
        response.end(readFileSync(join(folder, "404.html")));
      })
      .pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test("every page of the sitemap is there, and no link of any is broken", async ({ request }) => {
  const asked = new Map<string, number>();
  const ask = async (path: string): Promise<string> => {
    const answer = await request.get(`${origin}${path}`);
    asked.set(path, answer.status());
    return (answer.headers()["content-type"] ?? "").startsWith("text/html") ? answer.text() : "";
  };
  const pages = [...listPages(loadCatalog()).map(({ path }) => path), ...LIVE];
  const linked = new Set<string>();
  for (const path of pages) {
    const html = await ask(path);
    for (const [, , href = ""] of html.matchAll(/\s(href|src|action)="(\/[^"#?]*)/g))
      linked.add(href);
  }
  for (const path of linked) if (!asked.has(path)) await ask(path);
  const broken = [...asked].filter(([, status]) => status !== 200);
  expect(broken).toEqual([]);
  expect(asked.size).toBeGreaterThan(pages.length + 50);
  expect((await request.get(`${origin}/nothing/here`)).status()).toBe(404);
});

test("a filter shows the published page, which says so and where the site itself is", async ({
  page,
}) => {
  const [first] = catalog.categories;
  const path = links.category(first?.id ?? "");
  const failed: string[] = [];
  page.on("requestfailed", (one) => failed.push(one.url()));
  page.on("pageerror", (fault) => failed.push(fault.message));
  await page.goto(`${origin}${path}/?use=${first?.useCases[0]?.id}`);
  await expect(page.getByText("This is a copy in plain files.")).toBeVisible();
  await expect(page.getByRole("link", { name: "the site itself" })).toHaveAttribute(
    "href",
    `${catalog.site.base_url}${path}`,
  );
  expect(await page.locator("script[src]").count()).toBe(0);
  await page.goto(`${origin}${links.contribute}/`);
  await expect(page.getByRole("textbox", { name: "The text" })).toBeVisible();
  expect(failed).toEqual([]);
});

test("a folder that holds anything else is left as it is", async () => {
  const other = mkdtempSync(join(tmpdir(), "export-"));
  writeFileSync(join(other, "mine.txt"), "mine");
  const site = readSealedSite(process.env.SITE_FOLDER ?? "");
  await expect(exportSite(other, site, [], catalog.site.base_url)).rejects.toThrow(
    "holds other files",
  );
  expect(readFileSync(join(other, "mine.txt"), "utf8")).toBe("mine");
  rmSync(other, { recursive: true });
});
