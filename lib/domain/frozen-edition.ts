import type { Rules } from "#lib/domain/category.ts";
import type { Criterion } from "#lib/domain/criterion.ts";
import type { AcceptedScore } from "#lib/domain/edition.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import type { LedgerDeclaration } from "#lib/domain/ledger.ts";
import type { Source } from "#lib/domain/source.ts";

/** What tells a frozen edition from a published order. */
export const FROZEN = "frozen-edition";

/** A ledger as an edition keeps it, so that its facts can be counted again. */
export interface FrozenLedger<RowInFile = unknown> extends LedgerDeclaration {
  sources: Record<EntryId, Source>;
  rows: RowInFile[];
}

/**
 * `editions/<YYYY-MM>.yml` once frozen: the rubric, the ledgers, and of each provider score, rank (null outside the ranked
 * group), facts and sources. Facts and rows are as written unless a schema has read them.
 */
export interface FrozenFile<FactInFile = unknown, RowInFile = unknown> extends Rules {
  digest: string;
  kind: typeof FROZEN;
  ledgers?: Record<EntryId, FrozenLedger<RowInFile>>;
  criteria: Record<EntryId, Criterion>;
  providers: Record<
    EntryId,
    {
      name: string;
      rank: number | null;
      score: AcceptedScore;
      facts: Record<string, FactInFile>;
      sources: Record<EntryId, Source>;
    }
  >;
}
