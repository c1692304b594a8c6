import { z } from "zod";
import { EntryId, FactId } from "#lib/domain/ids.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

const Share = z.number().min(0).max(1);
const Months = z.number().int().min(1).max(240);

/** How a fact becomes points, as editors write it: one key names the kind. */
export const ValueFunction = z.union([
  strictObject({ boolean: strictObject({ yes: Share, no: Share }) }),
  strictObject({ ordinal: z.record(EntryId, Share) }),
  strictObject({ linear: strictObject({ worst: z.number(), best: z.number() }) }),
  strictObject({
    piecewise: z
      .array(z.tuple([z.number(), Share]))
      .min(2)
      .max(20),
  }),
  strictObject({
    log: strictObject({ worst: z.number().positive(), best: z.number().positive() }),
  }),
  strictObject({
    count: strictObject({ full: z.number().int().min(1).max(100), level: EntryId.optional() }),
  }),
  strictObject({
    graded: strictObject({ full: z.number().min(0.1).max(100), levels: z.record(EntryId, Share) }),
  }),
  strictObject({
    member: strictObject({
      of: EntryId,
      levels: z.record(EntryId, Share).optional(),
      present: Share.optional(),
      absent: Share,
    }),
  }),
  strictObject({
    steps: z
      .array(strictObject({ at_least: z.number(), value: Share }))
      .min(1)
      .max(12),
    below: Share,
  }),
  strictObject({
    months: z
      .array(strictObject({ within: Months, value: Share }))
      .min(1)
      .max(12),
    older: Share,
  }),
]);
export type ValueFunction = z.infer<typeof ValueFunction>;

const Reading = strictObject({ fact: FactId, value: ValueFunction });
export type Reading = z.infer<typeof Reading>;

const measure = {
  title: z.string().min(1).max(60),
  points: z.number().int().min(1).max(100),
  note: z.string().max(400).optional(),
};

/** One measure of a criterion: it reads one fact, or takes the better of several readings. */
export const Measure = z.union([
  strictObject({ ...measure, fact: FactId, value: ValueFunction, cap: Reading.optional() }),
  strictObject({ ...measure, best_of: z.array(Reading).min(2).max(6) }),
]);
export type Measure = z.infer<typeof Measure>;

/** The readings of a measure without its cap. */
export function readingsOf(measureDefinition: Measure): Reading[] {
  return "best_of" in measureDefinition
    ? measureDefinition.best_of
    : [{ fact: measureDefinition.fact, value: measureDefinition.value }];
}

/** The reading that limits a measure, or null. */
export function capOf(measureDefinition: Measure): Reading | null {
  return ("cap" in measureDefinition && measureDefinition.cap) || null;
}

/** Every reading of a measure, its cap last. */
export function allReadingsOf(measureDefinition: Measure): Reading[] {
  const cap = capOf(measureDefinition);
  return [...readingsOf(measureDefinition), ...(cap ? [cap] : [])];
}

/** What is judged; weight in percent, measures by their id. */
export const Criterion = strictObject({
  title: z.string().min(1).max(80).describe("What it means in this category"),
  short: z.string().min(1).max(10).describe("A word for small charts"),
  weight: z.number().int().min(0).max(100).describe("Percent; all criteria add up to 100"),
  question: z.string().min(1).max(200).describe("What it asks"),
  measures: z.record(FactId, Measure).describe("How facts become points, by an id of your choice"),
});
export type Criterion = z.infer<typeof Criterion>;
