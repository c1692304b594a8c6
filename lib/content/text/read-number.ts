/** What a unit that somebody wrote beside a number stands for. */
export type WrittenUnit = "usd" | "other-money" | "percent" | "days" | "weeks" | "months" | "years";

/** A number as people write it; `least` and `most` are the same where it is a plain one. */
export interface LooseNumber {
  least: number | null;
  most: number | null;
  isRounded: boolean;
  unit: WrittenUnit | null;
}

interface Amount {
  value: number;
  scale: number;
  unit: WrittenUnit | null;
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

const UNITS: readonly (readonly [RegExp, WrittenUnit])[] = [
  [/^(?:us\$|usd|\$|us dollars?|dollars?|usdc|usdt)$/, "usd"],
  [/^(?:€|eur|euros?|£|gbp|pounds?|chf|cad|aud|sgd|hkd|jpy|¥|eth|btc)$/, "other-money"],
  [/^(?:%|percent|per cent|pct)$/, "percent"],
  [/^(?:d|days?)$/, "days"],
  [/^(?:w|weeks?)$/, "weeks"],
  [/^(?:months?|mos?)$/, "months"],
  [/^(?:y|years?|yrs?)$/, "years"],
];

const AMOUNT =
  /^(us\$|usd|\$|€|eur|£|gbp|chf)?\s*(\d(?:[\d.,'’_\s]*\d)?)\s*(thousand|million|billion|trillion|mio|mln|bln|mn|bn|k|m|b)?(?![a-z])\s*(.{0,24})$/;
const ROUNDED =
  /^(?:~|≈|about|around|approximately|approx\.?|circa|ca\.?|c\.|roughly|nearly|almost|some)\s*/;
const AT_LEAST =
  /^(?:at least|no less than|not less than|minimum(?: of)?|min\.?|from|over|more than|above|>=?|≥)\s*/;
const AT_MOST =
  /^(?:at most|no more than|not more than|maximum(?: of)?|max\.?|up to|under|less than|below|<=?|≤)\s*/;
const OR_MORE = /\s*(?:\+|or more|and more|or above|plus)$/;
const OR_LESS = /\s*(?:or less|or fewer|or below)$/;
const BETWEEN = /^(?:between|from)\s+(.+?)\s+(?:and|to)\s+(.+)$/;
const RANGE = /^(.*?\d.*?)\s*(?:[–—-]|\bto\b|\.{2,3}|…)\s*(\D{0,4}\d.*)$/;

/** Digits with separators of thousands and of decimals, whichever way round; null where they are neither. */
function readDigits(written: string, isScaled: boolean): number | null {
  const digits = written.replace(/[\s'’_]/g, "");
  const groups = /^\d{1,3}(?:,\d{3})+$/.test(digits) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits);
  if (groups || (!isScaled && /^[1-9]\d{0,2}\.\d{3}$/.test(digits)))
    return Number(digits.replace(/[.,]/g, ""));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return Number(digits.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits))
    return Number(digits.replaceAll(".", "").replace(",", "."));
  if (/^\d+(?:[.,]\d+)?$/.test(digits)) return Number(digits.replace(",", "."));
  return null;
}

function readUnit(word: string): WrittenUnit | null {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function readAmount(text: string): Amount | null {
  const [, before = "", digits = "", scale = "", after = ""] = AMOUNT.exec(text.trim()) ?? [];
  const value = digits === "" ? null : readDigits(digits, scale !== "");
  // A word behind the number may name what is counted; figures may not.
  if (value === null || /\d/.test(after)) return null;
  return { value, scale: SCALES[scale] ?? 1, unit: readUnit(before) ?? readUnit(after.trim()) };
}

/** Without the noise of binary fractions: 1.1 times a million is 1100000. */
function scaled({ value }: Amount, scale: number): number {
  return Number((value * scale).toPrecision(12));
}

function readRange(first: string, second: string, isRounded: boolean): LooseNumber | null {
  const [low, high] = [readAmount(first), readAmount(second)];
  if (!low || !high) return null;
  // "5 to 10m" means millions both times.
  const least = scaled(low, low.scale === 1 ? high.scale : low.scale);
  const most = scaled(high, high.scale);
  return { least, most, isRounded, unit: high.unit ?? low.unit };
}

function readBound(text: string): LooseNumber | null {
  const isLeast = AT_LEAST.test(text) || OR_MORE.test(text);
  const isMost = AT_MOST.test(text) || OR_LESS.test(text);
  if (isLeast === isMost) return null;
  const rest = [AT_LEAST, AT_MOST, OR_MORE, OR_LESS].reduce(
    (left, one) => left.replace(one, ""),
    text,
  );
  const amount = readAmount(rest);
  if (!amount) return null;
  const value = scaled(amount, amount.scale);
  return {
    least: isLeast ? value : null,
    most: isMost ? value : null,
    isRounded: false,
    unit: amount.unit,
  };
}

/**
 * Reads a number as people write it: with separators, currencies, "m" and "bn", units, bounds and ranges. Null where the text is none.
 * It serves messages alone: what counts is the plain form that they ask for.
 */
export function readNumber(written: string): LooseNumber | null {
  const text = written.trim().toLowerCase();
  if (text.length > 60 || !/\d/.test(text)) return null;
  const isRounded = ROUNDED.test(text);
  const rest = text.replace(ROUNDED, "");
  const [, first, second] = BETWEEN.exec(rest) ?? RANGE.exec(rest) ?? [];
  const range =
    first !== undefined && second !== undefined ? readRange(first, second, isRounded) : null;
  if (range) return range;
  const bound = readBound(rest);
  if (bound) return bound;
  const amount = readAmount(rest);
  if (!amount) return null;
  const value = scaled(amount, amount.scale);
  return { least: value, most: value, isRounded, unit: amount.unit };
}

/** A number as it has to be written: its digits, or its bounds. */
export function writeNumber({ least, most }: Pick<LooseNumber, "least" | "most">): string {
  if (least === most) return String(least);
  const bounds = [["at_least", least] as const, ["at_most", most] as const];
  return bounds.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`])).join(", ");
}
