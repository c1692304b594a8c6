import { expect, test } from "vitest";
import { viewAnyEdition } from "#lib/views/changes/any-edition.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const compiled = OTHER_SITE;

test("a frozen edition is shown with its facts, a published order as an order", () => {
  const frozen = viewAnyEdition(compiled, "tea-houses", "2026-01");
  expect("frozen" in frozen && frozen.frozen.id).toBe("2026-01");
  expect(frozen.meta.path).toBe("/tea-houses/editions/2026-01");
  const published = viewAnyEdition(compiled, "tea-houses", "2025-09");
  expect("published" in published && published.published.meta.path).toBe(
    "/tea-houses/editions/2025-09",
  );
  expect(published.category.href).toBe("/tea-houses");
});

test("what is neither has no page", () => {
  expect(() => viewAnyEdition(compiled, "tea-houses", "2020-01")).toThrow('no edition "2020-01"');
  expect(() => viewAnyEdition(compiled, "inns", "2026-01")).toThrow('no category "inns"');
});
