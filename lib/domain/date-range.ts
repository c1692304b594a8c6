import type { PartialDate } from "#lib/domain/partial-date.ts";

const DAY = 86_400_000;

/** How many days a month has; months from 1, and those beyond 12 or below 1 run on into other years. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days by date: content holds the same few hundred dates again and again. */
const RANGES = new Map<PartialDate, readonly [first: number, last: number]>();
const MOST_RANGES = 20_000;

/** First and last day a partial date can mean, as days since 1970-01-01. */
export function dayRange(date: PartialDate): readonly [first: number, last: number] {
  const known = RANGES.get(date);
  if (known) return known;
  if (RANGES.size >= MOST_RANGES) RANGES.clear();
  const range = findRange(date);
  RANGES.set(date, range);
  return range;
}

function findRange(date: PartialDate): readonly [first: number, last: number] {
  const [year = 0, month, day] = date.split("-").map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (day !== undefined) return [first, first];
  const last = Date.UTC(year, month === undefined ? 12 : month, 0) / DAY;
  return [first, last];
}

/** Whether `date` cannot have begun by `limit`: its earliest day lies after the limit's latest. */
export function isAfter(date: PartialDate, limit: PartialDate): boolean {
  return dayRange(date)[0] > dayRange(limit)[1];
}

/** Orders dates by their latest possible day, then by their earliest. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [firstA, lastA] = dayRange(a);
  const [firstB, lastB] = dayRange(b);
  return lastA - lastB || firstA - firstB;
}

/** The newest of some dates, by the latest day that each can mean; undefined where there is none. */
export function findNewest(
  dates: readonly (PartialDate | null | undefined)[],
): PartialDate | undefined {
  let newest: PartialDate | undefined;
  for (const date of dates)
    if (date != null && (newest === undefined || compareDates(date, newest) >= 0)) newest = date;
  return newest;
}

/** Of some dates the one that begins last: no other proves a later day. Undefined where there is none. */
export function findProvenNewest(dates: readonly (PartialDate | null)[]): PartialDate | undefined {
  return dates
    .filter((date) => date !== null)
    .toSorted((a, b) => dayRange(a)[0] - dayRange(b)[0] || compareDates(a, b))
    .at(-1);
}

/** Whether exactly the given number of months or fewer have passed, counting to the day: 24 months and a day is over 24. */
export function isWithinMonths(
  date: PartialDate,
  asOf: PartialDate,
  months: number,
): "yes" | "no" | "maybe" {
  const end = dayRange(asOf)[1];
  const day = new Date(end * DAY);
  const start = new Date(
    Date.UTC(
      day.getUTCFullYear(),
      day.getUTCMonth() - months,
      Math.min(day.getUTCDate(), daysInMonth(day.getUTCFullYear(), day.getUTCMonth() + 1 - months)),
    ),
  );
  const limit = start.getTime() / DAY;
  const [first, last] = dayRange(date);
  if (first >= limit) return "yes";
  return last < limit ? "no" : "maybe";
}
