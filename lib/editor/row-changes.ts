import { claimsOf } from "#lib/domain/fact.ts";
import { type LedgerRow, namesProvider } from "#lib/domain/ledger.ts";
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

/** The rows of a ledger that name a provider, each with its sources as one text. */
function listRows(
  category: ScoredCategory | undefined,
  ledgerId: string,
  provider: string,
): string[] {
  const ledger = category?.ledgers.find((one) => one.id === ledgerId);
  if (!ledger) return [];
  const { rows, sources } = ledger.data;
  const names = ({ cells }: LedgerRow): boolean =>
    Object.values(cells).some((cell) => namesProvider(cell, provider));
  return rows
    .filter(names)
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
function listMovedFacts(
  [before, after]: readonly [ScoredCategory | undefined, ScoredCategory | undefined],
  ledger: string,
  provider: string,
): string[] {
  const [old, now] = [before, after].map(
    (category) => category?.providers.find((one) => one.id === provider)?.facts ?? {},
  );
  const isCounted = (fact: string): boolean =>
    [old?.[fact], now?.[fact]].some(
      (one) => one && claimsOf(one).some((claim) => claim.counted?.ledger === ledger),
    );
  return [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].filter(
    (fact) => isCounted(fact) && JSON.stringify(old?.[fact]) !== JSON.stringify(now?.[fact]),
  );
}

/** What a change does to the rows of ledgers, by ledger and provider; rows that name no provider of the category move nothing. */
export function listRowChanges(
  before: ScoredCategory | undefined,
  after: ScoredCategory | undefined,
): RowImpact[] {
  const both = [before, after] as const;
  const ledgers = new Set(both.flatMap((one) => one?.ledgers.map(({ id }) => id) ?? []));
  const providers = new Map(
    both.flatMap((one) => one?.providers.map(({ id, data }) => [id, data.name] as const) ?? []),
  );
  return [...ledgers].flatMap((ledger) => {
    const title = (after ?? before)?.data.ledgers?.[ledger]?.title ?? ledger;
    return [...providers].flatMap(([provider, name]): RowImpact[] => {
      const [old, now] = [listRows(before, ledger, provider), listRows(after, ledger, provider)];
      const [added, removed] = [countMissing(now, old), countMissing(old, now)];
      if (added + removed === 0) return [];
      const facts = listMovedFacts(both, ledger, provider);
      return [{ ledger, title, provider, name, added, removed, facts }];
    });
  });
}
