import { expect, type Page, test } from "@playwright/test";
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

/** A table as it stands on the page: what its rows are about, what their cells hold, and its last lines. */
interface Table {
  kind: string | null;
  id: string | null;
  rows: { id: string; cells: Record<string, string> }[];
  sum: Record<string, string>;
  result: Record<string, string>;
}

/** Every table of sums of a page, read at once: what is folded away has no text that is seen. */
function readTables(page: Page): Promise<Table[]> {
  return page.locator("table[data-arithmetic]").evaluateAll((tables) => {
    const readCells = (row: Element | null): Record<string, string> =>
      Object.fromEntries(
        [...(row?.querySelectorAll<HTMLElement>("[data-cell]") ?? [])].map((cell) => [
          cell.dataset.cell ?? "",
          (cell.textContent ?? "").trim().replaceAll(",", ""),
        ]),
      );
    return tables.map((table) => ({
      kind: table.getAttribute("data-arithmetic"),
      id: table.getAttribute("data-id"),
      rows: [...table.querySelectorAll("tr[data-row]")].map((row) => ({
        id: row.getAttribute("data-row") ?? "",
        cells: readCells(row),
      })),
      sum: readCells(table.querySelector("tr[data-sum]")),
      result: readCells(table.querySelector("tr[data-result]")),
    }));
  });
}

function readLines({ rows }: Table): Line[] {
  return rows.map(({ id, cells }) => ({
    id,
    factor: BigInt(cells.factor ?? ""),
    ...readEnds(cells),
  }));
}

function readEnds({ lo = "", hi = "" }: Record<string, string>): { lo: bigint; hi: bigint } {
  return { lo: readExact(lo), hi: readExact(hi) };
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
      const tables = await readTables(page);
      const criteria = new Map<string, { lo: bigint; hi: bigint }>();
      for (const table of tables.filter(({ kind }) => kind === "criterion")) {
        const ends = readEnds(table.result);
        expect(ends).toEqual(combine(readLines(table)));
        criteria.set(table.id ?? "", ends);
      }
      expect(criteria.size).toBe(category.criteria.length);
      const totalTables = tables.filter(({ kind }) => kind === "total");
      expect(totalTables).toHaveLength(1);
      const [total] = totalTables as [Table];
      const lines = readLines(total);
      expect(lines.map((line) => line.id)).toEqual([...criteria.keys()]);
      for (const line of lines) expect({ lo: line.lo, hi: line.hi }).toEqual(criteria.get(line.id));
      const weights = lines.reduce((all, line) => all + line.factor, 0n);
      expect(readEnds(total.sum)).toEqual({
        lo: sum(lines, "lo"),
        hi: sum(lines, "hi"),
      });
      const result = readEnds(total.result);
      expect(result.lo).toBe(roundHalfUp(sum(lines, "lo"), 10n * weights));
      const shown = ((await page.locator("[data-score]").first().textContent()) ?? "").trim();
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
