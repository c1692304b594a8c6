import { z } from "zod";
import { daysInMonth } from "#lib/domain/date-range.ts";

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

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
