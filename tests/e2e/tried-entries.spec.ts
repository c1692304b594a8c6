import { expect, type Page, test } from "@playwright/test";
import { TRIED_ENTRIES, type TriedEntry } from "#tests/fixtures/tried-entries.ts";
import { askTrial, type Verdict } from "#tests/fixtures/verdicts.ts";

/** One entry of so many is put into the box; that a trial says of all of them what the command says is held without a browser. */
const STEP = 4;

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

test("the text box shows what a trial says of an entry", async ({ page }) => {
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
  const entries = TRIED_ENTRIES.filter((_, at) => at % STEP === 0);
  expect(entries.length).toBeGreaterThan(15);
  const seen = new Set<boolean>();
  for (const entry of entries) {
    const name = `${entry.name}: ${entry.category}/${entry.id}`;
    const trial = askTrial(entry);
    expect([name, await askBox(page, entry)]).toEqual([name, trial]);
    seen.add(trial.ok);
  }
  expect(seen.size).toBe(2);
  expect(faults).toEqual([]);
});
