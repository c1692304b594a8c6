import { expect, test } from "vitest";
import { listPages } from "#lib/views/site/page-list.ts";
import { findReadOn } from "#lib/views/site/read-on.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const compiled = OTHER_SITE;
const word = (path: string): string[] => {
  const { previous = null, next = null } = findReadOn(compiled, path) ?? {};
  return [previous, next].map((one) => (one ? `${one.over}: ${one.label} ${one.href}` : "none"));
};

test("guides, tables, editions and pages lead to each other, and at their ends to what stands above", () => {
  expect(word("/tea-houses/for/no-price")).toEqual([
    "All guides: Best for your situation /tea-houses/for",
    "Next guide: A warm seat /tea-houses/for/warm-seat",
  ]);
  expect(word("/tea-houses/for/warm-seat")[1]).toMatch(/^The ranking: .* \/tea-houses$/);
  expect(word("/tea-houses/ledgers/menus")).toEqual([
    "Previous table: Tastings held /tea-houses/ledgers/tastings",
    "What counts: How we score /tea-houses/methodology",
  ]);
  expect(word("/tea-houses/editions/2026-01")).toEqual([
    "Earlier edition: The order of Sep 2025 /tea-houses/editions/2025-09",
    "Edition by edition: What changed /tea-houses/changes",
  ]);
  expect(word("/tea-houses/prices")).toEqual([
    "Previous page: Best for your situation /tea-houses/for",
    "Next page: Buying guide /tea-houses/buying-guide",
  ]);
  expect(word("/glossary")).toEqual([
    "Previous page: Changes /changes",
    "Next page: Open data /data",
  ]);
  expect(word("/data")).toEqual(["Previous page: Glossary /glossary", "none"]);
});

test("a category with little leads past what it does not have", () => {
  expect(word("/kite-schools/changes")).toEqual([
    "The ranking: Kite schools /kite-schools",
    "Next page: How we score /kite-schools/methodology",
  ]);
});

test("every page reads on to pages that exist, but for home, lists and providers", () => {
  const paths = listPages(compiled).map(({ path }) => path);
  const own = new Set([
    "/",
    ...compiled.catalog.categories.flatMap(({ id, providers }) => [
      `/${id}`,
      ...providers.map((one) => `/${id}/${one.id}`),
    ]),
  ]);
  for (const path of paths) {
    const readOn = findReadOn(compiled, path);
    const ends = [readOn?.previous, readOn?.next].flatMap((one) => (one ? [one.href] : []));
    expect([path, ends.length > 0]).toEqual([path, !own.has(path)]);
    expect(paths).toEqual(expect.arrayContaining(ends));
    expect(ends).not.toContain(path);
  }
});
