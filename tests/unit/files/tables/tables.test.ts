import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewList } from "#lib/views/ranking/list-view.ts";
import { PUBLISHED_STATES } from "#lib/views/words/published-state.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";
import { contentWith } from "#tests/fixtures/content-files.ts";
import { tableOf } from "#tests/fixtures/data-package.ts";
import { HOUSE_ID, houseWith } from "#tests/fixtures/house.ts";

describe.each(SITES)("the tables of %s", (_, compiled) => {
  test.each(compiled.catalog.categories.map(({ id }) => id))(
    "%s: providers stand as in the list, with the same places and verified shares",
    (id) => {
      const view = viewList(compiled, id);
      const listed = view.choice.blocks.flatMap(({ rows }) => rows);
      const table = tableOf(compiled, `${id}/providers`);
      expect(table.map(({ provider }) => provider)).toEqual([
        ...listed.map(({ row }) => row.id),
        ...view.unranked.flatMap(({ rows }) => rows.map((row) => row.id)),
      ]);
      listed.forEach(({ row }, index) => {
        const { name, verified, provisional, page, as_of } = table[index] ?? {};
        expect({ name, verified, provisional, page, as_of, place: table[index]?.place }).toEqual({
          name: row.name,
          verified: String(row.known),
          provisional: String(row.provisional),
          page: `${compiled.catalog.site.base_url}${row.href}`,
          as_of: compiled.catalog.categories.find((one) => one.id === id)?.data.as_of,
          place: row.standing?.place ?? "",
        });
      });
      for (const { group, rank, place, evidenced, possible_total } of table.slice(listed.length))
        expect([
          ["closed", "not-shown-trading"].includes(group ?? ""),
          rank,
          place,
          evidenced,
          possible_total,
        ]).toEqual([true, "", "", "", ""]);
    },
  );

  test("a score never stands without its range, nor a place without its verified share and its day", () => {
    for (const { id } of compiled.catalog.categories)
      for (const row of tableOf(compiled, `${id}/providers`)) {
        expect(row.evidenced === "").toBe(row.possible === "");
        expect(Number(row.evidenced)).toBeLessThanOrEqual(Number(row.possible));
        if (row.place !== "") expect(row.verified !== "" && row.as_of !== "").toBe(true);
      }
  });

  test("frozen editions say what they froze", () => {
    for (const { id, editions } of compiled.catalog.categories)
      for (const edition of editions) {
        const folder = `${id}/editions/${edition.id}`;
        const scores = tableOf(compiled, `${folder}/scores`);
        const providers = new Map(
          tableOf(compiled, `${folder}/providers`).map((row) => [row.provider, row]),
        );
        expect(tableOf(compiled, `${folder}/rules`)[0]?.digest).toBe(edition.digest);
        for (const { id: provider, accepted, rank } of edition.providers) {
          expect(providers.get(provider)).toMatchObject({
            group: accepted.group,
            provisional: String(accepted.provisional === "yes"),
            verified: String(accepted.known),
            rank: rank === null ? "" : String(rank),
            edition: edition.id,
          });
          const own = scores.filter((row) => row.provider === provider);
          expect(
            Object.fromEntries(own.map((row) => [row.criterion, [Number(row.lo), Number(row.hi)]])),
          ).toEqual(accepted.criteria);
        }
      }
  });

  test("every fact of every provider has a row, and only what counts has a value", () => {
    for (const { id, data, providers } of compiled.catalog.categories) {
      const rows = tableOf(compiled, `${id}/facts`);
      const keys = new Set(rows.map(({ provider, fact }) => `${provider} ${fact}`));
      expect(keys.size).toBe(providers.length * Object.keys(data.facts).length);
      for (const { state = "", value, min, max, said } of rows) {
        expect(PUBLISHED_STATES).toContain(state);
        if (
          [
            "unknown",
            "not-looked",
            "not-applicable",
            "told",
            "expired",
            "bounds",
            "one-of",
          ].includes(state)
        )
          expect(value).toBe("");
        if (["unknown", "not-looked", "not-applicable", "told", "expired"].includes(state))
          expect([min, max]).toEqual(["", ""]);
        if (state === "known") expect(value).not.toBe("");
        expect(said !== "").toBe(state === "told" || state === "expired");
      }
    }
  });
});

function rowsOf(fact: string, ...lines: string[]) {
  const compiled = compileContent(contentWith(houseWith(...lines)));
  return tableOf(compiled, "tea-houses/facts")
    .filter((row) => row.provider === HOUSE_ID && row.fact === fact)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== "")));
}

test.each([
  [
    "known",
    "seats: { value: 4, sources: [paper] }",
    [
      {
        state: "known",
        value: "4",
        min: "4",
        max: "4",
        sources: "paper",
        basis: "third-party",
        addresses: "https://paper.example/urn",
      },
    ],
  ],
  ["bounds", "seats: { at_least: 2, sources: [paper] }", [{ state: "bounds", min: "2" }]],
  [
    "disputed",
    "seats: { disputed: [{ value: 4, sources: [paper] }, { at_most: 3, sources: [own], as_of: 2026-03 }] }",
    [
      { state: "disputed", claim: "1", value: "4" },
      { state: "disputed", claim: "2", max: "3", as_of: "2026-03" },
    ],
  ],
  [
    "told by the guide alone",
    "seats: { value: 4, sources: [guide] }",
    [{ state: "told", said: "4", sources: "guide", basis: "guide" }],
  ],
  [
    "unknown",
    'seats: { unknown: "Asked, twice.", looked: 2026-06-20, sources: [paper] }',
    [{ state: "unknown", reason: "Asked, twice.", looked: "2026-06-20", sources: "paper" }],
  ],
  [
    "not applicable",
    'seats: { not_applicable: "One stands." }',
    [{ state: "not-applicable", reason: "One stands." }],
  ],
  ["not looked", "", [{ state: "not-looked" }]],
  [
    "via",
    "seats: { via: long-steep, value: 4, sources: [paper] }",
    [{ state: "via", via: "long-steep", value: "4" }],
  ],
])("a fact that is %s", (_, line, rows) => {
  expect(rowsOf("seats", ...(line === "" ? [] : [line]))).toMatchObject(rows);
});
