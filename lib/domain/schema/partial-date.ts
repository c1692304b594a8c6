import { z } from "zod";

/** 1990 to 2100, and which of these years are leap years: exact, so that schema and check refuse the same days. */
const YEAR = "(?:199\\d|20\\d\\d|2100)";
const LEAP_YEAR = "(?:199[26]|20(?:[02468][048]|[13579][26]))";
const MONTH_AND_DAY = [
  "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])",
  "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)",
  "02-(?:0[1-9]|1\\d|2[0-8])",
].join("|");
const DAY = `(?:${YEAR}-(?:${MONTH_AND_DAY})|${LEAP_YEAR}-02-29)`;
const MONTH = `${YEAR}-(?:0[1-9]|1[0-2])`;

/** A date with the precision of its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; stays text. */
export const PartialDateSchema = z
  .string()
  .regex(
    new RegExp(`^(?:${DAY}|${MONTH}|${YEAR})$`),
    "a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD",
  )
  .meta({ id: "PartialDate" });

/** The day a whole edition stands for: precision of a day is required, since everything is measured against it. */
export const FullDateSchema = z
  .string()
  .regex(new RegExp(`^${DAY}$`), "a full date that exists, YYYY-MM-DD")
  .meta({ id: "FullDate" });
