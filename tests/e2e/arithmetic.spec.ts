import { expect, type Locator, test } from "@playwright/test";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { links } from "#lib/views/words/links.ts";

/** Everything here is read from the pages; the catalog only says which pages there are. */
const { catalog } = loadCatalog();

interface Line {
  id: string;
  factor: bigint;
  lo: bigint;
  hi: bigint;
}

/** `71.042` on the page is the whole number 71042. */
function readExact(text: string): bigint {
  expect(text).toMatch(/^\d+\.\d{3}$/);
  return BigInt(text.replace(".", ""));
}

async function readCell(row: Locator, cell: string): Promise<string> {
  return (await row.locator(`[data-cell="${cell}"]`).innerText()).trim().replaceAll(",", "");
}

async function readLines(table: Locator): Promise<Line[]> {
  const rows = await table.locator("tr[data-row]").all();
  return Promise.all(
    rows.map(async (row) => ({
      id: (await row.getAttribute("data-row")) ?? "",
      factor: BigInt(await readCell(row, "factor")),
      lo: readExact(await readCell(row, "lo")),
      hi: readExact(await readCell(row, "hi")),
    })),
  );
}

async function readEnds(row: Locator): Promise<{ lo: bigint; hi: bigint }> {
  return { lo: readExact(await readCell(row, "lo")), hi: readExact(await readCell(row, "hi")) };
}

function sum(lines: readonly Line[], end: "lo" | "hi"): bigint {
  return lines.reduce((total, line) => total + line.factor * line[end], 0n);
}

/** The weighted mean as the page explains it: down, up, or half up when everything is known. */
function combine(lines: readonly Line[]): { lo: bigint; hi: bigint } {
  const factors = lines.reduce((total, line) => total + line.factor, 0n);
  if (factors === 0n) return { lo: 0n, hi: 100_000n };
  const [lo, hi] = [sum(lines, "lo"), sum(lines, "hi")];
  if (lines.every((line) => line.lo === line.hi)) {
    const rounded = (2n * lo + factors) / (2n * factors);
    return { lo: rounded, hi: rounded };
  }
  return { lo: lo / factors, hi: (hi + factors - 1n) / factors };
}

function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

test.use({ javaScriptEnabled: false });

for (const category of catalog.categories) {
  test(`${category.id}: criterion scores, totals and ranks follow from the arithmetic printed on the pages`, async ({
    page,
  }) => {
    const totals: { name: string; lo: bigint; rank: number | null }[] = [];
    for (const provider of category.providers) {
      await page.goto(links.provider(category.id, provider.id));
      for (const details of await page.locator("details").all()) {
        await details
          .evaluate((element) => element.setAttribute("open", ""))
          .catch(() => undefined);
      }
      const criteria = new Map<string, { lo: bigint; hi: bigint }>();
      for (const table of await page.locator('table[data-arithmetic="criterion"]').all()) {
        const ends = await readEnds(table.locator("tr[data-result]"));
        expect(ends).toEqual(combine(await readLines(table)));
        criteria.set((await table.getAttribute("data-id")) ?? "", ends);
      }
      expect(criteria.size).toBe(category.criteria.length);
      const total = page.locator('table[data-arithmetic="total"]');
      const lines = await readLines(total);
      expect(lines.map((line) => line.id)).toEqual([...criteria.keys()]);
      for (const line of lines) expect({ lo: line.lo, hi: line.hi }).toEqual(criteria.get(line.id));
      const weights = lines.reduce((all, line) => all + line.factor, 0n);
      expect(await readEnds(total.locator("tr[data-sum]"))).toEqual({
        lo: sum(lines, "lo"),
        hi: sum(lines, "hi"),
      });
      const result = await readEnds(total.locator("tr[data-result]"));
      expect(result.lo).toBe(roundHalfUp(sum(lines, "lo"), 10n * weights));
      const shown = (await page.locator("[data-score]").first().innerText()).trim();
      expect(shown).toMatch(/^\d+\.\d{1,2}$/);
      const digits = BigInt(shown.split(".")[1]?.length ?? 1);
      expect(BigInt(shown.replace(".", ""))).toBe(
        roundHalfUp(sum(lines, "lo") * 10n ** digits, 10_000n * weights),
      );
      const rank = await page
        .locator("[data-rank]")
        .first()
        .getAttribute("data-rank")
        .catch(() => null);
      totals.push({ name: provider.id, lo: sum(lines, "lo"), rank: rank ? Number(rank) : null });
    }
    const ranked = totals.filter((one) => one.rank !== null);
    expect(ranked.length).toBe(
      category.providers.filter((provider) => provider.group === "ranked").length,
    );
    for (const one of ranked) {
      expect(one.rank).toBe(1 + ranked.filter((other) => other.lo > one.lo).length);
    }
  });
}
