const PLAIN = /^-?(\d+)(?:\.(\d+))?$/;

/**
 * Reads a decimal exactly, as it was written and not as the nearest double times a power of ten:
 * `70.05` with three digits is 70050.
 *
 * @param value any number
 * @param digits decimals that may be used, from 0
 * @returns value · 10^digits as an integer; null for more decimals, infinities and what is only written with an exponent
 */
export function readDecimal(value: number, digits: number): number | null {
  const [, whole, fraction = ""] = PLAIN.exec(String(value)) ?? [];
  if (whole === undefined || fraction.length > digits) return null;
  const size = Number(whole + fraction.padEnd(digits, "0"));
  return value < 0 ? 0 - size : size;
}

/** The number that a text spells plainly, such as `40` or `70.05`; null for any other text. */
export function readPlainNumber(text: string): number | null {
  return PLAIN.test(text) ? Number(text) : null;
}
