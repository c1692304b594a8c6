import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { readContent } from "#lib/content/read-content.ts";
import type { CheckOptions } from "#lib/editor/check-options.ts";
import {
  acceptedFile,
  acceptedFolder,
  acceptScores,
  printAcceptedScore,
} from "#lib/editor/next-edition.ts";
import { runCheck } from "#lib/editor/run-check.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { OTHER_CONTENT } from "#tests/fixtures/content-files.ts";
import { TRIED_ENTRIES, type TriedEntry } from "#tests/fixtures/tried-entries.ts";

/** What a check or the box says of an entry: whether it is in order, and every problem by line and rule. */
interface Verdict {
  ok: boolean;
  problems: string[];
}

/** What the command says of an entry in a folder of its own, once its score is accepted. */
async function askCommand({ category, id, text }: TriedEntry): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), "assay-tried-"));
  try {
    cpSync(OTHER_CONTENT, folder, { recursive: true });
    const file = `${category}/providers/${id}.md`;
    writeFileSync(join(folder, file), text);
    const { content } = await readContent(folder);
    for (const one of content ? makeCatalog(content).categories : []) {
      mkdirSync(join(folder, acceptedFolder(one.id)), { recursive: true });
      for (const [provider, score] of Object.entries(acceptScores(one))) {
        writeFileSync(join(folder, acceptedFile(one.id, provider)), printAcceptedScore(score));
      }
    }
    const options: CheckOptions = {
      files: [file],
      base: null,
      format: "json",
      advice: false,
      acceptLater: false,
    };
    const { output, ok } = await runCheck(options, folder);
    const { own } = JSON.parse(output) as { own: { line: number; rule: string; file: string }[] };
    return { ok, problems: own.map(({ line, rule }) => `${line} ${rule}`) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the text box says of an entry. */
async function askBox(page: Page, { category, id, text }: TriedEntry): Promise<Verdict> {
  const island = page.locator("[data-island]");
  await island.getByLabel("Category").selectOption(category);
  await island.getByLabel("File name").fill(id);
  await island.getByLabel("The text").fill(text);
  await expect(island.locator("[aria-busy]")).toHaveAttribute("aria-busy", "false", {
    timeout: 20_000,
  });
  const problems = await island.locator("[data-rule]").evaluateAll((all) =>
    all.map((one) => {
      const line = /\d+/.exec(one.querySelector("button")?.textContent ?? "")?.[0];
      return `${line} ${one.getAttribute("data-rule")}`;
    }),
  );
  const summary = await island.getByRole("status").innerText();
  return { ok: summary.startsWith("In order"), problems };
}

test("the text box and `npm run check` say the same of eighty entries", async ({ page }) => {
  test.setTimeout(240_000);
  expect(TRIED_ENTRIES).toHaveLength(80);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto("/contribute");
  await page.locator("[data-island][data-live]").waitFor();
  await page.getByLabel("The text").focus();
  // The box begins with the template, whose words are still to be written.
  await expect(page.locator("[data-island]").getByRole("status")).toHaveText(/^\d+ problems/, {
    timeout: 20_000,
  });
  let refused = 0;
  for (const entry of TRIED_ENTRIES) {
    const [command, box] = await Promise.all([askCommand(entry), askBox(page, entry)]);
    const name = `${entry.name}: ${entry.category}/${entry.id}`;
    expect([name, box]).toEqual([name, command]);
    if (!command.ok) refused += 1;
  }
  expect(refused).toBeGreaterThan(50);
  expect(refused).toBeLessThan(72);
  expect(faults).toEqual([]);
});
