import { z } from "zod";

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY = 86_400_000;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (year < 1990 || year > 2100 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** A date with the precision of its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; stays text. */
export const PartialDate = z
  .string()
  .refine(isPartialDate, "a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD")
  .meta({ id: "PartialDate", pattern: PATTERN.source });
export type PartialDate = z.infer<typeof PartialDate>;

/** The day a whole edition stands for: precision of a day is required, since everything is measured against it. */
export const FullDate = PartialDate.refine((text) => text.length === 10, "a full date, YYYY-MM-DD");

/** First and last day a partial date can mean, as days since 1970-01-01. */
export function dayRange(date: PartialDate): [first: number, last: number] {
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
