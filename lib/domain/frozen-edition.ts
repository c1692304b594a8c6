import type { Rules } from "#lib/domain/category.ts";
import type { Criterion } from "#lib/domain/criterion.ts";
import type { AcceptedScore } from "#lib/domain/edition.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import type { Source } from "#lib/domain/source.ts";

/** What tells a frozen edition from a published order. */
export const FROZEN = "frozen-edition";

/** `editions/<YYYY-MM>.yml` once frozen: the rubric, and of each provider score, rank (null outside the ranked group), facts and sources. Facts are as written unless a schema has read them. */
export interface FrozenFile<FactInFile = unknown> extends Rules {
  digest: string;
  kind: typeof FROZEN;
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
