import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { SERVER_FILE } from "#lib/build/bundle.ts";
import { SERVER_ENV } from "#lib/build/run-command.ts";
import { findCurrentBuild } from "#lib/catalog/current-build.ts";

/** Ports of the two built sites under test; `npm test` picks free ones. */
const SITE = Number(process.env.SITE_PORT ?? 34_101);
const OTHER = Number(process.env.OTHER_PORT ?? 34_102);

// The specs read the catalog of the site under test.
process.env.SITE_FOLDER ??= findCurrentBuild();

// Makes the packaged Chromium bring its own system libraries; it reads this when it is loaded.
process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";

/** CHROMIUM_PATH, else the packaged Chromium where it runs, else Playwright's own browser. */
async function findBrowser(): Promise<string | undefined> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

const executablePath = await findBrowser();
if (executablePath !== undefined && !existsSync(executablePath))
  throw new Error(`There is no browser at ${executablePath}.`);

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

function serve(port: number, folder: string) {
  return {
    command: `node ${join(folder, SERVER_FILE)}`,
    cwd: process.cwd(),
    url: `http://localhost:${port}/robots.txt`,
    env: { ...SERVER_ENV, PORT: String(port), SITE_FOLDER: folder },
    reuseExistingServer: false,
  };
}

const OF_OTHER_SITE = ["other-site.spec.ts", "tried-entries.spec.ts", "odd-texts.spec.ts"];

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  reporter: report ? [["dot"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    {
      name: "site",
      testIgnore: OF_OTHER_SITE,
      use: { baseURL: `http://localhost:${SITE}` },
    },
    {
      name: "other site",
      testMatch: OF_OTHER_SITE,
      use: { baseURL: `http://localhost:${OTHER}` },
    },
  ],
  webServer: [serve(SITE, process.env.SITE_FOLDER), serve(OTHER, findCurrentBuild(".assay/other"))],
});
