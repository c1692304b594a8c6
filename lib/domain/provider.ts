import type { EntryId } from "#lib/domain/ids.ts";
import type { Interests } from "#lib/domain/interest.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import type { Source } from "#lib/domain/source.ts";

/** A sentence in plain text; with `holds_if` it is checked against the facts. */
export type Sentence = string | ConditionalSentence;

/** A sentence that states something facts carry. */
export interface ConditionalSentence {
  text: string;
  holds_if: Requirement[];
}

/** The text of a sentence, whichever way it was written. */
export function textOf(sentence: Sentence): string {
  return typeof sentence === "string" ? sentence : sentence.text;
}

/** What went wrong around a provider; `scope` says what that tells about it, and what not. */
export interface Incident {
  date: PartialDate;
  title: string;
  text: string;
  scope: string;
  sources: EntryId[];
}

/** What the published order said (`guide`), what the evidence says, and since when. */
export interface Correction {
  topic: string;
  guide: string;
  evidence: string;
  since?: PartialDate;
  sources: EntryId[];
}

/** Another provider, `id` or `category/id`, and why one would look at it. */
export interface Alternative {
  provider: string;
  why: string;
}

/** Everything of a provider but its facts: `<category>/providers/<id>.md`. */
export interface Provider {
  name: string;
  former_names?: string[];
  former_ids?: EntryId[];
  website: string;
  headline: string;
  best?: string;
  summary: string;
  suits: Sentence[];
  why: Sentence[];
  think_twice: Sentence[];
  features: Sentence[];
  fees: string;
  regions: string;
  alternatives?: Alternative[];
  incidents?: Incident[];
  corrections?: Correction[];
  interests?: Interests;
  sources: Record<EntryId, Source>;
}
