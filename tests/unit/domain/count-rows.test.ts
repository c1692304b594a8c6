import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, EvidencedClaim } from "#lib/domain/claim.ts";
import { countFact } from "#lib/domain/count-rows.ts";
import { dayRange } from "#lib/domain/date-range.ts";
import type { FactType } from "#lib/domain/fact-declaration.ts";
import type { Cell, Columns, Ledger, LedgerRow } from "#lib/domain/ledger.ts";
import type { Recipe } from "#lib/domain/recipe.ts";
import type { Source } from "#lib/domain/source.ts";

const COLUMNS: Columns = {
  who: { type: "provider", title: "Who" },
  with: { type: "provider", many: "yes", title: "With", optional: "yes" },
  day: { type: "date", title: "Day", optional: "yes" },
  year: { type: "year", title: "Year", optional: "yes" },
  sum: { type: "number", unit: "usd", title: "Sum", optional: "yes" },
  kind: { type: "enum", title: "Kind", values: { big: "Big", small: "Small" }, optional: "yes" },
};

const source = (part: Partial<Source> = {}): Source => ({
  title: "A list",
  publisher: "A town",
  where: "A shelf",
  basis: "third-party",
  ...part,
});

const SOURCES = {
  list: source(),
  dated: source({ copy_date: "2026-02-03" }),
  guide: source({ basis: "guide" }),
};

const who = (id: string): Cell => ({ type: "provider", parties: [{ provider: id }] });
const amount = (least: number, most: number | null = least): Cell => ({
  type: "number",
  least,
  most,
});
const year = (first: number, last: number | null = first): Cell => ({ type: "year", first, last });
const day = (value: string): Cell => ({ type: "date", value });
const kind = (value: string): Cell => ({ type: "enum", value });

function row(cells: Record<string, Cell>, sources = ["list"]): LedgerRow {
  return { cells: { who: who("a"), ...cells }, sources };
}

/** A recipe of the one ledger there is. */
type How = Recipe extends infer One ? (One extends unknown ? Omit<One, "ledger"> : never) : never;

function count(
  recipe: How,
  rows: LedgerRow[],
  type: FactType = "number",
  provider = "a",
): EvidencedClaim | null {
  const ledger: Ledger = { id: "book", columns: COLUMNS, sources: SOURCES, rows };
  return countFact({ ledger: "book", ...recipe } as Recipe, ledger, { provider, type });
}

const between = (least: number, most: number | null): Claim => ({ type: "number", least, most });

describe("a number", () => {
  const since = { where: { year: { at_least: 2024 } } };
  const rows = [
    row({ sum: amount(10), year: year(2023), kind: kind("big") }),
    row({ sum: amount(5, 7), year: year(2024), kind: kind("small") }),
    row({ sum: amount(2), kind: kind("big") }),
  ];
  test.each<[string, How, LedgerRow[], Claim]>([
    ["a sum with its bounds", { sum: "sum" }, rows, between(17, 19)],
    ["rows without a year may count or not", { sum: "sum", ...since }, rows, between(5, 9)],
    [
      "a year known in part counts where all that it can be does",
      { sum: "sum", ...since },
      [
        row({ sum: amount(3), year: year(2024, null) }),
        row({ sum: amount(4), year: year(2023, 2024) }),
        row({ sum: amount(8), year: year(2020, 2023) }),
      ],
      between(3, 7),
    ],
    ["how many rows", { count: "rows" }, rows, between(3, 3)],
    ["how many, some of them perhaps", { count: "rows", ...since }, rows, between(1, 2)],
    ["different values", { distinct: "kind" }, rows, between(2, 2)],
    [
      "a value left out may be another one",
      { distinct: "kind" },
      [...rows, row({})],
      between(2, 3),
    ],
    [
      "any number of them, where it could name several",
      { distinct: "with" },
      rows,
      between(1, null),
    ],
    ["the largest", { largest: "sum" }, rows, between(10, 10)],
    [
      "the largest, which a bound may pass",
      { largest: "sum" },
      [...rows, row({ sum: amount(0, null) })],
      between(10, null),
    ],
    ["a sum that is left out opens the total", { sum: "sum" }, [row({})], between(0, null)],
    [
      "only rows of another kind",
      { sum: "sum", where: { kind: { is: "none" } } },
      rows,
      between(0, 0),
    ],
    [
      "a bound that straddles the condition may count",
      { count: "rows", where: { sum: { at_least: 6, at_most: 8 } } },
      rows,
      between(0, 1),
    ],
    [
      "decimals add up as on paper",
      { sum: "sum" },
      [0.1, 0.2].map((sum) => row({ sum: amount(sum) })),
      between(0.3, 0.3),
    ],
  ])("%s", (_, recipe, of, expected) => {
    expect(count(recipe, of)?.claim).toEqual(expected);
  });

  test("nothing is said of a provider without a row, nor of a largest among none", () => {
    expect(count({ sum: "sum" }, rows, "number", "b")).toBeNull();
    expect(count({ largest: "sum", where: { kind: { in: ["none"] } } }, rows)).toBeNull();
  });

  test("`by` counts rows that name the provider among several", () => {
    const both = {
      with: { type: "provider", parties: [{ provider: "b" }, { name: "Other" }] } as Cell,
    };
    const recipe: How = { count: "rows", by: "with" };
    expect(count(recipe, [row(both), row({})], "number", "b")?.claim).toEqual(between(1, 1));
    expect(count(recipe, [row(both)], "number", "a")).toBeNull();
  });

  test("what the guide alone says may count, unless there is nothing else", () => {
    const told = row({ sum: amount(4) }, ["guide"]);
    expect(count({ sum: "sum" }, [row({ sum: amount(3) }), told])?.claim).toEqual(between(3, 7));
    expect(count({ sum: "sum" }, [told])?.claim).toEqual(between(4, 4));
  });
});

