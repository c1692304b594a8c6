import type { Whole } from "#lib/content/rules/context.ts";
import { checkName, type Path, type Report } from "#lib/content/text/report.ts";
import type { CategoryContent, Entry } from "#lib/domain/content.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import { type Cell, type LedgerRow, type LedgerRows, partiesOf } from "#lib/domain/ledger.ts";
import { nameKey } from "#lib/domain/same-name.ts";

/** Whom rows may name: the category's providers, and those whose files could not be read. */
interface Known {
  ids: string[];
  unread: ReadonlySet<string>;
  /** The id of a provider by each of its names, former names and former ids, however they are spelt. */
  byName: ReadonlyMap<string, EntryId>;
}

function listKnown({ id: category, providers }: CategoryContent, { unread }: Whole): Known {
  const own = [...unread].filter((ref) => ref.startsWith(`${category}/`));
  return {
    ids: providers.map((provider) => provider.id),
    unread: new Set(own.map((ref) => ref.slice(category.length + 1))),
    byName: new Map(
      providers.flatMap(({ id, data }) =>
        [data.name, ...(data.former_names ?? []), ...(data.former_ids ?? [])].map(
          (name) => [nameKey(name), id] as const,
        ),
      ),
    ),
  };
}

function checkParties(report: Report, path: Path, cell: Cell, known: Known): void {
  const parties = partiesOf(cell);
  parties.forEach((party, index) => {
    const at = parties.length === 1 ? path : [...path, index];
    const isId = "provider" in party;
    const name = isId ? party.provider : party.name;
    if (isId && (known.ids.includes(name) || known.unread.has(name))) return;
    const id = known.byName.get(nameKey(name));
    if (id !== undefined) {
      report("provider-by-name", at, { found: `"${name}", which is ${id} here`, id });
    } else if (isId) {
      checkName(report, at, { what: "provider", name, known: known.ids });
    }
  });
}

/** The ends of a number or year that lie the wrong way round, in words; else null. */
function wordCrossed(cell: Cell): string | null {
  switch (cell.type) {
    case "number":
      return cell.most !== null && cell.least > cell.most
        ? `at least ${cell.least}, at most ${cell.most}`
        : null;
    case "year":
      return cell.last !== null && cell.first > cell.last
        ? `at least ${cell.first}, at most ${cell.last}`
        : null;
    case "provider":
    case "date":
    case "enum":
    case "text":
      return null;
  }
}

function checkRows(report: Report, rows: readonly LedgerRow[], known: Known): void {
  const before = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const [column, cell] of Object.entries(row.cells)) {
      const path = ["rows", index, column];
      checkParties(report, path, cell, known);
      const found = wordCrossed(cell);
      if (found !== null) report("bounds-crossed", path, { found });
    }
    const text = JSON.stringify(Object.entries(row.cells).sort(([a], [b]) => (a < b ? -1 : 1)));
    const first = before.get(text);
    if (first === undefined) before.set(text, index);
    else
      report("row-repeated", ["rows", index], {
        found: `row ${index + 1}, the same as row ${first + 1}`,
      });
  });
}

/** Checks the rows of a ledger against the category: whom they name, bounds, and that none stands twice. */
export function checkLedger(
  ledger: Entry<LedgerRows>,
  category: CategoryContent,
  whole: Whole,
): void {
  const report = whole.parsedOf(ledger)?.report;
  if (!report) return;
  checkRows(report, ledger.data.rows, listKnown(category, whole));
}
