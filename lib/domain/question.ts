import type { EntryId } from "#lib/domain/ids.ts";
import type { FactRequirement, Requirement } from "#lib/domain/requirement.ts";
import type { Source } from "#lib/domain/source.ts";

/**
 * A question of readers: `faqs/<id>.md`, of a category or of the site. Those of one `group` stand together; `also` is how else readers ask, for the search. `list` answers it from the facts, and leaves out who might but fails `business`: the kind of work that is meant;
 * `holds_if` names what the answer states about providers, so that the check can hold it against the facts.
 */
export interface Question {
  question: string;
  position: number;
  group?: string;
  also?: string[];
  list?: { must: Requirement[]; business?: FactRequirement };
  holds_if?: { provider: EntryId; that: Requirement }[];
  sources?: Record<EntryId, Source>;
}
