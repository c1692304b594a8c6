import {
  type Cell,
  type LedgerRow,
  nameLedgerSource,
  nameRowSources,
  ownerColumnOf,
} from "#lib/domain/ledger.ts";
import type { Source } from "#lib/domain/source.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { listRowsAbout } from "#lib/ranking/rows-about.ts";
import { type LedgerTableView, viewLedgerTable } from "#lib/views/ledgers/ledger-table.ts";
import { listPriceLedgers } from "#lib/views/ledgers/prices-view.ts";
import { links } from "#lib/views/words/links.ts";
import type { SourceView } from "#lib/views/words/source-view.ts";

/** The rows of a ledger that are about one provider, newest first, without columns in which nothing of theirs stands. */
export interface OwnRowsView {
  id: string;
  title: string;
  href: string;
  count: string;
  table: LedgerTableView;
}

/** Where a page shows rows: the whole site's categories, its own, and its numbered sources. */
export interface OwnRowsContext {
  categories: readonly ScoredCategory[];
  category: ScoredCategory;
  sources: readonly SourceView[];
}

/** The rows about a provider, their sources under the ids that these have on its page. */
export function findOwnRows(
  ledger: string,
  { id }: Pick<ScoredProvider, "id">,
  { ledgers }: Pick<ScoredCategory, "ledgers">,
): LedgerRow[] {
  const found = ledgers.find((one) => one.id === ledger);
  return nameRowSources(ledger, listRowsAbout(found?.data, id));
}

/** The ledgers whose rows a provider's page shows: those of prices, and the one that is drawn by year. */
function listShownLedgers(category: ScoredCategory): string[] {
  const { timeline } = category.data;
  return [...new Set([...listPriceLedgers(category), ...(timeline ? [timeline.ledger] : [])])];
}

/** All sources of a provider's page: those of its file, then those of the rows that the page shows. */
export function gatherSources(
  provider: ScoredProvider,
  category: ScoredCategory,
): Record<string, Source> {
  const all: Record<string, Source> = { ...provider.data.sources };
  for (const ledger of listShownLedgers(category)) {
    const declared = category.ledgers.find((one) => one.id === ledger)?.data.sources ?? {};
    const rows = findOwnRows(ledger, provider, category);
    const used = new Set(rows.flatMap(({ sources }) => sources));
    for (const [id, source] of Object.entries(declared)) {
      const name = nameLedgerSource(ledger, id);
      if (used.has(name)) all[name] ??= source;
    }
  }
  return all;
}

function isSaid(cell: Cell | undefined): boolean {
  switch (cell?.type) {
    case "number":
      return cell.least > 0 || cell.most !== null;
    case "provider":
    case "date":
    case "year":
    case "enum":
    case "text":
      return true;
    case undefined:
      return false;
  }
}

/** The rows of a ledger about a provider as a table; null where there are none. */
export function viewOwnRows(
  ledger: string,
  provider: ScoredProvider,
  { categories, category, sources }: OwnRowsContext,
): OwnRowsView | null {
  const declaration = category.data.ledgers?.[ledger];
  const rows = findOwnRows(ledger, provider, category);
  if (!declaration || rows.length === 0) return null;
  const owner = ownerColumnOf(declaration.columns);
  const columns = Object.fromEntries(
    Object.entries(declaration.columns).filter(
      ([id]) => id !== owner && rows.some(({ cells }) => isSaid(cells[id])),
    ),
  );
  const { one, many } = declaration.row;
  return {
    id: ledger,
    title: declaration.title,
    href: links.ledger(category.id, ledger),
    count: `${rows.length} ${rows.length === 1 ? one : many}`,
    table: viewLedgerTable({ id: ledger, columns, rows }, { category, categories }, sources),
  };
}
