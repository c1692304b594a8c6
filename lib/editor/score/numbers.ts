import { formatFraction } from "#lib/scoring/display.ts";
import { FULL_SCORE } from "#lib/scoring/interval.ts";
import { shareOut } from "#lib/scoring/pairs/contributions.ts";

/** Sums of weight times milli-points in one point of a hundred. */
function unitOf(weightSum: number): number {
  return (FULL_SCORE / 100) * weightSum;
}

/**
 * Writes totals on the scale 0 to 100.
 *
 * @param totals sums of weight times milli-points
 * @param weightSum ΣW
 * @param digits decimals, 0 to 6
 */
export function formatTotals(
  totals: readonly number[],
  weightSum: number,
  digits: number,
): string[] {
  return totals.map((total) => formatFraction(total, unitOf(weightSum), digits));
}

/** How many decimals, one to four, it takes for different totals to look different. */
export function chooseTotalDigits(totals: readonly number[], weightSum: number): number {
  const different = new Set(totals).size;
  const digits = [1, 2, 3].find(
    (count) => new Set(formatTotals(totals, weightSum, count)).size === different,
  );
  return digits ?? 4;
}

/** A lead and what each criterion gives to it, in points of a hundred; the printed parts add to the printed lead. */
export interface PrintedLead {
  readonly lead: string;
  readonly parts: readonly string[];
}

/**
 * Writes a lead and its parts with two decimals, or three where two would hide it.
 *
 * @param parts per criterion, weight times milli-points, of any sign; their sum is not negative
 * @param weightSum ΣW
 */
export function printLead(parts: readonly number[], weightSum: number): PrintedLead {
  const gap = parts.reduce((sum, part) => sum + part, 0);
  const digits = 2 * gap < unitOf(weightSum) / 100 && gap > 0 ? 3 : 2;
  const unit = unitOf(weightSum) / 10 ** digits;
  const target = Math.floor((2 * gap + unit) / (2 * unit));
  const write = (size: number): string => formatFraction(Math.abs(size), 10 ** digits, digits);
  const sign = (size: number): string => (size > 0 ? "+" : size < 0 ? "-" : "");
  return {
    lead: gap > 0 && target === 0 ? `less than ${write(1)}` : write(target),
    parts: shareOut(parts, unit, target).map((size) => sign(size) + write(size)),
  };
}

/** A share of samples in percent with one decimal. Only what is always or never so is told as 100 or 0. */
export function formatPercent(share: number): string {
  if (share <= 0) return "0";
  if (share >= 1) return "100";
  if (share < 0.0005) return "<0.1";
  if (share >= 0.9995) return ">99.9";
  return (100 * share).toFixed(1);
}
