import type { PartialDate } from "#lib/domain/partial-date.ts";

interface Interest {
  what: string;
  since?: PartialDate;
  until?: PartialDate;
}

/** Of somebody who wrote or changed an entry. */
export type EditorInterest = Interest & { who: string };

/** Of a provider in another, `id` or `category/id`. */
export type ProviderInterest = Interest & { in: string };

/**
 * What those who wrote an entry, and the provider itself, have at stake, as they declare it. Without a declaration nothing
 * is known; a declaration without interests says that there are none.
 */
export interface Interests {
  declared: PartialDate;
  editors?: EditorInterest[];
  provider?: ProviderInterest[];
}
