import type { PartialDate } from "#lib/domain/partial-date.ts";

/**
 * Who speaks in a source: the provider itself; a regulator, register or court; a public repository; somebody else; a
 * published order, which alone never earns a point.
 */
export type Basis = "official" | "authority" | "repository" | "third-party" | "guide";

/** The bases in the order in which sources are listed: who answers for it first, what proves nothing last. */
export const BASES = [
  "official",
  "authority",
  "repository",
  "third-party",
  "guide",
] as const satisfies readonly Basis[];

/** Where a fact can be read: a web address, or words for something that has none. */
export interface Source {
  title: string;
  publisher: string;
  url?: string;
  where?: string;
  basis: Basis;
  /** Read where it stands, and no copy: then the day it was read dates what it says. */
  seen?: "live";
  read?: PartialDate;
  copy_date?: PartialDate;
  published?: PartialDate;
  /** Who published first what this page repeats. */
  reprint_of?: string;
  /** Words as they stand there: links lead to them, and the weekly report looks whether they still do. */
  says?: string;
  note?: string;
}

/**
 * What makes two sources one, whichever file names them: the same place, and the same copy of it. Titles, notes and days of
 * reading are what a file says of a source, so they may differ.
 */
export function placeOfSource({ url, where, title, publisher, copy_date }: Source): string {
  return JSON.stringify([url ?? [where, title, publisher], copy_date]);
}

/** The day that dates what a source says: of a page seen live the day it was read, else of the copy, else of its publication. */
export function dateOfSource(source: Source | undefined): PartialDate | undefined {
  return source?.seen === "live" ? source.read : (source?.copy_date ?? source?.published);
}
