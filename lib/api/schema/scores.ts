import { z } from "zod";
import { Address, Score } from "#lib/api/schema/common.ts";
import { publish } from "#lib/api/schema/published.ts";

const Milli = z.strictObject({ lo: z.int(), hi: z.int() });

const Reading = publish(
  "Reading",
  "What one fact earns under one value function, in thousandths of a point of 100; null where it does not apply",
  z.strictObject({ fact: z.string(), score: Milli.nullable(), unknown: Milli }),
);

const Measure = publish(
  "MeasureScore",
  "What one measure gives: the better of its readings, limited by its cap",
  z.strictObject({
    id: z.string(),
    title: z.string(),
    points: z.number().describe("Its share of the criterion, beside the other measures that apply"),
    score: Milli.nullable(),
    unknown: Milli.describe("The range it would have if nothing were known"),
    readings: z.array(Reading),
    cap: Reading.nullable(),
  }),
);

export const CriterionScore = publish(
  "CriterionScore",
  "One criterion of one provider with its derivation, down to the facts",
  z.strictObject({
    id: z.string(),
    title: z.string(),
    weight: z.int().describe("Percent, as published"),
    score: Score,
    known: z
      .int()
      .nullable()
      .describe("Percent of it that is verified; null where nothing applies"),
    measures: z.array(Measure),
  }),
);

/** What separates a provider from the next below. */
const Lead = publish(
  "Lead",
  "What separates it from the next below",
  z.strictObject({
    provider: z.string(),
    gap: z.number().describe("Of 10"),
    firmness: z
      .array(z.enum(["any-weights", "any-order", "box-5", "box-2", "published", "level"]))
      .describe(
        "What can be said of it, strongest first. `any-weights`: ahead on every criterion. `any-order`: ahead at any weights in the published order of importance. `box-5`, `box-2`: ahead however every weight moves by so many percentage points. `published`: ahead at these weights by 0.1 or more. `level`: closer than that",
      ),
    contributions: z
      .record(z.string(), z.number())
      .describe("What each criterion gives to the gap, in points of 10, with its sign"),
  }),
);

export const Standing = publish(
  "Standing",
  "A place and how firm it is; only the ranked have one",
  z.strictObject({
    rank: z.int().min(1).describe("Its exact rank"),
    place: z.string().describe("As pages show it: `1`, or `1=` where several lie within 0.1 of 10"),
    of: z.int().min(1),
    provisional: z.boolean().describe("Too little is verified for a firm place"),
    best: z.int().min(1).describe("The best rank it could have if the gaps were filled"),
    worst: z.int().min(1),
    could_be_passed_by: z.array(z.string()),
    headline: z.string(),
    lead: Lead.nullable().describe("null for the last"),
  }),
);

export const OpenFact = publish(
  "OpenFact",
  "A fact that is open, and the points of 10 that hang on it",
  z.strictObject({
    fact: z.string(),
    title: z.string(),
    state: z.string(),
    gain: z.number().describe("What its best answer would add to the evidenced score"),
    page: Address,
  }),
);
