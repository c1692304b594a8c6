import { z } from "zod";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { makeText } from "#lib/domain/schema/text.ts";
import { YesNoSchema } from "#lib/domain/schema/yes-no.ts";
import type { UnitForm } from "#lib/domain/unit.ts";

/** The name of a unit: one that every category has, or that is declared under `units`. */
export const UnitSchema = EntryIdSchema.describe(
  "What it counts in: `count`, `usd`, `percent`, `days`, `weeks`, `months`, or a name declared under `units`",
);

// A sign is no word: it may hold neither letter nor digit.
const Sign = z
  .string()
  .min(1)
  .max(12)
  .regex(/^\S(?:.*\S)?$/, "a sign without blanks around it");
const Word = makeText(24);

/** A unit as a category declares it. */
export const UnitFormSchema = z.strictObject({
  before: Sign.optional().describe("A sign right before the figure: `€`"),
  after: z
    .union([
      Sign,
      z.strictObject({
        one: Word.describe("The word behind 1: `hour`"),
        many: Word.describe("The word behind any other figure: `hours`"),
      }),
    ])
    .optional()
    .describe(
      "What stands after the figure: a sign such as `ETH`, or words, `{ one: basis point, many: basis points }`",
    ),
  decimals: z
    .number()
    .int()
    .min(0)
    .max(12)
    .optional()
    .describe("How many digits after the point are shown at most; all, if left out"),
  shorten: YesNoSchema.optional().describe(
    "`yes` cuts large figures short where there is little room: `€1.4M`",
  ),
  at_least: z.number().min(-1e15).max(1e15).optional().describe("The least a figure can be: `0`"),
  at_most: z.number().min(-1e15).max(1e15).optional().describe("The most it can be: `100`"),
}) satisfies z.ZodType<UnitForm>;
