import type { EntryId } from "#lib/domain/ids.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import type { Source } from "#lib/domain/source.ts";

/**
 * A question of readers: `faqs/<id>.md`, of a category or of the site. `list` answers it from the facts;
 * `holds_if` names what the answer states about providers, so that the check can hold it against the facts.
 */
export interface Question {
  question: string;
  position: number;
  list?: { must: Requirement[] };
  holds_if?: { provider: EntryId; that: Requirement }[];
  sources?: Record<EntryId, Source>;
}
