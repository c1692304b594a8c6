import { isYes } from "#lib/domain/fact-options.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { formOfUnit, type Unit } from "#lib/domain/unit.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date as read: `2 Nov 2026`, `Nov 2026` or `2026`, whatever precision it has. */
export function formatDate(date: PartialDate): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? "" : (MONTHS[Number(month) - 1] ?? "");
  return [day === undefined ? "" : String(Number(day)), name, year]
    .filter((part) => part !== "")
    .join(" ");
}

/** Every digit, grouped by commas. The language is named, so that server and browser write the same. */
const FULL = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20, signDisplay: "negative" });

/** A figure short enough for a table, `18.3M`: three digits at most, one of them after the point. */
const SHORT = new Intl.NumberFormat("en-US", {
  notation: "compact",
  minimumFractionDigits: 0,
  maximumFractionDigits: 1,
  maximumSignificantDigits: 3,
  roundingPriority: "lessPrecision",
});

/** A size with as many digits after the point as its unit shows; something is never rounded to nothing. */
function formatDigits(size: number, decimals: number | undefined): string {
  const rounded = decimals === undefined ? size : Number(size.toFixed(decimals));
  return FULL.format(rounded === 0 ? size : rounded);
}

/** A number in its unit. `short` abbreviates large figures of units that say so; the long form gives every digit that the unit shows. */
export function formatNumber(value: number, unit: Unit, short: boolean): string {
  const { before = "", after, decimals, shorten } = formOfUnit(unit);
  const size = Math.abs(value);
  // Less than one has no shorter form: rounded it would read as nothing.
  const isShort = short && isYes(shorten) && size >= 1;
  const digits = isShort ? SHORT.format(size) : formatDigits(size, decimals);
  const behind = typeof after === "object" ? (value === 1 ? after.one : after.many) : after;
  return `${value < 0 ? "-" : ""}${before}${digits}${behind === undefined ? "" : ` ${behind}`}`;
}

/** Words as they begin a sentence. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words as they go on within a sentence; an abbreviation such as `UX` keeps its capitals. */
export function uncapitalise(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

const LIST = new Intl.ListFormat("en-GB");

/** Words joined as in a sentence: `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return LIST.format(words);
}

const SMALL = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** A whole number in words up to twelve, in digits beyond. */
export function spellNumber(value: number): string {
  return SMALL[value] ?? String(value);
}

/** All of so many: `the requirement`, `both requirements`, `all three requirements`. */
export function wordAll(count: number, { one, many }: { one: string; many: string }): string {
  if (count === 1) return one;
  return `${count === 2 ? "both" : `all ${spellNumber(count)}`} ${many}`.trimEnd();
}

/** `1st`, `2nd`, `3rd`, `11th`. */
export function formatOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}
