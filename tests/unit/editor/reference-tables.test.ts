import { expect, test } from "vitest";
import { z } from "zod";
import { FactRequirementSchema } from "#lib/domain/schema/requirement.ts";
import { makeConditionTable, makeReference, makeTypeTable } from "#lib/editor/reference-tables.ts";

test("every field of a file stands in its table, those within lists, maps and forms included", () => {
  const Point = z.strictObject({ title: z.string().describe("In words") });
  const schema = z.strictObject({
    points: z.array(Point).describe("Several"),
    named: z.record(z.string(), Point).optional().describe("By id"),
    either: z
      .union([
        z.strictObject({ kind: z.literal("a"), size: z.number().describe("How large") }),
        z.strictObject({ kind: z.literal("b"), size: z.number().optional() }),
      ])
      .describe("One of two"),
    deep: z.strictObject({ inner: Point.describe("Not told here") }).describe("A map"),
  });
  expect(makeReference(schema, ["deep.inner"]).split("\n").slice(2)).toEqual([
    "| `points` | yes | list | Several |",
    "| `points[].title` | yes | text | In words |",
    "| `named` |  | map | By id |",
    "| `named.<id>.title` | yes | text | In words |",
    "| `either` | yes | see the text | One of two |",
    "| `either.kind` | yes | one of `a`, `b` | Which of these it is |",
    "| `either.size` |  | number | How large |",
    "| `deep` | yes | map | A map |",
    "| `deep.inner` | yes | map | Not told here |",
  ]);
});

test("every condition has its line, with an example that can be written", () => {
  const rows = makeConditionTable().split("\n").slice(2);
  expect(rows).toHaveLength(FactRequirementSchema.options.length + 2);
  for (const row of rows) expect(row).not.toMatch(/undefined|\|\s*\|/);
});

test("every type of fact has its line", () => {
  const rows = makeTypeTable().split("\n").slice(2);
  expect(rows.map((row) => /^\| `(\w+)`/.exec(row)?.[1])).toEqual([
    "boolean",
    "number",
    "enum",
    "set",
    "date",
    "text",
    "numbers",
  ]);
});
