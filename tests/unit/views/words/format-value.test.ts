import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Unit } from "#lib/domain/unit.ts";
import { formatFraction } from "#lib/scoring/display.ts";
import { formatNumber } from "#lib/views/words/format-value.ts";

const short = (value: number): string => formatNumber(value, "usd", true);

const UNITS = ["", "K", "M", "B", "T"];

/** A sum of whole dollars in short, worked out in whole numbers: three digits at most, one of them after the point, ties away from 0. */
function shorten(dollars: bigint, unit = 0): string {
  const one = 1000n ** BigInt(unit);
  // Tenths of the unit below a hundred of it, whole ones from there on.
  const step = dollars < 100n * one && unit > 0 ? one / 10n : one;
  const rounded = ((2n * dollars + step) / (2n * step)) * step;
  if (rounded >= 1000n * one && unit < 4) return shorten(dollars, unit + 1);
  const [whole, tenth] = [rounded / one, unit === 0 ? 0n : ((rounded % one) * 10n) / one];
  return `$${whole}${tenth === 0n ? "" : `.${tenth}`}${UNITS[unit]}`;
}

const unitOf = (text: string): string => text.replace(/[^KMBT]/g, "");

describe("short sums", () => {
  test.each([
    [0, "$0"],
    [999, "$999"],
    [999_949, "$1M"],
    [999_499, "$999K"],
    [999_500, "$1M"],
    [99_950, "$100K"],
    [1_000_000, "$1M"],
    [18_502_138, "$18.5M"],
    [999_950_000, "$1B"],
    [0.004, "$0.004"],
    [0.5, "$0.5"],
    [-0.001, "-$0.001"],
    [-1, "-$1"],
    [-999_999, "-$1M"],
  ])("%d is %s", (value, text) => expect(short(value)).toBe(text));

  test("the long form has every digit, and its sign before the dollar", () => {
    expect(formatNumber(18_502_138, "usd", false)).toBe("$18,502,138");
    expect(formatNumber(-1234.5, "usd", false)).toBe("-$1,234.5");
    expect(formatNumber(1, "days", true)).toBe("1 day");
    expect(formatNumber(0.4, "percent", true)).toBe("0.4 %");
  });

  test("10,000 sums, with ties and at the edges of units, against whole numbers and Intl", () => {
    const edge = fc
      .tuple(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(-1, 0, 1, 5),
      )
      .map(([zeros, digits, off]) => Math.max(1, digits * 10 ** zeros + off));
    const sum = fc.oneof(fc.integer({ min: 1, max: 2_000_000_000 }), edge);
    const reader = new Intl.NumberFormat("en-US", {
      style: "currency",
      currency: "USD",
      notation: "compact",
      maximumSignificantDigits: 3,
    });
    fc.assert(
      fc.property(sum, (value) => {
        if (value > 9e14) return;
        expect(short(value)).toBe(shorten(BigInt(value)));
        expect(short(value)).not.toMatch(/1000|1,000/);
        // Intl alone keeps two digits after the point; the unit is the same.
        expect(unitOf(short(value))).toBe(unitOf(reader.format(value)));
      }),
      { numRuns: 10_000 },
    );
  });
});

test("10,000 shares, with ties, against whole numbers and Intl", () => {
  const percent = new Intl.NumberFormat("en-US", {
    maximumFractionDigits: 0,
    roundingMode: "halfExpand",
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      (whole, part) => {
        const top = Math.min(part, whole);
        const exact = (200n * BigInt(top) + BigInt(whole)) / (2n * BigInt(whole));
        expect(formatFraction(100 * top, whole, 0)).toBe(String(exact));
        // Where the quotient is exact as a number, Intl says the same.
        if (Number.isInteger((1000 * top) / whole))
          expect(formatFraction(100 * top, whole, 0)).toBe(percent.format((100 * top) / whole));
      },
    ),
    { numRuns: 10_000 },
  );
});

describe("a unit that a category declares", () => {
  const EUR: Unit = { name: "eur", before: "€", shorten: "yes", at_least: 0 };
  const ETH: Unit = { name: "eth", after: "ETH", decimals: 4 };
  const BPS: Unit = { name: "bps", after: { one: "basis point", many: "basis points" } };
  const WHOLE: Unit = { name: "whole", before: "#", decimals: 0, shorten: "no" };

  test.each<[number, Unit, string, string]>([
    [1_400_000, EUR, "€1.4M", "€1,400,000"],
    [-1_400_000, EUR, "-€1.4M", "-€1,400,000"],
    [0.5, EUR, "€0.5", "€0.5"],
    [12.123456, ETH, "12.1235 ETH", "12.1235 ETH"],
    [1_000_000, ETH, "1,000,000 ETH", "1,000,000 ETH"],
    [1, BPS, "1 basis point", "1 basis point"],
    [0, BPS, "0 basis points", "0 basis points"],
    [2.5, BPS, "2.5 basis points", "2.5 basis points"],
    [1234.5, WHOLE, "#1,235", "#1,235"],
    // What is there is never rounded to nothing.
    [0.2, WHOLE, "#0.2", "#0.2"],
    [7, "fathoms", "7", "7"],
  ])("%d in %j", (value, unit, short, long) => {
    expect(formatNumber(value, unit, true)).toBe(short);
    expect(formatNumber(value, unit, false)).toBe(long);
  });
});
