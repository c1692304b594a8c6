import type { z } from "zod";
import { showSources } from "#lib/api/bodies/facts.ts";
import type { LedgerAnswer } from "#lib/api/schema/ledgers.ts";
import type { Cell, Column, LedgerDeclaration, LedgerRow, Party } from "#lib/domain/ledger.ts";
import { nameOfUnit } from "#lib/domain/unit.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { sortRows } from "#lib/views/ledgers/cell-words.ts";

type Row = z.infer<typeof LedgerAnswer>["data"][number];
type CellBody = Row["cells"][string];

const NOTHING: CellBody = { value: null, at_least: null, at_most: null, parties: null };

function showRange(first: number, last: number | null): CellBody {
  return first === last
    ? { ...NOTHING, value: first }
    : { ...NOTHING, at_least: first, at_most: last };
}

function nameParty(party: Party, { providers }: ScoredCategory) {
  if ("name" in party) return { provider: null, name: party.name };
  const found = providers.find(({ id }) => id === party.provider);
  return { provider: party.provider, name: found?.data.name ?? party.provider };
}

function showCell(cell: Cell, category: ScoredCategory): CellBody {
  switch (cell.type) {
    case "provider":
      return { ...NOTHING, parties: cell.parties.map((party) => nameParty(party, category)) };
    case "year":
      return showRange(cell.first, cell.last);
    case "number":
      return showRange(cell.least, cell.most);
    case "date":
    case "enum":
    case "text":
      return { ...NOTHING, value: cell.value };
  }
}

function showRow(row: LedgerRow, category: ScoredCategory): Row {
  return {
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([id, cell]) => [id, showCell(cell, category)]),
    ),
    sources: row.sources,
    note: row.note ?? null,
    worked_out: row.workedOut ?? null,
  };
}

function unitOf(column: Column): string | null {
  return "unit" in column ? nameOfUnit(column.unit) : null;
}

/** What a ledger is, with its columns and sources. */
export function showLedger(
  { id, data }: ScoredCategory["ledgers"][number],
  { title, summary, columns }: LedgerDeclaration,
): z.infer<typeof LedgerAnswer>["ledger"] {
  return {
    id,
    title,
    summary,
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, declared]) => [
        column,
        { title: declared.title, type: declared.type, unit: unitOf(declared) },
      ]),
    ),
    sources: showSources(data.sources),
  };
}

/** The rows of a ledger in the order of its page, the newest first. */
export function showRows(rows: readonly LedgerRow[], category: ScoredCategory): Row[] {
  return sortRows(rows).map((row) => showRow(row, category));
}
