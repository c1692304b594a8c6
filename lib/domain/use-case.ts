import type { EntryId } from "#lib/domain/ids.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import type { Source } from "#lib/domain/source.ts";

/** A requirement with the reason for which a use case makes it. */
export type Demand = Requirement & { why?: string };

/**
 * A reader's situation: `<category>/use-cases/<id>.md`. `weights`, by criterion, stand in for the published ones in this
 * situation. `guide` records what the published order recommended for it.
 */
export interface UseCase {
  title: string;
  question: string;
  summary: string;
  audience: string;
  must: Demand[];
  nice?: Demand[];
  guide?: { row: string; picks: { name: string; provider?: EntryId }[]; note?: string };
  weights?: Record<EntryId, number>;
  order: number;
  sources?: Record<EntryId, Source>;
}
