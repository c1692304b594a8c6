import { type Whole, withUnread } from "#lib/content/rules/context.ts";
import { checkName, checkNames, type Path, type Report } from "#lib/content/text/report.ts";
import type { CategoryContent } from "#lib/domain/content.ts";
import { type Columns, type LedgerDeclaration, listColumnsOf } from "#lib/domain/ledger.ts";
import {
  type LedgerStrip,
  listPlaceholders,
  type RowFilter,
  type TableColumn,
} from "#lib/domain/ledger-page.ts";

/** Checks that parts of a worded row name columns that are there. */
export function checkShow(
  report: Report,
  path: Path,
  show: readonly string[],
  columns: Columns,
): void {
  const known = Object.keys(columns);
  show.forEach((part, at) => {
    for (const name of listPlaceholders(part))
      checkName(report, [...path, at], { what: "column", name, known });
  });
}

/** Checks that a table names columns that are there, and leaves none out. */
function checkTable(
  report: Report,
  path: Path,
  table: readonly TableColumn[],
  columns: Columns,
): void {
  table.forEach(({ show }, index) => {
    checkShow(report, [...path, index, "show"], show, columns);
  });
  // Firms are links, which cannot stand within words.
  const shown = table.flatMap(({ show }) =>
    show.flatMap((part) =>
      listPlaceholders(part).filter(
        (name) => columns[name]?.type !== "provider" || (show.length === 1 && part === `{${name}}`),
      ),
    ),
  );
  const missing = Object.keys(columns).filter((column) => !shown.includes(column));
  if (missing.length > 0)
    report("column-left-out", path, { found: `a table without ${missing.join(", ")}` });
}

/** Checks that a filter asks columns of options for options that they have. */
function checkFilter(report: Report, path: Path, filter: RowFilter, columns: Columns): void {
  const known = listColumnsOf(columns, "enum");
  for (const [name, names] of Object.entries(filter)) {
    const column = columns[name];
    if (!checkName(report, [...path, name], { what: "column", name, known })) continue;
    const values = column?.type === "enum" ? Object.keys(column.values) : [];
    checkNames(report, [...path, name], { what: "value", names, known: values });
  }
}

function checkStrip(report: Report, path: Path, strip: LedgerStrip, columns: Columns): void {
  const { number: name, where = {}, solid } = strip;
  const known = listColumnsOf(columns, "number");
  checkName(report, [...path, "number"], { what: "column", name, known });
  checkFilter(report, [...path, "where"], where, columns);
  if (solid) checkFilter(report, [...path, "solid", "where"], solid.where, columns);
}

/** Checks how pages show a ledger: its table and its pictures. */
function checkShown(report: Report, id: string, ledger: LedgerDeclaration): void {
  const { table, strips = [], columns } = ledger;
  if (table) checkTable(report, ["ledgers", id, "table"], table, columns);
  strips.forEach((strip, index) => {
    checkStrip(report, ["ledgers", id, "strips", index], strip, columns);
  });
}

/** Checks how a category's pages show its ledgers, and what its page of prices names. */
export function checkLedgerPages(report: Report, category: CategoryContent, whole: Whole): void {
  const { ledgers = {}, prices } = category.data;
  for (const [id, ledger] of Object.entries(ledgers)) checkShown(report, id, ledger);
  if (!prices) return;
  const names = prices.ledgers;
  checkNames(report, ["prices", "ledgers"], { what: "ledger", names, known: Object.keys(ledgers) });
  if (!prices.scored) return;
  const { criterion, guide } = prices.scored;
  checkName(report, ["prices", "scored", "criterion"], {
    what: "criterion",
    name: criterion,
    known: withUnread(category.criteria, "criterion", category, whole),
  });
  if (guide === undefined) return;
  checkName(report, ["prices", "scored", "guide"], {
    what: "use-case",
    name: guide,
    known: withUnread(category.useCases, "use-case", category, whole),
  });
}
