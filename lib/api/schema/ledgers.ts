import { z } from "zod";
import { pageOf } from "#lib/api/schema/common.ts";
import { Source } from "#lib/api/schema/facts.ts";
import { publish } from "#lib/api/schema/published.ts";

const Text = z.string().nullable();

const CellValue = publish(
  "Cell",
  "What a row says in one column. A column that is left out is not known",
  z.strictObject({
    value: z
      .union([z.string(), z.number()])
      .nullable()
      .describe("null for a range, and for parties"),
    at_least: z.number().nullable(),
    at_most: z.number().nullable(),
    parties: z
      .array(z.strictObject({ provider: z.string().nullable(), name: z.string() }))
      .nullable(),
  }),
);
const Row = publish(
  "Row",
  "A row of a ledger",
  z.strictObject({
    cells: z.record(z.string(), CellValue),
    sources: z.array(z.string()),
    note: Text,
    worked_out: Text.describe("How a figure came about that no source prints"),
  }),
);
export const LedgerAnswer = pageOf("LedgerAnswer", "A table of dated, sourced rows", Row).extend({
  ledger: z.strictObject({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    columns: z.record(
      z.string(),
      z.strictObject({ title: z.string(), type: z.string(), unit: Text }),
    ),
    sources: z.array(Source),
  }),
});
publish("LedgerAnswer", "A table of dated, sourced rows", LedgerAnswer);
