import { recipeOf } from "#lib/domain/fact-options.ts";
import type { LedgerDeclaration, LedgerRow } from "#lib/domain/ledger.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { listRowsAbout } from "#lib/ranking/rows-about.ts";
import { type LedgerTableView, viewLedgerTable } from "#lib/views/ledgers/ledger-table.ts";
import { type StripView, viewStrip } from "#lib/views/ledgers/strip-view.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { wordDeclarations } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";
import {
  type FileLinks,
  makeFileLinks,
  makeMeta,
  type PageMeta,
} from "#lib/views/words/page-meta.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { type SourceView, viewSources } from "#lib/views/words/source-view.ts";

/** A ledger ready to be shown, its rows with the numbers that their sources have on the page. */
export interface LedgerPart {
  id: string;
  title: string;
  summary: string;
  /** How many rows it has, in the noun of the ledger. */
  count: string;
  /** The noun for many rows. */
  noun: string;
  href: string;
  /** Where its rows can be had as a table. */
  csv: string;
  table: LedgerTableView;
  strips: StripView[];
}

/** The page of one ledger. `counted` are the facts of all providers that follow from it. */
export interface LedgerView extends LedgerPart {
  meta: PageMeta;
  sources: SourceView[];
  category: { title: string; nav: string; href: string };
  asOf: string;
  interests: string;
  counted: string[];
  methodology: string;
  file: FileLinks;
}

/** A ledger to go on to; `count` says how many of its rows there are, or concern a provider. */
export interface LedgerLink {
  title: string;
  href: string;
  count: string;
}

function countRows(count: number, { row }: LedgerDeclaration): string {
  return `${count} ${count === 1 ? row.one : row.many}`;
}

/** The ledgers of a category; with a provider, those that have rows which name it. */
export function listLedgers(
  { id, data, ledgers }: ScoredCategory,
  provider?: string,
): LedgerLink[] {
  return ledgers.flatMap((ledger): LedgerLink[] => {
    const declaration = data.ledgers?.[ledger.id];
    const rows = provider === undefined ? ledger.data.rows : listRowsAbout(ledger.data, provider);
    const count = rows.length;
    if (!declaration || (count === 0 && provider !== undefined)) return [];
    return [
      {
        title: declaration.title,
        href: links.ledger(id, ledger.id),
        count: countRows(count, declaration),
      },
    ];
  });
}

/** One ledger of a category, with its `rows` as they name the numbered sources of the page. Throws if there is none. */
export function viewLedgerPart(
  { catalog }: CompiledCatalog,
  category: ScoredCategory,
  id: string,
  { rows, sources }: { rows: readonly LedgerRow[]; sources: readonly SourceView[] },
): LedgerPart {
  const declaration = category.data.ledgers?.[id];
  if (!declaration) throw new Error(`The category declares no ledger "${id}".`);
  const { title, summary, columns, table, strips = [], row: noun } = declaration;
  const context = { category, categories: catalog.categories };
  return {
    id,
    title,
    summary,
    count: countRows(rows.length, declaration),
    noun: noun.many,
    href: links.ledger(category.id, id),
    csv: links.ledgerTable(category.id, id),
    table: viewLedgerTable({ id, columns, rows, table }, context, sources),
    strips: strips.flatMap((strip) => viewStrip({ id, rows, noun }, strip, category) ?? []),
  };
}

/** The page of a ledger. Throws if there is none: routes are made from the ledgers that exist. */
export function viewLedger(compiled: CompiledCatalog, categoryId: string, id: string): LedgerView {
  const category = requireEntry(compiled.catalog.categories, categoryId, "category");
  const { file, data } = requireEntry(category.ledgers, id, "ledger");
  const sources = viewSources(data.sources);
  const part = viewLedgerPart(compiled, category, id, { rows: data.rows, sources });
  const { title, nav, as_of, facts } = category.data;
  return {
    ...part,
    sources,
    meta: {
      ...makeMeta(`${part.title}: ${title.toLowerCase()}`, part.summary, part.href),
      crumb: part.title,
    },
    category: { title, nav, href: links.category(categoryId) },
    asOf: formatDate(as_of),
    interests: wordDeclarations(category.providers),
    counted: Object.values(facts)
      .filter((declaration) => recipeOf(declaration)?.ledger === id)
      .map((declaration) => declaration.title),
    methodology: links.methodology(categoryId),
    file: makeFileLinks(compiled.catalog, file, part.title),
  };
}
