import { z } from "zod";
import type { LedgerStrip, PricesPage, TableColumn } from "#lib/domain/ledger-page.ts";
import { ColumnIdSchema, EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { makeText } from "#lib/domain/schema/text.ts";
import { UnitSchema } from "#lib/domain/schema/unit.ts";

/** Parts of a row in words, with columns in braces. */
export const ShowSchema = z
  .array(
    z
      .string()
      .max(60)
      .regex(/^[^{}]*(?:\{[a-z][a-z0-9_]*\}[^{}]*)+$/),
  )
  .min(1)
  .max(4);

const Title = makeText(60);

const FilterSchema = z.record(ColumnIdSchema, z.array(EntryIdSchema).min(1).max(30));

/** The columns of a ledger's table as pages show it. */
export const TableSchema = z
  .array(
    z.strictObject({
      title: Title.describe("The head of the column on the page"),
      show: ShowSchema.describe("Its parts, columns of the ledger in braces"),
    }),
  )
  .min(1)
  .max(10) satisfies z.ZodType<TableColumn[]>;

/** The pictures of a ledger. */
export const StripsSchema = z
  .array(
    z.strictObject({
      title: Title.describe("What the picture shows"),
      note: makeText(120).optional().describe("How to read it"),
      number: ColumnIdSchema.describe("The column of numbers that is drawn"),
      unit: UnitSchema.describe("What the axis counts in"),
      where: FilterSchema.optional().describe("The rows that are drawn, by values of enum columns"),
      solid: z
        .strictObject({
          title: Title.describe("What the solid dots are"),
          where: FilterSchema.describe("Which rows they are"),
          others: Title.describe("What the rings are"),
        })
        .optional()
        .describe("The rows that are drawn solid, in words and by values; the others are rings"),
    }),
  )
  .min(1)
  .max(3) satisfies z.ZodType<LedgerStrip[]>;

/** A category's page of prices. */
export const PricesPageSchema = z.strictObject({
  heading: makeText(90).describe("The heading of the page"),
  ledgers: z
    .array(EntryIdSchema)
    .min(1)
    .max(6)
    .describe("The ledgers of it, the first with the most room"),
  ask: z
    .array(
      z.strictObject({
        title: Title.describe("What to do"),
        text: makeText(160).describe("Why, or how"),
      }),
    )
    .min(1)
    .max(6)
    .optional()
    .describe("How to get a price of one's own"),
  scored: z
    .strictObject({
      criterion: EntryIdSchema.describe("The criterion that reads prices"),
      text: makeText(400).describe("What it asks, and what it does not"),
      guide: EntryIdSchema.optional().describe("The use case to go on to"),
    })
    .optional()
    .describe(
      "How prices count in the ranking: the criterion, and what it asks; a guide to go on to",
    ),
}) satisfies z.ZodType<PricesPage>;
