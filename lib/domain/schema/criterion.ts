import { z } from "zod";
import type { Criterion, Measure, Reading } from "#lib/domain/criterion.ts";
import { EntryIdSchema, FactIdSchema } from "#lib/domain/schema/ids.ts";
import { makeNote, makeText } from "#lib/domain/schema/text.ts";
import type { ValueFunctions, ValueKind } from "#lib/domain/value-function.ts";

const Share = z.number().min(0).max(1);
const Months = z.number().int().min(1).max(240);

const VALUE_FUNCTIONS: { [Kind in ValueKind]: z.ZodType<ValueFunctions[Kind]> } = {
  boolean: z.strictObject({ boolean: z.strictObject({ yes: Share, no: Share }) }),
  ordinal: z.strictObject({ ordinal: z.record(EntryIdSchema, Share) }),
  linear: z.strictObject({ linear: z.strictObject({ worst: z.number(), best: z.number() }) }),
  piecewise: z.strictObject({
    piecewise: z
      .array(z.tuple([z.number(), Share]))
      .min(2)
      .max(20),
  }),
  log: z.strictObject({
    log: z.strictObject({ worst: z.number().positive(), best: z.number().positive() }),
  }),
  count: z.strictObject({
    count: z.strictObject({
      full: z.number().int().min(1).max(100),
      level: EntryIdSchema.optional(),
    }),
  }),
  graded: z.strictObject({
    graded: z.strictObject({
      full: z.number().min(0.1).max(100),
      levels: z.record(EntryIdSchema, Share),
    }),
  }),
  member: z.strictObject({
    member: z.strictObject({
      of: EntryIdSchema,
      levels: z.record(EntryIdSchema, Share).optional(),
      present: Share.optional(),
      absent: Share,
    }),
  }),
  steps: z.strictObject({
    steps: z
      .array(z.strictObject({ at_least: z.number(), value: Share }))
      .min(1)
      .max(12),
    below: Share,
  }),
  months: z.strictObject({
    months: z
      .array(z.strictObject({ within: Months, value: Share }))
      .min(1)
      .max(12),
    older: Share,
  }),
};

/** How a fact becomes points, as editors write it: one key names the kind. */
const ValueFunctionSchema = z.union(Object.values(VALUE_FUNCTIONS));

const ReadingSchema = z.strictObject({
  fact: FactIdSchema.describe("The fact that is read"),
  value: ValueFunctionSchema.describe("How it becomes points: a value function, see Criteria"),
}) satisfies z.ZodType<Reading>;

const measure = {
  title: makeText(60).describe("Its name: that of the fact or member that it reads"),
  points: z
    .number()
    .int()
    .min(1)
    .max(100)
    .describe("What it can earn, against the other measures of the criterion"),
  note: makeNote(400).optional().describe("What a reader should know about it"),
};

/** One measure of a criterion: it reads one fact, or takes the better of several readings. */
const MeasureSchema = z.union([
  z.strictObject({
    ...measure,
    fact: FactIdSchema.describe("The fact that is read"),
    value: ValueFunctionSchema.describe("How it becomes points: a value function, see Criteria"),
    cap: ReadingSchema.optional().describe("Another fact that limits what it earns"),
  }),
  z.strictObject({
    ...measure,
    best_of: z
      .array(ReadingSchema)
      .min(2)
      .max(6)
      .describe("Several readings, of which the better counts; in place of `fact` and `value`"),
  }),
]) satisfies z.ZodType<Measure>;

/** What is judged; weight in percent, measures by their id. */
export const CriterionSchema = z.strictObject({
  title: makeText(80).describe("What it means in this category"),
  short: makeText(20).describe(
    "The same in a word or two, for rows, charts and sentences: Ability to pay",
  ),
  weight: z.number().int().min(0).max(100).describe("Percent; all criteria add up to 100"),
  question: makeText(200).describe("What it asks"),
  measures: z
    .record(FactIdSchema, MeasureSchema)
    .describe("How facts become points, by an id of your choice"),
}) satisfies z.ZodType<Criterion>;