describe("yes, and dates", () => {
  test("yes as soon as one row counts for certain, and never no", () => {
    const recipe: How = { count: "rows", where: { kind: { is: "big" } } };
    expect(count(recipe, [row({ kind: kind("big") }), row({})], "boolean")).toMatchObject({
      claim: { type: "boolean", value: true },
      counted: { ledger: "book", rows: 1 },
    });
    expect(count(recipe, [row({}), row({ kind: kind("small") })], "boolean")).toBeNull();
  });

  test("the newest of dates in any precision, with the sources of its row", () => {
    const rows = [row({ day: day("2025") }), row({ day: day("2026-01-05") }, ["dated"]), row({})];
    expect(count({ newest: "day" }, rows, "date")).toMatchObject({
      claim: { type: "date", value: "2026-01-05" },
      sources: ["book--dated"],
    });
    expect(count({ newest: "year" }, [row({ year: year(2021) })], "date")?.claim).toEqual({
      type: "date",
      value: "2021",
    });
    expect(count({ newest: "day" }, [row({})], "date")).toBeNull();
  });
});

test("evidence: each source once, and a day of the rows only where no source is dated", () => {
  const rows = [
    row({ sum: amount(1), year: year(2022) }),
    row({ sum: amount(1), day: day("2023-04") }, ["list", "list"]),
  ];
  const undated = count({ sum: "sum" }, rows);
  expect([undated?.sources, undated?.asOf, undated?.counted]).toEqual([
    ["book--list"],
    "2023-04",
    { ledger: "book", rows: 2 },
  ]);
  const dated = count({ sum: "sum" }, [...rows, row({ sum: amount(1) }, ["dated"])]);
  expect([dated?.sources, dated?.asOf]).toEqual([["book--list", "book--dated"], undefined]);
});

test("that there is something is as old as the newest row, whenever its source was read", () => {
  const rows = [row({ year: year(2021) }, ["dated"]), row({ day: day("2022-05") }, ["dated"])];
  expect(count({ count: "rows" }, rows, "boolean")?.asOf).toBe("2022-05");
  expect(count({ count: "rows" }, rows)?.asOf).toBeUndefined();
});

/* Laws of counting, over made-up ledgers of two providers. */

