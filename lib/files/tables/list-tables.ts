import type { ListFiles } from "#lib/files/made-file.ts";
import { makeDeclarationsTable } from "#lib/files/tables/declarations-table.ts";
import { makeFactsTable } from "#lib/files/tables/facts-table.ts";
import { type Judged, judgeCategory, judgeEdition } from "#lib/files/tables/judged.ts";
import { makeLedgerTable } from "#lib/files/tables/ledger-table.ts";
import { makeProvidersTable } from "#lib/files/tables/providers-table.ts";
import { makeCriteriaTable, makeRulesTable } from "#lib/files/tables/rules-tables.ts";
import { makeMeasuresTable, makeScoresTable } from "#lib/files/tables/scores-tables.ts";
import { makeSourcesTable } from "#lib/files/tables/sources-table.ts";
import type { Table } from "#lib/files/tables/table.ts";
import { CSV_TYPE, writeCsv } from "#lib/files/tables/write-csv.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { links } from "#lib/views/words/links.ts";

/** A table before its rows are made; `path` stands below the data's folder, without an ending. */
interface PlannedTable {
  path: string;
  make: () => Table;
}

function planTables(judged: Judged, ledgers: ScoredCategory["ledgers"]): PlannedTable[] {
  const makers: Record<string, (judged: Judged) => Table> = {
    providers: makeProvidersTable,
    facts: makeFactsTable,
    declarations: makeDeclarationsTable,
    sources: (one) => makeSourcesTable(one, ledgers),
    scores: makeScoresTable,
    measures: makeMeasuresTable,
    criteria: makeCriteriaTable,
    rules: makeRulesTable,
  };
  return Object.entries(makers).map(([name, make]) => ({
    path: `${judged.folder}/${name}`,
    make: () => make(judged),
  }));
}

function planLedgers({ id, data, ledgers }: ScoredCategory): PlannedTable[] {
  return ledgers.flatMap((ledger) => {
    const declaration = data.ledgers?.[ledger.id];
    const make = declaration && (() => makeLedgerTable(ledger, declaration));
    return make ? [{ path: `${id}/ledgers/${ledger.id}`, make }] : [];
  });
}

/** The tables of every category and of its frozen editions. */
function planAll({ catalog }: CompiledCatalog): PlannedTable[] {
  return catalog.categories.flatMap((category) => [
    ...planTables(judgeCategory(category, catalog.site), category.ledgers),
    ...planLedgers(category),
    ...category.editions.flatMap((edition) =>
      planTables(judgeEdition(category, edition, catalog.site), []),
    ),
  ]);
}

/** A table without its rows, with how many there are and its text. */
export interface WrittenTable extends Omit<Table, "rows"> {
  path: string;
  count: number;
  csv: Uint8Array;
}

function writeTable({ path, make }: PlannedTable): WrittenTable {
  const { rows, ...table } = make();
  const csv = new TextEncoder().encode(writeCsv({ fields: table.fields, rows }));
  return { ...table, path, count: rows.length, csv };
}

/** Every table of every category and of its frozen editions. */
export const writeTables = onceFor((compiled: CompiledCatalog): WrittenTable[] =>
  planAll(compiled).map(writeTable),
);

function requireTable(compiled: CompiledCatalog, path: string): WrittenTable {
  const found = writeTables(compiled).find((one) => one.path === path);
  if (!found) throw new Error(`There is no table at ${path}.`);
  return found;
}

/** The tables as files, each at its address. */
export const listTables: ListFiles = (compiled) =>
  planAll(compiled).map(({ path }) => ({
    path: links.table(path),
    type: CSV_TYPE,
    body: () => requireTable(compiled, path).csv,
  }));
