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

function tablesOf(judged: Judged, ledgers: ScoredCategory["ledgers"]): Table[] {
  return [
    makeProvidersTable(judged),
    makeFactsTable(judged),
    makeDeclarationsTable(judged),
    makeSourcesTable(judged, ledgers),
    makeScoresTable(judged),
    makeMeasuresTable(judged),
    makeCriteriaTable(judged),
    makeRulesTable(judged),
  ];
}

function ledgersOf({ id, data, ledgers }: ScoredCategory): Table[] {
  return ledgers.flatMap((ledger) => {
    const declaration = data.ledgers?.[ledger.id];
    return declaration ? [makeLedgerTable(id, ledger, declaration)] : [];
  });
}

/** A table with its text. */
export interface WrittenTable {
  table: Table;
  csv: string;
}

/** Every table of every category and of its frozen editions. */
export const writeTables = onceFor(({ catalog }: CompiledCatalog): WrittenTable[] =>
  catalog.categories
    .flatMap((category) => [
      ...tablesOf(judgeCategory(category, catalog.site), category.ledgers),
      ...ledgersOf(category),
      ...category.editions.flatMap((edition) =>
        tablesOf(judgeEdition(category, edition, catalog.site), []),
      ),
    ])
    .map((table) => ({ table, csv: writeCsv(table) })),
);

/** The tables as files, each at its address. */
export const listTables: ListFiles = (compiled) =>
  writeTables(compiled).map(({ table, csv }) => ({
    path: links.table(table.path),
    type: CSV_TYPE,
    body: () => csv,
  }));
