import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDates, dayRange, isAfter, isWithinMonths } from "#lib/domain/date-range.ts";

test("a coarse date is the interval of its days", () => {
  const [first, last] = dayRange("2024-02");
  expect(last - first + 1).toBe(29);
  const [start, end] = dayRange("2024");
  expect(end - start + 1).toBe(366);
  expect(dayRange("1970-01-01")).toEqual([0, 0]);
});

test("a coarse date is after a day only when all of it is", () => {
  expect(isAfter("2026-11", "2026-11-21")).toBe(false);
  expect(isAfter("2026-12", "2026-11-21")).toBe(true);
  expect(isAfter("2026-11-22", "2026-11-21")).toBe(true);
});

test.each([
  ["2024-11-21", 24, "yes"],
  ["2024-11-20", 24, "no"],
  ["2024-11", 24, "maybe"],
  ["2024-12", 24, "yes"],
  ["2024", 24, "maybe"],
  ["2023", 24, "no"],
  ["2026", 12, "yes"],
] as const)("%s within %d months of 2026-11-21: %s", (date, months, answer) => {
  expect(isWithinMonths(date, "2026-11-21", months)).toBe(answer);
});

test("a month's last day reaches back to the last day of a shorter month", () => {
  expect(isWithinMonths("2025-02-28", "2025-03-31", 1)).toBe("yes");
  expect(isWithinMonths("2025-02-27", "2025-03-31", 1)).toBe("no");
});

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("a coarser form of a date never turns a sure answer into the opposite one", () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(4, 7),
      (date, asOf, months, length) => {
        const fine = isWithinMonths(date, asOf, months);
        const coarse = isWithinMonths(date.slice(0, length), asOf, months);
        expect(coarse === "maybe" || coarse === fine).toBe(true);
      },
    ),
    { seed: 20261121 },
  );
});

test("the order of dates is total and agrees with their text for whole days", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(Math.sign(compareDates(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
    { seed: 20261121 },
  );
});
