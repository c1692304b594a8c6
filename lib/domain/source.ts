import type { PartialDate } from "#lib/domain/partial-date.ts";

/** Who speaks in a source, from strongest to weakest; `guide` alone never earns a point. */
export type Basis = "official" | "repository" | "third-party" | "guide";

/** Where a fact can be read: a web address, or words for something that has none. */
export interface Source {
  title: string;
  publisher: string;
  url?: string;
  where?: string;
  basis: Basis;
  read?: PartialDate;
  copy_date?: PartialDate;
  published?: PartialDate;
  note?: string;
}
