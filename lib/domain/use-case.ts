import type { EntryId } from "#lib/domain/ids.ts";
import type { ConditionalSentence } from "#lib/domain/provider.ts";
import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";
import type { Source } from "#lib/domain/source.ts";

/** A requirement with the reason for which a use case makes it, and what to send to a firm that leaves it open. */
export type Demand = Requirement & { why?: string; ask?: string };

/** A fact that tells the better fit among those who meet all requirements: more of it, unless the least is best. `of`: a member. */
export interface FitFact {
  fact: string;
  of?: EntryId;
  best?: "most" | "least";
}

/**
 * A reader's situation: `<category>/use-cases/<id>.md`. `weights`, by criterion, stand in for the published ones in this
 * situation. `short` is what people search for, `search_title` the same as the title of a page among others, `group` the
 * heading under which it stands among all situations. `business` is met by those who do this kind of work at all: others are not
 * asked. `watch` holds sentences that each stand beside whoever they hold of. `order` tells the better fit, first fact
 * first. `guide` records what the published order recommended for it.
 */
export interface UseCase {
  title: string;
  former_ids?: EntryId[];
  short?: string;
  search_title?: string;
  group?: string;
  question: string;
  summary: string;
  audience: string;
  must: Demand[];
  nice?: Demand[];
  business?: FactRequirement;
  order?: FitFact[];
  watch?: ConditionalSentence[];
  guide?: { row: string; picks: { name: string; provider?: EntryId }[]; note?: string };
  weights?: Record<EntryId, number>;
  position: number;
  sources?: Record<EntryId, Source>;
}
