import { claimsOf } from "#lib/domain/fact.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import { type Cell, isRowAbout, type LedgerRow, partiesOf } from "#lib/domain/ledger.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";

/** Rows of a ledger about one provider that came or went with a change, and the facts counted from it that are not what they were. */
export interface RowImpact {
  ledger: string;
  title: string;
  provider: string;
  name: string;
  added: number;
  removed: number;
  facts: string[];
}

/** The id that a provider has now, by the one it had in a state of the content. */
type IdNow = (provider: EntryId) => EntryId;

/** A state of a category, before or after a change, with the ids its providers have now. */
interface State {
  category: ScoredCategory | undefined;
  idNow: IdNow;
}

/** A row with the providers it names by their present ids. */
function renameRow(row: LedgerRow, idNow: IdNow): LedgerRow {
  const cells = Object.entries(row.cells).map(([column, cell]): [string, Cell] => {
    const parties = partiesOf(cell).map((party) =>
      "provider" in party ? { provider: idNow(party.provider) } : party,
    );
    return [column, parties.length > 0 ? { type: "provider", parties } : cell];
  });
  return { ...row, cells: Object.fromEntries(cells) };
}

/** The rows of a ledger that name a provider, each with its sources as one text. */
function listRows({ category, idNow }: State, ledgerId: string, provider: string): string[] {
  const ledger = category?.ledgers.find((one) => one.id === ledgerId);
  if (!ledger) return [];
  const { rows, sources } = ledger.data;
  return rows
    .map((row) => renameRow(row, idNow))
    .filter((row) => isRowAbout(row, provider))
    .map((row) => JSON.stringify([row, row.sources.map((id) => sources[id])]));
}

/** How many of `rows` are not among `others`, of which each stands for one. */
function countMissing(rows: readonly string[], others: readonly string[]): number {
  const left = [...others];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** Facts of a provider that are counted from a ledger, before or after, and differ. */
function listMovedFacts(states: readonly State[], ledger: string, provider: string): string[] {
  const [old, now] = states.map(
    ({ category, idNow }) =>
      category?.providers.find((one) => idNow(one.id) === provider)?.facts ?? {},
  );
  const isCounted = (fact: string): boolean =>
    [old?.[fact], now?.[fact]].some(
      (one) => one && claimsOf(one).some((claim) => claim.counted?.ledger === ledger),
    );
  return [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].filter(
    (fact) => isCounted(fact) && JSON.stringify(old?.[fact]) !== JSON.stringify(now?.[fact]),
  );
}

/**
 * What a change does to the rows of ledgers, by ledger and provider; rows that name no provider of the category move nothing.
 * `idNow` gives the present id of a provider that was there before.
 */
export function listRowChanges(
  before: ScoredCategory | undefined,
  after: ScoredCategory | undefined,
  idNow: IdNow,
): RowImpact[] {
  const [old, now] = [
    { category: before, idNow },
    { category: after, idNow: (id: EntryId): EntryId => id },
  ];
  const both = [old, now];
  const ledgers = new Set(both.flatMap((one) => one.category?.ledgers.map(({ id }) => id) ?? []));
  const providers = new Map(
    both.flatMap(
      (one) =>
        one.category?.providers.map(({ id, data }) => [one.idNow(id), data.name] as const) ?? [],
    ),
  );
  return [...ledgers].flatMap((ledger) => {
    const title = (after ?? before)?.data.ledgers?.[ledger]?.title ?? ledger;
    return [...providers].flatMap(([provider, name]): RowImpact[] => {
      const [was, is] = [listRows(old, ledger, provider), listRows(now, ledger, provider)];
      const [added, removed] = [countMissing(is, was), countMissing(was, is)];
      if (added + removed === 0) return [];
      const facts = listMovedFacts(both, ledger, provider);
      return [{ ledger, title, provider, name, added, removed, facts }];
    });
  });
}
