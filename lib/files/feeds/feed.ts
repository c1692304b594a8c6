import type { PartialDate } from "#lib/domain/partial-date.ts";

/** One thing that happened: a stable id, a title, the day it is of, the page that tells it, and its text by paragraphs, all in plain words. */
export interface FeedEntry {
  id: string;
  title: string;
  date: PartialDate;
  href: string;
  /** The category it belongs to, as the navigation calls it. */
  tag: string;
  lines: string[];
}

/** A feed, newest entries first. `page` is the address of the page that it follows, `as_of` the day its content is of. */
export interface Feed {
  id: string;
  title: string;
  page: string;
  asOf: PartialDate;
  entries: FeedEntry[];
}

/** Enough for a reader that looks once a month; the pages of changes have everything. */
const MOST_ENTRIES = 100;

/** Text without what XML cannot hold: control characters, half pairs of code units and what is no character. */
export function stripControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " ");
}

/** The first instant of a day, month or year, in UTC: the content knows no hour. */
export function startOf(date: PartialDate): Date {
  const [year = "", month = "01", day = "01"] = date.split("-");
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

/** The newest entries first, those of one day in the order in which they come, and no more than a reader keeps. */
export function chooseNewest(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries
    .toSorted((a, b) => startOf(b.date).getTime() - startOf(a.date).getTime())
    .slice(0, MOST_ENTRIES);
}

/** When a feed was changed last: with its newest entry, else on the day of its content. */
export function findUpdated({ entries, asOf }: Feed): Date {
  return startOf(entries[0]?.date ?? asOf);
}