const cells = fc.record(
  {
    day: fc.constantFrom("2024", "2024-05", "2025-01-31").map(day),
    year: fc.integer({ min: 2022, max: 2026 }).map(year),
    sum: fc.oneof(
      fc.integer({ min: 0, max: 9 }).map((sum) => amount(sum)),
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
        .map(([from, more]) => amount(from, from + more)),
      fc.integer({ min: 0, max: 9 }).map((sum) => amount(sum, null)),
    ),
    kind: fc.constantFrom("big", "small").map(kind),
  },
  { requiredKeys: [] },
);
const rowsOf = fc.array(
  fc
    .tuple(fc.constantFrom("a", "b"), cells, fc.constantFrom("list", "dated"))
    .map(([id, own, from]) => row({ who: who(id), ...(own as Record<string, Cell>) }, [from])),
  { minLength: 1, maxLength: 8 },
);
const where = fc.constantFrom(
  {},
  { where: { year: { at_least: 2024 } } },
  { where: { sum: { at_least: 4, at_most: 12 }, kind: { in: ["big"] } } },
);
const recipe = fc
  .tuple(
    fc.constantFrom<[object, FactType]>(
      [{ sum: "sum" }, "number"],
      [{ count: "rows" }, "number"],
      [{ distinct: "kind" }, "number"],
      [{ largest: "sum" }, "number"],
      [{ count: "rows" }, "boolean"],
      [{ newest: "day" }, "date"],
    ),
    where,
  )
  .map(([[how, type], condition]) => ({ recipe: { ...how, ...condition } as How, type }));

const assertLaw = <T>(law: fc.IProperty<T>): void =>
  fc.assert(law, { seed: 20_261_128, numRuns: 500 });

/** Whether a claim says no more than another did: no end is higher, or it is open. */
function isNoHigher(after: Claim | undefined, before: Claim | undefined): boolean {
  if (!after) return true;
  if (!before) return false;
  const end = (most: number | null): number => most ?? Number.POSITIVE_INFINITY;
  if (after.type === "number" && before.type === "number")
    return (after.least ?? 0) <= (before.least ?? 0) && end(after.most) <= end(before.most);
  if (after.type === "date" && before.type === "date")
    return dayRange(after.value)[0] <= dayRange(before.value)[0];
  return JSON.stringify(after) === JSON.stringify(before);
}

test("law: a row taken out moves its provider's facts alone, downward or open", () => {
  assertLaw(
    fc.property(rowsOf, recipe, fc.nat(), (rows, { recipe: how, type }, pick) => {
      const at = pick % rows.length;
      const fewer = rows.filter((_, index) => index !== at);
      const owner = JSON.stringify(rows[at]?.cells.who).includes('"a"') ? "a" : "b";
      const other = owner === "a" ? "b" : "a";
      expect(count(how, fewer, type, other)).toEqual(count(how, rows, type, other));
      const [after, before] = [count(how, fewer, type, owner), count(how, rows, type, owner)];
      expect(isNoHigher(after?.claim, before?.claim)).toBe(true);
    }),
  );
});

test("law: a row that says no more than that there may be more opens a sum upwards and lowers nothing", () => {
  assertLaw(
    fc.property(rowsOf, (rows) => {
      const before = count({ sum: "sum" }, rows);
      const after = count({ sum: "sum" }, [...rows, row({ sum: amount(0, null) })]);
      const least = before?.claim.type === "number" ? before.claim.least : 0;
      expect(after?.claim).toEqual(between(least ?? 0, null));
    }),
  );
});

test("law: a bound in place of a number holds that number, and no order of rows matters", () => {
  assertLaw(
    fc.property(rowsOf, recipe, fc.nat({ max: 3 }), (rows, { recipe: how, type }, slack) => {
      const exact = rows.map((one) => ({ ...one, cells: { ...one.cells, sum: amount(5) } }));
      const loose = rows.map((one) => ({
        ...one,
        cells: { ...one.cells, sum: amount(5 - slack, 5 + slack) },
      }));
      const [narrow, wide] = [count(how, exact, type)?.claim, count(how, loose, type)?.claim];
      if (narrow?.type === "number" && wide?.type === "number") {
        expect(wide.least ?? 0).toBeLessThanOrEqual(narrow.least ?? 0);
        expect(wide.most ?? 1e9).toBeGreaterThanOrEqual(narrow.most ?? 1e9);
      }
      expect(count(how, rows.toReversed(), type)?.claim).toEqual(count(how, rows, type)?.claim);
    }),
  );
});
