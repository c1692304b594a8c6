import type { Unit } from "#lib/domain/fact-declaration.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date as read: `2 Nov 2026`, `Nov 2026` or `2026`, whatever precision it has. */
export function formatDate(date: PartialDate): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? "" : (MONTHS[Number(month) - 1] ?? "");
  return [day === undefined ? "" : String(Number(day)), name, year]
    .filter((part) => part !== "")
    .join(" ");
}

const SCALES: [size: number, letter: string][] = [
  [1e9, "B"],
  [1e6, "M"],
  [1e3, "K"],
];

/** A number with thin grouping by commas; the same on every machine. */
export function formatInteger(value: number): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** Money short enough for a table: `$18.3M`; at most three digits. */
function formatMoneyShort(value: number): string {
  const [size, letter] = SCALES.find(([scale]) => Math.abs(value) >= scale) ?? [1, ""];
  const scaled = value / size;
  const digits = Math.abs(scaled) >= 100 || Number.isInteger(scaled) ? 0 : 1;
  return `$${scaled.toFixed(digits)}${letter}`;
}

/** A number in its unit. `short` abbreviates sums of money; the long form gives every digit. */
export function formatNumber(value: number, unit: Unit, short: boolean): string {
  if (unit === "usd") return short ? formatMoneyShort(value) : `$${formatInteger(value)}`;
  if (unit === "percent") return `${formatInteger(value)} %`;
  if (unit === "months") return `${formatInteger(value)} ${value === 1 ? "month" : "months"}`;
  return formatInteger(value);
}

/** Words as they begin a sentence. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words joined as in a sentence: `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
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

/** `1st`, `2nd`, `3rd`, `11th`. */
export function formatOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}
