import { z } from "zod";
import { isYes } from "#lib/domain/fact-options.ts";
import type {
  Cell,
  Column,
  Columns,
  ColumnType,
  LedgerDeclaration,
  LedgerRow,
  LedgerRows,
} from "#lib/domain/ledger.ts";
import { makeAmount, RangeSchema } from "#lib/domain/schema/amount.ts";
import { Note, SourceIds } from "#lib/domain/schema/claim-form.ts";
import { NamedMapSchema } from "#lib/domain/schema/fact-declaration.ts";
import { ColumnIdSchema, EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { StripsSchema, TableSchema } from "#lib/domain/schema/ledger-page.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { SourcesSchema } from "#lib/domain/schema/source.ts";
import { makeName, makeText } from "#lib/domain/schema/text.ts";
import { UnitSchema } from "#lib/domain/schema/unit.ts";
import { YesNoSchema } from "#lib/domain/schema/yes-no.ts";

const common = {
  title: makeText(60).describe("Its head on the page"),
  help: makeText(300).optional().describe("What stands in it"),
  optional: YesNoSchema.optional().describe("`yes` where a row may leave it out"),
};

const BY_TYPE = {
  provider: z.strictObject({
    ...common,
    type: z.literal("provider"),
    many: YesNoSchema.optional().describe("`yes` where a row names several"),
  }),
  date: z.strictObject({ ...common, type: z.literal("date") }),
  year: z.strictObject({ ...common, type: z.literal("year") }),
  number: z.strictObject({
    ...common,
    type: z.literal("number"),
    unit: UnitSchema,
    range: RangeSchema.omit({ at_least: true })
      .optional()
      .describe("The most it can be, where its unit does not say it"),
  }),
  enum: z.strictObject({
    ...common,
    type: z.literal("enum"),
    values: NamedMapSchema.describe("Its options by id, with their titles"),
  }),
  text: z.strictObject({ ...common, type: z.literal("text") }),
} satisfies { [Type in ColumnType]: z.ZodType<Column & { type: Type }> };

const { provider, ...others } = BY_TYPE;

/** A column of a ledger as a category declares it. */
export const ColumnSchema = z.discriminatedUnion("type", [provider, ...Object.values(others)]);

const Noun = makeText(30);

/** A ledger as a category declares it. */
export const LedgerDeclarationSchema = z.strictObject({
  title: makeText(80).describe("As a page's title"),
  summary: makeText(400).describe("One sentence: what a row is and what is not in it"),
  row: z
    .strictObject({
      one: Noun.describe("One row: payment"),
      many: Noun.describe("Several: payments"),
    })
    .describe("The noun for one row, and for many"),
  columns: z
    .record(ColumnIdSchema, ColumnSchema)
    .describe("Columns by an id of your choice, in the order of the page"),
  table: TableSchema.optional().describe(
    "The columns as pages show them: parts with columns in braces, each column of the ledger once",
  ),
  strips: StripsSchema.optional().describe(
    "Pictures: a column of numbers on an axis, a line for each firm",
  ),
}) satisfies z.ZodType<LedgerDeclaration>;

type NumberColumn = Extract<Column, { type: "number" }>;

const PartySchema = z.union([
  EntryIdSchema.transform((id) => ({ provider: id })),
  z.strictObject({ name: makeName(80) }),
]);

function makeAmountSchema({ unit, range }: NumberColumn) {
  const amount = makeAmount(unit, range);
  return z.union([
    amount.transform((value): Cell => ({ type: "number", least: value, most: value })),
    z.strictObject({ at_least: amount, at_most: amount.optional() }).transform(
      ({ at_least, at_most = null }): Cell => ({
        type: "number",
        least: at_least,
        most: at_most,
      }),
    ),
    z.strictObject({ at_most: amount }).transform(
      ({ at_most }): Cell => ({
        type: "number",
        least: 0,
        most: at_most,
      }),
    ),
  ]);
}

const Year = z.number().int().min(1990).max(2100);

/** A year, or the first that it can be, with or without the last. */
const YearSchema = z.union([
  Year.transform((value): Cell => ({ type: "year", first: value, last: value })),
  z
    .strictObject({ at_least: Year, at_most: Year.optional() })
    .transform(
      ({ at_least, at_most = null }): Cell => ({ type: "year", first: at_least, last: at_most }),
    ),
]);

/** What may be written in a column, brought into one form. */
function makeCellSchema(column: Column): z.ZodType<Cell> {
  switch (column.type) {
    case "provider":
      return isYes(column.many)
        ? z
            .array(PartySchema)
            .min(1)
            .max(60)
            .transform((parties): Cell => ({ type: "provider", parties }))
        : PartySchema.transform((party): Cell => ({ type: "provider", parties: [party] }));
    case "date":
      return PartialDateSchema.transform((value): Cell => ({ type: "date", value }));
    case "year":
      return YearSchema;
    case "number":
      return makeAmountSchema(column);
    case "enum":
      return z
        .enum(Object.keys(column.values) as [string, ...string[]])
        .transform((value): Cell => ({ type: "enum", value }));
    case "text":
      return makeText(400).transform((value): Cell => ({ type: "text", value }));
  }
}

/** What stands beside the cells of every row. */
export const BesideCellsSchema = z.strictObject({
  sources: SourceIds.describe("Ids of the sources that say so, of this file"),
  note: Note.optional().describe("What a reader should know about the row"),
  worked_out: makeText(300)
    .optional()
    .describe("The sum behind a figure that no source prints, in words"),
});

/** A row before its cells are told from what stands beside them. */
interface WrittenRow extends Record<string, unknown> {
  sources: string[];
  note?: string | undefined;
  worked_out?: string | undefined;
}

function readRow({ sources, note, worked_out, ...cells }: WrittenRow): LedgerRow {
  return {
    cells: Object.fromEntries(
      Object.entries(cells).filter(([, cell]) => cell !== undefined),
    ) as LedgerRow["cells"],
    sources,
    ...(note !== undefined && { note }),
    ...(worked_out !== undefined && { workedOut: worked_out }),
  };
}

/** The schema of one row of a ledger, made from its columns. */
export function makeRowSchema(columns: Columns): z.ZodType<LedgerRow> {
  const shape = Object.fromEntries(
    Object.entries(columns).map(([id, column]) => {
      const cell = makeCellSchema(column);
      return [id, isYes(column.optional) ? cell.optional() : cell];
    }),
  );
  return z
    .strictObject({ ...shape, ...BesideCellsSchema.shape })
    .transform((row) => readRow(row as WrittenRow));
}

/** The schema of `<category>/ledgers/<id>.yml`, made from the columns that the category declares. */
export function makeLedgerSchema(columns: Columns) {
  return z.strictObject({
    sources: SourcesSchema.describe("Sources by an id of your choice"),
    rows: z.array(makeRowSchema(columns)).max(3000).describe("The rows, in any order"),
  }) satisfies z.ZodType<LedgerRows>;
}
