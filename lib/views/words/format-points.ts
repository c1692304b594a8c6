import { formatFraction } from "#lib/scoring/display.ts";
import { FULL_SCORE } from "#lib/scoring/interval.ts";
import { shareOut } from "#lib/scoring/pairs/contributions.ts";
import { LEVEL_GAP, type Place } from "#lib/scoring/places.ts";
import type { Rational } from "#lib/scoring/rational.ts";

/** Sums of weight times milli-points in one hundredth of a point of ten. */
function unitOf(weightSum: number): number {
  return (FULL_SCORE / 1000) * weightSum;
}

/** Points of ten from a sum of weight times milli-points: `2.1`; two decimals below 0.1, where one would hide it. */
export function formatGap(value: number, weightSum: number): string {
  return formatFraction(
    value,
    (FULL_SCORE / 10) * weightSum,
    value < LEVEL_GAP * weightSum ? 2 : 1,
  );
}

/** The same with its unit: `2.1 points`, `1.0 point`. */
export function formatPointsApart(value: number, weightSum: number): string {
  const text = formatGap(value, weightSum);
  return `${text} ${text === "1.0" ? "point" : "points"}`;
}

/** Hundredths of a point with their sign: `+0.14`, `−0.10`, `0.00`. */
export function formatHundredths(hundredths: number): string {
  const size = formatFraction(Math.abs(hundredths), 100, 2);
  if (hundredths === 0) return size;
  return `${hundredths > 0 ? "+" : "−"}${size}`;
}

/** A sum of weight times milli-points, of any sign, in whole hundredths of a point of ten, a half rounded up. */
export function toHundredths(value: number, weightSum: number): number {
  const unit = unitOf(weightSum);
  return Math.floor((2 * value + unit) / (2 * unit));
}

/**
 * Rounds what adds up to a lead to whole hundredths of a point, so that the rounded parts add to the rounded sum; each is
 * within 0.01 of its exact value.
 *
 * @param parts sums of weight times milli-points, of any sign
 * @param sum what the parts are to add to, if that is printed already: their sum in hundredths, rounded either way
 */
export function splitHundredths(
  parts: readonly number[],
  weightSum: number,
  sum = toHundredths(
    parts.reduce((total, part) => total + part, 0),
    weightSum,
  ),
): number[] {
  return shareOut(parts, unitOf(weightSum), sum);
}

/** A place as it is shown: `6`, or `6=` where several share it. */
export function printPlace({ place, shared }: Place): string {
  return `${place}${shared ? "=" : ""}`;
}

/**
 * A share of 1 in points of 100, rounded up: where so much is enough, what is printed is. The sign is left out.
 *
 * @param digits decimals, 1 to 6
 */
export function formatShareUp({ numerator, denominator }: Rational, digits: number): string {
  const size = numerator < 0n ? -numerator : numerator;
  const steps = (size * 10n ** BigInt(digits + 2) + denominator - 1n) / denominator;
  const text = String(steps).padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
