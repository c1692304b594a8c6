import { expect, test } from "vitest";
import { FullDateSchema, PartialDateSchema } from "#lib/domain/schema/partial-date.ts";

test.each(["2026", "2026-02", "2026-02-28", "2024-02-29"])("%s is a date", (text) => {
  expect(PartialDateSchema.safeParse(text).success).toBe(true);
});

test.each([
  "2026-02-31",
  "2025-02-29",
  "2026-13",
  "2026-00",
  "26-01-01",
  "2026-1-1",
  "2026-01-01T00",
  " 2026",
  "1889",
])("%s is none", (text) => {
  expect(PartialDateSchema.safeParse(text).success).toBe(false);
});

test("an edition needs a day", () => {
  expect(FullDateSchema.safeParse("2026-11").success).toBe(false);
  expect(FullDateSchema.safeParse("2026-11-21").success).toBe(true);
});
